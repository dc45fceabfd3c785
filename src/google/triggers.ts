/** The two triggers: an hourly one, and one for all forms of the spreadsheet, which add-ons may have too [addon]. */

export const HOURLY = 'everyHour';
const SUBMITTED = 'formSubmitted';

/**
 * Makes the triggers that are missing and removes doubles, so that it can run any number of times. `anew` makes both
 * again: a trigger may exist and yet not run, once Google has withdrawn its authorization.
 */
export function ensureTriggers(file: GoogleAppsScript.Spreadsheet.Spreadsheet, anew = false) {
  const seen = new Set<string>();
  for (const trigger of ScriptApp.getProjectTriggers()) {
    const handler = trigger.getHandlerFunction();
    if (anew || seen.has(handler)) ScriptApp.deleteTrigger(trigger);
    else seen.add(handler);
  }
  if (!seen.has(HOURLY)) ScriptApp.newTrigger(HOURLY).timeBased().everyHours(1).create();
  if (!seen.has(SUBMITTED)) ScriptApp.newTrigger(SUBMITTED).forSpreadsheet(file).onFormSubmit().create();
}
