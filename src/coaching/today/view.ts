/** What is due now: every pair of today with its open step, and whether it has met in the present cycle. */
import { conversations, idsOf } from '../../programmes/pairs/held';
import { pairsOn } from '../../programmes/pairs/rules';
import { runningIn } from '../../programmes/pairs/screen/view';
import type { ActionStep, Pair, Programme, StaffMember } from '../../records';
import { cycleOn, isHeldIn, programmeCycles } from '../../school/calendar';
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
  /** Whether the teacher has had a step before. */
  hadStep: boolean;
  /** The pair has met in the present cycle of its programme. */
  met: boolean;
}

/** The teacher's pairs of today, of which a person chooses one: the asker's own, if they coach that teacher. */
export function pairsFor(payload: CoachingPayload, teacher: string): Pair[] {
  const all = pairsOn(payload.pairs, today(payload)).filter((pair) => pair.teacher === teacher);
  const own = all.filter(({ coach }) => coach === payload.asker.staffId);
  return own.length > 0 ? own : all;
}

/** The pair of that id, or else the teacher's only one. */
export function pairFor(payload: CoachingPayload, teacher: string, id?: string): Pair | undefined {
  const found = pairsFor(payload, teacher);
  const chosen = pairsOn(payload.pairs, today(payload)).find((pair) => pair.id === id);
  return chosen ?? (found.length === 1 ? found[0] : undefined);
}

/** The pairs that run today, by the teacher's surname: an order that ranks nobody. */
export function pairsToday(payload: CoachingPayload): PairToday[] {
  const day = today(payload);
  const present = new Map(
    payload.programmes.map((each) => [each.id, cycleOn(programmeCycles(payload.terms, each), day)]),
  );
  const heldFor = conversations(payload.pairs, payload.sessions);
  return pairsOn(runningIn(payload), day)
    .flatMap((pair) => {
      const programme = payload.programmes.find((each) => each.id === pair.programme);
      const teacher = findById(payload.staff, pair.teacher);
      const coach = findById(payload.staff, pair.coach);
      if (!programme || !teacher || !coach) return [];
      const step =
        openStepOf(payload.steps, pair.teacher) ??
        payload.steps.find(
          (each) => each.state === 'Proposed' && idsOf(pair, payload.pairs).includes(each.pair),
        );
      const cycle = present.get(programme.id);
      const met = cycle !== undefined && heldFor(pair).some(({ heldOn }) => isHeldIn(cycle, heldOn));
      const hadStep = payload.steps.some(({ teacher, setOn }) => teacher === pair.teacher && setOn !== '');
      return [{ pair, programme, teacher, coach, step, hadStep, met }];
    })
    .sort((a, b) => a.teacher.surname.localeCompare(b.teacher.surname));
}
