/** The school's forms: each planned from the school as it stands, and its lists kept up to date. */
import type { FormPlan, World } from '../ports';
import { changeSettings } from '../settings';
import { coachingForm } from './coachingForm';
import { dropInForm } from './dropInForm';
import type { SchoolForm } from './form';
import { FORM_NAMES, type FormName, linkOf } from './links';
import { visitForm } from './visitForm';

export const FORMS: Record<FormName, SchoolForm> = { dropInForm, coachingForm, visitForm };

/** A form as it should be today. */
export function planForm(world: World, name: FormName): FormPlan {
  const form = FORMS[name];
  return {
    title: `${world.settings.schoolName}: ${form.title.toLowerCase()}`,
    description: form.description(world),
    confirmation: form.confirmation(world),
    questions: form.questions(world),
    choices: form.choices(world),
  };
}

/** A short mark that differs where the lists do. */
export function markOf(lists: FormPlan['choices']): string {
  let mark = 0;
  for (const letter of JSON.stringify(lists)) mark = (mark * 31 + letter.charCodeAt(0)) | 0;
  return String(mark);
}

/** Brings the forms' lists up to date with staff and playbook; a form whose lists are the same is not opened. */
export function renewChoices(world: World) {
  for (const name of FORM_NAMES) {
    const link = linkOf(world, name);
    if (!link?.sheetId) continue;
    const choices = FORMS[name].choices(world);
    const lists = markOf(choices);
    if (link.lists === lists) continue;
    world.forms.setChoices(link, choices);
    world.tables.commit(changeSettings({ [name]: JSON.stringify({ ...link, lists }) }));
  }
}

/** The questions and answers in the words of the form, for a letter that gives them back. */
export const inWords = (
  world: World,
  name: FormName,
  values: Record<string, string>,
): { question: string; answer: string }[] =>
  FORMS[name]
    .questions(world)
    .map((question) => ({ question: question.title, answer: values[question.field] ?? '' }))
    .filter((each) => each.answer !== '');
