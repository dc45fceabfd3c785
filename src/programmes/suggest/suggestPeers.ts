/** Suggests who coaches one another: everyone put into twos, or groups of three or four, that match well (B5). */
import type { Format } from '../../records';
import { findById, isCurrent } from '../../school/people';
import { pairsFrom } from '../pairs/rules';
import { warningsOn } from '../pairs/warnings';
import { costOf, type Wanted } from './rules';

export interface PeersWanted extends Omit<Wanted, 'coaches'> {
  format: Format;
}

interface Peers {
  /** Staff codes; in each group everybody is coached by the one before them, and the first by the last. */
  groups: string[][];
  /** Those whom no group could take. */
  without: string[];
}

/** The fewest people who make a group. */
const fewestIn = (format: Format): number => (format === 'Small group' ? 3 : 2);

/** As many groups as there can be, as even as can be; only where people work in twos may somebody be left over. */
function sizesFor(format: Format, people: number): number[] {
  const count = Math.floor(people / fewestIn(format));
  const seats = format === 'Reciprocal' ? 2 * count : people;
  return Array.from({ length: count }, (_, at) => Math.floor(seats / count) + (at < seats % count ? 1 : 0));
}

/**
 * Begins with neighbours by department, then lets any two swap places while that lowers the cost, as `suggestPairs`
 * counts it, so that in the end no single swap could improve the result. Whoever has left by that day, or has a coach
 * in the programme, is ignored.
 */
export function suggestPeers({ programme, from, teachers, staff, pairs, format }: PeersWanted): Peers {
  const running = pairsFrom(pairs, from);
  const people = [...new Set(teachers)]
    .flatMap((id) => findById(staff, id) ?? [])
    .filter((person) => isCurrent(person, from))
    .filter(({ id }) => !running.some((pair) => pair.programme === programme && pair.teacher === id))
    .sort((a, b) => a.department.localeCompare(b.department))
    .map(({ id }) => id);
  const context = { staff, pairs: running, coaches: [] };
  const costs = people.map((coach) =>
    people.map((teacher) =>
      coach === teacher ? 0 : costOf(warningsOn({ coach, teacher, from, format }, context)),
    ),
  );
  const groups = seated(sizesFor(format, people.length), costs);
  const named = groups.map((group) => group.flatMap((at) => people[at] ?? []));
  return { groups: named, without: people.filter((id) => !named.some((group) => group.includes(id))) };
}

type Costs = readonly (readonly number[])[];

/** A group costs what its pairs cost: each with the next, and the last with the first. */
const costIn = (group: readonly number[], costs: Costs): number =>
  group.reduce((sum, at, nth) => sum + (costs[at]?.[group[(nth + 1) % group.length] ?? at] ?? 0), 0);

/** A seat in a group; those who are left over sit together too, and cost nothing. */
interface Place {
  group: number[];
  seat: number;
  isSpare: boolean;
}

/** Puts the rows of `costs` into groups of these sizes, making the best of all swaps until none helps. */
function seated(sizes: readonly number[], costs: Costs): number[][] {
  const spare = [...costs.keys()];
  const groups = sizes.map((size) => spare.splice(0, size));
  const places = [...groups, spare].flatMap((group) =>
    group.map((_, seat): Place => ({ group, seat, isSpare: group === spare })),
  );
  const exchanges = places.flatMap((one, at) => places.slice(at + 1).map((other) => [one, other] as const));
  for (;;) {
    let best: { gain: number; exchange?: readonly [Place, Place] } = { gain: 0 };
    for (const exchange of exchanges) {
      const before = costOfBoth(exchange, costs);
      swapIn(exchange);
      const gain = before - costOfBoth(exchange, costs);
      swapIn(exchange);
      if (gain > best.gain) best = { gain, exchange };
    }
    if (!best.exchange) return groups;
    swapIn(best.exchange);
  }
}

const costOfBoth = ([one, other]: readonly [Place, Place], costs: Costs): number =>
  [one, ...(one.group === other.group ? [] : [other])]
    .map(({ group, isSpare }) => (isSpare ? 0 : costIn(group, costs)))
    .reduce((sum, cost) => sum + cost, 0);

function swapIn([one, other]: readonly [Place, Place]) {
  const moved = one.group[one.seat] ?? 0;
  one.group[one.seat] = other.group[other.seat] ?? 0;
  other.group[other.seat] = moved;
}
