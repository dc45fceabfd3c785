/** What Google calls by itself: a form was answered, an hour has passed. */
import { processAnswers } from '../kit/forms/processAnswers';
import { searchForms } from '../kit/forms/searchForms';
import type { Needs } from '../ports';
import { surveysOf } from '../programmes/survey/actions';
import { SettingSpoiled } from '../records/refusal';
import { readableLink } from '../school/formLinks';
import { isCopy } from '../school/permissions';
import { tabOf, triggerCall } from './connection';
import { everyHour as doWhatIsDue, dueNow } from './everyHour';
import { runTrigger } from './run';

/** Takes in the new answers of the form whose tab was written to; of all where the event doesn't say. */
export function formSubmitted(event?: GoogleAppsScript.Events.SheetsOnFormSubmit) {
  runTrigger('Taking in a form answer', triggerCall(event), (world) => {
    if (isCopy(world)) return;
    const tab = tabOf(event);
    // What is answered without a name is nobody's to record. An earlier release sent it to a tab of the sheet.
    if (isSurvey(world, tab)) return;
    const [asked] = world.schoolForms.filter(({ name }) => readableLink(world, name)?.sheetId === tab);
    world.withLock(() => {
      if (asked) processAnswers(world, asked);
      else searchForms(world);
    });
  });
}

/** Where the surveys' setting can't be read, the answers of one are looked for in the other forms, and none is found. */
function isSurvey(world: Needs<'settings'>, tab: number | undefined): boolean {
  try {
    return Object.values(surveysOf(world)).some(({ sheetId }) => sheetId === tab);
  } catch (problem) {
    if (problem instanceof SettingSpoiled) return false;
    throw problem;
  }
}

/** Does what is due; an hour with nothing due reads the settings and no more. */
export function everyHour(event?: unknown) {
  runTrigger('Making the hourly round', triggerCall(event), (world) => {
    const jobs = dueNow(world);
    if (jobs.length > 0) world.withLock(() => doWhatIsDue(world, jobs));
  });
}
