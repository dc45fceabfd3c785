/** What is due now: every pair of today with its open step, and whether it has met in the present cycle. */
import { countingFor } from '../../programmes/pairs/formats';
import { pairOf, pairsOn } from '../../programmes/pairs/rules';
import { pairsIn } from '../../programmes/pairs/screen/view';
import type { ActionStep, Pair, Programme, StaffMember } from '../../records';
import { type Cycle, cycleOn, programmeCycles } from '../../school/calendar';
import { today } from '../../school/payload';
import { findById } from '../../school/people';
import type { CoachingPayload } from '../payload';
import { openStepOf } from '../steps/rules';

export interface PairToday {
  pair: Pair;
  programme: Programme;
  teacher: StaffMember;
  coach: StaffMember;
  /** The open step, or the one that waits to be agreed. */
  step?: ActionStep;
  /** The pair has met in the present cycle of its programme. */
  met: boolean;
}

/** The teacher's pair of today: the asker's own, if they coach that teacher. */
export const pairFor = (payload: CoachingPayload, teacher: string): Pair | undefined =>
  pairOf(payload.pairs, teacher, today(payload), payload.asker.staffId) ??
  pairOf(payload.pairs, teacher, today(payload));

/** The pairs that run today, by the teacher's surname: an order that ranks nobody. */
export function pairsToday(payload: CoachingPayload): PairToday[] {
  const day = today(payload);
  const present = new Map(
    payload.programmes.map((each) => [each.id, cycleOn(programmeCycles(payload.terms, each), day)]),
  );
  return pairsOn(pairsIn(payload), day)
    .flatMap((pair) => {
      const programme = payload.programmes.find((each) => each.id === pair.programme);
      const teacher = findById(payload.staff, pair.teacher);
      const coach = findById(payload.staff, pair.coach);
      if (!programme || !teacher || !coach) return [];
      const step =
        openStepOf(payload.steps, pair.teacher) ??
        payload.steps.find((each) => each.state === 'Proposed' && each.pair === pair.id);
      return [
        { pair, programme, teacher, coach, step, met: hasMet(payload, pair, present.get(programme.id)) },
      ];
    })
    .sort((a, b) => a.teacher.surname.localeCompare(b.teacher.surname));
}

function hasMet(payload: CoachingPayload, pair: Pair, cycle: Cycle | undefined): boolean {
  const counting = countingFor(pair, payload.pairs);
  return payload.sessions.some(
    (session) =>
      counting.includes(session.pair) &&
      cycle !== undefined &&
      session.heldOn >= cycle.firstDay &&
      session.heldOn <= cycle.lastDay,
  );
}
