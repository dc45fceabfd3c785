/** Makes a form, or brings the form that exists to its plan: run again, it mends that form and makes no second one. */
import type { FormLink, FormPlan, Needs, SchoolForm } from '../../ports';
import { keepLink, linkOf } from '../../school/formLinks';
import { STEP_PLACE } from '../letters/letter';
import { marksOf, planOf } from './plan';

/** `anew` makes another form in the place of one that is gone. */
export function fitForm(
  world: Needs<'clock' | 'forms' | 'settings' | 'tables'>,
  form: SchoolForm,
  anew = false,
) {
  const plan = planOf(world, form);
  const store = (link: FormLink) => world.tables.commit(keepLink(world, form.name, link));
  const fitted = fitTo(world, plan, anew ? undefined : linkOf(world, form.name), store);
  store({ ...fitted, filled: addressUpToTeacher(world, fitted, plan), ...marksOf(plan) });
}

/** Stores the form's id before its questions are made, so that a run that is cut off leaves no second form behind. */
export function fitTo(
  { forms }: Needs<'forms'>,
  plan: FormPlan,
  made: FormLink | undefined,
  store: (link: FormLink) => void,
): FormLink {
  const link = made ?? forms.create(plan);
  if (!made) store(link);
  return forms.fit(link, plan);
}

/**
 * The form's address up to the teacher's name. It is taken from an address with a teacher filled in, since only Forms
 * knows the number that an address has for each question. Where the form asks for the open step, the step's place comes
 * before the teacher's.
 */
function addressUpToTeacher(world: Needs<'forms'>, link: FormLink, plan: FormPlan): string {
  const teacher = plan.choices['teacher']?.[0] ?? '';
  const asksForStep = plan.questions.some(({ field }) => field === 'openStep');
  const address = world.forms.prefilled(link, { teacher, ...(asksForStep && { openStep: STEP_PLACE }) });
  const [, form = '', chosen = '', step = ''] =
    address.match(/^(.*?)(&entry\.\d+=)[^&]*(&entry\.\d+=[^&]*)?$/) ?? [];
  return form + step + chosen;
}
