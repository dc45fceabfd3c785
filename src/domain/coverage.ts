/** How much of a teacher's timetable the visits of a pair have seen, told in a sentence, with a hint and never a rule (C1). */
import type { CoachingSession, Pair, Term, Visit } from '../records';
import { PERIODS } from '../records/visits';
import { schoolDays } from './calendar';
import { counted, together } from './counting';
import { sayDay, weekdayOf } from './days';

export interface Coverage {
  /** The visits that count: those since the pair last talked, or, before it ever has, of the last three weeks of school. */
  visits: Visit[];
  /** How many different weekdays and periods they were on. */
  weekdays: number;
  periods: number;
  /** Lessons of the day that none of them saw. A school may have fewer of them. */
  unseen: string[];
  isEnough: boolean;
  sentence: string;
  /** What another visit would add before a first leverage point; '' where nothing needs saying. */
  hint: string;
}

interface Known {
  visits: readonly Visit[];
  sessions: readonly CoachingSession[];
  terms: readonly Term[];
}

/** “Several short visits over about three weeks” before a first step; later, the one that looks for the open step. */
const AT_FIRST = { visits: 3, weekdays: 2, periods: 2 };
const LATER = { visits: 1, weekdays: 1, periods: 1 };
const SCHOOL_DAYS = 15;

/** The period in the middle of the day. */
const MIDDLE = 4;

const place = ({ period }: Visit): number => PERIODS.indexOf(period);
const inOrder = (numbers: number[]): number[] => [...new Set(numbers)].sort((a, b) => a - b);

export function coverageOf(pair: Pair, { visits, sessions, terms }: Known, today: string): Coverage {
  const talked = sessions.filter((each) => each.pair === pair.id).map(({ heldOn }) => heldOn);
  const lastTalk = talked.sort().pop();
  const isSince = lastTalk
    ? ({ seenOn }: Visit) => seenOn > lastTalk
    : ({ seenOn }: Visit) => seenOn >= threeWeeksBefore(terms, today);
  const counting = visits.filter(
    (visit) => visit.teacher === pair.teacher && visit.coach === pair.coach && isSince(visit),
  );
  const weekdays = inOrder(counting.map(({ seenOn }) => weekdayOf(seenOn)));
  const periods = inOrder(counting.map(place));
  const least = lastTalk ? LATER : AT_FIRST;
  const found = {
    visits: counting,
    weekdays: weekdays.length,
    periods: periods.length,
    unseen: PERIODS.slice(1).filter((_, index) => !periods.includes(index + 1)),
    isEnough:
      counting.length >= least.visits && weekdays.length >= least.weekdays && periods.length >= least.periods,
  };
  return {
    ...found,
    sentence: lastTalk ? since(lastTalk, counting) : recently(counting),
    hint: lastTalk ? '' : hintFor(found),
  };
}

const threeWeeksBefore = (terms: readonly Term[], today: string): string =>
  schoolDays(terms)
    .filter((day) => day <= today)
    .slice(-SCHOOL_DAYS)[0] ?? '';

const since = (lastTalk: string, visits: Visit[]): string =>
  visits.length === 0
    ? `No visit since you talked on ${sayDay(lastTalk)}.`
    : `Since you talked on ${sayDay(lastTalk)}: ${told(visits)}`;

const recently = (visits: Visit[]): string =>
  visits.length === 0 ? 'No visit in the last three weeks of school.' : told(visits);

/** '3 visits on 2 weekdays, in periods 1 and 4: none after period 4 so far.' */
function told(visits: Visit[]): string {
  const days = inOrder(visits.map(({ seenOn }) => weekdayOf(seenOn)));
  const periods = inOrder(visits.map(place));
  const [one] = visits;
  if (one && visits.length === 1) return `1 visit, on ${sayDay(one.seenOn)} in ${sayPeriods(periods)}.`;
  const on = days.length === 1 ? ', all on the same weekday' : ` on ${days.length} weekdays`;
  return `${visits.length} visits${on}, in ${sayPeriods(periods)}${oneSided(periods)}.`;
}

/** Where the end or the beginning of the day has not been seen: schools have lunch at different times, so it is not named. */
function oneSided(periods: number[]): string {
  const [first, last] = [Math.min(...periods), Math.max(...periods)];
  if (last <= MIDDLE) return `: none after ${sayPeriods([last])} so far`;
  return first >= MIDDLE ? `: none before ${sayPeriods([first])} so far` : '';
}

/** 'tutor time', 'period 2', 'tutor time and periods 1 and 4'. */
function sayPeriods(periods: number[]): string {
  const lessons = periods.filter((period) => period > 0).map(String);
  const named = lessons.length > 0 ? [`period${lessons.length > 1 ? 's' : ''} ${together(lessons)}`] : [];
  return together([...(periods.includes(0) ? ['tutor time'] : []), ...named]);
}

function hintFor(found: Pick<Coverage, 'visits' | 'weekdays' | 'unseen' | 'isEnough'>): string {
  if (found.visits.length === 0)
    return 'Before you name a leverage point, see a few lessons: three short visits over about three weeks, on different days and at different times of the day.';
  if (found.isEnough) return 'That is enough to name a leverage point.';
  const more = Math.max(1, AT_FIRST.visits - found.visits.length);
  const best = [
    ...(found.weekdays === 1 ? ['on another weekday'] : []),
    ...(found.unseen.length > 0 ? [`in period ${either(found.unseen.map((each) => each.slice(-1)))}`] : []),
  ];
  return `Before you name a leverage point: ${counted(more, 'more visit', 'more visits')}, best ${together(best)}.`;
}

const either = (items: string[]): string => together(items).replace(/ and (?=[^,]*$)/, ' or ');
