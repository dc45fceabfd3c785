/** Drop-ins made by each department's teaching staff: never one person's count, nor one that could be read as such. */
import type { DropIn, StaffMember, Term } from '../../records';
import { schoolDays } from '../../school/calendar';
import { mondayOf } from '../../school/days';
import { teaches, workedOn } from '../../school/people';
import { sum } from '../../school/wording';

export interface DropInData {
  staff: readonly StaffMember[];
  terms: readonly Term[];
  dropIns: readonly Pick<DropIn, 'visitor' | 'visitedOn'>[];
}

/** Drop-ins that each teacher is to make in a week. */
export const TARGET = { least: 2, most: 3 };

/** A count for fewer people could be read as one person's. */
export const FEWEST_PEOPLE = 4;
export const SMALLER = 'Smaller departments';

export interface DepartmentCount {
  name: string;
  /** Someone who joins or leaves counts as the share of the school days on which they were here. */
  people: number;
  dropIns: number;
  /** The drop-ins that count: in each week no more of one person than the target. */
  counted: number;
}

interface Group extends Omit<DepartmentCount, 'people'> {
  size: number;
  /** School days on which its people were here, added up: whole numbers, so that no order of rows matters. */
  personDays: number;
}

/**
 * Each department between two days, both included; small departments count as one. Where no school day lies between the
 * two, everyone who is here on the last day counts in full.
 */
export function departmentCounts(data: DropInData, from: string, to: string): DepartmentCount[] {
  const school = schoolDays(data.terms).filter((day) => day >= from && day <= to);
  const days = school.length > 0 ? school : [to];
  const made = weeksOf(data, from, to);
  const people = data.staff
    .filter(teaches)
    .map((person): Group => {
      const weeks = [...(made.get(person.id)?.values() ?? [])];
      return {
        name: person.department || 'No department',
        size: 1,
        personDays: days.filter((day) => isHere(person, day)).length,
        dropIns: sum(weeks),
        counted: sum(weeks.map((count) => Math.min(count, TARGET.most))),
      };
    })
    .filter(({ personDays }) => personDays > 0);
  const departments = [...new Set(people.map(({ name }) => name))].map((department) =>
    together(
      department,
      people.filter(({ name }) => name === department),
    ),
  );
  return smallAsOne(departments).map(({ name, personDays, dropIns, counted }) => ({
    name,
    people: personDays / days.length,
    dropIns,
    counted,
  }));
}

const isHere = (person: StaffMember, day: string): boolean =>
  person.startedOn <= day && workedOn(person, day);

/** How many drop-ins each visitor made in each week, by the week's Monday. */
function weeksOf({ dropIns }: DropInData, from: string, to: string): Map<string, Map<string, number>> {
  const made = new Map<string, Map<string, number>>();
  for (const { visitor, visitedOn } of dropIns) {
    if (visitedOn < from || visitedOn > to) continue;
    const weeks = made.get(visitor) ?? new Map<string, number>();
    const monday = mondayOf(visitedOn);
    made.set(visitor, weeks.set(monday, (weeks.get(monday) ?? 0) + 1));
  }
  return made;
}

const together = (name: string, groups: readonly Group[]): Group => ({
  name,
  size: sum(groups.map(({ size }) => size)),
  personDays: sum(groups.map(({ personDays }) => personDays)),
  dropIns: sum(groups.map(({ dropIns }) => dropIns)),
  counted: sum(groups.map(({ counted }) => counted)),
});

/** Joins the smallest departments into one, as many as it takes for enough people; sorted by name. */
function smallAsOne(groups: readonly Group[]): Group[] {
  const bySize = [...groups].sort((a, b) => a.size - b.size || (a.name < b.name ? -1 : 1));
  const small: Group[] = [];
  for (const group of bySize) {
    const isShort = small.length > 0 && together('', small).size < FEWEST_PEOPLE;
    if (group.size < FEWEST_PEOPLE || isShort) small.push(group);
  }
  const others = groups.filter((group) => !small.includes(group));
  const joined = small.length > 1 ? [together(SMALLER, small)] : small;
  return [...others, ...joined].sort((a, b) => a.name.localeCompare(b.name));
}
