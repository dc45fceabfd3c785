/**
 * A job of the hourly round, and which of them are due: each job stands beside its practice, and once in the list of
 * `app/jobs.ts`.
 */
import type { World } from '../../ports';
import type { Settings } from '../../records';
import type { Search } from '../forms/searchForms';

export interface Job {
  /** As a person would say it: 'waiting letters'. */
  name: string;
  /** Asked of the settings alone, so that an hour with nothing due reads nothing else. `now` is a local moment. */
  isDue(settings: Readonly<Settings>, now: string): boolean;
  /**
   * Such a job may take the whole of an execution: of those that are due, the first runs, and the others wait an
   * hour.
   */
  fillsTheHour?: true;
  /**
   * Such a job sends or counts what people have answered: the forms are searched before it, and it waits for the next
   * hour where there was no time to read all of them.
   */
  counts?: true;
  /** `before` are the settings as they stood when the hour began, `search` what the search for answers has brought. */
  run(world: World, before: Readonly<Settings>, search: Search): unknown;
}

/** The jobs that are due, in the order of the list. What an hour missed is made up for at the next. */
export function jobsDue(jobs: readonly Job[], settings: Readonly<Settings>, now: string): Job[] {
  const due = jobs.filter((job) => job.isDue(settings, now));
  const first = due.find(({ fillsTheHour }) => fillsTheHour);
  return due.filter((job) => !job.fillsTheHour || job === first);
}

/** Whether a moment that the settings remember has come; '' never comes. */
export const hasCome = (moment: string, now: string): boolean => moment !== '' && moment <= now;
