/** What the hourly tick does: whatever is due, and nothing else. */
import { noteHealth } from '../health/checkHealth';
import { type Search, searchForms } from '../kit/forms/searchForms';
import { type Job, jobsDue } from '../kit/jobs/job';
import { standAlone } from '../kit/outbox/standAlone';
import type { Needs, World } from '../ports';
import type { Settings } from '../records';
import { isCopy } from '../school/permissions';
import { JOBS } from './jobs';
import { needsLook, rounds } from './rounds';

/** The jobs that are due now; none costs nothing beyond the settings. */
export const dueNow = (world: Needs<'clock' | 'fileId' | 'settings'>): Job[] =>
  isCopy(world) ? [] : jobsDue(JOBS, world.settings, world.clock.now());

const NOT_SEARCHED: Search = { found: 0, isWhole: true };

/**
 * Before rounds the sheet is looked at: what is missing would stop the hour half-way. Answers come before whatever
 * sends or counts.
 */
export function everyHour(world: World, jobs: readonly Job[]) {
  const before = world.settings;
  const now = world.clock.now();
  if (jobs.includes(rounds) && needsLook(before, now))
    standAlone(world, 'Looking whether the sheet is in order', () => noteHealth(world));
  const counts = jobs.some((job) => job === rounds || job.counts);
  const search = counts && world.clock.hasTime() ? searchForms(world) : NOT_SEARCHED;
  const undone = jobs.filter((job) => !does(world, job, before, search)).find((job) => job.fillsTheHour);
  if (undone) insteadOf(world, undone, before, search);
}

/** Whether the job was done: each stands for itself, and one that counts waits where answers are still unread. */
function does(world: World, job: Job, before: Readonly<Settings>, search: Search): boolean {
  if (!world.clock.hasTime() || (job.counts && !search.isWhole)) return false;
  const { problem } = standAlone(world, `Making the hourly round: ${job.name}`, () => {
    job.run(world, before, search);
  });
  return problem === undefined;
}

/** Where a job that may take the whole hour was not done, the hour is free for the others that may. */
function insteadOf(world: World, undone: Job, before: Readonly<Settings>, search: Search) {
  const others = JOBS.filter((job) => job.fillsTheHour && job !== undone);
  const due = others.filter((job) => job.isDue(before, world.clock.now()));
  due.find((job) => does(world, job, before, search));
}
