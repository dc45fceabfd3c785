/**
 * Which departments drop-ins are counted by. They are drawn up once in a school year and only joined further in it:
 * whoever compared a figure with that of last week would else see what one person did, who left or changed department.
 */
import * as z from 'zod/mini';
import type { StaffMember, Term } from '../../records';
import { fromJson, type Output } from '../../records/schema';
import { schoolWeeks } from '../../school/calendar';
import { last } from '../../school/lists';
import { teaches, workedOn } from '../../school/people';
import { toJoin } from '../../school/smallNumbers';

const groupsSchema = () =>
  z.object({
    /** The first day of the school year for which they were drawn up; '' without term dates. */
    year: z.string(),
    /** The departments that are counted together. */
    joined: z.array(z.string()),
    /** The department under which each person counts, by staff code. */
    homes: z.record(z.string(), z.string()),
  });

export type DepartmentGroups = Output<typeof groupsSchema>;

/** As they were remembered; undefined where nothing was shown yet, and where a person overtyped it. */
export const rememberedGroups = (setting: string): DepartmentGroups | undefined =>
  setting === '' ? undefined : fromJson(groupsSchema(), setting);

interface Drawn {
  staff: readonly StaffMember[];
  terms: readonly Term[];
  /** As they were drawn up when figures were last shown. */
  groups?: DepartmentGroups | undefined;
}

/**
 * A department is big enough by those of its people who have been here since the school year began: whichever days two
 * figures cover, what lies between them is then about at least as many.
 */
export function groupsOn({ staff, terms, groups }: Drawn, day: string): DepartmentGroups {
  const weeks = schoolWeeks(terms).filter(({ days }) => (days[0] ?? '') <= day);
  const year = last(weeks.filter(({ number }) => number === 1))?.days[0] ?? '';
  const before = groups?.year === year ? groups : undefined;
  const homes = { ...Object.fromEntries(staff.filter(teaches).map(homeOf)), ...before?.homes };
  const since = year || day;
  const stayed = new Set(
    staff
      .filter((person) => teaches(person) && person.startedOn <= since && workedOn(person, day))
      .map(({ id }) => id),
  );
  const names = [...new Set(Object.values(homes))].sort();
  const sizes = names.map((name) => ({
    name,
    of: Object.keys(homes)
      .filter((id) => homes[id] === name && stayed.has(id))
      .map((person) => ({ person })),
  }));
  const empty = sizes.filter(({ of }) => of.length === 0).map(({ name }) => name);
  const joined = toJoin(sizes, before?.joined);
  return { year, joined: [...joined, ...empty].sort(), homes };
}

const homeOf = ({ id, department }: StaffMember): [string, string] => [id, department || 'No department'];
