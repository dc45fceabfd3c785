/** Keeps the forms that are there up to date with staff, playbook, programmes and pairs. */
import type { Needs, SchoolForm } from '../../ports';
import { FormUnavailable } from '../../records/refusal';
import { keepLink, linkOf, makerOf } from '../../school/formLinks';
import { changeSettings } from '../../school/settings';
import { fitForm } from './fitForm';
import { marksOf, planOf } from './plan';

/**
 * A form whose words and lists are unchanged is not opened, and one that can't be opened stops no other. Where its maker
 * is the one in whose name the hourly round runs, that round renews it.
 * Returns a sentence that says which forms wait for whom, or ''.
 */
export function renewForms(
  world: Needs<'asker' | 'clock' | 'forms' | 'schoolForms' | 'settings' | 'tables'>,
  forms = world.schoolForms,
): string {
  const waiting = forms.filter((form) => !isRenewed(world, form));
  if (waiting.length === 0 || world.asker === '') return '';
  world.tables.commit(changeSettings({ sheetCheckedAt: '' }));
  return sayWaiting(world, waiting);
}

function isRenewed(world: Parameters<typeof renewForm>[0], form: SchoolForm): boolean {
  try {
    renewForm(world, form);
    return true;
  } catch (problem) {
    if (problem instanceof FormUnavailable) return false;
    throw problem;
  }
}

function sayWaiting(world: Needs<'settings'>, forms: readonly SchoolForm[]): string {
  const { triggersMade } = world.settings;
  const makers = [...new Set(forms.map(({ name }) => makerOf(world, linkOf(world, name) ?? {})))];
  if (makers.every((each) => each === triggersMade))
    return 'This is saved. The forms are another lead’s, so they will say the same within the hour.';
  const titles = forms.map(({ title }) => `“${title}”`).join(' and ');
  return `This is saved, but ${titles} can’t follow: ask ${makers.join(' and ')} to share ${forms.length > 1 ? 'them' : 'it'} with ${triggersMade}. “What needs a look” says more.`;
}

function renewForm(world: Needs<'asker' | 'clock' | 'forms' | 'settings' | 'tables'>, form: SchoolForm) {
  const link = linkOf(world, form.name);
  if (!link?.sheetId) return;
  const plan = planOf(world, form);
  const { words, lists } = marksOf(plan);
  if (link.words !== words || link.verified === undefined) return fitForm(world, form);
  if (link.lists === lists) return;
  world.forms.setChoices(link, plan.choices);
  world.tables.commit(keepLink(world, form.name, { ...link, lists }));
}
