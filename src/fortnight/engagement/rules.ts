/** Engagement: of the pairs expected to coach in a cycle, how many did (F1). Counts alone, never a name. */
import { conversations } from '../../programmes/pairs/held';
import { isOn } from '../../programmes/pairs/rules';
import type { CoachingSession, Pair, Programme, StaffMember, Term } from '../../records';
import { type Cycle, isHeldIn, programmeCycles } from '../../school/calendar';
import { workedOn } from '../../school/people';

export interface EngagementRow {
  /** The programme's or department's name. */
  name: string;
  expected: number;
  coached: number;
  /** Coached of expected, from 0 to 1; 0 where none was expected. */
  share: number;
}

export interface Engagement {
  /** Each programme that runs in the cycle, even with no pair. */
  programme: EngagementRow[];
  /** Each department with a teacher who was expected to be coached, by name. */
  department: EngagementRow[];
  /** Each format in use, by name; empty where there is only one. */
  format: EngagementRow[];
}

export interface EngagementData {
  pairs: readonly Pair[];
  sessions: readonly CoachingSession[];
  programmes: readonly Programme[];
  terms: readonly Term[];
  staff: readonly StaffMember[];
}

/** One teacher expected to be coached in one cycle of a programme. */
interface Expectation {
  teacher: string;
  format: string;
  coached: boolean;
}

const NO_DEPARTMENT = 'No department';

export function rowOf(name: string, expected: readonly Pick<Expectation, 'coached'>[]): EngagementRow {
  const coached = expected.filter((each) => each.coached).length;
  return {
    name,
    expected: expected.length,
    coached,
    share: expected.length > 0 ? coached / expected.length : 0,
  };
}

/** A pair runs while both people are at the school; someone whose row is missing is taken to be. */
function runsOn(pair: Pair, day: string, staff: ReadonlyMap<string, StaffMember>): boolean {
  const here = [pair.teacher, pair.coach].every((id) => {
    const person = staff.get(id);
    return !person || workedOn(person, day);
  });
  return here && isOn(pair, day);
}

/**
 * Whether a teacher was in the programme for more than a single school day of the cycle, with whichever coach: in a day
 * nobody is expected to meet. A cycle of one day is long enough for itself.
 */
function hadTime(
  { teacher }: Pair,
  { days }: Cycle,
  pairs: readonly Pair[],
  staff: ReadonlyMap<string, StaffMember>,
): boolean {
  const own = pairs.filter((pair) => pair.teacher === teacher);
  const ran = days.filter((day) => own.some((pair) => runsOn(pair, day, staff)));
  return ran.length > 1 || days.length === 1;
}

/** Expectations by programme, in the order given; a teacher whose coach was swapped inside a cycle counts once. */
function expectations(data: EngagementData, cycle: Cycle): Map<Programme, Expectation[]> {
  const staff = new Map(data.staff.map((person) => [person.id, person]));
  const heldFor = conversations(data.pairs, data.sessions);
  const found = new Map<Programme, Expectation[]>();
  for (const programme of data.programmes) {
    const pairs = data.pairs.filter((pair) => pair.programme === programme.id);
    for (const own of programmeCycles(data.terms, programme)) {
      if (own.lastDay < cycle.firstDay || cycle.lastDay < own.lastDay) continue;
      const byTeacher = new Map<string, Expectation>();
      for (const pair of pairs.filter((each) => own.days.some((day) => runsOn(each, day, staff)))) {
        const before = byTeacher.get(pair.teacher)?.coached ?? false;
        const coached = before || heldFor(pair).some(({ heldOn }) => isHeldIn(own, heldOn));
        if (!coached && !hadTime(pair, own, pairs, staff)) continue;
        byTeacher.set(pair.teacher, { teacher: pair.teacher, format: pair.format || 'One-to-one', coached });
      }
      found.set(programme, [...(found.get(programme) ?? []), ...byTeacher.values()]);
    }
  }
  return found;
}

/**
 * Engagement in a cycle of the school, such as a fortnight. In a weekly programme each week of it counts by itself; a
 * programme's cycle that is longer than the school's counts where it ends, for until then there is time. A pair is
 * expected if it ran on more than one school day of its cycle, and coached if a session that counts for it was held in its weeks.
 */
export function engagement(data: EngagementData, cycle: Cycle): Engagement {
  const found = expectations(data, cycle);
  const departmentOf = new Map(data.staff.map(({ id, department }) => [id, department]));
  const all = [...found.values()].flat();
  const format = rowsBy(all, (each) => each.format);
  return {
    programme: [...found].map(([{ name }, expected]) => rowOf(name, expected)),
    department: rowsBy(all, ({ teacher }) => departmentOf.get(teacher) || NO_DEPARTMENT),
    format: format.length > 1 ? format : [],
  };
}

/** Each teacher's expectation with all that it is counted by; of a programme without any there is none. */
export function expectationsIn(data: EngagementData, cycle: Cycle) {
  const departmentOf = new Map(data.staff.map(({ id, department }) => [id, department]));
  return [...expectations(data, cycle)].flatMap(([{ name }, expected]) =>
    expected.map((each) => ({
      ...each,
      programme: name,
      department: departmentOf.get(each.teacher) || NO_DEPARTMENT,
    })),
  );
}

/** A row for each name, in the order of the alphabet. */
function rowsBy(all: readonly Expectation[], nameOf: (each: Expectation) => string): EngagementRow[] {
  return [...new Set(all.map(nameOf))]
    .sort((a, b) => a.localeCompare(b))
    .map((name) =>
      rowOf(
        name,
        all.filter((each) => nameOf(each) === name),
      ),
    );
}
