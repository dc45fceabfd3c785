/** Coaching pairs over time: who coaches whom on a day, who may be paired, and how a pair changes or ends with its history kept. */
import type { Pair, StaffMember } from '../records';
import { addDays, sayDay } from './days';
import { findById, fullName, workedOn } from './people';
import { Refusal } from './refusal';

/** The day after which no one counts any more; it sorts behind every day. */
const FOR_EVER = '9999-12-31';

const lastDayOf = ({ until }: Pair): string => until || FOR_EVER;

/** Both the first and the last day count. */
export const isOn = (pair: Pair, day: string): boolean => pair.from <= day && day <= lastDayOf(pair);

export const pairsOn = (pairs: readonly Pair[], day: string): Pair[] =>
  pairs.filter((pair) => isOn(pair, day));

/** Those that run on that day or begin later. */
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
 * Checks a pair that is about to be written. `pairs` are those in force; the pair's own former row is passed over.
 * @throws Refusal if someone would coach themselves, has left, or has a coach in the programme already.
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

/** Closes a pair; that day is its last. A pair that was to begin later can't end before it began. */
export function endPair(pair: Pair, lastDay: string): Pair {
  if (lastDay < pair.from) {
    throw new Refusal(`This pair began on ${sayDay(pair.from)}: choose that day or a later one as its last.`);
  }
  return { ...pair, until: lastDay };
}

/**
 * The rows that give a pair another coach from a day on: the old one closed on the day before, and a new one. From the
 * pair's own first day on nothing is left of the old one, so its row is given the new coach. Whether the new coach may
 * coach is `checkPair`'s question, asked of the last row.
 */
export function swap(pair: Pair, coach: string, from: string, newId: string): Pair[] {
  if (coach === pair.coach) throw new Refusal('This is the coach already: choose another one to swap with.');
  if (from < pair.from) {
    throw new Refusal(
      `This pair began on ${sayDay(pair.from)}: choose that day or a later one for the swap.`,
    );
  }
  if (from > lastDayOf(pair)) {
    throw new Refusal(`This pair ended on ${sayDay(pair.until)}: make a new pair instead.`);
  }
  if (from === pair.from) return [{ ...pair, coach }];
  return [
    { ...pair, until: addDays(from, -1) },
    { ...pair, coach, from, id: newId },
  ];
}
