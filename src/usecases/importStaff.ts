/** Writes a staff list as the lead has decided it: into the Staff tab, the forms and, for leavers, their pairs. */
import { staffRowsProblem } from '../domain/staffRows';
import { afterLeavers } from '../domain/turnover';
import { pairs, type StaffMember, staff } from '../records';
import { Refusal } from '../records/refusal';
import { renewForms } from './forms/renewForms';
import { leadOnly } from './permissions';
import { put, type World } from './ports';

/** `rows` are written anew where the sheet has their code and added where it has not; `seen` is how the page knew the former. Returns what is still to follow, in a sentence, or ''. */
export function importStaff(world: World, rows: StaffMember[], seen: StaffMember[]): string {
  leadOnly(world);
  const current = world.tables.all(staff);
  const problem = staffRowsProblem(rows, seen, current);
  if (problem) throw new Refusal(problem);
  const leavers = rows.filter(({ leftOn }) => leftOn !== '');
  const before = leavers.length > 0 ? world.tables.all(pairs) : [];
  const ended = afterLeavers(before, leavers).filter((pair) => !before.includes(pair));
  world.tables.commit([...put(staff, current, rows), ...put(pairs, before, ended)]);
  return renewForms(world);
}
