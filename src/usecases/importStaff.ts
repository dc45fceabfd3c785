/** Imports staff from the school's own list: first as a preview, then, with the lead's choices, into the Staff tab and the forms. */

import { dayOf } from '../domain/days';
import type { StaffChoices, StaffPreview } from '../domain/desk';
import { applyStaff, planStaff } from '../domain/imports/staff';
import { staff } from '../records';
import { leadOnly } from './permissions';
import { put, type World } from './ports';
import { renewChoices } from './schoolForms';

export const previewStaff = (world: World, text: string): StaffPreview =>
  planStaff(text, world.tables.all(staff), dayOf(world.clock.now()));

export function importStaff(world: World, choices: StaffChoices) {
  leadOnly(world);
  const today = dayOf(world.clock.now());
  const current = world.tables.all(staff);
  const rows = applyStaff(planStaff(choices.text, current, today), choices, today, current);
  world.tables.commit(put(staff, current, rows));
  renewChoices(world);
}
