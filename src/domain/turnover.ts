/** Leavers and joiners: pairs close on a leaver's last day, and teachers who need a coach are found (B7, E6). */
import type { Pair, StaffMember } from '../records';
import { addDays } from './days';
import { pairsFrom } from './pairing';
import { byDepartment, isCurrent, teaches } from './people';

export interface AfterLeaving {
  /** The rows that change: every pair of the leaver's that would have gone on, with its new last day. */
  closed: Pair[];
  /** Who has no coach in a programme from the next day on, each once. */
  withoutCoach: Pick<Pair, 'teacher' | 'programme'>[];
}

/**
 * Closes what a leaver coaches, and is coached in, on their last day. A pair that was to begin later is given that day
 * too: its last day lies before its first, so it never runs, and its row stays as history.
 */
export function pairsAfterLeaving(pairs: readonly Pair[], person: string, lastDay: string): AfterLeaving {
  const goingOn = pairsFrom(pairs, addDays(lastDay, 1));
  const theirs = goingOn.filter(({ coach, teacher }) => coach === person || teacher === person);
  const alike = (one: Pair) => (other: Pair) =>
    one.teacher === other.teacher && one.programme === other.programme;
  const covered = goingOn.filter((pair) => !theirs.includes(pair));
  return {
    closed: theirs.map((pair) => ({ ...pair, until: lastDay })),
    withoutCoach: theirs
      .filter((pair) => pair.teacher !== person && !covered.some(alike(pair)))
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

/** Those of a cohort who work here on a day and have no coach in the programme then or to come, by department and surname. */
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
