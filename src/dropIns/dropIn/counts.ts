/** Drop-ins made by each department's teaching staff: never one person's count, nor one that could be read as such. */
import type { DropIn, StaffMember, Term } from '../../records';
import { schoolDays } from '../../school/calendar';
import { mondayOf } from '../../school/days';
import { workedOn } from '../../school/people';
import { FEWEST_PEOPLE } from '../../school/smallNumbers';
import { sum } from '../../school/wording';
import { type DepartmentGroups, groupsOn } from './groups';

export interface DropInData {
  staff: readonly StaffMember[];
  terms: readonly Term[];
  dropIns: readonly Pick<DropIn, 'visitor' | 'visitedOn'>[];
  /** How departments were counted when figures were last shown. */
  groups?: DepartmentGroups | undefined;
}

/** Drop-ins that each teacher is to make in a week. */
export const TARGET = { least: 2, most: 3 };

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
 * Each department between two days, both included; small departments count as one, and too small a school not at all.
 * Where no school day lies between the two, everyone who is here on the last day counts in full.
 */
export function departmentCounts(data: DropInData, from: string, to: string): DepartmentCount[] {
  const school = schoolDays(data.terms).filter((day) => day >= from && day <= to);
  const days = school.length > 0 ? school : [to];
  const made = weeksOf(data, from, to);
  const { homes, joined, year } = groupsOn(data, to);
  const before = data.groups?.year === year ? data.groups.homes : {};
  const staff = new Map(data.staff.map((person) => [person.id, person]));
  const people = Object.entries(homes).flatMap(([id, department]): Group[] => {
    const person = staff.get(id);
    const personDays = person ? days.filter((day) => isHere(person, day)).length : 0;
    // Who was counted before still is, whatever became of their row: the figures before and after would tell it else.
    if (personDays === 0 && !(id in before)) return [];
    const weeks = [...(made.get(id)?.values() ?? [])];
    return [
      {
        name: department,
        size: personDays > 0 ? 1 : 0,
        personDays,
        dropIns: sum(weeks),
        counted: sum(weeks.map((count) => Math.min(count, TARGET.most))),
      },
    ];
  });
  return named(people, joined)
    .filter(({ size, personDays }) => size >= FEWEST_PEOPLE && personDays > 0)
    .sort((a, b) => a.name.localeCompare(b.name))
    .map(({ name, personDays, dropIns, counted }) => ({
      name,
      people: personDays / days.length,
      dropIns,
      counted,
    }));
}

/** The departments with those that are counted together as one, which keeps its name where it is the only one. */
function named(people: readonly Group[], joined: readonly string[]): Group[] {
  const small = new Set(people.map(({ name }) => name).filter((name) => joined.includes(name)));
  const nameOf = ({ name }: Group): string => (small.size > 1 && small.has(name) ? SMALLER : name);
  return [...new Set(people.map(nameOf))].map((name) =>
    together(
      name,
      people.filter((each) => nameOf(each) === name),
    ),
  );
}

/** A list may name people who left long ago, nobody knows when. */
const isHere = (person: StaffMember, day: string): boolean =>
  person.startedOn <= day && workedOn(person, day) && (person.status === 'Current' || person.leftOn !== '');

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
