/** Makes a form and brings it to its plan, and keeps where it is: made again, it is mended and none is doubled. */

import type { FormLink, FormPlan, SchoolForm, World } from '../../ports';
import { keepLink, linkOf } from '../../school/formLinks';
import { STEP_PLACE } from '../letters/letter';
import { marksOf, planOf } from './plan';

/** `anew` forgets a form that is gone. */
export function fitForm(world: World, form: SchoolForm, anew = false) {
  const plan = planOf(world, form);
  const keep = (link: FormLink) => world.tables.commit(keepLink(world, form.name, link));
  const fitted = fitTo(world, plan, anew ? undefined : linkOf(world, form.name), keep);
  keep({ ...fitted, filled: addressUpToTeacher(world, fitted, plan), ...marksOf(plan) });
}

/** The form's id is kept before its questions are made, so that a run that is cut off leaves no second form behind. */
export function fitTo(
  { forms }: World,
  plan: FormPlan,
  made: FormLink | undefined,
  keep: (link: FormLink) => void,
): FormLink {
  const link = made ?? forms.create(plan);
  if (!made) keep(link);
  return forms.fit(link, plan);
}

/**
 * Taken from a link with somebody filled in, since only Forms knows the number that such a link has for a question. Where the form
 * asks for the open step, its place comes before the teacher's.
 */
function addressUpToTeacher(world: World, link: FormLink, plan: FormPlan): string {
  const teacher = plan.choices['teacher']?.[0] ?? '';
  const asksForStep = plan.questions.some(({ field }) => field === 'openStep');
  const address = world.forms.prefilled(link, { teacher, ...(asksForStep && { openStep: STEP_PLACE }) });
  const [, form = '', chosen = '', step = ''] =
    address.match(/^(.*?)(&entry\.\d+=)[^&]*(&entry\.\d+=[^&]*)?$/) ?? [];
  return form + step + chosen;
}
