/** The lists that several forms choose from. */
import type { Needs } from '../../ports';
import { staff } from '../../records';
import { dayOf } from '../../school/days';
import { choiceLabel, teachingOn } from '../../school/people';

/** Everyone who teaches today, by department and surname. */
export function teachersToChoose(world: Needs<'clock' | 'tables'>): string[] {
  const today = dayOf(world.clock.now());
  return teachingOn(world.tables.all(staff), today)
    .sort((a, b) => a.department.localeCompare(b.department) || a.surname.localeCompare(b.surname))
    .map(choiceLabel);
}
