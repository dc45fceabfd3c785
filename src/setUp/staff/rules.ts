/** Whether rows of a staff list, decided in a page, may be written into the sheet as it is by now. */
import type { StaffMember } from '../../records';
import { codeIn, findById, fullName, label, sameAddress } from '../../school/people';
import { codeKey, heldIn, inCommon, NO_DOUBT, namedOtherwise, rowProblem, type StaffRows } from './doubt';

const same = (one: StaffMember | undefined, other: StaffMember | undefined): boolean =>
  one && other
    ? Object.entries(one).every(([field, value]) => other[field as keyof StaffMember] === value)
    : one === other;

/**
 * Why the rows can't be written, in a sentence; undefined where they can. `seen` holds the rows to change as the sheet
 * had them when they were decided. A retry finds the row that the first try wrote.
 */
export function staffRowsProblem(
  rows: readonly StaffMember[],
  seen: readonly StaffMember[],
  current: readonly StaffMember[],
  staffRows: StaffRows = NO_DOUBT,
): string | undefined {
  const ids = new Set(rows.map(({ id }) => id));
  const after = [...rows, ...current.filter(({ id }) => !ids.has(id))];
  for (const row of rows) {
    const here = findById(current, row.id);
    if (!same(here, findById(seen, row.id)) && !same(here, row)) return changedMeanwhile(here ?? row);
    const isWritten = same(here, row);
    const wrong =
      (isWritten ? undefined : doubt(row, here, current, staffRows)) ??
      codeProblem(row, after) ??
      emailProblem(row, here, after);
    if (wrong) return wrong;
  }
  return undefined;
}

const changedMeanwhile = (person: StaffMember): string =>
  `The tab “Staff” has changed since this list was checked: ${label(person)} is not as it was. Nothing was saved; please check the list again.`;

/** What the sheet as it is by now says against a row: somebody may have spoiled one since the list was checked. */
function doubt(
  row: StaffMember,
  here: StaffMember | undefined,
  current: readonly StaffMember[],
  staffRows: StaffRows,
): string | undefined {
  const whom = { ...row, code: row.id };
  const least = here ? inCommon(whom, { ...here, code: here.id }) : 1;
  const spoiled = staffRows.unreadable.find((each) => heldIn(each, whom) >= least);
  if (spoiled)
    return `${fullName(row)} is probably row ${spoiled.row} of “Staff”, which can’t be read: ${spoiled.problem} Nothing was saved; please mend that row, and check the list again.`;
  if (here) return rowProblem(here, current, staffRows, { ...row, code: '' }) || undefined;
  const other = namedOtherwise(row.id, row, staffRows);
  return other ? `Other rows mean ${other} by the code ${row.id}: please check the list again.` : undefined;
}

function codeProblem(row: StaffMember, after: readonly StaffMember[]): string | undefined {
  if (codeIn(label(row)) !== row.id) return `“${row.id}” can’t be a staff code: leave out its brackets.`;
  const owner = after.find((other) => other !== row && codeKey(other.id) === codeKey(row.id));
  return owner && `The staff code ${row.id} is ${fullName(owner)}’s already.`;
}

/** Two people here who share an address already may each still be changed. */
function emailProblem(row: StaffMember, here: StaffMember | undefined, after: readonly StaffMember[]) {
  const keeps = here?.status === 'Current' && sameAddress(here.email, row.email);
  if (keeps || row.status === 'Left') return undefined;
  const owner = after.find(
    (other) => other !== row && other.status === 'Current' && sameAddress(other.email, row.email),
  );
  return owner && `The address ${row.email} is ${fullName(owner)}’s already.`;
}
