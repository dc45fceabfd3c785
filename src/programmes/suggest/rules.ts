/** Suggests a coach for each teacher: present pairs stay, loads are even, and matches as good as can be (B4). */
import type { Format, Pair } from '../../records';
import { findById, isCurrent } from '../../school/people';
import { pairsFrom } from '../pairs/rules';
import {
  type CoachRoom,
  type PairContext,
  type Warning,
  type WarningKind,
  warningsOn,
} from '../pairs/warnings';
import { assign } from './assign';

export interface Wanted extends PairContext {
  programme: string;
  /** The day on which the pairs would begin. */
  from: string;
  /** Staff codes; where room is short, those who come first are given it. */
  teachers: readonly string[];
  format?: Format | '';
}

export interface Suggestion extends Pick<Pair, 'coach' | 'teacher'> {
  /** The id of the pair that is there already; '' for a new one. */
  present: string;
  warnings: Warning[];
}

export interface Suggestions {
  pairs: Suggestion[];
  /** Teachers for whom no coach has room. */
  without: string[];
}

/** What each warning costs a match: in one pair, each outweighs all below it. How full a coach is counts as load. */
const COSTS: Record<WarningKind, number> = {
  'line manager': 16,
  'leaves soon': 8,
  'senior leader': 4,
  'other department': 2,
  'coaches each other': 1,
  'over capacity': 0,
};

const NEVER = Number.POSITIVE_INFINITY;

/**
 * First, everyone has a coach as far as there is room. Then loads, in all programmes together, are as even as
 * capacities and present pairs allow, since meetings are first missed where a coach has too many. Of all the ways to do
 * that, this is one with the least sum of COSTS. Whoever has left by that day is ignored.
 */
export function suggestPairs(wanted: Wanted): Suggestions {
  const { programme, from, staff, format = '' } = wanted;
  const isHere = (id: string): boolean => {
    const person = findById(staff, id);
    return person !== undefined && isCurrent(person, from);
  };
  const running = pairsFrom(wanted.pairs, from);
  const present = new Map(
    running.filter((pair) => pair.programme === programme).map((pair) => [pair.teacher, pair]),
  );
  const everyone = [...new Set(wanted.teachers)].filter((id) => present.has(id) || isHere(id));
  const teachers = everyone.filter((id) => !present.has(id));
  const rooms = wanted.coaches.filter(({ id }) => isHere(id)).map((coach) => roomOf(coach, wanted, running));
  const coaches = format === 'Small group' ? leadersOf(rooms, teachers.length) : rooms;
  const costs = teachers.map((teacher) =>
    coaches.map(({ id: coach }) =>
      coach === teacher ? NEVER : costOf(warningsOn({ teacher, coach, from, format }, wanted)),
    ),
  );
  const [loads, most] = [coaches.map((coach) => coach.load), coaches.map((coach) => coach.most)];
  const chosen = assign(costs, loads, most);
  const coachOf = new Map(teachers.map((teacher, index) => [teacher, coaches[chosen[index] ?? -1]?.id]));
  const made = everyone.flatMap((teacher): Suggestion[] => {
    const pair = present.get(teacher);
    const coach = pair?.coach ?? coachOf.get(teacher);
    return coach === undefined ? [] : [{ coach, teacher, present: pair?.id ?? '', warnings: [] }];
  });
  return {
    pairs: withWarnings(made, wanted, running),
    without: teachers.filter((teacher) => coachOf.get(teacher) === undefined),
  };
}

/** The most people in a small group. A coach leads one in a programme, since all of its teachers meet together. */
const LARGEST_GROUP = 4;

/** How many teachers a coach has and may have: in all programmes, or, for a small group, in its own programme. */
interface Room {
  id: string;
  load: number;
  most: number;
}

function roomOf(
  { id, capacity = NEVER }: CoachRoom,
  { programme, format }: Wanted,
  running: readonly Pair[],
): Room {
  const own = running.filter(({ coach }) => coach === id);
  if (format !== 'Small group') return { id, load: own.length, most: capacity };
  const here = own.filter((pair) => pair.programme === programme).length;
  return { id, load: here, most: Math.min(LARGEST_GROUP, capacity - (own.length - here)) };
}

/** The fewest coaches who have room for that many, so that groups are not too small; those who lead one come first. */
function leadersOf(rooms: readonly Room[], teachers: number): Room[] {
  let waiting = teachers;
  return [...rooms]
    .sort((a, b) => b.load - a.load)
    .filter(({ load, most }) => {
      const isNeeded = waiting > 0 && most > load;
      if (isNeeded) waiting -= most - load;
      return isNeeded;
    });
}

export const costOf = (warnings: readonly Warning[]): number =>
  warnings.reduce((sum, { kind }) => sum + COSTS[kind], 0);

/** What every suggested pair has: no last day, and the directive mode. */
const PLAIN = { until: '', mode: '' } as const;

/** Each pair's warnings as if all pairs were made, so that two new pairs are seen together. */
function withWarnings(
  made: readonly Suggestion[],
  { programme, from, format = '', ...context }: Wanted,
  running: readonly Pair[],
): Suggestion[] {
  const id = ({ present, teacher }: Suggestion): string => present || `suggested/${teacher}`;
  const fresh = made
    .filter(({ present }) => present === '')
    .map((each) => ({ ...each, ...PLAIN, id: id(each), from, programme, format }));
  const pairs = [...running, ...fresh];
  return made.map((each) => ({
    ...each,
    warnings: warningsOn({ ...each, id: id(each), from, format }, { ...context, pairs }),
  }));
}
