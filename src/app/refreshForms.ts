/** Keeps every form as staff, playbook and training have it, in each round. */
import { nextChange } from '../dropIns/training/rules';
import { teachersToChoose } from '../kit/forms/lists';
import { markOf } from '../kit/forms/plan';
import { type ForForms, renewForms } from '../kit/forms/renewForms';
import { training } from '../records';
import { dayOf } from '../school/days';
import { changeSettings } from '../school/settings';

/**
 * Made in every round: one read tells whether the Staff tab is as the forms have it, and the settings whether the
 * focus is. `anyway` looks at everything else that a form says, too.
 */
export function refreshForms(world: ForForms, anyway: boolean) {
  const { staffListed: listed, focusChangesOn: changesOn } = world.settings;
  const today = dayOf(world.clock.now());
  const staffListed = markOf(teachersToChoose(world));
  if (!anyway && staffListed === listed && (changesOn === '' || today < changesOn)) return;
  renewForms(world);
  const focusChangesOn = nextChange(world.tables.all(training), today);
  if (staffListed !== listed || focusChangesOn !== changesOn)
    world.tables.commit(changeSettings({ staffListed, focusChangesOn }));
}
