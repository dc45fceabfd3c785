/** What happens when a form takes a response: it is stored, and written into a row of the response tab. */
import { dayFormat } from '../cells/display';
import { cellAt, changeCells, hasContent, lastColumn } from '../cells/grid';
import type { Answer, Cell, FormState, ResponseState, SpreadsheetState } from '../model';
import { toWall, wallText } from '../platform/zones';
import { insertLines } from '../sheets/lines';
import { newSheet, type Tab } from '../sheets/tab';
import type { World } from '../world/world';
import { questions } from './answers';
import { answerCell, columnsOf } from './columns';
import { marked, scoreCell } from './grading';

export const publicUrl = (form: FormState): string =>
  `https://docs.google.com/forms/d/e/${form.publicId}/viewform`;

/** Stores a response and adds its row, unless rows are being lost. The answers have been checked by now. */
export function takeResponse(
  world: World,
  form: FormState,
  answers: Record<number, Answer>,
  { respondent, at, loseRow = false }: { respondent: string; at: number; loseRow?: boolean },
): ResponseState {
  const id = world.id(70, '2_ABaOnu');
  const response: ResponseState = {
    id,
    at: new Date(at).toISOString(),
    respondent: form.collectEmail ? respondent : '',
    editUrl: `${publicUrl(form)}?edit2=${id}`,
    answers,
    ...(form.quiz && { grades: marked(form, answers) }),
  };
  form.responses.push(response);
  const tab = responseTab(world, form);
  if (tab && !loseRow) response.row = addRow(tab, form, response);
  return response;
}

/** Some answers of a response have changed: updates the response and its row. */
export function updateResponse(
  world: World,
  form: FormState,
  response: ResponseState,
  changed: Record<number, Answer>,
): void {
  Object.assign(response.answers, changed);
  response.at = new Date(world.now).toISOString();
  if (form.quiz) response.grades = { ...response.grades, ...marked(form, response.answers) };
  updateRow(world, form, response);
}

/** Writes the response into its row again, unless the row has been deleted. */
export function updateRow(world: World, form: FormState, response: ResponseState): void {
  const tab = responseTab(world, form);
  if (tab && response.row !== undefined) writeRow(tab, form, response, response.row);
}

/** The tab where the form's responses go, where there is one still. */
export function responseTab(world: World, { destination }: FormState): Tab | undefined {
  if (!destination) return undefined;
  const book = world.state.spreadsheets.find((each) => each.id === destination.spreadsheetId);
  const sheet = book?.sheets.find((each) => each.id === destination.sheetId);
  return book && sheet && { book, sheet };
}

/** Gives the form a new tab in the spreadsheet, with the responses that it has already. */
export function linkTab(world: World, form: FormState, book: SpreadsheetState): void {
  const taken = new Set(book.sheets.map((each) => each.name));
  let n = 1;
  while (taken.has(`Form Responses ${n}`)) n += 1;
  const sheet = newSheet(world.number(), `Form Responses ${n}`);
  Object.assign(sheet, {
    maxRows: 100,
    frozenRows: 1,
    formUrl: `https://docs.google.com/forms/d/${form.id}/viewform`,
    unflushed: true,
  });
  book.sheets = [sheet, ...book.sheets];
  form.destination = { spreadsheetId: book.id, sheetId: sheet.id, columns: {}, lastRow: 1 };
  writeHeadings({ book, sheet }, form);
  for (const response of form.responses) response.row = addRow({ book, sheet }, form, response);
}

/** Rows and headings stay; the tab is a tab like any other from now on. */
export function unlinkTab(world: World, form: FormState): void {
  const tab = responseTab(world, form);
  if (tab) delete tab.sheet.formUrl;
  delete form.destination;
}

/** A new question gets the next free column, a retitled one its new heading; a deleted one's column stays. */
function writeHeadings(tab: Tab, form: FormState): void {
  const { sheet } = tab;
  const { destination } = form;
  if (!destination) return;
  const head = (column: number, value: string): void => {
    if (column > sheet.maxColumns)
      insertLines(tab, 'column', sheet.maxColumns + 1, column - sheet.maxColumns);
    changeCells(sheet, { row: 1, column, rows: 1, columns: 1 }, (cell) => ({ ...cell, value }));
  };
  if (!hasContent(cellAt(sheet, 1, 1))) head(1, 'Timestamp');
  if (form.collectEmail && !destination.emailColumn) {
    destination.emailColumn = lastColumn(sheet) + 1;
    head(destination.emailColumn, 'Email Address');
  }
  if (form.quiz && !destination.scoreColumn) {
    destination.scoreColumn = lastColumn(sheet) + 1;
    head(destination.scoreColumn, 'Score');
  }
  for (const { key, heading } of questions(form).flatMap(columnsOf)) {
    destination.columns[key] ??= lastColumn(sheet) + 1;
    head(destination.columns[key] ?? 0, heading);
  }
}

/** Inserts the row after that of the last response, whatever stands there by now. Returns its number. */
function addRow(tab: Tab, form: FormState, response: ResponseState): number {
  writeHeadings(tab, form);
  const row = (form.destination?.lastRow ?? 1) + 1;
  insertLines(tab, 'row', row, 1);
  writeRow(tab, form, response, row);
  if (form.destination) form.destination.lastRow = row;
  return row;
}

function writeRow({ book, sheet }: Tab, form: FormState, response: ResponseState, row: number): void {
  const cells = rowCells(form, response, book);
  const columns = Math.max(...cells.keys());
  changeCells(sheet, { row, column: 1, rows: 1, columns }, (cell, _, j) => ({
    ...cell,
    ...cells.get(j + 1),
  }));
}

function rowCells(form: FormState, response: ResponseState, book: SpreadsheetState): Map<number, Cell> {
  const wall = toWall(book.timeZone, Date.parse(response.at));
  const context = { locale: book.locale, year: new Date(wall).getUTCFullYear() };
  const stamp: Cell = { value: { date: wallText(wall) }, numberFormat: `${dayFormat(book.locale)} hh:mm:ss` };
  const cells = new Map<number, Cell>([[1, stamp]]);
  const { emailColumn, scoreColumn, columns = {} } = form.destination ?? {};
  if (emailColumn) cells.set(emailColumn, { value: response.respondent });
  if (scoreColumn) cells.set(scoreColumn, scoreCell(form, response));
  for (const item of questions(form)) {
    for (const { key, part } of columnsOf(item)) {
      const [answer, column] = [part(response.answers[item.id]), columns[key]];
      if (column && answer !== undefined && answer !== '')
        cells.set(column, answerCell(item, answer, context));
    }
  }
  return cells;
}
