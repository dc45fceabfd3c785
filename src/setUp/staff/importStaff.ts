/** Writes a staff list as the lead has decided it: into the Staff tab, the forms and, for leavers, their pairs. */
import { type ForForms, renewForms } from '../../kit/forms/renewForms';
import { addOrChange } from '../../ports';
import { afterLeavers } from '../../programmes/pairs/turnover';
import { pairs, type StaffMember, staff } from '../../records';
import { Refusal } from '../../records/refusal';
import { findById } from '../../school/people';
import { leadOnly } from '../../school/permissions';
import { lookAtStaff } from './lookAtStaff';
import { staffRowsProblem } from './rules';

/**
 * `listed` are the rows to write: anew where the sheet has their code, else added. `seen` holds the rows to change as
 * the page knew them.
 * Returns what is still to follow, in a sentence, or ''.
 */
export function importStaff(world: ForForms, listed: StaffMember[], seen: StaffMember[]): string {
  leadOnly(world);
  const current = world.tables.all(staff);
  // What a colleague said about being named is their own decision, so an imported list never changes it.
  const withTheirConsent = (list: StaffMember[]) =>
    list.map((row) => ({ ...row, named: findById(current, row.id)?.named ?? '' }));
  const rows = withTheirConsent(listed);
  const problem = staffRowsProblem(rows, withTheirConsent(seen), current, lookAtStaff(world));
  if (problem) throw new Refusal(problem);
  const leavers = rows.filter(({ leftOn }) => leftOn !== '');
  const before = leavers.length > 0 ? world.tables.all(pairs) : [];
  const ended = afterLeavers(before, leavers).filter((pair) => !before.includes(pair));
  world.tables.commit([...addOrChange(staff, current, rows), ...addOrChange(pairs, before, ended)]);
  return renewForms(world);
}
