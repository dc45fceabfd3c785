/** Keeps the forms that are there up to date with staff, playbook, programmes and pairs. */
import type { Needs, SchoolForm } from '../../ports';
import { FormUnavailable } from '../../records/refusal';
import { keepLink, linkOf, makerOf } from '../../school/formLinks';
import { changeSettings } from '../../school/settings';
import { standAlone } from '../outbox/standAlone';
import { fitForm } from './fitForm';
import { marksOf, planOf } from './plan';
import type { ForAnswers } from './processAnswers';

/** What it takes to renew the school's forms. */
export type ForForms = ForAnswers & Needs<'schoolForms'>;

/**
 * A form whose words and lists are unchanged is not opened, and one that can't be renewed stops no other. Where its maker
 * is the one in whose name the hourly round runs, that round renews it.
 * Returns a sentence that says which forms wait for whom, or ''.
 */
export function renewForms(world: ForForms, forms = world.schoolForms): string {
  const done = forms.map((form) => ({ form, became: renewed(world, form) }));
  const waiting = done.filter(({ became }) => became === 'out of reach').map(({ form }) => form);
  const isWhole = done.every(({ became }) => became === 'renewed');
  if (isWhole || world.asker === '') return '';
  world.tables.commit(changeSettings({ sheetCheckedAt: '' }));
  return waiting.length > 0 ? sayWaiting(world, waiting) : FAILED;
}

const FAILED =
  'This is saved. A form could not be brought up to date just now; it will say the same within the hour.';

function renewed(world: ForForms, form: SchoolForm): 'renewed' | 'out of reach' | 'failed' {
  const { value = 'failed' } = standAlone(world, `Bringing the form “${form.title}” up to date`, () => {
    try {
      renewForm(world, form);
      return 'renewed';
    } catch (problem) {
      if (problem instanceof FormUnavailable) return 'out of reach';
      throw problem;
    }
  });
  return value;
}

function sayWaiting(world: Needs<'settings'>, forms: readonly SchoolForm[]): string {
  const { triggersMade } = world.settings;
  const makers = [...new Set(forms.map(({ name }) => makerOf(world, linkOf(world, name) ?? {})))];
  if (makers.every((each) => each === triggersMade))
    return 'This is saved. The forms are another lead’s, so they will say the same within the hour.';
  const titles = forms.map(({ title }) => `“${title}”`).join(' and ');
  return `This is saved, but ${titles} can’t follow: ask ${makers.join(' and ')} to share ${forms.length > 1 ? 'them' : 'it'} with ${triggersMade}. “What needs a look” says more.`;
}

function renewForm(world: ForAnswers, form: SchoolForm) {
  const link = linkOf(world, form.name);
  if (!link?.sheetId) return;
  const plan = planOf(world, form);
  const { words, lists } = marksOf(plan);
  if (link.words !== words || link.verified === undefined) return fitForm(world, form);
  if (link.lists === lists) return;
  world.forms.setChoices(link, plan.choices);
  world.tables.commit(keepLink(world, form.name, { ...link, lists }));
}
