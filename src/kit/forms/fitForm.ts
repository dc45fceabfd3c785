/** Makes a form, or brings the form that exists to its plan: run again, it mends that form and makes no second one. */
import type { FormLink, FormPlace, FormPlan, Needs, SchoolForm } from '../../ports';
import { FormUnavailable, Refusal } from '../../records/refusal';
import { keepLink, linkOf, makerOf, placesOf } from '../../school/formLinks';
import { sameAddress } from '../../school/people';
import { STEP_PLACE } from '../letters/letter';
import { marksOf, planOf } from './plan';
import { type ForAnswers, processAnswers, THE_BEGINNING } from './processAnswers';

interface Fitting {
  /** Makes another form in the place of one that is gone or out of reach; answers to that one are still looked for. */
  anew?: boolean;
  /** The world in which the answers so far were given, where the form is fitted to settings that are yet to be stored. */
  given?: ForAnswers;
}

/**
 * A form's plan may drop questions, and with a question go its answers: so whatever is unread is taken in before.
 * @throws FormUnavailable with a sentence that says who can do it
 */
export function fitForm(world: ForAnswers, form: SchoolForm, { anew = false, given = world }: Fitting = {}) {
  if (!anew) readWhole(given, form);
  const plan = planOf(world, form);
  const here = linkOf(world, form.name);
  const fitting = anew ? undefined : here;
  const added = {
    ...(anew && here && { before: placesOf(here) }),
    ...(!fitting && { readUntil: THE_BEGINNING }),
  };
  const store = (link: FormLink) => world.tables.commit(keepLink(world, form.name, { ...link, ...added }));
  try {
    const fitted = fitTo(world, plan, fitting, store);
    store({ ...fitted, filled: addressUpToTeacher(world, fitted, plan), ...marksOf(plan) });
  } catch (problem) {
    if (!(problem instanceof FormUnavailable) || !here) throw problem;
    throw new FormUnavailable(whoCan(world, form.title, here));
  }
}

/** @throws Refusal where there was no time for all of its answers */
function readWhole(world: ForAnswers, form: SchoolForm) {
  if (!processAnswers(world, form).isWhole)
    throw new Refusal(
      'So many answers wait to be taken in that there was no time for the form itself. Please try again in a few minutes.',
    );
}

/** Of a form that this person can't open: who can do what was asked. */
export function whoCan(world: Needs<'asker' | 'settings'>, title: string, link: FormPlace): string {
  const maker = makerOf(world, link);
  if (maker === '' || sameAddress(maker, world.asker))
    return `The form “${title}” can’t be opened any more, so it stays as it is. “What needs a look” says what can be done.`;
  return `The form “${title}” belongs to ${maker}, so it stays as it is. ${maker} can do this, or share the form with you: in the form, ⋮ and then “Add collaborators”.`;
}

/** Stores the form's id before its questions are made, so that a run that is cut off leaves no second form behind. */
export function fitTo(
  { asker, forms, settings }: Needs<'asker' | 'forms' | 'settings'>,
  plan: FormPlan,
  made: FormLink | undefined,
  store: (link: FormLink) => void,
): FormLink {
  const madeBy = asker || settings.triggersMade;
  const link = made ?? { ...forms.create(plan), ...(madeBy && { madeBy }) };
  if (!made) store(link);
  return {
    ...link,
    ...forms.fit(link, plan),
    asked: askedIn(plan, link.asked),
    verified: !plan.anonymous,
  };
}

/** What each question takes and has been called; one that is asked no more is kept, since its column stays. */
const askedIn = ({ questions }: FormPlan, before: FormLink['asked'] = {}): FormLink['asked'] => ({
  ...before,
  ...Object.fromEntries(
    questions.map(({ field, title, kind }) => {
      const titles = [...new Set([title, ...(before[field]?.titles ?? [])])];
      return [field, { kind, titles }];
    }),
  ),
});

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
