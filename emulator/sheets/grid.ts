/** The cells of one sheet: read, replaced, moved. Rows and cells are never changed in place. */
import { follow } from '../formulas/shift';
import type { Cell, GridRange, SheetState, SpreadsheetState } from '../model';
import { GoogleError } from '../platform/errors';
import { CELLS_PER_SPREADSHEET, NEW_SHEET } from '../platform/limits';
import { moveCharts } from './charts';

export const EMPTY: Cell = Object.freeze({ value: '' });

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

/** The same change, made once of each cell: a column that was dressed whole holds one and the same blank cell. */
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
const lengthOf = { row: 'rows', column: 'columns' } as const;

/** New, untouched lines before line `at`: they inherit neither format nor validation. */
export function insertLines({ book, sheet }: Tab, axis: Axis, at: number, count: number): void {
  if (axis === 'row') {
    sheet.maxRows += count;
    if (sheet.rows.length >= at) sheet.rows.splice(at - 1, 0, ...Array.from({ length: count }, () => []));
  } else {
    sheet.maxColumns += count;
    const gap = Array.from({ length: count }, () => null);
    sheet.rows = sheet.rows.map((row) => (row.length >= at ? spliced(row, at - 1, 0, ...gap) : row));
  }
  moveLines(sheet, axis, (line) => (line >= at ? line + count : line));
  reshape({ book, sheet }, axis, (range) => {
    const start = range[axis];
    const length = range[lengthOf[axis]];
    if (at <= start) return { ...range, [axis]: start + count };
    return at < start + length ? { ...range, [lengthOf[axis]]: length + count } : range;
  });
}

/** Takes lines away, and what stood in them. */
export function deleteLines({ book, sheet }: Tab, axis: Axis, at: number, count: number): void {
  if (axis === 'row') {
    sheet.maxRows -= count;
    sheet.rows.splice(at - 1, count);
    sheet.frozenRows = shrink(1, sheet.frozenRows, at, count).length;
  } else {
    sheet.maxColumns -= count;
    sheet.rows = sheet.rows.map((row) => spliced(row, at - 1, count));
    sheet.frozenColumns = shrink(1, sheet.frozenColumns, at, count).length;
  }
  moveLines(sheet, axis, (line) => (line < at ? line : line >= at + count ? line - count : undefined));
  reshape({ book, sheet }, axis, (range) => {
    const left = shrink(range[axis], range[lengthOf[axis]], at, count);
    return left.length === 0 ? undefined : { ...range, [axis]: left.start, [lengthOf[axis]]: left.length };
  });
}

/** Lines from `start` come to stand before line `before`, both as they are counted now; the others close up. */
export function carryLines(
  { book, sheet }: Tab,
  axis: Axis,
  start: number,
  count: number,
  before: number,
): void {
  const end = start + count;
  const move = (line: number): number => {
    if (line >= start && line < end) return line + (before > start ? before - end : before - start);
    if (before > start) return line >= end && line < before ? line - count : line;
    return line >= before && line < start ? line + count : line;
  };
  const carried = <T>(list: readonly T[], empty: T): T[] => {
    const long = Math.max(list.length, end - 1, before - 1);
    const all = Array.from({ length: long }, (_, i) => list[i] ?? empty);
    const taken = all.splice(start - 1, count);
    all.splice(move(start) - 1, 0, ...taken);
    return all;
  };
  if (axis === 'row') sheet.rows = carried(sheet.rows, []);
  else sheet.rows = sheet.rows.map((row) => carried(row ?? [], null));
  moveLines(sheet, axis, move);
  reshape({ book, sheet }, axis, (range) => {
    const lines = Array.from({ length: range[lengthOf[axis]] }, (_, i) => move(range[axis] + i));
    const [first, last] = lines.reduce(
      ([a, b], line) => [Math.min(a, line), Math.max(b, line)],
      [Infinity, 0],
    );
    const whole = last - first + 1 === lines.length;
    return whole ? { ...range, [axis]: first } : range;
  });
}

/** What is left of `length` lines from `start` when `count` lines from `at` go. */
function shrink(start: number, length: number, at: number, count: number): { start: number; length: number } {
  const before = Math.max(0, Math.min(count, start - at));
  const inside = Math.max(0, Math.min(start + length, at + count) - Math.max(start, at));
  return { start: start - before, length: length - inside };
}

function moveLines(sheet: SheetState, axis: Axis, move: (line: number) => number | undefined): void {
  const [sizes, hidden] =
    axis === 'row' ? (['rowHeights', 'hiddenRows'] as const) : (['columnWidths', 'hiddenColumns'] as const);
  const moved = Object.entries(sheet[sizes]).map(([line, size]) => [move(Number(line)), size] as const);
  sheet[sizes] = Object.fromEntries(moved.filter(([line]) => line !== undefined));
  sheet[hidden] = sheet[hidden].flatMap((line) => move(line) ?? []);
}

function named(
  ranges: Record<string, GridRange>,
  shape: (range: GridRange) => GridRange | undefined,
): Record<string, GridRange> {
  const moved = Object.entries(ranges).map(([name, range]) => [name, shape(range)] as const);
  return Object.fromEntries(moved.filter(([, range]) => range)) as Record<string, GridRange>;
}

/** Everything that covers a rectangle of the sheet follows its lines. */
function reshape({ book, sheet }: Tab, axis: Axis, shape: (range: GridRange) => GridRange | undefined): void {
  follow(book, sheet, shape);
  const all = (ranges: GridRange[]): GridRange[] => ranges.flatMap((each) => shape(each) ?? []);
  sheet.merges = all(sheet.merges);
  sheet.bandings = all(sheet.bandings);
  const filtered = sheet.filter && shape(sheet.filter);
  sheet.filter = sheet.filter && filtered && { ...sheet.filter, ...filtered };
  moveCharts(book, sheet, axis, shape);
  if (sheet.namedRanges) sheet.namedRanges = named(sheet.namedRanges, shape);
  sheet.conditionalFormats = sheet.conditionalFormats
    .map((rule) => ({ ...rule, ranges: all(rule.ranges) }))
    .filter((rule) => rule.ranges.length > 0);
  sheet.protections = sheet.protections.flatMap((each) => {
    const range = each.range && shape(each.range);
    return each.range && !range ? [] : [{ ...each, range, unprotected: all(each.unprotected) }];
  });
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
