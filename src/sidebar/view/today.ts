/** What is due now: every pair of today with its open step, and whether it has met in the present cycle. */
import { type Cycle, cycleOn, programmeCycles } from '../../domain/calendar';
import { dayOf } from '../../domain/days';
import type { Desk } from '../../domain/desk';
import { countingFor } from '../../domain/formats';
import { pairOf, pairsOn } from '../../domain/pairing';
import { findById } from '../../domain/people';
import { openStepOf } from '../../domain/steps';
import { afterLeavers } from '../../domain/turnover';
import type { ActionStep, Pair, Programme, StaffMember } from '../../records';

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

export const today = (desk: Desk): string => dayOf(desk.now);

/** All pairs, those of leavers closed, whether the staff list or the lead's own hand said that they have gone. */
export const pairsIn = (desk: Desk): Pair[] => afterLeavers(desk.pairs, desk.staff);

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

/** 'fortnight', 'week', or 'cycle' where programmes differ. */
export function cycleWord(programmes: Programme[]): string {
  const cadences = new Set(programmes.map((programme) => programme.cadence));
  if (cadences.size > 1) return 'cycle';
  return cadences.has('Weekly') ? 'week' : 'fortnight';
}
