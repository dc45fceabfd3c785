/** Coaching pairs over time: who coaches whom on a day, who may be paired, and how a pair changes or ends. */
import type { Pair, Programme, StaffMember } from '../../records';
import { Refusal } from '../../records/refusal';
import { addDays, sayDay } from '../../school/days';
import { findById, fullName, workedOn } from '../../school/people';
import type { PairSettings } from './payload';

/** Stands for the last day of a pair that has none; it sorts after every other day. */
const FOR_EVER = '9999-12-31';

const lastDayOf = ({ until }: Pick<Pair, 'until'>): string => until || FOR_EVER;

/** Whether the pair runs on a day; its first and its last day both count. */
export const isOn = (pair: Pick<Pair, 'from' | 'until'>, day: string): boolean =>
  pair.from <= day && day <= lastDayOf(pair);

export const pairsOn = (pairs: readonly Pair[], day: string): Pair[] =>
  pairs.filter((pair) => isOn(pair, day));

/** The same pairs, none of which goes on after its programme: its last day is the programme's at the latest. */
export const withinProgrammes = (
  pairs: readonly Pair[],
  programmes: readonly Pick<Programme, 'id' | 'endsOn'>[],
): Pair[] =>
  pairs.map((pair) => {
    const end = programmes.find(({ id }) => id === pair.programme)?.endsOn ?? FOR_EVER;
    return end < lastDayOf(pair) ? { ...pair, until: end } : pair;
  });

/** The pairs that run on that day or begin later. */
export const pairsFrom = (pairs: readonly Pair[], day: string): Pair[] =>
  pairs.filter((pair) => day <= lastDayOf(pair) && pair.from <= lastDayOf(pair));

/** The teacher's pair on a day, with that coach if one is named; of several (one a programme) the latest to begin. */
export const pairOf = (
  pairs: readonly Pair[],
  teacher: string,
  day: string,
  coach?: string,
): Pair | undefined =>
  pairsOn(pairs, day)
    .filter((pair) => pair.teacher === teacher && (coach === undefined || pair.coach === coach))
    .sort((a, b) => (a.from < b.from ? 1 : -1))[0];

function personHere(staff: readonly StaffMember[], id: string, day: string): StaffMember {
  const person = findById(staff, id);
  if (!person)
    throw new Refusal(`Nobody on the Staff tab has the staff code ${id}: choose someone from the list.`);
  if (person.status === 'Left' || !workedOn(person, day)) {
    throw new Refusal(`${fullName(person)} has left by ${sayDay(day)}: choose someone else.`);
  }
  return person;
}

/**
 * Checks a pair that is about to be written. `pairs` are those in force; the pair's own former row is ignored.
 * @throws Refusal if someone would coach themselves, has left, or has a coach in the programme already
 */
export function checkPair(pair: Pair, pairs: readonly Pair[], staff: readonly StaffMember[]): void {
  const coach = personHere(staff, pair.coach, pair.from);
  const teacher = personHere(staff, pair.teacher, pair.from);
  if (pair.coach === pair.teacher) {
    throw new Refusal(`${fullName(coach)} can’t coach themselves: choose another coach.`);
  }
  const other = pairsFrom(pairs, pair.from).find(
    (each) =>
      each.id !== pair.id &&
      each.programme === pair.programme &&
      each.teacher === pair.teacher &&
      each.from <= lastDayOf(pair),
  );
  if (!other) return;
  const present = findById(staff, other.coach);
  throw new Refusal(
    `${fullName(teacher)} already has ${present ? fullName(present) : other.coach} as coach in this programme. ` +
      'To change the coach, swap that pair.',
  );
}

/** Closes a pair, with that day as its last; no pair can end before it begins. */
export function endPair(pair: Pair, lastDay: string): Pair {
  refuseBefore(pair, lastDay);
  return { ...pair, until: lastDay };
}

function refuseBefore({ from }: Pair, day: string) {
  if (day < from) throw new Refusal(`This pair began on ${sayDay(from)}: choose that day or a later one.`);
}

/**
 * The rows that give a pair another coach, format or mode from a day on: the old pair, closed on the day before, and a
 * new one. From the pair's own first day on nothing of the old pair would be left, so its row is changed instead.
 * `checkPair` decides on the last of the rows whether the new coach may coach.
 */
export function swap(pair: Pair, to: PairSettings, from: string, newId: string): Pair[] {
  if (to.coach === pair.coach && to.format === pair.format && to.mode === pair.mode)
    throw new Refusal('This pair is like that already: choose another coach, format or mode.');
  refuseBefore(pair, from);
  if (from > lastDayOf(pair)) {
    throw new Refusal(`This pair ended on ${sayDay(pair.until)}: make a new pair instead.`);
  }
  if (from === pair.from) return [{ ...pair, ...to }];
  return [
    { ...pair, until: addDays(from, -1) },
    { ...pair, ...to, from, id: newId },
  ];
}
