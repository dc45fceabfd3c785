/** Which cells a formula speaks of. */
import { fx } from '../cells/libraries';
import type { GridRange, SheetState, SpreadsheetState } from '../model';
import { NAME, REF, UNREADABLE } from './values';

/** Cells of a sheet. An open end, as in `A2:A` or `C:C`, reaches the edge of the sheet. */
export interface Reference extends GridRange {
  sheet: SheetState;
}

/** Where a formula stands, and how far that is from the cell that it was written for. */
export interface Place {
  sheet: SheetState;
  row: number;
  column: number;
  down?: number;
  right?: number;
}

/** Reads `B2`, `Staff!C:C`, `'My tab'!A2:B` or the name of a range. Errors are Sheets' own. */
export function resolve(text: string, book: SpreadsheetState, at: Place): Reference | Error {
  const parsed = fx().parseA1Ref(text, { allowTernary: true });
  if (!parsed) return UNREADABLE;
  const [tab, ...more] = parsed.context ?? [];
  const sheet = tab === undefined ? at.sheet : book.sheets.find((each) => same(each.name, tab));
  if (!sheet || more.length > 0) return REF;
  if ('name' in parsed) return named(parsed.name, book);
  const { top, left, bottom, right, $top, $left, $bottom, $right } = parsed.range;
  const moved = (line: number | null | undefined, fixed: boolean | null | undefined, by = 0) =>
    line == null ? undefined : line + 1 + (fixed ? 0 : by);
  return within(sheet, [
    [moved(top, $top, at.down), moved(bottom, $bottom, at.down)],
    [moved(left, $left, at.right), moved(right, $right, at.right)],
  ]);
}

type Ends = [number | undefined, number | undefined];

function within(
  sheet: SheetState,
  [[top = 1, bottom = sheet.maxRows], columns]: [Ends, Ends],
): Reference | Error {
  const [left = 1, right = sheet.maxColumns] = columns;
  const [row, lastRow] = [Math.min(top, bottom), Math.max(top, bottom)];
  const [column, lastColumn] = [Math.min(left, right), Math.max(left, right)];
  if (row < 1 || column < 1 || lastRow > sheet.maxRows || lastColumn > sheet.maxColumns) return REF;
  return { sheet, row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

function named(name: string, book: SpreadsheetState): Reference | Error {
  for (const sheet of book.sheets) {
    const found = Object.entries(sheet.namedRanges ?? {}).find(([each]) => same(each, name));
    if (found) return { sheet, ...found[1] };
  }
  return NAME;
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The cell of a range that a formula means where it can take only one: that in its own row or column. */
export function beside(range: Reference, at: Place): { row: number; column: number } | undefined {
  const { row, column, rows, columns } = range;
  if (rows === 1 && columns === 1) return range;
  if (columns === 1 && at.row >= row && at.row < row + rows) return { row: at.row, column };
  if (rows === 1 && at.column >= column && at.column < column + columns) return { row, column: at.column };
  return undefined;
}
