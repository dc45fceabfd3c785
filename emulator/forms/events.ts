/** What the spreadsheet's triggers get of a submission: everything as text. */
import { display } from '../cells/display';
import { cellAt } from '../cells/grid';
import type { FormState, ResponseState, SheetState, SpreadsheetState } from '../model';
import { toWall } from '../platform/zones';
import { questions } from './answers';
import { columnsOf, eventText } from './columns';
import { scoreCell } from './grading';

export interface SubmittedAnswers {
  /** In the order of the tab's columns, the timestamp first. */
  values: string[];
  /** By heading; a heading that two columns share has both values. */
  namedValues: Record<string, string[]>;
}

/** The answers as triggers get them. `blank` is the empty echo that Google sometimes sends after the real event. */
export function submittedAnswers(
  book: SpreadsheetState,
  sheet: SheetState,
  form: FormState,
  response: ResponseState,
  blank: boolean,
): SubmittedAnswers {
  const { columns = {}, emailColumn, scoreColumn } = form.destination ?? {};
  const year = new Date(toWall(book.timeZone, Date.parse(response.at))).getUTCFullYear();
  const context = { locale: book.locale, year };
  const texts = new Map<number, string>([[1, display(cellAt(sheet, response.row ?? 0, 1), book.locale)]]);
  if (emailColumn) texts.set(emailColumn, response.respondent);
  if (scoreColumn) texts.set(scoreColumn, display(scoreCell(form, response), book.locale));
  for (const item of questions(form)) {
    for (const { key, part } of columnsOf(item)) {
      const column = columns[key];
      if (column) texts.set(column, eventText(item, part(response.answers[item.id]), context));
    }
  }
  const width = Math.max(...texts.keys());
  const values = Array.from({ length: width }, (_, i) => (blank ? '' : (texts.get(i + 1) ?? '')));
  const namedValues: Record<string, string[]> = {};
  values.forEach((value, i) => {
    const heading = String(cellAt(sheet, 1, i + 1).value);
    namedValues[heading] = [...(namedValues[heading] ?? []), value];
  });
  return { values, namedValues };
}
