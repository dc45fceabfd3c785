/** Says of each row of the Staff tab that can't be read whose it probably is. */
import type { StaffMember } from '../../records';
import { fullName } from '../../school/people';
import { lostCode, type StaffRows, type UnreadableRow, type Whom } from './doubt';

export const rowsToMend = (
  rows: StaffRows,
  current: readonly StaffMember[],
  probably: ReadonlyMap<UnreadableRow, readonly Whom[]>,
): string[] =>
  rows.unreadable.map((row) => {
    const whose = probably.get(row) ?? [];
    const code = row.id === '' && whose[0] ? lostCode(whose[0], current, rows) || whose[0].code : '';
    return `Row ${row.row} of “Staff” can’t be read: ${row.problem} ${describe(whose, code)}`;
  });

function describe(whose: readonly Whom[], code: string): string {
  if (whose.length === 0) return 'Nothing in it shows who of this list it is.';
  const left = `It is probably ${whose.map(fullName).join(' or ')}, who can’t be saved until it is mended.`;
  return code !== '' && whose.length === 1 ? `${left} Their code is ${code}.` : left;
}
