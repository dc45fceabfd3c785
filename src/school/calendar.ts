/** School days, school weeks and coaching cycles, all worked out from the school's term dates. */
import type { Programme, Term } from '../records';
import { addDays, daysBetween, mondayOf, weekdayOf } from './days';
import { last } from './lists';

export interface SchoolWeek {
  /** Counted over the school year from 1; holidays don't count. */
  number: number;
  monday: string;
  /** Its school days, in order; never empty. */
  days: string[];
  /** The name of the term that its first school day lies in. */
  term: string;
}

/** A week or a fortnight of school, as a programme counts them. */
export interface Cycle {
  number: number;
  /** The first and last school day. */
  firstDay: string;
  lastDay: string;
  days: string[];
}

/** When a meeting is offered if the programme protects no slot. */
export const AFTER_SCHOOL = '15:30';
export const SLOT_WEEKDAYS: Record<string, number> = {
  Monday: 1,
  Tuesday: 2,
  Wednesday: 3,
  Thursday: 4,
  Friday: 5,
};

function daysOf({ firstDay, lastDay }: Term): string[] {
  const days: string[] = [];
  for (let day = firstDay; day <= lastDay; day = addDays(day, 1)) days.push(day);
  return days;
}

/** Each school day with its term's name, in order. Where terms overlap, the day belongs to the one listed first. */
function daysWithTerms(terms: readonly Term[]): [day: string, term: string][] {
  const found = new Map<string, string>();
  for (const term of terms.filter(({ kind }) => kind === 'Term')) {
    for (const day of daysOf(term)) if (weekdayOf(day) <= 5 && !found.has(day)) found.set(day, term.name);
  }
  const closures = terms.filter(({ kind }) => kind !== 'Term');
  for (const day of closures.flatMap(daysOf)) found.delete(day);
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The weekdays inside the terms, without training days and bank holidays; sorted, each once. */
export const schoolDays = (terms: readonly Term[]): string[] => daysWithTerms(terms).map(([day]) => day);

/** The year turns on 1 August, which lies in every British summer holiday: a fortnight never spans the summer. */
const schoolYearOf = (day: string): number => Number(day.slice(0, 4)) - (day.slice(5, 7) < '08' ? 1 : 0);

/** The weeks that have a school day, numbered on across holidays and from 1 in each school year. */
export function schoolWeeks(terms: readonly Term[]): SchoolWeek[] {
  const weeks: SchoolWeek[] = [];
  for (const [day, term] of daysWithTerms(terms)) {
    const monday = mondayOf(day);
    const before = last(weeks);
    if (before?.monday === monday) {
      before.days.push(day);
      continue;
    }
    const goesOn = before && schoolYearOf(before.monday) === schoolYearOf(monday);
    weeks.push({ number: goesOn ? before.number + 1 : 1, monday, days: [day], term });
  }
  return weeks;
}

export const isSchoolWeek = (terms: readonly Term[], week: string): boolean =>
  schoolWeeks(terms).some(({ monday }) => monday === week);

const cycleOf = (number: number, days: string[]): Cycle => ({
  number,
  firstDay: days[0] ?? '',
  lastDay: last(days) ?? '',
  days,
});

/** Every week, or school weeks 1+2, 3+4 and so on, across holidays; a year's odd last week is its own cycle. */
export function cycles(terms: readonly Term[], cadence: Programme['cadence']): Cycle[] {
  const weeks = schoolWeeks(terms);
  if (cadence === 'Weekly') return weeks.map(({ number, days }) => cycleOf(number, days));
  return weeks.flatMap((week, index) => {
    if (week.number % 2 === 0) return [];
    const next = weeks[index + 1];
    const second = next?.number === week.number + 1 ? next.days : [];
    return [cycleOf((week.number + 1) / 2, [...week.days, ...second])];
  });
}

/** The cycle that contains the day, or in a holiday the cycle before it; undefined before the first. */
export const cycleOn = (list: readonly Cycle[], day: string): Cycle | undefined =>
  last(list.filter(({ firstDay }) => firstDay <= day));

/** Whether a day lies in a cycle's calendar weeks: people also coach on training days and at weekends. */
export const isHeldIn = ({ firstDay, lastDay }: Cycle, day: string): boolean =>
  mondayOf(firstDay) <= day && day <= addDays(mondayOf(lastDay), 6);

/** The dates and cadence of a programme, with the least number of school days in a cycle: one where none is given. */
export type Run = Pick<Programme, 'cadence' | 'startsOn' | 'endsOn'> & { leastDays?: number | '' };

/**
 * The school's cycles of the programme's cadence, cut to its dates; they keep the school's numbers. A cycle that the
 * dates or a holiday leave with too few school days is joined to the cycle beside it and takes that one's number, which
 * means the same weeks in every programme. A programme with fewer school days than the least is one short cycle.
 */
export function programmeCycles(
  terms: readonly Term[],
  { cadence, startsOn, endsOn, leastDays }: Run,
): Cycle[] {
  const own = cycles(terms, cadence)
    .map(({ number, days }) =>
      cycleOf(
        number,
        days.filter((day) => day >= startsOn && day <= endsOn),
      ),
    )
    .filter(({ days }) => days.length > 0);
  return joinShort(own, leastDays || 1);
}

/**
 * Joins each short cycle to its nearer neighbour, so that no cycle spans a holiday without need; of two equally near
 * ones it takes the later, so that nobody's time ends sooner.
 */
function joinShort(list: readonly Cycle[], leastDays: number): Cycle[] {
  const at = list.findIndex(({ days }) => days.length < leastDays);
  const [before, short, after] = [list[at - 1], list[at], list[at + 1]];
  const neighbour = gapBetween(before, short) < gapBetween(short, after) ? before : after;
  if (!short || !neighbour) return [...list];
  const from = neighbour === before ? at - 1 : at;
  const days = list.slice(from, from + 2).flatMap((cycle) => cycle.days);
  const joined = cycleOf(neighbour.number, days);
  return joinShort([...list.slice(0, from), joined, ...list.slice(from + 2)], leastDays);
}

const gapBetween = (earlier: Cycle | undefined, later: Cycle | undefined): number =>
  earlier && later ? daysBetween(earlier.lastDay, later.firstDay) : Number.POSITIVE_INFINITY;

/** The half term of a day: the latest to have begun, so that holidays belong to it; undefined before the first. */
export const halfTermOf = (terms: readonly Term[], day: string): Term | undefined =>
  last(
    terms
      .filter(({ kind, firstDay }) => kind === 'Term' && firstDay <= day)
      .sort((a, b) => (a.firstDay < b.firstDay ? -1 : 1)),
  );
