/** A1 notation, read and written. */
import type { GridRange } from '../model';
import { GoogleError } from '../platform/errors';

/** 1 → `'A'`, 27 → `'AA'`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return letters;
}

/** `'AA'` → 27. */
export const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** `'F1'`, or `'F1:G9'` where the range has more than one cell. */
export function toA1({ row, column, rows, columns }: GridRange): string {
  const start = `${columnLetters(column)}${row}`;
  return rows === 1 && columns === 1
    ? start
    : `${start}:${columnLetters(column + columns - 1)}${row + rows - 1}`;
}

/** `"'Staff list'!A:C"` → the tab's name, where there is one, and the rest. */
export function splitTab(a1: string): { tab?: string; rest: string } {
  const quoted = /^'((?:[^']|'')*)'!(.*)$/.exec(a1);
  if (quoted) return { tab: quoted[1]?.replaceAll("''", "'"), rest: quoted[2] ?? '' };
  const at = a1.lastIndexOf('!');
  return at < 0 ? { rest: a1 } : { tab: a1.slice(0, at), rest: a1.slice(at + 1) };
}

/** Reads `A1`, `A1:C3`, `A:C`, `A2:C`, `2:5`; open ends reach the edge of the sheet. @throws GoogleError otherwise */
export function fromA1(a1: string, sheet: { maxRows: number; maxColumns: number }): GridRange {
  const match = /^\$?([a-z]{0,3})\$?(\d*)(?::\$?([a-z]{0,3})\$?(\d*))?$/i.exec(a1.trim());
  const [, startLetters = '', startDigits = '', endLetters, endDigits] = match ?? [];
  const single = endLetters === undefined;
  const whole = single && (!startLetters || !startDigits);
  if (!match || (!startLetters && !startDigits) || whole) throw new GoogleError('Range not found');
  const row = startDigits ? Number(startDigits) : 1;
  const column = startLetters ? columnNumber(startLetters) : 1;
  if (single) return { row, column, rows: 1, columns: 1 };
  const lastRow = endDigits ? Number(endDigits) : sheet.maxRows;
  const lastColumn = endLetters ? columnNumber(endLetters) : sheet.maxColumns;
  return span(row, column, lastRow, lastColumn);
}

const span = (row: number, column: number, lastRow: number, lastColumn: number): GridRange => ({
  row: Math.min(row, lastRow),
  column: Math.min(column, lastColumn),
  rows: Math.abs(lastRow - row) + 1,
  columns: Math.abs(lastColumn - column) + 1,
});
