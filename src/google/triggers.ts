/** The two triggers: an hourly one, and one for all forms of the spreadsheet, which add-ons may have too [addon]. */
import type { TriggerCall, TriggersMade } from '../records/triggerCall';

export const HOURLY = 'everyHour';
const SUBMITTED = 'formSubmitted';

/**
 * Makes the triggers that are missing and removes doubles, so that it can run any number of times. `anew` makes both
 * again: a trigger may exist and yet not run, once Google has withdrawn its authorization.
 */
export function ensureTriggers(file: GoogleAppsScript.Spreadsheet.Spreadsheet, anew = false): TriggersMade {
  const ids = new Map<string, string>();
  for (const trigger of ScriptApp.getProjectTriggers()) {
    const handler = trigger.getHandlerFunction();
    if (anew || ids.has(handler)) ScriptApp.deleteTrigger(trigger);
    else ids.set(handler, trigger.getUniqueId());
  }
  if (!ids.has(HOURLY))
    ids.set(HOURLY, ScriptApp.newTrigger(HOURLY).timeBased().everyHours(1).create().getUniqueId());
  if (!ids.has(SUBMITTED))
    ids.set(
      SUBMITTED,
      ScriptApp.newTrigger(SUBMITTED).forSpreadsheet(file).onFormSubmit().create().getUniqueId(),
    );
  return { owner: ownEmail(), ids: [...ids.values()] };
}

/** The account under whose authority the script runs: a trigger's maker, or whoever is at the page [ref session]. */
const ownEmail = (): string => Session.getEffectiveUser().getEmail().toLowerCase();

/** Who calls a trigger's function. A page chooses what it passes, so the event may be anything. */
export const triggerCall = (event: unknown): TriggerCall => {
  const { triggerUid } = Object(event) as { triggerUid?: unknown };
  return {
    uid: typeof triggerUid === 'string' || typeof triggerUid === 'number' ? String(triggerUid) : '',
    owner: ownEmail(),
    own: () => ScriptApp.getProjectTriggers().map((trigger) => trigger.getUniqueId()),
  };
};
