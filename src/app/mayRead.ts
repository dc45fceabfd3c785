/** What someone may read in the sidebar, as a question to put to each row (G1). */
import { pairsOn } from '../programmes/pairs/rules';
import type { Pair } from '../records';
import { type About, maySee } from '../school/visibility';

/**
 * What someone may read in the sidebar, as a question to put to each row. The coach of coaching words is whoever
 * wrote them and whoever coaches that teacher `today`, so that a new coach knows what the last one saw, but for visit
 * notes, which are theirs alone; with `staffId` '' someone is neither.
 */
export function readingAs(
  { staffId, isLead }: { staffId: string; isLead: boolean },
  pairs: readonly Pair[],
  today: string,
): (kind: 'coaching session' | 'action step' | 'proposed step' | 'visit note', about: About) => boolean {
  const coached = new Set(
    pairsOn(pairs, today).flatMap((pair) => (pair.coach === staffId ? pair.teacher : [])),
  );
  return (kind, { teacher, coach }) =>
    (isLead && maySee(kind, 'lead')) ||
    (staffId !== '' && teacher === staffId && maySee(kind, 'teacher')) ||
    (staffId !== '' &&
      (coach === staffId || (kind !== 'visit note' && coached.has(teacher))) &&
      maySee(kind, 'writer'));
}
