/** Turns a pasted staff list into a plan that the lead can look at, and the plan into rows. */
import { type Line, readTable, type Table, type UnusableLine } from '../../kit/pasted/table';
import type { StaffMember } from '../../records';
import { Refusal } from '../../records/refusal';
import { addressKey, fullName, isCurrent, sharedAddresses } from '../../school/people';
import { givenCode } from './codes';
import { alike, type DepartmentGroup } from './departments';
import { nameOn, readPerson, STAFF_HEADINGS, type StaffColumn } from './line';
import { type Match, StaffMatcher } from './match';
import { changesOf, type FieldChange, rowOf, settingOf } from './row';
import { codeKey } from './rules';

export interface StaffPlan {
  fresh: StaffMember[];
  changed: { person: StaffMember; changes: FieldChange[] }[];
  unchanged: StaffMember[];
  /** Those whom the list itself marks as having left. */
  left: StaffMember[];
  /** Current staff in the sheet who are not in the list: left only if the lead says so. */
  missing: StaffMember[];
  unusable: UnusableLine[];
  /** Names of departments that look like one and the same. */
  departments: DepartmentGroup[];
  /** Addresses that people here would still share. */
  shared: { email: string; people: StaffMember[] }[];
  /** Headings that were not understood, and so were left out. */
  ignoredHeadings: string[];
}

export interface StaffChoices {
  /** Department as typed → department to use. */
  departments: Record<string, string>;
  missingHaveLeft: boolean;
}

type StaffTable = Table<StaffColumn>;

function readStaffTable(text: string): StaffTable {
  const table = readTable(text, STAFF_HEADINGS);
  const named = table.has('name') || (table.has('forename') && table.has('surname'));
  if (named && table.has('email')) return table;
  throw new Refusal(
    'The first line should name the columns: Forename, Surname (or Name) and Work email; ' +
      'Department, Post, Staff code, Line manager, Start date and Status help too. Add it and try again.',
  );
}

/** Current staff who are not in the list; someone on a line that can't be used counts as in it. */
function missingFrom(
  current: readonly StaffMember[],
  matches: readonly Match[],
  spoiled: readonly Line<StaffColumn>[],
  today: string,
): StaffMember[] {
  const found = new Set(matches.map(({ existing }) => existing));
  const mentioned = new Set(
    spoiled.flatMap((line) => [
      codeKey(givenCode(line.get('code'))),
      fullName(nameOn(line)).toLowerCase(),
      addressKey(line.get('email')),
    ]),
  );
  return current.filter(
    (person) =>
      isCurrent(person, today) &&
      !found.has(person) &&
      ![codeKey(person.id), fullName(person).toLowerCase(), addressKey(person.email)].some((key) =>
        mentioned.has(key),
      ),
  );
}

function departmentGroups(people: readonly StaffMember[]): DepartmentGroup[] {
  const counts = new Map<string, number>();
  for (const { department } of people) counts.set(department, (counts.get(department) ?? 0) + 1);
  return alike([...counts].map(([name, number]) => ({ name, people: number })));
}

function matchLines(table: StaffTable, current: readonly StaffMember[], today: string) {
  const matcher = new StaffMatcher(
    current,
    table.lines.map((line) => givenCode(line.get('code'))),
    today,
  );
  const matches: Match[] = [];
  const spoiled: Line<StaffColumn>[] = [];
  const unusable: UnusableLine[] = [];
  for (const line of table.lines) {
    const reading = readPerson(line, today);
    const matching = reading.reason === undefined ? matcher.match(line.line, reading.person) : reading;
    if (matching.reason === undefined) {
      matches.push(matching.match);
      continue;
    }
    spoiled.push(line);
    unusable.push({ line: line.line, text: line.text, reason: matching.reason });
  }
  return { matches, spoiled, unusable };
}

/**
 * Compares a pasted staff list with the sheet. Nothing is decided yet: see `applyStaff`.
 * @throws Refusal if the headings are not understood.
 */
export function planStaff(text: string, current: readonly StaffMember[], today: string): StaffPlan {
  const table = readStaffTable(text);
  const { matches, spoiled, unusable } = matchLines(table, current, today);
  const setting = settingOf(table, matches, current, today);
  const plan: StaffPlan = {
    fresh: [],
    changed: [],
    unchanged: [],
    left: [],
    missing: missingFrom(current, matches, spoiled, today),
    unusable,
    departments: [],
    shared: [],
    ignoredHeadings: table.ignored,
  };
  for (const match of matches) {
    const person = rowOf(match, setting);
    const changes = match.existing ? changesOf(match.existing, person) : [];
    if (person.status === 'Left' && match.existing?.status !== 'Left') plan.left.push(person);
    else if (!match.existing) plan.fresh.push(person);
    else if (changes.length > 0) plan.changed.push({ person, changes });
    else plan.unchanged.push(person);
  }
  const here = [...plan.fresh, ...plan.changed.map(({ person }) => person), ...plan.unchanged];
  plan.departments = departmentGroups(
    [...here, ...plan.missing].filter(({ status }) => status === 'Current'),
  );
  plan.shared = sharedAddresses([...here, ...plan.missing], today);
  return plan;
}

/**
 * The rows to write once the lead has chosen: new people, changed people, leavers, and whoever else in the sheet has a
 * department that gets another name.
 */
export function applyStaff(
  plan: StaffPlan,
  { departments, missingHaveLeft }: StaffChoices,
  today: string,
  current: readonly StaffMember[] = [...plan.unchanged, ...plan.missing],
): StaffMember[] {
  const names = new Map(Object.entries(departments));
  const named = (person: StaffMember): StaffMember => ({
    ...person,
    department: names.get(person.department) || person.department,
  });
  const decided = [
    ...plan.fresh,
    ...plan.changed.map(({ person }) => person),
    ...plan.left,
    ...(missingHaveLeft ? plan.missing : []).map(
      (person): StaffMember => ({ ...person, status: 'Left', leftOn: today }),
    ),
  ];
  const written = new Set(decided.map(({ id }) => id));
  const renamed = current.filter(
    (person) => !written.has(person.id) && named(person).department !== person.department,
  );
  return [...decided, ...renamed].map(named);
}

/** What the page sends: the rows to write, and for those that the sheet has, the sheet's own rows. */
export function staffToSave(
  plan: StaffPlan,
  choices: StaffChoices,
  current: readonly StaffMember[],
  today: string,
): [rows: StaffMember[], seen: StaffMember[]] {
  const rows = applyStaff(plan, choices, today, current);
  const ids = new Set(rows.map(({ id }) => id));
  return [rows, current.filter(({ id }) => ids.has(id))];
}
