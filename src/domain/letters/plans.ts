/** What is written of planned visits, to their visitor alone: on the morning, and in the fortnight’s letter (A3). */
import type { StaffMember, VisitPlan } from '../../records';
import { counted, together } from '../counting';
import { sayDay } from '../days';
import { choiceLabel, isCurrent, lessonOf } from '../people';
import { keptPlans } from '../plans';
import { button, heading, letter, link, list, paragraph } from './draft';
import type { Fortnight } from './fortnightFacts';
import { dropInFormFor, type Letter, type School } from './letter';

export interface PlannedNews {
  visitor: StaffMember;
  /** The day's visits that are still to come, one at least, in the order of their periods. */
  visits: readonly { plan: VisitPlan; teacher: StaffMember }[];
  school: School;
}

/** To whoever planned visits for today: one letter for all of them, with the drop-in form for each, its teacher chosen. */
export function visitsToday({ visitor, visits, school }: PlannedNews): Letter {
  const names = visits.map(({ teacher }) => teacher.forename);
  return letter({
    key: `plan/${visits[0]?.plan.id}`,
    kind: 'visits today',
    to: visitor.email,
    fromName: school.name,
    subject: `You planned to visit ${together(names)} today`,
    blocks: [
      heading(visits.length === 1 ? 'You planned a visit for today' : 'You planned these visits for today'),
      list(visits.map(({ plan, teacher }) => lessonOf(teacher, plan.period))),
      paragraph('Ten minutes are enough. If something comes between, any other day of this week will do.'),
      ...visits.map(({ teacher }, at) =>
        (at === 0 ? button : link)(
          `Tell ${teacher.forename} what went well`,
          dropInFormFor(school, choiceLabel(teacher)),
        ),
      ),
    ],
  });
}

/** For a visitor's own fortnight: how the visits that they planned stand, in kind sentences; an empty one where none stands so. */
export function plannedVisits(fortnight: Fortnight, visitor: string): string[] {
  const { plans = [], dropIns, today, isIn, person, named } = fortnight;
  const own = plans.filter((plan) => plan.visitor === visitor && (isIn(plan.day) || plan.day >= today));
  const kept = keptPlans(own, dropIns);
  const isHere = (id: string): boolean => {
    const teacher = person(id);
    return teacher !== undefined && isCurrent(teacher, today);
  };
  const still = (how: string, stands: (plan: VisitPlan) => boolean): string => {
    const visits = own
      .filter((plan) => !kept.has(plan.id) && isHere(plan.teacher) && stands(plan))
      .sort((a, b) => (a.day < b.day ? -1 : 1))
      .map(({ teacher, day }) => `${named(teacher)} on ${sayDay(day)}`);
    const many = visits.length === 1 ? 'One visit is' : `${visits.length} visits are`;
    return visits.length === 0 ? '' : `${many} still ${how}: ${together(visits)}.`;
  };
  const open = still('open', ({ day }) => day < today);
  return [
    kept.size > 0 ? `You made ${counted(kept.size, 'visit')} that you had planned: thank you.` : '',
    open && `${open} Another week will do.`,
    still('to come', ({ day }) => day >= today),
  ];
}
