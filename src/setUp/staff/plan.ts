/** Turns a pasted staff list into a plan that the lead can look at, and the plan into rows. */
import { type Line, readTable, type Table, type UnusableLine } from '../../kit/pasted/table';
import type { StaffMember } from '../../records';
import { Refusal } from '../../records/refusal';
import { addressKey, fullName, isCurrent, sharedAddresses } from '../../school/people';
import { givenCode } from './codes';
import { alike, type DepartmentGroup } from './departments';
import { codeKey, NO_DOUBT, rowProblem, type StaffRows } from './doubt';
import { nameOn, readPerson, STAFF_HEADINGS, type StaffColumn } from './line';
import { type Match, StaffMatcher } from './match';
import { changesOf, type FieldChange, rowOf, settingOf } from './row';
import { rowsToMend } from './toMend';

export interface StaffPlan {
  fresh: StaffMember[];
  changed: { person: StaffMember; changes: FieldChange[] }[];
  unchanged: StaffMember[];
  /** Those whom the list itself marks as having left. */
  left: StaffMember[];
  /** Current staff in the sheet who are not in the list: left only if the lead says so. */
  missing: StaffMember[];
  unusable: UnusableLine[];
  /** Rows of the Staff tab that have to be mended first, each in a sentence that says whose it probably is. */
  toMend: string[];
  /** The codes of those among them that can be read: nothing of theirs is written. */
  held: string[];
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
  found: ReadonlySet<StaffMember | undefined>,
  spoiled: readonly Line<StaffColumn>[],
  today: string,
): StaffMember[] {
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

interface Matched {
  matches: Match[];
  /** Those in the sheet whom the list means, in one way or another. */
  found: Set<StaffMember | undefined>;
  spoiled: Line<StaffColumn>[];
  unusable: UnusableLine[];
  toMend: string[];
}

function matchLines(
  table: StaffTable,
  current: readonly StaffMember[],
  today: string,
  rows: StaffRows,
): Matched {
  const codes = table.lines.map((line) => givenCode(line.get('code')));
  const matcher = new StaffMatcher(current, codes, today, rows);
  const matches: Match[] = [];
  const reasons = new Map<number, string>();
  const take = (line: number, matching: { match: Match; reason?: undefined } | { reason: string }) =>
    matching.reason === undefined ? matches.push(matching.match) : reasons.set(line, matching.reason);
  for (const line of table.lines) {
    const reading = readPerson(line, today);
    const matching = reading.reason === undefined ? matcher.match(line.line, reading.person) : reading;
    if (matching) take(line.line, matching);
  }
  for (const [{ line }, matching] of matcher.newOnes()) take(line, matching);
  const spoiled = table.lines.filter(({ line }) => reasons.has(line));
  return {
    matches: matches.sort((a, b) => a.line - b.line),
    found: new Set([...matcher.met, ...matches.map(({ existing }) => existing)]),
    spoiled,
    unusable: spoiled.map(({ line, text }) => ({ line, text, reason: reasons.get(line) ?? '' })),
    toMend: rowsToMend(rows, current, matcher.probably),
  };
}

/** Those in the sheet of whom nothing can be written, each with the reason. */
const heldIn = (current: readonly StaffMember[], rows: StaffRows) =>
  current.flatMap((person) => {
    const problem = rowProblem(person, current, rows);
    return problem ? [{ person, problem }] : [];
  });

/** Puts a person's row where it belongs in the plan. */
function put(plan: StaffPlan, { existing }: Match, person: StaffMember) {
  const changes = existing ? changesOf(existing, person) : [];
  if (person.status === 'Left' && existing?.status !== 'Left') plan.left.push(person);
  else if (!existing) plan.fresh.push(person);
  else if (changes.length > 0) plan.changed.push({ person, changes });
  else plan.unchanged.push(person);
}

/**
 * Compares a pasted staff list with the sheet. Nothing is decided yet: see `applyStaff`.
 * @throws Refusal if the headings are not understood.
 */
export function planStaff(
  text: string,
  current: readonly StaffMember[],
  today: string,
  rows: StaffRows = NO_DOUBT,
): StaffPlan {
  const table = readStaffTable(text);
  const { matches, found, spoiled, unusable, toMend } = matchLines(table, current, today, rows);
  const setting = settingOf(table, matches, current, today, rows);
  const held = heldIn(current, rows);
  const without = new Set([...found, ...held.map(({ person }) => person)]);
  const plan: StaffPlan = {
    fresh: [],
    changed: [],
    unchanged: [],
    left: [],
    missing: missingFrom(current, without, spoiled, today),
    unusable,
    toMend: [...new Set([...toMend, ...held.map(({ problem }) => problem)])],
    held: held.map(({ person }) => person.id),
    departments: [],
    shared: [],
    ignoredHeadings: table.ignored,
  };
  for (const match of matches) put(plan, match, rowOf(match, setting));
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
  const written = new Set([...decided.map(({ id }) => id), ...plan.held]);
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
