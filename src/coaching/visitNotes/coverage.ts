/** How much of a teacher's timetable a pair's visits have seen, in a sentence, with a hint and never a rule (C1). */

import { idsOf } from '../../programmes/pairs/held';
import type { CoachingSession, Pair, Term, VisitNote } from '../../records';
import { PERIODS } from '../../records/visitNotes';
import { schoolDays } from '../../school/calendar';
import { sayDay, weekdayOf } from '../../school/days';
import { together } from '../../school/wording';

interface Coverage {
  /** The visits that count: those since the pair last talked, or before that those of three school weeks. Two notes of
   * one lesson are one visit. */
  visits: VisitNote[];
  /** On how many different weekdays they were. */
  weekdays: number;
  /** The different periods, in the order of the day. */
  periods: string[];
  /** Lessons of the day that none of them saw. A school may have fewer of them. */
  unseen: string[];
  sentence: string;
  /** What another visit would add before a first leverage point; '' once the pair has talked. */
  hint: string;
}

interface Known {
  visitNotes: readonly VisitNote[];
  sessions: readonly CoachingSession[];
  pairs: readonly Pair[];
  terms: readonly Term[];
}

/** About three weeks of school. */
const SCHOOL_DAYS = 15;

/** The period in the middle of the day. Schools have lunch at different times, so lunch can't tell early from late. */
const MIDDLE = 'Period 4';

export function coverageOf(
  pair: Pair,
  { visitNotes, sessions, pairs, terms }: Known,
  today: string,
): Coverage {
  const rows = idsOf(pair, pairs);
  const talked = sessions.filter((each) => rows.includes(each.pair)).map(({ heldOn }) => heldOn);
  const last = talked.sort().pop();
  const before = schoolDays(terms).filter((day) => day <= today);
  const noted = visitNotes.filter(
    ({ teacher, coach, seenOn }) =>
      teacher === pair.teacher &&
      coach === pair.coach &&
      (last ? seenOn > last : seenOn >= (before.slice(-SCHOOL_DAYS)[0] ?? '')),
  );
  const counting = noted.filter(
    (one, at) =>
      noted.findIndex((other) => other.seenOn === one.seenOn && other.period === one.period) === at,
  );
  const weekdays = new Set(counting.map(({ seenOn }) => weekdayOf(seenOn))).size;
  const seen = PERIODS.filter((each) => counting.some(({ period }) => period === each));
  const unseen = PERIODS.slice(1).filter((each) => !seen.includes(each));
  const found = { visits: counting, weekdays, periods: seen, unseen };
  const since = last ? `since you talked on ${sayDay(last)}` : 'in the last three weeks of school';
  return { ...found, sentence: describeFound(found, since), hint: last ? '' : hintFor(found) };
}

type Found = Omit<Coverage, 'sentence' | 'hint'>;

/** '3 visits since you talked on Monday 7 September, on 2 weekdays, in period 1 and period 4: none after period 4.' */
function describeFound({ visits, weekdays, periods }: Found, since: string): string {
  const count = visits.length;
  if (count === 0) return `No visit ${since}.`;
  const visited = count === 1 ? '1 visit' : `${count} visits`;
  const on = weekdays === 1 ? 'one weekday' : `${weekdays} weekdays`;
  return `${visited} ${since}, on ${on}, in ${together(periods).toLowerCase()}${oneSided(periods)}.`;
}

function oneSided(periods: string[]): string {
  const [first = '', last = ''] = [periods[0], ...periods.slice(-1)].map((each) => each?.toLowerCase());
  // 'Tutor time' sorts after every period, although it comes before them all.
  if (periods.every((each) => each <= MIDDLE || each === PERIODS[0])) return `: none after ${last} so far`;
  return periods.every((each) => each >= MIDDLE && each !== PERIODS[0])
    ? `: none before ${first} so far`
    : '';
}

/** “Several short visits over about three weeks, at different points of the timetable.” */
function hintFor({ visits, weekdays, periods, unseen }: Found): string {
  if (visits.length === 0)
    return 'Before you name a leverage point, look in three times over about three weeks, on different days and in different periods.';
  if (visits.length > 2 && weekdays > 1 && periods.length > 1)
    return 'That is enough to name a leverage point.';
  const lessons = together(unseen.map((each) => each.slice(-1))).replace(' and ', ' or ');
  const best = [weekdays === 1 && 'on another weekday', lessons && `in period ${lessons}`];
  return `Before you name a leverage point, look in again: best ${best.filter(Boolean).join(', ')}.`;
}
