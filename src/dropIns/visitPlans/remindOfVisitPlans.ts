/** Writes on the morning of planned visits to those who planned them (A3). */

import { schoolOf } from '../../kit/outbox/schoolOf';
import { commitAndSend, unwritten } from '../../kit/outbox/send';
import type { Needs } from '../../ports';
import { dropIns, type StaffMember, staff, type VisitPlan, visitPlans } from '../../records';
import { PERIODS } from '../../records/visitNotes';
import { dayOf } from '../../school/days';
import { findById, isCurrent } from '../../school/people';
import { changeSettings } from '../../school/settings';
import { visitsToday } from './letter';
import { fulfilledPlans, nextReminder } from './rules';

/** A morning that was missed altogether is skipped: yesterday’s reminder helps nobody. */
export function remindOfVisitPlans(world: Needs<'clock' | 'mailer' | 'settings' | 'tables'>) {
  const { tables, clock } = world;
  const now = clock.now();
  const people = tables.all(staff);
  const all = tables.all(visitPlans);
  const open = openOn(world, all, people, dayOf(now));
  const school = schoolOf(world);
  const letters = people
    .map((visitor) => ({ visitor, visits: open.filter(({ plan }) => plan.visitor === visitor.id), school }))
    .filter(({ visits }) => visits.length > 0)
    .map(visitsToday);
  const days = all.map(({ day }) => day);
  commitAndSend(world, changeSettings({ visitPlansDue: nextReminder(days, now) }), unwritten(world, letters));
}

/** The day's plans that have not come about, where visitor and teacher are still here. */
function openOn(
  { tables }: Needs<'tables'>,
  all: readonly VisitPlan[],
  people: readonly StaffMember[],
  today: string,
) {
  const planned = all.filter(({ day }) => day === today);
  if (planned.length === 0) return [];
  const fulfilled = fulfilledPlans(all, tables.all(dropIns));
  const person = (id: string) => {
    const found = findById(people, id);
    return found && isCurrent(found, today) ? found : undefined;
  };
  return planned
    .filter(({ id }) => !fulfilled.has(id))
    .sort((a, b) => placeOf(a) - placeOf(b))
    .flatMap((plan) => {
      const teacher = person(plan.teacher);
      return teacher && person(plan.visitor) ? [{ plan, teacher }] : [];
    });
}

const placeOf = ({ period }: VisitPlan): number => (period ? PERIODS.indexOf(period) : PERIODS.length);
