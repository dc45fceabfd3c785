/** A programme's next cycles in words: the school days of each, and when its slot comes round (B2, B3). */
import type { Programme, Term } from '../../records';
import { type Cycle, cycles, programmeCycles, type Run } from '../../school/calendar';
import { addDays, daysBetween, mondayOf, saySpan } from '../../school/days';
import { counted, together } from '../../school/wording';
import { slotMeetings, whyNot } from './slots';

interface CycleAhead {
  /** 'Fortnight 4: 19 October–6 November'. */
  name: string;
  /** '8 school days, without 1 training day and 1 day of holiday.' */
  about: string;
  /** When the slot still comes round, and why not on its own day. */
  meetings: string[];
}

type Planned = Run & Pick<Programme, 'slotDay' | 'slotTime'>;

/** The cycles that end on that day or later, three at most. */
export const cyclesAhead = (programme: Planned, terms: readonly Term[], day: string): CycleAhead[] =>
  programmeCycles(terms, programme)
    .filter(({ lastDay }) => lastDay >= day)
    .slice(0, 3)
    .map((cycle) => ({
      name: `${programme.cadence === 'Weekly' ? 'Week' : 'Fortnight'} ${cycle.number}: ${saySpan(cycle.firstDay, cycle.lastDay)}`,
      about: [aboutDays(cycle, terms), ...aboutJoin(cycle, programme, terms)].join(' '),
      meetings: slotMeetings(programme, terms, cycle)
        .filter(({ at }) => at >= day)
        .map(({ say }) => say),
    }));

const LOST: Record<string, string> = {
  'a training day': 'training day',
  'a bank holiday': 'bank holiday',
  'in the holidays': 'day in the holidays',
  'outside the programme': 'day outside the programme',
};

/** Accounts for every weekday without school, in those weeks that have a school day in the cycle. */
function aboutDays({ days }: Cycle, terms: readonly Term[]): string {
  const weekdays = [...new Set(days.map(mondayOf))].flatMap((monday) =>
    [0, 1, 2, 3, 4].map((n) => addDays(monday, n)),
  );
  const reasons = weekdays.filter((day) => !days.includes(day)).map((day) => whyNot(day, terms));
  const lost = Object.entries(LOST).flatMap(([reason, name]) => {
    const n = reasons.filter((each) => each === reason).length;
    return n > 0 ? [counted(n, name, name.replace('day', 'days'))] : [];
  });
  const without = lost.length > 0 ? `, without ${together(lost)}` : '';
  const isSplit = days.some((day, at) => at > 0 && daysBetween(days[at - 1] ?? day, day) > 6);
  return `${counted(days.length, 'school day')}${without}${isSplit ? ', on both sides of a holiday' : ''}.`;
}

function aboutJoin({ days }: Cycle, { cadence, leastDays }: Planned, terms: readonly Term[]): string[] {
  const joined = cycles(terms, cadence).filter((cycle) => cycle.days.some((day) => days.includes(day)));
  const word = cadence === 'Weekly' ? 'weeks' : 'fortnights';
  return joined.length > 1
    ? [`${joined.length} ${word} joined, as a part alone has fewer than ${leastDays} school days.`]
    : [];
}
