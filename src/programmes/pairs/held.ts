/** Which conversations were held for a pair: one answer for letters, figures, the sidebar and coverage alike. */
import type { CoachingSession, Pair } from '../../records';
import { meetsTogether } from './formats';
import { isOn } from './rules';

type Couple = Pick<Pair, 'programme' | 'coach' | 'teacher'>;
type Row = Couple & Pick<Pair, 'id' | 'from' | 'until'> & Partial<Pick<Pair, 'format'>>;
type Session = Pick<CoachingSession, 'pair' | 'heldOn'>;

/**
 * Whether two rows are of one pair: the same coach, teacher and programme. A change of format or mode closes a row and
 * opens another, and what the two held before goes on counting.
 */
export const isSamePair = (one: Couple, other: Couple): boolean =>
  one.coach === other.coach && one.teacher === other.teacher && one.programme === other.programme;

/** The ids of all rows of a pair, its own among them. */
export const idsOf = <R extends Couple & { id: string }>(pair: R, pairs: readonly R[]): string[] => [
  ...new Set([pair, ...pairs.filter((row) => isSamePair(row, pair))].map(({ id }) => id)),
];

/**
 * Gives the conversations of a pair, the earliest first: those of all its rows and, where it is a small group that
 * meets together, those of the other members on the days on which both belonged to it.
 * @example const heldFor = conversations(pairs, sessions); heldFor(pair).some(({ heldOn }) => isHeldIn(cycle, heldOn))
 */
export function conversations<S extends Session>(
  pairs: readonly Row[],
  sessions: readonly S[],
): (pair: Row) => S[] {
  const byRow = new Map<string, S[]>();
  for (const session of sessions) {
    const before = byRow.get(session.pair);
    if (before) before.push(session);
    else byRow.set(session.pair, [session]);
  }
  const together = pairs.filter(({ format }) => meetsTogether(format));
  const ofRow = ({ id }: { id: string }): S[] => byRow.get(id) ?? [];
  return (pair) => {
    const mine = together.filter((row) => isSamePair(row, pair));
    const others = mine.length === 0 ? [] : together.filter((row) => !isSamePair(row, pair));
    const held = others.flatMap((row) =>
      ofRow(row).filter(({ heldOn }) =>
        mine.some((each) => isOn(each, heldOn) && isOneGroup(each, row, together, heldOn)),
      ),
    );
    const own = idsOf(pair, pairs).flatMap((id) => ofRow({ id }));
    return [...own, ...held].sort((a, b) => (a.heldOn < b.heldOn ? -1 : 1));
  };
}

/** A coach leads one group in a programme; where peers coach one another in turn, their circle is the group. */
const isOneGroup = (one: Row, other: Row, together: readonly Row[], day: string): boolean =>
  one.programme === other.programme &&
  (one.coach === other.coach || circleOf(one, together, day).some((row) => isSamePair(row, other)));

/** The pairs of a circle: each teacher coaches the next, until it comes back to where it began. Empty for no circle. */
function circleOf(first: Row, together: readonly Row[], day: string): Row[] {
  const rows = together.filter((row) => row.programme === first.programme && isOn(row, day));
  const circle = [first];
  for (let row = first; circle.length <= rows.length; circle.push(row)) {
    const next = rows.find(({ coach }) => coach === row.teacher);
    if (!next) return [];
    if (isSamePair(next, first)) return circle;
    row = next;
  }
  return [];
}
