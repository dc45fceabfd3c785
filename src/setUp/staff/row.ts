/** The row that a line of a staff list makes, and how it differs from the row in the sheet. */
import type { Table } from '../../kit/pasted/table';
import type { StaffMember } from '../../records';
import { columnsOf } from '../../records/record';
import { staff } from '../../records/staff';
import { sayDay } from '../../school/days';
import { addressKey, codeIn, fullName, isCurrent } from '../../school/people';
import { looksAlike } from './departments';
import { expectedCodes, isSpokenOf, type StaffRows } from './doubt';
import type { StaffColumn } from './line';
import type { Match } from './match';
import { roleFor } from './roles';

/** What a field says, before and after; days in words. */
export interface FieldChange {
  field: string;
  was: string;
  now: string;
}

/** What all rows of one list have in common. */
interface ListSetting {
  table: Table<StaffColumn>;
  today: string;
  /** Staff codes by what a list may call a line manager. */
  managers: ReadonlyMap<string, string>;
  /** Among which a manager may stand too. */
  unreadable: StaffRows['unreadable'];
  /** The departments that the sheet has. */
  departments: ReadonlySet<string>;
}

/** Lists name a line manager by code, address or name, here in lower case; what two people share names neither. */
function managerCodes(
  matches: readonly Match[],
  current: readonly StaffMember[],
  rows: StaffRows,
): Map<string, string> {
  const codes = new Map<string, string>();
  const add = (person: Pick<StaffMember, 'forename' | 'surname' | 'email'>, id: string) => {
    const names = [fullName(person), `${person.surname}, ${person.forename}`];
    for (const key of [...names, person.email].map(addressKey)) {
      codes.set(key, codes.has(key) && codes.get(key) !== id ? '' : id);
    }
  };
  const matched = new Set(matches.map(({ id }) => id));
  for (const person of current) if (!matched.has(person.id)) add(person, rightCode(person, current, rows));
  for (const { listed, id } of matches) add(listed, id);
  for (const { listed, id } of [...matches].reverse())
    if (listed.code) codes.set(listed.code.toLowerCase(), id);
  for (const id of matched) codes.set(id.toLowerCase(), id);
  return codes;
}

/** The code by which other rows know somebody, where the row's own was typed over. */
function rightCode(person: StaffMember, current: readonly StaffMember[], rows: StaffRows): string {
  const [code = person.id, ...others] = expectedCodes(person, current, rows);
  return others.length > 0 ? person.id : code;
}

/** A manager's staff code; one whose row can't be read is known by what it holds, and without a code stays as it was. */
function managerOf({ listed, existing }: Match, { managers, unreadable }: ListSetting): string {
  const manager = codeIn(listed.lineManager) || listed.lineManager;
  const code = managers.get(addressKey(manager));
  if (code || manager === '') return code || existing?.lineManager || '';
  const row = unreadable.find((each) => isSpokenOf(each, manager));
  return (row && (row.id || existing?.lineManager)) || manager;
}

export const settingOf = (
  table: Table<StaffColumn>,
  matches: readonly Match[],
  current: readonly StaffMember[],
  today: string,
  rows: StaffRows,
): ListSetting => ({
  table,
  today,
  unreadable: rows.unreadable,
  managers: managerCodes(matches, current, rows),
  departments: new Set(current.map(({ department }) => department)),
});

/** The last day here, as the list has it; a list that does not speak of leaving keeps a date that is still to come. */
function leavingDay({ listed, existing }: Match, { table, today }: ListSetting): string {
  if (listed.leftOn) return listed.leftOn;
  if (listed.status === 'Left') return existing?.status === 'Current' ? today : (existing?.leftOn ?? '');
  if (table.has('status') || table.has('leftOn')) return '';
  return existing && isCurrent(existing, today) ? existing.leftOn : '';
}

/** Another spelling of the sheet's department is no change: the lead may have chosen one name for both. */
function departmentOf({ listed, existing }: Match, { departments }: ListSetting): string {
  const [was, now] = [existing?.department ?? '', listed.department];
  if (now === '') return was;
  return was !== '' && !departments.has(now) && looksAlike(was, now) ? was : now;
}

/** The row that a line of the list makes; an empty cell changes nothing. */
export function rowOf(match: Match, setting: ListSetting): StaffMember {
  const { listed, existing, id } = match;
  const post = listed.post || existing?.post || '';
  return {
    forename: listed.forename,
    surname: listed.surname,
    department: departmentOf(match, setting),
    post,
    // The lead may have set the role by hand: only a new post can change it.
    role: existing && existing.post === post ? existing.role : roleFor(post),
    email: listed.email,
    lineManager: managerOf(match, setting),
    startedOn: listed.startedOn || existing?.startedOn || '',
    status: listed.status,
    leftOn: leavingDay(match, setting),
    named: existing?.named ?? '',
    id,
  };
}

/** Field by field, under the headings of the Staff tab, with days in words. */
export function changesOf(was: StaffMember, now: StaffMember): FieldChange[] {
  return columnsOf(staff).flatMap(([name, { heading, kind }]) => {
    const [before, after] = [was, now].map((person) => person[name as keyof StaffMember]);
    if (before === undefined || after === undefined || before === after) return [];
    const say = (value: string) => (kind === 'day' && value ? sayDay(value, { year: true }) : value);
    return [{ field: heading, was: say(before), now: say(after) }];
  });
}
