/** Takes steps into the playbook, as the lead has chosen them from a plan, and brings the forms' lists up to date (C9). */
import { renewForms } from '../kit/forms/renewForms';
import { addOrChange, type World } from '../ports';
import { type PlaybookStep, playbook } from '../records';
import { leadOnly } from '../school/permissions';

/** Steps whose id is there are written anew, the others added; nothing goes. No steps at all only renew the lists. */
export function savePlaybook(world: World, steps: PlaybookStep[]): string {
  leadOnly(world);
  world.tables.commit(addOrChange(playbook, world.tables.all(playbook), steps));
  return renewForms(world);
}
