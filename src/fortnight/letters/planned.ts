/** How a visitor’s planned visits stand, for their own fortnight’s letter (A3). */
import { fulfilledPlans } from '../../dropIns/visitPlans/rules';
import type { VisitPlan } from '../../records';
import { sayDay } from '../../school/days';
import { isCurrent } from '../../school/people';
import { counted, together } from '../../school/wording';
import type { Fortnight } from './facts';

/** How the visits that a visitor planned stand, in kind sentences; a sentence with no visit is ''. */
export function plannedVisits(fortnight: Fortnight, visitor: string): string[] {
  const { plans = [], dropIns, today, isIn, person, named } = fortnight;
  const own = plans.filter((plan) => plan.visitor === visitor && (isIn(plan.day) || plan.day >= today));
  const fulfilled = fulfilledPlans(own, dropIns);
  const isHere = (id: string): boolean => {
    const teacher = person(id);
    return teacher !== undefined && isCurrent(teacher, today);
  };
  const still = (how: string, stands: (plan: VisitPlan) => boolean): string => {
    const visits = own
      .filter((plan) => !fulfilled.has(plan.id) && isHere(plan.teacher) && stands(plan))
      .sort((a, b) => (a.day < b.day ? -1 : 1))
      .map(({ teacher, day }) => `${named(teacher)} on ${sayDay(day)}`);
    const many = visits.length === 1 ? 'One visit is' : `${visits.length} visits are`;
    return visits.length === 0 ? '' : `${many} still ${how}: ${together(visits)}.`;
  };
  const open = still('open', ({ day }) => day < today);
  return [
    fulfilled.size > 0 ? `You made ${counted(fulfilled.size, 'visit')} that you had planned: thank you.` : '',
    open && `${open} Another week will do.`,
    still('to come', ({ day }) => day >= today),
  ];
}
