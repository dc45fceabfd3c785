/** Keeps the forms that are there up to date with staff, playbook, programmes and pairs. */
import type { World } from '../../ports';
import { FormUnavailable } from '../../records/refusal';
import { FORM_NAMES, type FormName, linkOf } from '../../school/formLinks';
import { changeSettings } from '../../school/settings';
import { fitForm } from './fitForm';
import { marksOf, planOf } from './plan';

/**
 * A form whose words and lists are unchanged is not opened. Where a lead can't open a form, the next hourly round,
 * which runs as the form's owner, renews it.
 * Returns a sentence that says so, or ''.
 */
export function renewForms(world: World, names: readonly FormName[] = FORM_NAMES): string {
  try {
    for (const name of names) renewForm(world, name);
    return '';
  } catch (problem) {
    if (!(problem instanceof FormUnavailable) || world.asker === '') throw problem;
    world.tables.commit(changeSettings({ sheetCheckedAt: '' }));
    return WAITS;
  }
}

const WAITS = 'This is saved. The forms are another lead’s, so they will say the same within the hour.';

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
