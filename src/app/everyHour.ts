/** What the hourly tick does: whatever is due, and nothing else. */
import { noteHealth } from '../health/checkHealth';
import { type Job, jobsDue } from '../kit/jobs/job';
import type { Needs, World } from '../ports';
import { isCopy } from '../school/permissions';
import { JOBS } from './jobs';
import { needsLook, rounds } from './rounds';

/** The jobs that are due now; none costs nothing beyond the settings. */
export const dueNow = (world: Needs<'clock' | 'fileId' | 'settings'>): Job[] =>
  isCopy(world) ? [] : jobsDue(JOBS, world.settings, world.clock.now());

/** Before rounds the sheet is looked at: what is missing would stop the hour half-way. */
export function everyHour(world: World, jobs: readonly Job[]) {
  const before = world.settings;
  if (jobs.includes(rounds) && needsLook(before, world.clock.now())) noteHealth(world);
  for (const job of jobs) if (world.clock.hasTime()) job.run(world, before);
}
