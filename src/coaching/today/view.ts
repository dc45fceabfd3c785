/** What is due now: every pair of today with its open step, and whether it has met in the present cycle. */
import type { Desk } from '../../desk';
import { today } from '../../desk';
import { countingFor } from '../../programmes/pairs/formats';
import { pairOf, pairsOn } from '../../programmes/pairs/rules';
import { pairsIn } from '../../programmes/pairs/screen/view';
import type { ActionStep, Pair, Programme, StaffMember } from '../../records';
import { type Cycle, cycleOn, programmeCycles } from '../../school/calendar';
import { findById } from '../../school/people';
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
export const pairFor = (desk: Desk, teacher: string): Pair | undefined =>
  pairOf(desk.pairs, teacher, today(desk), desk.asker.staffId) ?? pairOf(desk.pairs, teacher, today(desk));

/** The pairs that run today, by the teacher's surname: an order that ranks nobody. */
export function pairsToday(desk: Desk): PairToday[] {
  const day = today(desk);
  const present = new Map(
    desk.programmes.map((each) => [each.id, cycleOn(programmeCycles(desk.terms, each), day)]),
  );
  return pairsOn(pairsIn(desk), day)
    .flatMap((pair) => {
      const programme = desk.programmes.find((each) => each.id === pair.programme);
      const teacher = findById(desk.staff, pair.teacher);
      const coach = findById(desk.staff, pair.coach);
      if (!programme || !teacher || !coach) return [];
      const step =
        openStepOf(desk.steps, pair.teacher) ??
        desk.steps.find((each) => each.state === 'Proposed' && each.pair === pair.id);
      return [{ pair, programme, teacher, coach, step, met: hasMet(desk, pair, present.get(programme.id)) }];
    })
    .sort((a, b) => a.teacher.surname.localeCompare(b.teacher.surname));
}

function hasMet(desk: Desk, pair: Pair, cycle: Cycle | undefined): boolean {
  const counting = countingFor(pair, desk.pairs);
  return desk.sessions.some(
    (session) =>
      counting.includes(session.pair) &&
      cycle !== undefined &&
      session.heldOn >= cycle.firstDay &&
      session.heldOn <= cycle.lastDay,
  );
}
