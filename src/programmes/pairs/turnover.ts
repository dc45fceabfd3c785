/** Leavers and joiners: pairs close on a leaver's last day, and teachers who need a coach are found (B7, E6). */
import type { Pair, StaffMember } from '../../records';
import { addDays } from '../../school/days';
import { byDepartment, isCurrent, teaches } from '../../school/people';
import { pairsFrom } from './rules';

interface AfterLeaving {
  /** The rows that change: every pair of a leaver's that would have gone on, with its new last day. */
  closed: Pair[];
  /** Who has no coach in a programme from the next day on, each once. */
  withoutCoach: Pick<Pair, 'teacher' | 'programme'>[];
}

type Leaver = Pick<StaffMember, 'id' | 'leftOn'>;

/**
 * All pairs as they are once everyone who has a last day has gone. Pairs in which a leaver coaches or is coached close
 * on that day; where both leave, the first to go ends the pair. A pair that was to begin later closes on that day too:
 * its last day lies before its first, so it never runs, and its row stays as history.
 */
export const afterLeavers = (pairs: readonly Pair[], leavers: readonly Leaver[]): Pair[] =>
  leavers.reduce((list, { id, leftOn }) => closedFor(list, id, leftOn), [...pairs]);

function closedFor(pairs: readonly Pair[], person: string, lastDay: string): Pair[] {
  const goingOn = lastDay === '' ? [] : pairsFrom(pairs, addDays(lastDay, 1));
  return pairs.map((pair) =>
    (pair.coach === person || pair.teacher === person) && goingOn.includes(pair)
      ? { ...pair, until: lastDay }
      : pair,
  );
}

/** What becomes of the leavers' pairs, and who needs another coach. */
export function pairsAfterLeaving(pairs: readonly Pair[], leavers: readonly Leaver[]): AfterLeaving {
  const after = afterLeavers(pairs, leavers);
  const closed = after.filter((pair) => !pairs.includes(pair));
  const alike = (one: Pair) => (other: Pair) =>
    one.teacher === other.teacher && one.programme === other.programme;
  return {
    closed,
    withoutCoach: closed
      .filter(({ teacher }) => leavers.every(({ id, leftOn }) => id !== teacher || leftOn === ''))
      .filter((pair) => !pairsFrom(after, addDays(pair.until, 1)).some(alike(pair)))
      .filter((pair, index, list) => list.findIndex(alike(pair)) === index)
      .map(({ teacher, programme }) => ({ teacher, programme })),
  };
}

export interface Cohort {
  programme: string;
  /** Staff codes; everyone who teaches where none are named. */
  people?: readonly string[];
  staff: readonly StaffMember[];
  pairs: readonly Pair[];
}

/** The people of a cohort who work here on a day and have no coach in the programme, by department and surname. */
export function teachersWithoutCoach(
  { programme, people, staff, pairs }: Cohort,
  day: string,
): StaffMember[] {
  const coached = new Set(
    pairsFrom(pairs, day)
      .filter((pair) => pair.programme === programme)
      .map(({ teacher }) => teacher),
  );
  return staff
    .filter((person) => (people ? people.includes(person.id) : teaches(person)))
    .filter((person) => isCurrent(person, day) && !coached.has(person.id))
    .sort(byDepartment);
}
