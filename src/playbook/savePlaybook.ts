/** Saves the steps that a lead has chosen from a plan, and brings the forms' lists up to date (C9). */
import { type ForForms, renewForms } from '../kit/forms/renewForms';
import { addOrChange } from '../ports';
import { type PlaybookStep, playbook } from '../records';
import { leadOnly } from '../school/permissions';

/** Steps whose id exists are written anew, the others added, none removed. No steps at all only renew the lists. */
export function savePlaybook(world: ForForms, steps: PlaybookStep[]): string {
  leadOnly(world);
  world.tables.commit(addOrChange(playbook, world.tables.all(playbook), steps));
  return renewForms(world);
}
