/** Which forms a school has, and where each one is: kept as JSON in the setting of its name. */
import type { FormLink, World } from '../ports';
import { parsed } from './settings';

export const FORM_NAMES = [
  'dropInForm',
  'coachingForm',
  'visitNoteForm',
  'visitPlanForm',
  'consentForm',
] as const;
export type FormName = (typeof FORM_NAMES)[number];

export const linkOf = (world: World, form: FormName): FormLink | undefined =>
  parsed<FormLink>(form, world.settings);

/** The addresses to hand round; '' for a form that is not built. */
export function addressesOf(world: World) {
  const address = (form: FormName) => linkOf(world, form)?.url ?? '';
  return {
    dropIn: address('dropInForm'),
    coaching: address('coachingForm'),
    visit: address('visitNoteForm'),
  };
}

/** The addresses that open a form with a teacher chosen, up to the teacher's name. */
export function filledOf(world: World) {
  const filled = (form: FormName) => linkOf(world, form)?.filled;
  return { dropIn: filled('dropInForm'), coaching: filled('coachingForm'), visit: filled('visitNoteForm') };
}
