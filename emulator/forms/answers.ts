/** Whether an answer is one that the form would take, and how it is told to sheets and triggers. */
import type { Answer, CellValue, FormState, ItemState } from '../model';
import { dayFormat, display } from '../sheets/display';
import { type EntryContext, typed } from '../sheets/entry';
import { allows } from './text-rules';

/** Questions, in the form's order; headings and page breaks take no answer. */
export const questions = (form: FormState): ItemState[] =>
  form.items.filter((each) => each.type !== 'SECTION_HEADER' && each.type !== 'PAGE_BREAK');

/** What is wrong with the answers, as a sentence; undefined where nothing is. */
export function complaint(form: FormState, answers: Record<number, Answer>): string | undefined {
  for (const item of questions(form)) {
    const answer = answers[item.id];
    const empty = answer === undefined || answer === '' || (Array.isArray(answer) && answer.length === 0);
    if (empty && item.required) return `"${item.title}" is a required question.`;
    if (!empty && !fits(item, answer) && item.textRule?.helpText) return item.textRule.helpText;
    if (!empty && !fits(item, answer)) return `"${String(answer)}" is no answer to "${item.title}".`;
  }
  return undefined;
}

const SHAPE: Partial<Record<ItemState['type'], RegExp>> = {
  DATE: /^\d{4}-\d\d-\d\d$/,
  TIME: /^\d\d:\d\d(:\d\d)?$/,
  DATETIME: /^\d{4}-\d\d-\d\d \d\d:\d\d$/,
};

/** Whether the item could take this answer. */
export function fits(item: ItemState, answer: Answer): boolean {
  if (Array.isArray(answer)) {
    return item.type === 'CHECKBOX' && (item.showOther || answer.every((each) => offers(item, each)));
  }
  if (item.type === 'CHECKBOX') return false;
  if (item.type === 'LIST') return offers(item, answer);
  if (item.type === 'MULTIPLE_CHOICE') return item.showOther || offers(item, answer);
  if (item.type === 'SCALE') {
    const { lower = 1, upper = 5 } = item.scale ?? {};
    return Number(answer) >= lower && Number(answer) <= upper && /^\d+$/.test(answer);
  }
  if (item.textRule) return allows(item.textRule, answer);
  return SHAPE[item.type]?.test(answer) ?? true;
}

const offers = (item: ItemState, answer: string): boolean =>
  (item.choices ?? []).some((each) => each.value === answer);

/** The cell that the answer becomes in the response tab. */
export function answerCell(
  item: ItemState,
  answer: Answer,
  context: EntryContext,
): { value: CellValue; numberFormat?: string } {
  const text = answerText(answer);
  if (item.type === 'DATE')
    return { value: { date: `${text}T00:00:00.000` }, numberFormat: dayFormat(context.locale) };
  if (item.type === 'TIME') {
    return { value: { date: `1899-12-30T${text.padEnd(8, ':00')}.000` }, numberFormat: 'HH:mm:ss' };
  }
  if (item.type === 'DATETIME') {
    const numberFormat = `${dayFormat(context.locale)} hh:mm:ss`;
    return { value: { date: `${text.replace(' ', 'T')}:00.000` }, numberFormat };
  }
  if (/^[=+]/.test(text)) return { value: text };
  const { value, numberFormat } = typed(text, undefined, context);
  return numberFormat ? { value, numberFormat } : { value };
}

/** As events tell it: checkbox answers in one text, days and times as the locale writes them. */
export function eventText(item: ItemState, answer: Answer | undefined, context: EntryContext): string {
  if (answer === undefined || answer === '') return '';
  if (!SHAPE[item.type]) return answerText(answer);
  return display(answerCell(item, answer, context), context.locale);
}

const answerText = (answer: Answer): string => (Array.isArray(answer) ? answer.join(', ') : answer);
