/** Drop-ins week by week against what is aimed at, and by department: counts per head, for governors too (F5). */
import { halfTermOf, schoolDays, schoolWeeks } from '../../school/calendar';
import { addDays } from '../../school/days';
import { last } from '../../school/lists';
import { sum } from '../../school/wording';
import { type DropInData, departmentCounts } from './counts';

/** `each` is the number of drop-ins per teacher in a week. */
interface Rate {
  dropIns: number;
  people: number;
  each: number;
}

export interface DropInWeek extends Rate {
  monday: string;
  isOver: boolean;
}

/**
 * The weeks of the school year up to a day, in their order; the present week is counted so far. One in which fewer than
 * five people taught is left out.
 */
export function dropInWeeks(data: DropInData, today: string): DropInWeek[] {
  const weeks = schoolWeeks(data.terms).filter(({ days }) => (days[0] ?? '') <= today);
  const first = weeks.map(({ number }) => number).lastIndexOf(1);
  const counted = weeks.slice(first).map(({ monday, days }) => {
    const sunday = addDays(monday, 6);
    const counts = departmentCounts(data, monday, sunday < today ? sunday : today);
    const dropIns = sum(counts.map((each) => each.dropIns));
    const people = sum(counts.map((each) => each.people));
    return {
      monday,
      dropIns,
      people,
      each: people > 0 ? dropIns / people : 0,
      isOver: (last(days) ?? '') < today,
    };
  });
  return counted.filter(({ people }) => people > 0);
}

export interface DepartmentRate extends Rate {
  name: string;
}

/** Each department in the half term of a day, by name. A week is five school days, so no figure jumps on a Monday. */
export function departmentRates(data: DropInData, today: string): DepartmentRate[] {
  const from = halfTermOf(data.terms, today)?.firstDay;
  const weeks = schoolDays(data.terms).filter((day) => from && day >= from && day <= today).length / 5;
  if (!from || weeks === 0) return [];
  return departmentCounts(data, from, today).map(({ name, people, dropIns }) => ({
    name,
    people,
    dropIns,
    each: dropIns / people / weeks,
  }));
}
