/** Turns a pasted staff list into a plan that the lead can look at, and the plan into rows. */
import type { StaffMember } from '../../records';
import { alike } from '../departments';
import type { StaffChoices, StaffPreview, UnusableLine } from '../desk';
import { fullName, isCurrent } from '../people';
import { Refusal } from '../refusal';
import { codeKey, givenCode } from './staffCodes';
import { nameOn, readPerson, STAFF_HEADINGS, type StaffColumn } from './staffLine';
import { type Match, StaffMatcher } from './staffMatch';
import { changesOf, rowOf, settingOf } from './staffRow';
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
  const setting = settingOf(table, matches, current, today);
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
    const person = rowOf(match, setting);
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
