/** Fires installed triggers, as the person who made them, with the events that Google sends. */

import { submittedAnswers } from '../forms/events';
import { responseTab } from '../forms/responses';
import type { FormState, ResponseState, TriggerState } from '../model';
import { DAILY } from '../platform/limits';
import { toWall } from '../platform/zones';
import { isClosed } from '../run/access';
import type { Execution } from '../run/execution';
import { Form } from '../services/forms/form';
import { FormResponse } from '../services/forms/formResponse';
import { AuthMode } from '../services/script/enums';
import { nextFiring } from '../services/script/schedule';
import { Range } from '../services/spreadsheet/range';
import { Spreadsheet } from '../services/spreadsheet/spreadsheet';
import { scattered } from '../world/random';
import type { World } from '../world/world';
import type { Project } from './project';

export type EventOf = (execution: Execution) => Record<string, unknown>;

/** Runs one trigger's function. Its errors stay in the log of executions, as they do at Google. */
export function fire(
  world: World,
  project: Project | undefined,
  trigger: TriggerState,
  event: EventOf,
): void {
  if (trigger.disabled || isClosed(world, trigger.creator) || !project) return;
  const quota = world.quota(world.now);
  if (quota.triggerMs >= DAILY[world.state.account].triggerMs) return;
  const before = world.state.executions.length;
  try {
    runAs(project, trigger, event);
  } catch {
    // In the log already.
  }
  world.quota(world.now).triggerMs += world.state.executions[before]?.ms ?? 0;
}

/** Runs a trigger's function in the name of whoever made it. @throws what it throws */
function runAs(project: Project, trigger: TriggerState, event: EventOf): unknown {
  const { creator } = trigger;
  const hasUi = trigger.event === 'ON_OPEN' || trigger.event === 'ON_EDIT';
  const run = {
    fn: trigger.handler,
    kind: 'trigger',
    activeUser: creator,
    effectiveUser: creator,
    hasUi,
  } as const;
  return project.run(run, (execution) => [
    { authMode: AuthMode.FULL, triggerUid: trigger.id, ...event(execution) },
  ]).value;
}

/** The clock trigger of this person that calls a function; undefined where they made none. */
export const clockOf = ({ state }: World, handler: string): TriggerState | undefined =>
  state.triggers.find(
    (each) => each.event === 'CLOCK' && each.handler === handler && each.creator === state.activeUser,
  );

/** Runs a clock trigger's function now, as if its time had come. @throws what it throws */
export const runClock = (world: World, project: Project, trigger: TriggerState): unknown =>
  runAs(project, trigger, () => clockEvent(world.now, trigger.schedule?.timeZone ?? world.state.timeZone));

const listening = (world: World, event: TriggerState['event'], sourceId: string): TriggerState[] =>
  world.state.triggers.filter((each) => each.event === event && each.sourceId === sourceId);

/** Fires the triggers of a form's submission: those of the form, then those of the spreadsheet that got its row. */
export function fireSubmit(
  world: World,
  project: Project | undefined,
  form: FormState,
  response: ResponseState,
  blank = false,
): void {
  for (const trigger of listening(world, 'ON_FORM_SUBMIT', form.id)) {
    fire(world, project, trigger, (run) => ({
      response: new FormResponse(run, form, response.answers, response),
      source: new Form(run, form),
    }));
  }
  const tab = responseTab(world, form);
  const { row } = response;
  if (!tab || row === undefined) return;
  const { values, namedValues } = submittedAnswers(tab.book, tab.sheet, form, response, blank);
  for (const trigger of listening(world, 'ON_FORM_SUBMIT', tab.book.id)) {
    fire(world, project, trigger, (run) => ({
      namedValues,
      range: new Range(run, tab.book, tab.sheet, { row, column: 1, rows: 1, columns: values.length }),
      source: new Spreadsheet(run, tab.book),
      values,
    }));
  }
}

/** Fires every clock trigger that is due up to a moment, in the order of their times, with the clock set to each. */
export function fireClocks(world: World, project: Project | undefined, until: number): void {
  for (;;) {
    const due = world.state.triggers
      .filter((each) => each.next !== undefined && Date.parse(each.next) <= until)
      .sort((a, b) => ((a.next ?? '') < (b.next ?? '') ? -1 : 1))[0];
    if (!due?.next || !due.schedule) return;
    const at = Date.parse(due.next);
    world.now = Math.max(world.now, at);
    const { schedule } = due;
    // Drawn from this firing alone: what else a run draws does not move the hours to come.
    due.next = nextFiring(schedule, at, () => scattered(Math.floor(at / 1000)));
    fire(world, project, due, () => clockEvent(at, schedule.timeZone));
  }
}

/** All in the script's time zone; a month counts from 1, a week from Monday. [docs events] */
function clockEvent(at: number, timeZone: string): Record<string, unknown> {
  const wall = new Date(toWall(timeZone, at));
  const yearStart = Date.UTC(wall.getUTCFullYear(), 0, 1);
  return {
    year: wall.getUTCFullYear(),
    month: wall.getUTCMonth() + 1,
    'day-of-month': wall.getUTCDate(),
    'day-of-week': wall.getUTCDay() || 7,
    'week-of-year': Math.ceil((wall.getTime() - yearStart) / (7 * 86_400_000)),
    hour: wall.getUTCHours(),
    minute: wall.getUTCMinutes(),
    second: wall.getUTCSeconds(),
    timezone: timeZone,
  };
}
