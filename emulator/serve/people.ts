/** Who may be at the keyboard: the people of the Workspace, and everyone whose address stands in a tab or a letter. */
import type { Cell, SheetState, WorkspaceState } from '../model';
import type { Person } from './view';

const isAddress = (value: unknown): value is string =>
  typeof value === 'string' && /^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>]+$/.test(value);

const headingOf = (cell: Cell | null | undefined): string => String(cell?.value ?? '').toLowerCase();

/** People listed in a tab: a column headed "E-mail" or so, with the names beside it. */
function listedIn(sheet: SheetState): Person[] {
  const headings = (sheet.rows[0] ?? []).map(headingOf);
  const email = headings.findIndex((heading) => /\be-?mail\b/.test(heading));
  if (email < 0) return [];
  const names = headings.flatMap((heading, at) => (/^(full )?name$/.test(heading) ? [at] : []));
  const parts = headings.flatMap((heading, at) =>
    /^(first|fore|given|last|sur|family) ?name$/.test(heading) ? [at] : [],
  );
  return sheet.rows.slice(1).flatMap((row) => {
    const address = row?.[email]?.value;
    if (!isAddress(address)) return [];
    const name = (names.length > 0 ? names.slice(0, 1) : parts).map((at) => row?.[at]?.value ?? '').join(' ');
    return [{ email: address, name: name.trim() }];
  });
}

/** Addresses of one `to`, `cc` or `bcc` line. */
export const addresses = (line: string | undefined): string[] =>
  (line ?? '')
    .split(',')
    .map((one) => /<([^>]+)>/.exec(one)?.[1] ?? one.trim())
    .filter(isAddress);

/** The owner first, then everyone by name. A name from a tab is better than one made from the address. */
export function peopleOf(state: WorkspaceState): Person[] {
  const listed = state.spreadsheets.flatMap(({ sheets }) => sheets.flatMap(listedIn));
  const mailed = state.mail.flatMap(({ to, cc, bcc }) => [to, cc, bcc].flatMap(addresses));
  const found = new Map<string, Person>();
  for (const person of [...listed, ...state.people, ...mailed.map((email) => ({ email, name: '' }))]) {
    const key = person.email.toLowerCase();
    const known = found.get(key);
    if (!known) found.set(key, { email: person.email, name: person.name });
    else known.name ||= person.name;
  }
  const owner = state.owner.toLowerCase();
  const called = ({ name, email }: Person) => name || email;
  return [...found.values()].sort((one, other) => {
    const ownerFirst =
      Number(other.email.toLowerCase() === owner) - Number(one.email.toLowerCase() === owner);
    return ownerFirst || called(one).localeCompare(called(other));
  });
}
