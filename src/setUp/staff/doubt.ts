/** Whether a row of the Staff tab can be somebody's: rows that can't be read, and codes that are not their people's. */
import type { StaffMember } from '../../records';
import type { NamedPerson, Spoiled } from '../../records/spoiled';
import { fullName, sameAddress } from '../../school/people';

export type UnreadableRow = Pick<Spoiled, 'row' | 'problem' | 'id' | 'cells'>;

/** What a staff list is held against, beside the people of the sheet. */
export interface StaffRows {
  unreadable: readonly UnreadableRow[];
  /** Whom other rows name, by which code. */
  named: readonly NamedPerson[];
}

export const NO_DOUBT: { unreadable: UnreadableRow[]; named: NamedPerson[] } = { unreadable: [], named: [] };

/** Codes that differ only in capitals are one code. */
export const codeKey = (code: string): string => code.trim().toUpperCase();

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** Somebody as a list or the sheet has them; '' where it gives no code. */
export interface Whom {
  forename: string;
  surname: string;
  email: string;
  code: string;
}

/** How many of code, address and whole name two have in common. */
export const inCommon = (one: Whom, other: Whom): number =>
  [
    one.code !== '' && codeKey(one.code) === codeKey(other.code),
    sameAddress(one.email, other.email),
    plain(fullName(one)) === plain(fullName(other)),
  ].filter(Boolean).length;

/** How many of them an unreadable row holds, wherever they stand in it. */
export function heldIn({ id, cells }: UnreadableRow, { code, email, ...name }: Whom): number {
  const words = cells.map(plain);
  return [
    code !== '' && codeKey(id) === codeKey(code),
    cells.some((cell) => sameAddress(cell, email)),
    words.includes(plain(fullName(name))) ||
      [name.forename, name.surname].every((part) => words.includes(plain(part))),
  ].filter(Boolean).length;
}

/** Whether a code, an address or a name in either order speaks of it. */
export function isSpokenOf({ id, cells }: UnreadableRow, text: string): boolean {
  const words = new Set(cells.flatMap((cell) => plain(cell).split(' ')));
  const isNamed = plain(text.replace(/,/g, ' '))
    .split(' ')
    .every((word) => words.has(word));
  return (
    (id !== '' && codeKey(id) === codeKey(text)) || isNamed || cells.some((cell) => sameAddress(cell, text))
  );
}

/** Whether it holds a part of the name: all that may be left of a row of which more is spoiled. */
export const mayHold = ({ cells }: UnreadableRow, { forename, surname }: Whom): boolean =>
  cells.map(plain).some((word) => [plain(forename), plain(surname)].includes(word));

/** Codes that more than one row has: which of them is meant, nobody can tell. */
export function doubledCodes(current: readonly StaffMember[], { unreadable }: StaffRows): Set<string> {
  const seen = new Set<string>();
  const doubled = new Set<string>();
  for (const { id } of [...current, ...unreadable].filter((each) => each.id !== '')) {
    if (seen.has(codeKey(id))) doubled.add(codeKey(id));
    seen.add(codeKey(id));
  }
  return doubled;
}

/**
 * The codes by which other rows know somebody, where the row in the sheet has another: its code was typed over, or the
 * column was sorted by itself. None where the row's own code is right, or nothing tells. `listed` is who the new list
 * says they are, who may have another name by now.
 */
export function expectedCodes(
  person: StaffMember,
  current: readonly StaffMember[],
  { named, unreadable }: StaffRows,
  listed: Whom = { ...person, code: '' },
): string[] {
  const names = new Set([fullName(person), fullName(listed)].map(plain));
  const theirs = new Set(named.filter(({ name }) => names.has(plain(name))).map(({ id }) => id));
  if (theirs.has(person.id)) return [];
  // Somebody else of that name may have the code rightly.
  for (const other of current) if (names.has(plain(fullName(other)))) theirs.delete(other.id);
  for (const row of unreadable) if (heldIn(row, { ...person, code: '' }) > 0) theirs.delete(row.id);
  if (theirs.size > 0) return [...theirs];
  const isNamed = (id: string) => named.some((each) => each.id === id);
  const isFree = !current.some(({ id }) => codeKey(id) === codeKey(listed.code));
  return isFree && isNamed(listed.code) && !isNamed(person.id) ? [listed.code] : [];
}

/** The code of rows that name somebody of whom the sheet has no row any more; '' where there is none or several. */
export function lostCode(whom: Whom, current: readonly StaffMember[], { named }: StaffRows): string {
  const lost = new Set(
    named
      .filter(
        ({ id, name }) => plain(name) === plain(fullName(whom)) && !current.some((each) => each.id === id),
      )
      .map(({ id }) => id),
  );
  return lost.size === 1 ? ([...lost][0] ?? '') : '';
}

/** Whom other rows mean by a code, where it is not this person by any part of the name; '' where it may be. */
export function namedOtherwise(
  code: string,
  { forename, surname }: Omit<Whom, 'code'>,
  { named }: StaffRows,
): string {
  const names = named.filter(({ id }) => codeKey(id) === codeKey(code)).map(({ name }) => name);
  const parts = [forename, surname].map(plain);
  const isMeant = names.some((name) => parts.some((part) => ` ${plain(name)} `.includes(` ${part} `)));
  return isMeant ? '' : (names[0] ?? '');
}

/** Why nothing can be written of somebody in the sheet, in a sentence; '' where nothing stands against it. */
export function rowProblem(
  person: StaffMember,
  current: readonly StaffMember[],
  rows: StaffRows,
  listed?: Whom,
): string {
  if (doubledCodes(current, rows).has(codeKey(person.id)))
    return `More than one row of “Staff” has the code ${person.id}, so ${fullName(person)} is left as it is: please give each row its own code again.`;
  const codes = expectedCodes(person, current, rows, listed);
  if (codes.length === 0) return '';
  return `In “Staff”, ${fullName(person)} has the code ${person.id}, while other rows know them by ${codes.join(' or ')}: please write that under “Staff code” again.`;
}
