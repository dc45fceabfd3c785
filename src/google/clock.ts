/** The clock: the school's local time as strings, and how long this execution may still run. */
import type { Clock } from '../ports';
import { momentIn, momentOf } from './moments';

/** One execution may run six minutes [docs]; a job stops well before and goes on at the next hour. */
const LONGEST_JOB_MS = 4.5 * 60_000;

/** Starts when the execution connects, so that all its work counts. */
export function startClock(zone: string): Clock {
  const started = Date.now();
  return {
    now: () => momentOf(new Date(), zone),
    utc: (moment) => Utilities.formatDate(momentIn(moment, zone), 'UTC', "yyyyMMdd'T'HHmmss'Z'"),
    hasTime: () => Date.now() - started < LONGEST_JOB_MS,
  };
}
