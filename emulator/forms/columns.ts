/** What answers become in the response tab and in events: in which columns, and as which values. */
import { dayFormat, display } from '../cells/display';
import { type EntryContext, typed } from '../cells/entry';
import type { Answer, CellValue, ItemState } from '../model';
import { wallText } from '../platform/zones';

export interface AnswerColumn {
  /** In `Destination.columns`. */
  key: number;
  heading: string;
  /** What of the question's answer stands in it. */
  part(answer: Answer | undefined): string | string[] | undefined;
}

/** One for most questions, one a row for grids. [public code] */
export function columnsOf({ id, title, rows }: ItemState): AnswerColumn[] {
  const heading = title || 'Untitled Question';
  if (!rows) return [{ key: id, heading, part: (answer) => answer as string | string[] | undefined }];
  return rows.map(({ value, entryId }, row) => ({
    key: entryId,
    heading: `${heading} [${value}]`,
    part: (answer) => answer?.[row],
  }));
}

/** The cell that an answer, or a row of one, becomes in the response tab. */
export function answerCell(
  item: ItemState,
  answer: string | string[],
  context: EntryContext,
): { value: CellValue; numberFormat?: string } {
  const text = answerText(item, answer);
  const format = TIMED[item.type]?.(dayFormat(context.locale));
  if (format) return { value: { date: moment(item, text) }, numberFormat: format };
  if (/^[=+]/.test(text)) return { value: text };
  const { value, numberFormat } = typed(text, undefined, context);
  return numberFormat ? { value, numberFormat } : { value };
}

/** An answer as events carry it: checkbox answers in one text, days and times as the locale writes them. */
export function eventText(
  item: ItemState,
  answer: string | string[] | undefined,
  context: EntryContext,
): string {
  if (answer === undefined || answer.length === 0) return '';
  if (!TIMED[item.type]) return answerText(item, answer);
  return display(answerCell(item, answer, context), context.locale);
}

/** Number formats of what becomes a moment in the sheet, by how the locale writes a day. */
const TIMED: Partial<Record<ItemState['type'], (day: string) => string>> = {
  DATE: (day) => day,
  TIME: () => 'HH:mm:ss',
  DATETIME: (day) => `${day} hh:mm:ss`,
  DURATION: () => '[h]:mm:ss',
};

function moment({ type }: ItemState, text: string): string {
  if (type === 'DATE') return `${text}T00:00:00.000`;
  if (type === 'DATETIME') return `${text.replace(' ', 'T')}:00.000`;
  const [hours = 0, minutes = 0, seconds = 0] = text.split(':').map(Number);
  return wallText(Date.UTC(1899, 11, 30, hours, minutes, seconds));
}

/** Uploaded files appear as their addresses. [public code] */
function answerText({ type }: ItemState, answer: string | string[]): string {
  const parts = [answer].flat();
  const shown = type === 'FILE_UPLOAD' ? parts.map((id) => `https://drive.google.com/open?id=${id}`) : parts;
  return shown.join(', ');
}
