/** A tab and its spreadsheet: what a new one is, and how large it may become. */
import type { SheetState, SpreadsheetState } from '../model';
import { GoogleError } from '../platform/errors';
import { CELLS_PER_SPREADSHEET, NEW_SHEET } from '../platform/limits';

export const newSheet = (id: number, name: string): SheetState => ({
  id,
  name,
  hidden: false,
  maxRows: NEW_SHEET.rows,
  maxColumns: NEW_SHEET.columns,
  rows: [],
  frozenRows: 0,
  frozenColumns: 0,
  columnWidths: {},
  rowHeights: {},
  hiddenColumns: [],
  hiddenRows: [],
  merges: [],
  conditionalFormats: [],
  protections: [],
  bandings: [],
});

/** @throws GoogleError where the spreadsheet would grow past ten million cells */
export function assertRoom(book: SpreadsheetState, more: number): void {
  const cells = book.sheets.reduce((sum, each) => sum + each.maxRows * each.maxColumns, 0);
  if (cells + more <= CELLS_PER_SPREADSHEET) return;
  throw new GoogleError(
    `This action would increase the number of cells in the workbook above the limit of ${CELLS_PER_SPREADSHEET} cells.`,
  );
}

/** A copy of a list with some entries taken out and others put in. */
export function spliced<T>(list: readonly T[], at: number, out: number, ...inn: T[]): T[] {
  const copy = list.slice();
  copy.splice(at, out, ...inn);
  return copy;
}

/** A sheet, and the spreadsheet whose formulas may speak of it. */
export interface Tab {
  book: SpreadsheetState;
  sheet: SheetState;
}

/** Rows or columns: what a shift of lines works on. */
export type Axis = 'row' | 'column';
