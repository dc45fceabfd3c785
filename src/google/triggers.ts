/** The two triggers: one that comes each hour and one for every form of the spreadsheet, which add-ons may have too [addon]. */

export const HOURLY = 'everyHour';
export const SUBMITTED = 'formSubmitted';

/**
 * Makes what is missing and takes away doubles, so that it can run any number of times. `anew` makes both again: a trigger may
 * be there and yet sleep, once Google has withdrawn its leave.
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
