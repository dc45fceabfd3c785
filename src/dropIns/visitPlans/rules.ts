/** Visits planned ahead: which may be, which came about, and how many have planned a week (A3). */
import type { DropIn, StaffMember, Term, VisitPlan } from '../../records';
import { type SchoolWeek, schoolWeeks } from '../../school/calendar';
import { dayOf, daysBetween, mondayOf, sayDay, sayTypedDay } from '../../school/days';
import { last } from '../../school/lists';
import { departmentCounts } from '../dropIn/counts';

/** When the visitors of a day are reminded. */
const REMINDED_AT = '07:00';

/** This school week and the next; at a weekend or in a holiday the two that follow. */
export const weeksToPlan = (terms: readonly Term[], today: string): SchoolWeek[] =>
  schoolWeeks(terms)
    .filter(({ days }) => (last(days) ?? '') >= today)
    .slice(0, 2);

/** Why no visit can be planned for that day, in a sentence; undefined where one can. */
export function dayProblem(terms: readonly Term[], today: string, day: string): string | undefined {
  const days = weeksToPlan(terms, today).flatMap((week) => week.days);
  const end = last(days);
  if (day < today)
    return `${sayTypedDay(day, today)} is past. If you have been already, the drop-in form is the place for it.`;
  if (!end) return 'The term dates have no school week to come, so no visit can be planned yet.';
  if (day > end)
    return `${sayTypedDay(day, today)} is too far ahead: plan for this school week and the next, up to ${sayDay(end)}.`;
  return days.includes(day)
    ? undefined
    : `There is no school on ${sayTypedDay(day, today)}. Please choose a school day.`;
}

type Visited = Pick<DropIn, 'visitor' | 'teacher' | 'visitedOn'>;

/** Whether a drop-in may fulfil a plan; a visit that was made before it was planned is another one. */
const mayFulfil = ({ visitor, teacher, visitedOn }: Visited, plan: VisitPlan): boolean =>
  plan.visitor === visitor &&
  plan.teacher === teacher &&
  mondayOf(plan.day) === mondayOf(visitedOn) &&
  dayOf(plan.plannedAt) <= visitedOn;

/** The ids of the plans that came about: a drop-in fulfils at most one, the nearest for that colleague that week. */
export function fulfilledPlans(plans: readonly VisitPlan[], dropIns: readonly Visited[]): Set<string> {
  const [fulfilled, used] = [new Set<string>(), new Set<Visited>()];
  const matches = plans
    .flatMap((plan) =>
      dropIns
        .filter((dropIn) => mayFulfil(dropIn, plan))
        .map((dropIn) => ({ plan, dropIn, apart: Math.abs(daysBetween(plan.day, dropIn.visitedOn)) })),
    )
    .sort((a, b) => a.apart - b.apart || (a.plan.day < b.plan.day ? -1 : 1));
  for (const { plan, dropIn } of matches) {
    if (fulfilled.has(plan.id) || used.has(dropIn)) continue;
    fulfilled.add(plan.id);
    used.add(dropIn);
  }
  return fulfilled;
}

/** The first morning after a moment that has a plan, as 'yyyy-mm-ddT07:00'; '' where none has. */
export const nextReminder = (days: readonly string[], after: string): string =>
  days
    .map((day) => `${day}T${REMINDED_AT}`)
    .filter((moment) => moment > after)
    .sort()[0] ?? '';

/** How many of so many people have planned a visit. */
export interface Planned {
  department: string;
  planned: number;
  people: number;
}

/**
 * How many of those who teach on the week's first day have planned a visit in it, by department; small departments
 * count as one, as for drop-ins.
 */
export function plannedBy(
  staff: readonly StaffMember[],
  plans: readonly VisitPlan[],
  { days }: Pick<SchoolWeek, 'days'>,
): Planned[] {
  const [first = ''] = days;
  const visitors = new Set(plans.filter(({ day }) => days.includes(day)).map(({ visitor }) => visitor));
  // Each visitor counts once, as if they had made one drop-in on that day.
  const dropIns = [...visitors].map((visitor) => ({ visitor, visitedOn: first }));
  return departmentCounts({ staff, terms: [], dropIns }, first, first).map(({ name, dropIns, people }) => ({
    department: name,
    planned: dropIns,
    people,
  }));
}
