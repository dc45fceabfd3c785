/** One sheet for the page's grid: every cell as it shows, and as it is edited. */
import { dayFormat, display, isWallDate } from '../cells/display';
import { typed } from '../cells/entry';
import { cellAt, EMPTY } from '../cells/grid';
import { Calculation, recalculate } from '../formulas/calculate';
import type { Cell, CellStyle, SheetState, SpreadsheetState, WorkspaceState } from '../model';
import { parseWall, toWall } from '../platform/zones';
import { chartView } from './charts';
import { conditionalStyle } from './conditional';
import { Problem } from './problem';
import type { CellView, RichCell, SheetView, CellStyle as ViewStyle } from './view';

const columnWidth = 100;
const blank = '#ffffff';

interface Reading {
  book: SpreadsheetState;
  sheet: SheetState;
  calculation: Calculation;
  year: number;
}

export function boundSheet(state: WorkspaceState, id: number): { book: SpreadsheetState; sheet: SheetState } {
  const book = state.spreadsheets.find((each) => each.id === state.boundId);
  const sheet = book?.sheets.find((each) => each.id === id);
  if (!book || !sheet) throw new Problem('That tab is no longer there.');
  return { book, sheet };
}

function styleOf(style: CellStyle): ViewStyle {
  return {
    ...(style.background && style.background !== blank && { background: style.background }),
    ...(style.fontColor && { color: style.fontColor }),
    ...(style.fontWeight === 'bold' && { bold: true }),
    ...(style.fontStyle === 'italic' && { italic: true }),
    ...(style.fontLine === 'line-through' && { strike: true }),
    ...(style.fontSize && { size: style.fontSize }),
    ...(style.horizontalAlignment && { align: style.horizontalAlignment }),
    ...(style.verticalAlignment && { vertical: style.verticalAlignment }),
    ...(style.wrapStrategy === 'WRAP' && { wrap: true }),
    ...(style.wrapStrategy === 'CLIP' && { clip: true }),
  };
}

/** Numbers and dates keep to the right unless told otherwise. */
const leaning = ({ value }: Cell): ViewStyle =>
  typeof value === 'number' || isWallDate(value) ? { align: 'right' } : {};

/** What a person would type to get the cell's value again, where that isn't the text on show. */
function editOf(cell: Cell, text: string, { book, year }: Reading): string {
  const { value, formula, numberFormat } = cell;
  if (formula !== undefined) return formula;
  if (typeof value === 'number') return numberFormat?.endsWith('%') ? `${value * 100}%` : String(value);
  if (isWallDate(value)) {
    const whole = parseWall(value.date) % 86_400_000 === 0;
    return display(
      { value, numberFormat: `${dayFormat(book.locale)}${whole ? '' : ' hh:mm:ss'}` },
      book.locale,
    );
  }
  if (typeof value !== 'string' || value === '') return text;
  const again = typed(value, numberFormat, { locale: book.locale, year });
  return again.formula === undefined && again.value === value ? value : `'${value}`;
}

/** The choices of a cell's drop-down list. */
function optionsOf({ validation }: Cell, { book }: Reading): string[] | undefined {
  const [first] = validation?.args ?? [];
  if (validation?.type === 'VALUE_IN_LIST' && Array.isArray(first)) return first.map(String);
  if (validation?.type !== 'VALUE_IN_RANGE' || typeof first !== 'object' || !('sheetId' in first))
    return undefined;
  const source = book.sheets.find(({ id }) => id === first.sheetId);
  if (!source) return undefined;
  const rows = source.rows.slice(first.row - 1, first.row - 1 + first.rows);
  const cells = rows.flatMap((row) => (row ?? []).slice(first.column - 1, first.column - 1 + first.columns));
  return [...new Set(cells.map((cell) => display(cell ?? EMPTY, book.locale)).filter(Boolean))];
}

function dressed(cell: Cell, worn: CellStyle | undefined, reading: Reading): CellView {
  const text = display(cell, reading.book.locale);
  const style = { ...leaning(cell), ...styleOf({ ...cell, ...worn }) };
  const edit = editOf(cell, text, reading);
  const options = optionsOf(cell, reading);
  const rich: RichCell = {
    text,
    ...(edit !== text && { edit }),
    ...(cell.note && { note: cell.note }),
    ...(Object.keys(style).length > 0 && { style }),
    ...(cell.validation?.type === 'CHECKBOX' && { ticked: cell.value === true }),
    ...(options && { options }),
  };
  return Object.keys(rich).length === 1 ? text : rich;
}

/** A cell is replaced when it changes, so what was made of it holds as long as it is there. */
const made = new WeakMap<Cell, CellView>();

function cellView(reading: Reading, row: number, column: number): CellView {
  const { sheet, calculation } = reading;
  const cell = cellAt(sheet, row, column);
  const worn = conditionalStyle(calculation, sheet, { row, column });
  if (worn || cell.validation?.type === 'VALUE_IN_RANGE') return dressed(cell, worn, reading);
  if (cell === EMPTY) return '';
  const view = made.get(cell) ?? dressed(cell, undefined, reading);
  made.set(cell, view);
  return view;
}

/** Drops what is empty at the end. */
function trimmed<T>(list: T[], isEmpty: (one: T) => boolean): T[] {
  let end = list.length;
  while (end > 0 && isEmpty(list[end - 1] as T)) end -= 1;
  return list.slice(0, end);
}

/** @throws Problem for a tab that isn't there */
export function sheetView(state: WorkspaceState, id: number): SheetView {
  const { book, sheet } = boundSheet(state, id);
  const now = Date.parse(state.now);
  recalculate(book, now);
  const year = new Date(toWall(book.timeZone, now)).getUTCFullYear();
  const reading = { book, sheet, calculation: new Calculation(book, now), year };
  // A rule colours empty cells too, but none beyond the rows and columns that are in use is worth sending.
  const wide = Math.min(sheet.maxColumns, Math.max(0, ...sheet.rows.map((row) => row?.length ?? 0)));
  const rows = sheet.rows.map((_, row) =>
    trimmed(
      Array.from({ length: wide }, (_, column) => cellView(reading, row + 1, column + 1)),
      (cell) => cell === '',
    ),
  );
  return {
    id,
    name: sheet.name,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    columns: Array.from({ length: sheet.maxColumns }, (_, index) => ({
      width: sheet.columnWidths[index + 1] ?? columnWidth,
      hidden: sheet.hiddenColumns.includes(index + 1),
    })),
    rowCount: sheet.maxRows,
    hiddenRows: sheet.hiddenRows,
    rows: trimmed(rows, (row) => row.length === 0),
    charts: (sheet.charts ?? []).map((chart) => chartView(book, chart)),
  };
}
