/** The two triggers: one that comes each hour and one for every form of the spreadsheet, which add-ons may have too [addon]. */

export const HOURLY = 'everyHour';
export const SUBMITTED = 'formSubmitted';

/** Makes what is missing and takes away doubles, so that it can run any number of times. */
export function ensureTriggers(file: GoogleAppsScript.Spreadsheet.Spreadsheet) {
  const seen = new Set<string>();
  for (const trigger of ScriptApp.getProjectTriggers()) {
    const handler = trigger.getHandlerFunction();
    if (seen.has(handler)) ScriptApp.deleteTrigger(trigger);
    seen.add(handler);
  }
  if (!seen.has(HOURLY)) ScriptApp.newTrigger(HOURLY).timeBased().everyHours(1).create();
  if (!seen.has(SUBMITTED)) ScriptApp.newTrigger(SUBMITTED).forSpreadsheet(file).onFormSubmit().create();
}
