/** When clock triggers fire: within the time that was asked for, but never exactly at it. */
import type { Instant, Schedule } from '../../model';
import { fromWall, toWall } from '../../platform/zones';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const DAYS = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'];

type Random = () => number;

const instant = (at: number): Instant => new Date(at).toISOString();

/**
 * The first firing of a schedule made at `now`. `random` gives the jitter: hourly triggers fire anywhere in the hour.
 */
export function firstFiring(schedule: Schedule, now: number, random: Random): Instant {
  if (schedule.kind === 'once') return instant(Date.parse(schedule.at ?? instant(now)) + random() * MINUTE);
  if (schedule.kind === 'minutes') return instant(now + (schedule.every - 1 + random()) * MINUTE);
  if (schedule.kind === 'hours')
    return instant(jittered(slot(now, HOUR) + schedule.every * HOUR, schedule, random));
  const { zone, base } = { zone: schedule.timeZone, base: firstDay(schedule, now) };
  return instant(fromWall(zone, jittered(base, schedule, random)));
}

/** The firing after one at `last`; undefined for a trigger that fires once. */
export function nextFiring(schedule: Schedule, last: number, random: Random): Instant | undefined {
  const { kind, every, timeZone } = schedule;
  if (kind === 'once') return undefined;
  if (kind === 'minutes') return instant(slot(last, MINUTE) + (every + random()) * MINUTE);
  if (kind === 'hours') return instant(jittered(slot(last, HOUR) + every * HOUR, schedule, random));
  const today = slot(toWall(timeZone, last), DAY);
  const hour = (schedule.atHour ?? 0) * HOUR;
  const day = kind === 'month' ? nextMonth(today) : today + every * (kind === 'weeks' ? 7 : 1) * DAY;
  return instant(fromWall(timeZone, jittered(day + hour, schedule, random)));
}

const slot = (at: number, length: number): number => Math.floor(at / length) * length;

/** Somewhere in the hour, or within fifteen minutes of the minute that was asked for. */
function jittered(hour: number, { nearMinute }: Schedule, random: Random): number {
  if (nearMinute === undefined) return hour + random() * (HOUR - 1000);
  return hour + (nearMinute + (random() * 30 - 15)) * MINUTE;
}

/** The first day, in wall time and with its hour, on which the schedule can still be kept. */
function firstDay(schedule: Schedule, now: number): number {
  const wall = toWall(schedule.timeZone, now);
  const hour = (schedule.atHour ?? 0) * HOUR;
  let day = slot(wall, DAY);
  while (day + hour <= wall || !suits(schedule, day)) day += DAY;
  return day + hour;
}

function suits({ kind, weekDay, monthDay }: Schedule, day: number): boolean {
  const date = new Date(day);
  if (kind === 'weeks' && weekDay) return DAYS[date.getUTCDay()] === weekDay;
  return kind !== 'month' || date.getUTCDate() === (monthDay ?? 1);
}

function nextMonth(day: number): number {
  const date = new Date(day);
  date.setUTCMonth(date.getUTCMonth() + 1);
  return date.getTime();
}
