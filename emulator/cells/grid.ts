/** The cells of one sheet, read and replaced. Rows and cells are never changed in place. */
import type { Cell, GridRange, SheetState } from '../model';
import { GoogleError } from '../platform/errors';

export const EMPTY: Cell = Object.freeze({ value: '' });

export const cellAt = (sheet: SheetState, row: number, column: number): Cell =>
  sheet.rows[row - 1]?.[column - 1] ?? EMPTY;

/** Reads a range, row by row. Plain loops: whole tabs are read so, and most of their cells are empty. */
export function mapCells<T>(sheet: SheetState, range: GridRange, read: (cell: Cell) => T): T[][] {
  const rows: T[][] = [];
  for (let i = 0; i < range.rows; i += 1) {
    const row = sheet.rows[range.row - 1 + i];
    const cells: T[] = [];
    for (let j = 0; j < range.columns; j += 1) cells.push(read(row?.[range.column - 1 + j] ?? EMPTY));
    rows.push(cells);
  }
  return rows;
}

/** Replaces each cell of a range by what `change` makes of it. Nothing is written where `change` throws. */
export function changeCells(
  sheet: SheetState,
  range: GridRange,
  change: (cell: Cell, i: number, j: number) => Cell,
): void {
  const changed = Array.from({ length: range.rows }, (_, i) => {
    const row = (sheet.rows[range.row - 1 + i] ?? []).slice();
    for (let j = 0; j < range.columns; j += 1) {
      const at = range.column - 1 + j;
      while (row.length < at) row.push(null);
      const cell = change(row[at] ?? EMPTY, i, j);
      row[at] = cell === EMPTY ? null : cell;
      if (cell.formula !== undefined) sheet.formulas = true;
    }
    return row;
  });
  while (sheet.rows.length < range.row - 1) sheet.rows.push([]);
  changed.forEach((row, i) => {
    sheet.rows[range.row - 1 + i] = row;
  });
}

/** The same change, made once of each cell: a column that was formatted whole holds one and the same blank cell. */
export function sharing(change: (cell: Cell) => Cell): (cell: Cell) => Cell {
  const made = new Map<Cell, Cell>();
  return (cell) => {
    const known = made.get(cell);
    if (known) return known;
    const next = change(cell);
    made.set(cell, next);
    return next;
  };
}

/** Takes something away from each cell of a range. Untouched ones have nothing to take: whole tabs are cleared so. */
export function stripCells(sheet: SheetState, range: GridRange, strip: (cell: Cell) => Cell): void {
  const from = range.column - 1;
  const end = Math.min(sheet.rows.length, range.row - 1 + range.rows);
  for (let i = range.row - 1; i < end; i += 1) {
    const row = sheet.rows[i];
    if (!row?.some((cell, j) => cell && j >= from && j < from + range.columns)) continue;
    sheet.rows[i] = row.map((cell, j) => {
      if (!cell || j < from || j >= from + range.columns) return cell;
      const left = strip(cell);
      return left.value === '' && Object.keys(left).length === 1 ? null : left;
    });
  }
}

/** The cell's looks with another's value, formula and marked text. */
export function withContent(
  { value: _, formula: __, notCalculated: ___, richText: ____, ...looks }: Cell,
  { value, formula, notCalculated, richText }: Cell,
): Cell {
  return {
    ...looks,
    value,
    ...(formula !== undefined && { formula }),
    ...(notCalculated !== undefined && { notCalculated }),
    ...(richText && { richText }),
  };
}

export const hasContent = (cell: Cell | null | undefined): boolean =>
  cell != null && (cell.value !== '' || cell.formula !== undefined);

/** The last row with content; 0 for an empty sheet. */
export function lastRow(sheet: SheetState): number {
  for (let at = sheet.rows.length; at > 0; at -= 1) if (sheet.rows[at - 1]?.some(hasContent)) return at;
  return 0;
}

/** The last column with content; 0 for an empty sheet. */
export function lastColumn(sheet: SheetState): number {
  let last = 0;
  for (const row of sheet.rows) {
    for (let at = row?.length ?? 0; at > last; at -= 1) {
      if (hasContent(row?.[at - 1])) last = at;
    }
  }
  return last;
}

export const overlaps = (a: GridRange, b: GridRange): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

export const contains = (outer: GridRange, inner: GridRange): boolean =>
  outer.row <= inner.row &&
  outer.column <= inner.column &&
  outer.row + outer.rows >= inner.row + inner.rows &&
  outer.column + outer.columns >= inner.column + inner.columns;

/** @throws GoogleError for a range that no sheet could have, or that this one lacks. [log] */
export function assertGrid(sheet: SheetState, { row, column, rows, columns }: GridRange): void {
  if (row < 1) throw new GoogleError('The starting row of the range is too small.');
  if (column < 1) throw new GoogleError('The starting column of the range is too small.');
  if (rows < 1) throw new GoogleError('The number of rows in the range must be at least 1.');
  if (columns < 1) throw new GoogleError('The number of columns in the range must be at least 1.');
  if ([row, column, rows, columns].some((each) => !Number.isFinite(each))) {
    throw new GoogleError(
      "The parameters don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    );
  }
  if (row + rows - 1 > sheet.maxRows || column + columns - 1 > sheet.maxColumns) {
    throw new GoogleError('The coordinates of the range are outside the dimensions of the sheet.');
  }
}
