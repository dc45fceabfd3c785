/** What the forms ask, and from which lists: planned from the records' declarations and the school as it stands. */
import { dayOf } from '../domain/days';
import { choiceLabel, isCurrent, teaches } from '../domain/people';
import { stepLabel } from '../domain/playbook/label';
import { whoSees } from '../domain/visibility';
import { coachingSessions, dropIns, playbook, staff, visits } from '../records';
import { questionsOf, type RecordType } from '../records/record';
import type { FormLink, FormPlan, World } from './ports';
import { changeSettings, parsed } from './settings';

/** Each by the setting that keeps its link. */
export const FORMS = ['dropInForm', 'coachingForm', 'visitForm'] as const;
export type FormName = (typeof FORMS)[number];

export const FORM_TITLES: Record<FormName, string> = {
  dropInForm: 'Lesson drop-in',
  coachingForm: 'Coaching conversation',
  visitForm: 'Visit note',
};

export const RECORDED_AS: Record<FormName, RecordType> = {
  dropInForm: dropIns as unknown as RecordType,
  coachingForm: coachingSessions as unknown as RecordType,
  visitForm: visits as unknown as RecordType,
};

const DESCRIPTIONS: Record<FormName, string> = {
  dropInForm: `Ten minutes in a colleague’s lesson, and what went well. ${whoSees('drop-in', 'writer')} A shout-out may be seen by anyone at the school.`,
  coachingForm: `How the open action step is going, and the next one. ${whoSees('coaching session', 'writer')}`,
  visitForm: `A few minutes in a lesson of someone whom you coach. ${whoSees('visit note')}`,
};

/** A form as it should be today. */
export function planForm(world: World, form: FormName): FormPlan {
  return {
    title: `${world.settings.schoolName}: ${FORM_TITLES[form].toLowerCase()}`,
    description: DESCRIPTIONS[form],
    confirmation: `Thank you. Your ${form === 'visitForm' ? 'note is kept' : 'words are on their way'}.`,
    questions: questionsOf(RECORDED_AS[form]),
    choices: choicesOf(world, form),
  };
}

/** The lists that change with staff and playbook. */
export function choicesOf(world: World, form: FormName): Record<string, string[]> {
  const teacher = staffChoices(world);
  if (form === 'visitForm') return { teacher };
  const steps = world.tables.all(playbook);
  return form === 'dropInForm'
    ? { teacher, technique: [...new Set(steps.map((step) => step.technique))] }
    : { teacher, playbookStep: steps.map(stepLabel) };
}

/** Everyone who teaches today, by department and surname. */
function staffChoices(world: World): string[] {
  const today = dayOf(world.clock.now());
  return world.tables
    .all(staff)
    .filter((person) => isCurrent(person, today) && teaches(person))
    .sort((a, b) => a.department.localeCompare(b.department) || a.surname.localeCompare(b.surname))
    .map(choiceLabel);
}

export const linkOf = (world: World, form: FormName): FormLink | undefined =>
  parsed<FormLink>(form, world.settings);

/** What is handed round; '' for a form that is not built. */
export function addressesOf(world: World) {
  const address = (form: FormName) => linkOf(world, form)?.url ?? '';
  return { dropIn: address('dropInForm'), coaching: address('coachingForm'), visit: address('visitForm') };
}

/** A short mark that differs where the lists do. */
export function markOf(lists: FormPlan['choices']): string {
  let mark = 0;
  for (const letter of JSON.stringify(lists)) mark = (mark * 31 + letter.charCodeAt(0)) | 0;
  return String(mark);
}

/** Brings the forms' lists up to date with staff and playbook; a form whose lists are the same is not opened. */
export function renewChoices(world: World) {
  for (const form of FORMS) {
    const link = linkOf(world, form);
    if (!link?.sheetId) continue;
    const choices = choicesOf(world, form);
    const lists = markOf(choices);
    if (link.lists === lists) continue;
    world.forms.setChoices(link, choices);
    world.tables.commit(changeSettings({ [form]: JSON.stringify({ ...link, lists }) }));
  }
}

/** The questions and answers in the words of the form, for a letter that gives them back. */
export const inWords = (
  form: FormName,
  values: Record<string, string>,
): { question: string; answer: string }[] =>
  questionsOf(RECORDED_AS[form])
    .map((question) => ({ question: question.title, answer: values[question.field] ?? '' }))
    .filter((each) => each.answer !== '');
