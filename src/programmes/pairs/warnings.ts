/** What a lead may want to know before making a pair; a warning never blocks (B4). */
import type { Format, Pair, StaffMember } from '../../records';
import { sayDay } from '../../school/days';
import { findById, fullName } from '../../school/people';
import { isAmongPeers } from './formats';
import { pairsFrom } from './rules';

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

/** A coach, and how many teachers they can coach at once in all programmes together; absent for no limit. */
export interface CoachRoom {
  id: string;
  capacity?: number;
}

export interface PairContext {
  staff: readonly StaffMember[];
  /** Pairs of all programmes; those that end before the pair begins are ignored. */
  pairs: readonly Pair[];
  coaches: readonly CoachRoom[];
}

/** A pair as it might be made; one that is in the sheet already has its id. */
export type ProposedPair = Pick<Pair, 'teacher' | 'coach' | 'from'> & { id?: string; format?: Format | '' };

/** Everything to be said of a pair, the weightiest first; nothing where a person's row is missing. */
export function warningsOn(pair: ProposedPair, context: PairContext): Warning[] {
  const coach = findById(context.staff, pair.coach);
  const teacher = findById(context.staff, pair.teacher);
  return coach && teacher
    ? [...warningsOnPeople(coach, teacher, pair.from), ...warningsOnOtherPairs(coach, teacher, pair, context)]
    : [];
}

/** The warnings that follow from the two people's own rows. */
function warningsOnPeople(coach: StaffMember, teacher: StaffMember, from: string): Warning[] {
  const [who, whom] = [fullName(coach), fullName(teacher)];
  const found: Warning[] = [];
  if (teacher.lineManager === coach.id) {
    const say = `${who} line-manages ${whom}, and coaching is kept apart from performance management.`;
    found.push({ kind: 'line manager', say });
  }
  for (const person of [coach, teacher]) {
    if (person.leftOn === '' || person.leftOn < from) continue;
    found.push({ kind: 'leaves soon', say: `${fullName(person)} leaves on ${sayDay(person.leftOn)}.` });
  }
  if (coach.role === 'Senior leader') {
    const say = `${who} is a senior leader, and may find the time hard to keep.`;
    found.push({ kind: 'senior leader', say });
  }
  if (coach.department !== '' && teacher.department !== '' && coach.department !== teacher.department) {
    const say = `${who} is in ${coach.department}, and ${whom} in ${teacher.department}.`;
    found.push({ kind: 'other department', say });
  }
  return found;
}

/** The warnings that follow from the other pairs. */
function warningsOnOtherPairs(
  coach: StaffMember,
  teacher: StaffMember,
  { id, from, format }: ProposedPair,
  { pairs, coaches }: PairContext,
): Warning[] {
  const others = pairsFrom(pairs, from).filter((pair) => pair.id !== id);
  const found: Warning[] = [];
  const isMutual = others.some((pair) => pair.coach === teacher.id && pair.teacher === coach.id);
  if (isMutual && !isAmongPeers(format)) {
    const say = `${fullName(coach)} and ${fullName(teacher)} would coach each other.`;
    found.push({ kind: 'coaches each other', say });
  }
  const teachers = 1 + others.filter((pair) => pair.coach === coach.id).length;
  const room = coaches.find((each) => each.id === coach.id)?.capacity ?? teachers;
  if (teachers > room) {
    const say = `${fullName(coach)} would have ${teachers} teachers, with room for ${room}.`;
    found.push({ kind: 'over capacity', say });
  }
  return found;
}
