/** The school's forms, each planned from the school as it stands. */
import type { FormLink, FormPlan, Needs, SchoolForm } from '../../ports';
import type { Question } from '../../records/record';

export const askedBy = (
  world: Needs<'clock' | 'settings' | 'tables'>,
  { questions, prompts }: SchoolForm,
): Question[] => {
  const said = prompts?.(world) ?? {};
  return questions(world).map((question) => ({ ...question, ...said[question.field] }));
};

/** A form as it should be today. */
export function planOf(world: Needs<'clock' | 'settings' | 'tables'>, form: SchoolForm): FormPlan {
  return {
    title: `${world.settings.schoolName}: ${form.title.toLowerCase()}`,
    description: form.description(world),
    confirmation: form.confirmation(world),
    questions: askedBy(world, form),
    choices: form.choices(world),
  };
}

/** Short marks of a form's lists and of its words: a mark changes when what it stands for changes. */
export const marksOf = ({ choices, ...words }: FormPlan): Pick<FormLink, 'lists' | 'words'> => ({
  lists: markOf(choices),
  words: markOf(words),
});

export function markOf(what: unknown): string {
  let mark = 0;
  for (const letter of JSON.stringify(what)) mark = (mark * 31 + letter.charCodeAt(0)) | 0;
  return String(mark);
}

/** The questions of a form, in its own words, with the answers given: for a letter that returns them. */
export const inWords = (
  world: Needs<'clock' | 'settings' | 'tables'>,
  form: SchoolForm,
  values: Record<string, string>,
): { question: string; answer: string }[] =>
  askedBy(world, form)
    .map((question) => ({ question: question.title, answer: values[question.field] ?? '' }))
    .filter((each) => each.answer !== '');
