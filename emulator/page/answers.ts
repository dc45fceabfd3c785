/** The answers that a respondent is giving: read from a prefilled link, checked, and divided into pages. */
import type { Answer, FormItem } from '../serve/view';

/** By item id. */
export type Answers = Record<number, Answer>;

/** What a prefilled link has for the "Other" choice, with its words under `.other_option_response`. */
const other = '__other_option__';

const isQuestion = ({ kind }: FormItem) => kind !== 'SECTION_HEADER' && kind !== 'PAGE_BREAK';

export function prefilled(items: FormItem[], query: URLSearchParams): Answers {
  const answers: Answers = {};
  for (const { id, entry, kind, choices, hasOther } of items) {
    const words = query.get(`entry.${entry}.other_option_response`) ?? '';
    const given = query
      .getAll(`entry.${entry}`)
      .map((value) => (value === other ? words : value))
      .filter((value) => choices.length === 0 || choices.includes(value) || hasOther);
    const first = given[0];
    if (first !== undefined) answers[id] = kind === 'CHECKBOX' ? given : first;
  }
  return answers;
}

/** The items of each page; a page break opens the next and stays at its head. */
export function pagesOf(items: FormItem[]): FormItem[][] {
  const pages: FormItem[][] = [[]];
  for (const item of items) {
    if (item.kind === 'PAGE_BREAK') pages.push([]);
    pages.at(-1)?.push(item);
  }
  return pages;
}

const isBlank = (answer: Answer | undefined) => answer === undefined || answer.length === 0;

/** What is wrong with each answer, by item id; empty when all is well. */
export function faults(items: FormItem[], answers: Answers): Record<number, string> {
  const missing = items.filter((item) => isQuestion(item) && item.required && isBlank(answers[item.id]));
  return Object.fromEntries(missing.map(({ id }) => [id, 'This is a required question']));
}

/** Only what was answered, as the server takes it. */
export const given = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([, answer]) => !isBlank(answer)));
