/** What a lead may want to know before making a pair; a warning never blocks (B4). */
import type { Format, Pair, StaffMember } from '../records';
import { sayDay } from './days';
import { FORMAT_RULES } from './formats';
import { pairsFrom } from './pairing';
import { findById, fullName } from './people';

export type WarningKind =
  | 'line manager'
  | 'leaves soon'
  | 'senior leader'
  | 'other department'
  | 'coaches each other'
  | 'over capacity';

export interface Warning {
  kind: WarningKind;
  /** The sentence for people. */
  say: string;
}

/** A coach, and how many teachers they can coach at once in all programmes together; no limit where none is given. */
export interface CoachRoom {
  id: string;
  capacity?: number;
}

export interface PairContext {
  staff: readonly StaffMember[];
  /** Pairs of all programmes; those that have ended by the pair's first day are passed over. */
  pairs: readonly Pair[];
  coaches: readonly CoachRoom[];
}

/** A pair as it might be made; one that is in the sheet already has its id. */
export type ProposedPair = Pick<Pair, 'teacher' | 'coach' | 'from'> & { id?: string; format?: Format | '' };

/** Everything to be said of a pair, the weightiest first; nothing where a person's row can't be found. */
export function warningsOn(pair: ProposedPair, { staff, pairs, coaches }: PairContext): Warning[] {
  const coach = findById(staff, pair.coach);
  const teacher = findById(staff, pair.teacher);
  if (!coach || !teacher) return [];
  const [who, whom] = [fullName(coach), fullName(teacher)];
  const others = pairsFrom(pairs, pair.from).filter(({ id }) => id !== pair.id);
  const found: Warning[] = [];
  const warn = (kind: WarningKind, isSo: boolean, say: string) => isSo && found.push({ kind, say });

  warn(
    'line manager',
    teacher.lineManager === coach.id,
    `${who} line-manages ${whom}, and coaching is kept apart from performance management.`,
  );
  for (const person of [coach, teacher]) {
    const leaves = person.leftOn !== '' && person.leftOn >= pair.from;
    warn('leaves soon', leaves, `${fullName(person)} leaves on ${sayDay(person.leftOn)}.`);
  }
  warn(
    'senior leader',
    coach.role === 'Senior leader',
    `${who} is a senior leader, and may find the time hard to keep.`,
  );
  warn(
    'other department',
    coach.department !== '' && teacher.department !== '' && coach.department !== teacher.department,
    `${who} is in ${coach.department}, and ${whom} in ${teacher.department}.`,
  );
  warn(
    'coaches each other',
    !FORMAT_RULES[pair.format || 'One-to-one'].peers &&
      others.some((each) => each.coach === teacher.id && each.teacher === coach.id),
    `${who} and ${whom} would coach each other.`,
  );
  const teachers = 1 + others.filter((each) => each.coach === coach.id).length;
  const room = coaches.find(({ id }) => id === coach.id)?.capacity ?? Number.POSITIVE_INFINITY;
  warn('over capacity', teachers > room, `${who} would have ${teachers} teachers, with room for ${room}.`);
  return found;
}
