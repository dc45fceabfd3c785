/** Keeps the forms that are there up to date with staff, playbook, programmes and pairs. */
import { dayOf } from '../../domain/days';
import { nextChange } from '../../domain/focus';
import { training } from '../../records';
import { OutOfReach } from '../../records/refusal';
import type { World } from '../ports';
import { changeSettings } from '../settings';
import { markOf, marksOf, planOf } from '.';
import { fitForm } from './fitForm';
import { FORM_NAMES, type FormName, linkOf } from './links';
import { teachersToChoose } from './lists';

/**
 * A form whose words and lists are the same is not opened. A lead who can't open it leaves it to the next hourly round, which is
 * its owner's: the sentence that says so, or ''.
 */
export function renewForms(world: World, names: readonly FormName[] = FORM_NAMES): string {
  try {
    for (const name of names) renewForm(world, name);
    return '';
  } catch (problem) {
    if (!(problem instanceof OutOfReach) || world.asker === '') throw problem;
    world.tables.commit(changeSettings({ sheetCheckedAt: '' }));
    return WAITS;
  }
}

const WAITS = 'This is saved. The forms are another lead’s, so they will say the same within the hour.';

/**
 * Made in every round: one read tells whether the Staff tab is as the forms have it, and the settings whether the focus is. `anyway`
 * looks at everything else that a form says, too.
 */
export function keepForms(world: World, anyway: boolean) {
  const { staffListed: listed, focusChangesOn: changesOn } = world.settings;
  const today = dayOf(world.clock.now());
  const staffListed = markOf(teachersToChoose(world));
  if (!anyway && staffListed === listed && (changesOn === '' || today < changesOn)) return;
  renewForms(world);
  const focusChangesOn = nextChange(world.tables.all(training), today);
  if (staffListed !== listed || focusChangesOn !== changesOn)
    world.tables.commit(changeSettings({ staffListed, focusChangesOn }));
}

function renewForm(world: World, name: FormName) {
  const link = linkOf(world, name);
  if (!link?.sheetId) return;
  const plan = planOf(world, name);
  const { words, lists } = marksOf(plan);
  if (link.words !== words) return fitForm(world, name);
  if (link.lists === lists) return;
  world.forms.setChoices(link, plan.choices);
  world.tables.commit(changeSettings({ [name]: JSON.stringify({ ...link, lists }) }));
}
