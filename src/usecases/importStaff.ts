/** Imports staff from the school's own list: first as a preview, then, with the lead's choices, into the Staff tab, the forms and, for leavers, their pairs. */

import { dayOf } from '../domain/days';
import type { StaffChoices, StaffPreview } from '../domain/desk';
import { applyStaff, planStaff } from '../domain/imports/staff';
import { afterLeavers } from '../domain/turnover';
import { pairs, staff } from '../records';
import { renewChoices } from './forms';
import { leadOnly } from './permissions';
import { put, type World } from './ports';

export const previewStaff = (world: World, text: string): StaffPreview =>
  planStaff(text, world.tables.all(staff), dayOf(world.clock.now()));

export function importStaff(world: World, choices: StaffChoices) {
  leadOnly(world);
  const today = dayOf(world.clock.now());
  const current = world.tables.all(staff);
  const rows = applyStaff(planStaff(choices.text, current, today), choices, today, current);
  const leavers = rows.filter(({ leftOn }) => leftOn !== '');
  const before = leavers.length > 0 ? world.tables.all(pairs) : [];
  const ended = afterLeavers(before, leavers).filter((pair) => !before.includes(pair));
  world.tables.commit([...put(staff, current, rows), ...put(pairs, before, ended)]);
  renewChoices(world);
}
