/** What the screens that make pairs share: the pairs that a choice of people comes to, and what to know of each. */
import type { Pair, StaffMember } from '../../../records';
import { Refusal } from '../../../records/refusal';
import { byDepartment, findById } from '../../../school/people';
import type { ProgrammesPayload } from '../../payload';
import { pairsFor, WHO_IS_NEEDED } from '../formats';
import type { PairGiven } from '../payload';
import { withinProgrammes } from '../rules';
import { afterLeavers } from '../turnover';
import { type CoachRoom, type Warning, warningsOn } from '../warnings';

/** The pairs that people come to in a format, or the sentence that says who is still needed. */
export function pairsGiven(
  settings: Pick<Pair, 'format' | 'mode'>,
  teachers: readonly string[],
  coach: string,
): { list: PairGiven[]; needed: string } {
  const format = settings.format || 'One-to-one';
  try {
    const made = pairsFor(format, teachers, format === 'Reciprocal' ? '' : coach);
    return { list: made.map((pair) => ({ ...pair, ...settings })), needed: '' };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { list: [], needed: WHO_IS_NEEDED[format] };
  }
}

/** Each pair's warnings, as if all pairs of the list were made. */
export function warningsOnAll(
  payload: ProgrammesPayload,
  list: readonly PairGiven[],
  from: string,
  coaches: readonly CoachRoom[] = [],
): Warning[][] {
  const made = list.map((couple) => asPair(couple, from));
  const context = { staff: payload.staff, pairs: [...runningIn(payload), ...made], coaches };
  return made.map((pair) => warningsOn(pair, context));
}

const asPair = (couple: PairGiven, from: string): Pair => ({
  ...couple,
  from,
  until: '',
  programme: '',
  id: `${couple.coach}/${couple.teacher}`,
});

/** Sorted by department and surname, like every list of people except the results of a search. */
export const inOrder = (payload: ProgrammesPayload, ids: readonly string[]): StaffMember[] =>
  ids.flatMap((id) => findById(payload.staff, id) ?? []).sort(byDepartment);

/** The same with those of a finished programme closed too: they take up nobody's time, and nobody waits for them. */
export const runningIn = (payload: ProgrammesPayload): Pair[] =>
  withinProgrammes(pairsIn(payload), payload.programmes);

/** All pairs, with those of leavers closed, whether the staff list or the lead said that they have left. */
export const pairsIn = (payload: ProgrammesPayload): Pair[] => afterLeavers(payload.pairs, payload.staff);
