/** Keeps the forms that are there up to date with staff, playbook, programmes and pairs. */
import type { Needs, SchoolForm } from '../../ports';
import { FormUnavailable } from '../../records/refusal';
import { keepLink, linkOf } from '../../school/formLinks';
import { changeSettings } from '../../school/settings';
import { fitForm } from './fitForm';
import { marksOf, planOf } from './plan';

/**
 * A form whose words and lists are unchanged is not opened. Where a lead can't open a form, the next hourly round,
 * which runs as the form's owner, renews it.
 * Returns a sentence that says so, or ''.
 */
export function renewForms(
  world: Needs<'asker' | 'clock' | 'forms' | 'schoolForms' | 'settings' | 'tables'>,
  forms = world.schoolForms,
): string {
  try {
    for (const form of forms) renewForm(world, form);
    return '';
  } catch (problem) {
    if (!(problem instanceof FormUnavailable) || world.asker === '') throw problem;
    world.tables.commit(changeSettings({ sheetCheckedAt: '' }));
    return WAITS;
  }
}

const WAITS = 'This is saved. The forms are another lead’s, so they will say the same within the hour.';

function renewForm(world: Needs<'clock' | 'forms' | 'settings' | 'tables'>, form: SchoolForm) {
  const link = linkOf(world, form.name);
  if (!link?.sheetId) return;
  const plan = planOf(world, form);
  const { words, lists } = marksOf(plan);
  if (link.words !== words) return fitForm(world, form);
  if (link.lists === lists) return;
  world.forms.setChoices(link, plan.choices);
  world.tables.commit(keepLink(world, form.name, { ...link, lists }));
}
