/** Whether an answer is one that the form would take. */
import type { Answer, FormState, ItemState, ItemType } from '../model';
import { allows } from './answerRules';
import { route, signpost } from './route';

const LAYOUT = new Set<ItemType>(['SECTION_HEADER', 'PAGE_BREAK', 'IMAGE', 'VIDEO']);

export const takesAnswer = (type: ItemType): boolean => !LAYOUT.has(type);

/** Questions, in the form's order; what only structures or adorns a form takes no answer. */
export const questions = (form: FormState): ItemState[] => form.items.filter(({ type }) => takesAnswer(type));

/** Nothing chosen, in no row either. */
export const isBlank = (answer: Answer | undefined): boolean =>
  answer === undefined || answer.length === 0 || (Array.isArray(answer) && answer.every(isBlank));

/** What is wrong with the answers, as a sentence; undefined where nothing is. */
export function complaint(form: FormState, answers: Record<number, Answer>): string | undefined {
  const way = route(form.items.map(signpost), answers);
  if (!way) return 'These answers lead back to a page before, and never to the end of the form.';
  const met = new Set(way.map(({ id }) => id));
  for (const item of questions(form)) {
    const wrong = met.has(item.id) ? fault(item, answers[item.id]) : strayed(item, answers[item.id]);
    if (wrong) return wrong;
  }
  return undefined;
}

const strayed = ({ title }: ItemState, answer: Answer | undefined): string | undefined =>
  isBlank(answer) ? undefined : `"${title}" is on a page that these answers do not lead to.`;

function fault(item: ItemState, answer: Answer | undefined): string | undefined {
  if (answer === undefined || isBlank(answer))
    return item.required ? `"${item.title}" is a required question.` : undefined;
  if (!fits(item, answer))
    return item.rule?.helpText || `"${String(answer)}" is no answer to "${item.title}".`;
  if (item.required && item.rows && (answer as (string | string[])[]).some(isBlank))
    return `"${item.title}" requires one response per row.`;
  return undefined;
}

const SHAPE: Partial<Record<ItemType, RegExp>> = {
  DATE: /^\d{4}-\d\d-\d\d$/,
  TIME: /^\d\d:\d\d(:\d\d)?$/,
  DATETIME: /^\d{4}-\d\d-\d\d \d\d:\d\d$/,
  DURATION: /^\d+:[0-5]\d:[0-5]\d$/,
};

/** Whether the item could take this answer. */
export const fits = (item: ItemState, answer: Answer): boolean =>
  hasForm(item, answer) && (!item.rule || allows(item.rule, answer));

function hasForm(item: ItemState, answer: Answer): boolean {
  const { type, rows = [], columns = [] } = item;
  if (type === 'GRID') return texts(answer) && answer.length === rows.length && answer.every(inside(columns));
  if (type === 'CHECKBOX_GRID')
    return lists(answer) && answer.length === rows.length && answer.flat().every(inside(columns));
  if (type === 'FILE_UPLOAD') return texts(answer);
  if (type === 'CHECKBOX')
    return texts(answer) && (item.showOther || answer.every((each) => offers(item, each)));
  if (typeof answer !== 'string') return false;
  if (type === 'LIST') return offers(item, answer);
  if (type === 'MULTIPLE_CHOICE') return item.showOther || offers(item, answer);
  if (type === 'SCALE' || type === 'RATING') {
    const { lower = 1, upper = 5 } = item.scale ?? {};
    return Number(answer) >= lower && Number(answer) <= upper && /^\d+$/.test(answer);
  }
  return SHAPE[type]?.test(answer) ?? true;
}

const texts = (answer: Answer): answer is string[] =>
  Array.isArray(answer) && (answer as unknown[]).every((each) => typeof each === 'string');
const lists = (answer: Answer): answer is string[][] =>
  Array.isArray(answer) && (answer as unknown[]).every(Array.isArray);
const inside =
  (columns: string[]) =>
  (each: string): boolean =>
    each === '' || columns.includes(each);
const offers = (item: ItemState, answer: string): boolean =>
  (item.choices ?? []).some((each) => each.value === answer);
