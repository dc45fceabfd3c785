/** Turns a pasted staff list into a plan that the lead can look at, and the plan into rows. */
import type { StaffMember } from '../../records';
import { columnsOf } from '../../records/record';
import { staff } from '../../records/staff';
import { sayDay } from '../days';
import { alike, looksAlike } from '../departments';
import type { StaffChoices, StaffPreview, UnusableLine } from '../desk';
import { codeIn, fullName, isCurrent, roleFor } from '../people';
import { Refusal } from '../refusal';
import { codeKey, givenCode } from './staffCodes';
import { type Listed, nameOn, readPerson, STAFF_HEADINGS, type StaffColumn } from './staffLine';
import { type Match, StaffMatcher } from './staffMatch';
import { type Line, readTable, type Table } from './table';

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

/** Lists name a line manager by code, address or name; the sheet wants the code. What fits nobody stays as it is. */
function managerCodes(matches: readonly Match[], current: readonly StaffMember[]): Map<string, string> {
  const codes = new Map<string, string>();
  const add = (person: Pick<StaffMember, 'forename' | 'surname' | 'email'>, id: string) => {
    const names = [fullName(person), `${person.surname}, ${person.forename}`];
    for (const key of [...names, person.email].map((each) => each.toLowerCase())) {
      codes.set(key, codes.has(key) && codes.get(key) !== id ? '' : id);
    }
  };
  const matched = new Set(matches.map(({ id }) => id));
  for (const person of current) if (!matched.has(person.id)) add(person, person.id);
  for (const { listed, id } of matches) add(listed, id);
  for (const { listed, id } of matches) if (listed.code) codes.set(listed.code.toLowerCase(), id);
  return codes;
}

/** The last day here. A list that has a word on leaving decides; any other leaves a date that is still to come. */
function leavingDay({ listed, existing }: Match, table: StaffTable, today: string): string {
  if (listed.leftOn) return listed.leftOn;
  if (listed.status === 'Left') return existing?.status === 'Current' ? today : (existing?.leftOn ?? '');
  if (table.has('status') || table.has('leftOn')) return '';
  return existing && isCurrent(existing, today) ? existing.leftOn : '';
}

/** Another spelling of the department that the sheet has is no change: the lead may have chosen it. */
const departmentOf = (listed: Listed, existing: StaffMember | undefined): string =>
  existing?.department && (!listed.department || looksAlike(existing.department, listed.department))
    ? existing.department
    : listed.department;

/** The row that a line of the list makes; an empty cell says nothing and wipes nothing. */
function rowOf(
  match: Match,
  table: StaffTable,
  managers: ReadonlyMap<string, string>,
  today: string,
): StaffMember {
  const { listed, existing, id } = match;
  const manager = codeIn(listed.lineManager) || listed.lineManager;
  const post = listed.post || existing?.post || '';
  return {
    forename: listed.forename,
    surname: listed.surname,
    department: departmentOf(listed, existing),
    post,
    // The lead may have set the role by hand: only a new post can change it.
    role: existing && existing.post === post ? existing.role : roleFor(post),
    email: listed.email,
    lineManager: managers.get(manager.toLowerCase()) || manager || existing?.lineManager || '',
    startedOn: listed.startedOn || existing?.startedOn || '',
    status: listed.status,
    leftOn: leavingDay(match, table, today),
    id,
  };
}

function changesOf(was: StaffMember, now: StaffMember): StaffPreview['changed'][number]['changes'] {
  return columnsOf(staff).flatMap(([name, { heading, kind }]) => {
    const [before, after] = [was, now].map((person) => person[name as keyof StaffMember]);
    if (before === undefined || after === undefined || before === after) return [];
    const say = (value: string) => (kind === 'day' && value ? sayDay(value, { year: true }) : value);
    return [{ field: heading, was: say(before), now: say(after) }];
  });
}

/** Current staff who are not in the list; someone on a line that can't be used is in it all the same. */
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
      line.get('email').toLowerCase(),
    ]),
  );
  return current.filter(
    (person) =>
      isCurrent(person, today) &&
      !found.has(person) &&
      ![codeKey(person.id), fullName(person).toLowerCase(), person.email].some((key) => mentioned.has(key)),
  );
}

function departmentGroups(people: readonly StaffMember[]): StaffPreview['departments'] {
  const counts = new Map<string, number>();
  for (const { department } of people) counts.set(department, (counts.get(department) ?? 0) + 1);
  return alike([...counts].map(([name, number]) => ({ name, people: number })));
}

function matchLines(table: StaffTable, current: readonly StaffMember[], today: string) {
  const matcher = new StaffMatcher(
    current,
    table.lines.map((line) => givenCode(line.get('code'))),
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
export function planStaff(text: string, current: StaffMember[], today: string): StaffPreview {
  const table = readStaffTable(text);
  const { matches, spoiled, unusable } = matchLines(table, current, today);
  const managers = managerCodes(matches, current);
  const preview: StaffPreview = {
    fresh: [],
    changed: [],
    unchanged: [],
    left: [],
    missing: missingFrom(current, matches, spoiled, today),
    unusable,
    departments: [],
    ignoredHeadings: table.ignored,
  };
  for (const match of matches) {
    const person = rowOf(match, table, managers, today);
    const changes = match.existing ? changesOf(match.existing, person) : [];
    if (person.status === 'Left' && match.existing?.status !== 'Left') preview.left.push(person);
    else if (!match.existing) preview.fresh.push(person);
    else if (changes.length > 0) preview.changed.push({ person, changes });
    else preview.unchanged.push(person);
  }
  const here = [...preview.fresh, ...preview.changed.map(({ person }) => person), ...preview.unchanged];
  preview.departments = departmentGroups(
    [...here, ...preview.missing].filter(({ status }) => status === 'Current'),
  );
  return preview;
}

/**
 * The rows to write once the lead has chosen: the new, the changed, those who left, and whoever else in the sheet has a
 * department that gets another name.
 */
export function applyStaff(
  preview: StaffPreview,
  { departments, missingHaveLeft }: Pick<StaffChoices, 'departments' | 'missingHaveLeft'>,
  today: string,
  current: readonly StaffMember[] = [...preview.unchanged, ...preview.missing],
): StaffMember[] {
  const names = new Map(Object.entries(departments));
  const named = (person: StaffMember): StaffMember => ({
    ...person,
    department: names.get(person.department) || person.department,
  });
  const decided = [
    ...preview.fresh,
    ...preview.changed.map(({ person }) => person),
    ...preview.left,
    ...(missingHaveLeft ? preview.missing : []).map(
      (person): StaffMember => ({ ...person, status: 'Left', leftOn: today }),
    ),
  ];
  const written = new Set(decided.map(({ id }) => id));
  const renamed = current.filter(
    (person) => !written.has(person.id) && named(person).department !== person.department,
  );
  return [...decided, ...renamed].map(named);
}
