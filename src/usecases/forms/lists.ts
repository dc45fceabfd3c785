/** The lists that several forms choose from. */
import { dayOf } from '../../domain/days';
import { choiceLabel, isCurrent, teaches } from '../../domain/people';
import { staff } from '../../records';
import type { World } from '../ports';

/** Everyone who teaches today, by department and surname. */
export function teachersToChoose(world: World): string[] {
  const today = dayOf(world.clock.now());
  return world.tables
    .all(staff)
    .filter((person) => isCurrent(person, today) && teaches(person))
    .sort((a, b) => a.department.localeCompare(b.department) || a.surname.localeCompare(b.surname))
    .map(choiceLabel);
}
