/** Sorts the rows of a range in Sheets' order: numbers and dates, then text, then booleans; empty cells last. */
import { isWallDate, serial } from '../cells/display';
import { changeCells, mapCells } from '../cells/grid';
import { shifted } from '../formulas/shift';
import type { Cell, CellValue, GridRange, SheetState } from '../model';

/** A column of the sheet, from 1, or that and a direction. */
export type SortSpec = number | { column: number; ascending?: boolean };

export function sortRows(sheet: SheetState, range: GridRange, specs: SortSpec[]): void {
  const keys = specs.map((spec) => (typeof spec === 'number' ? { column: spec } : spec));
  if (keys.length === 0) keys.push({ column: range.column });
  const rows = mapCells(sheet, range, (cell) => cell);
  const before = new Map(rows.map((row, i) => [row, i]));
  rows.sort((a, b) => {
    for (const { column, ascending = true } of keys) {
      const order = compare(a[column - range.column], b[column - range.column], ascending);
      if (order !== 0) return order;
    }
    return 0;
  });
  changeCells(sheet, range, (cell, i, j) => {
    const row = rows[i] ?? [];
    const from = row[j] ?? cell;
    if (from.formula === undefined) return from;
    return { ...from, formula: shifted(from.formula, { down: i - (before.get(row) ?? i), right: 0 }) };
  });
}

function compare(a: Cell | undefined, b: Cell | undefined, ascending: boolean): number {
  const [x, y] = [a?.value ?? '', b?.value ?? ''];
  if (x === '' || y === '') return Number(x === '') - Number(y === '');
  const order = rank(x) - rank(y) || within(x, y);
  return ascending ? order : -order;
}

const rank = (value: CellValue): number =>
  typeof value === 'string' ? 1 : typeof value === 'boolean' ? 2 : 0;

function within(x: CellValue, y: CellValue): number {
  if (typeof x === 'string' && typeof y === 'string')
    return x.localeCompare(y, 'en', { sensitivity: 'base' });
  return counted(x) - counted(y);
}

const counted = (value: CellValue): number => (isWallDate(value) ? serial(value) : Number(value));
