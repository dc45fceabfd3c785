/**
 * Knows the rows that were written just as somebody put a column in: from there on their cells stand one to the left.
 */
import { columnIndexes, columnsOf, keyOf, type RecordType } from '../records/record';

/** Cells as text by column, and where each field has its own. */
interface Row {
  at: Record<string, number>;
  cells: readonly string[];
}

/**
 * The column, from 0, from which the cells have to go one to the right to make a row of the record;
 * -1 where the row is none of these.
 */
export function shiftedFrom(type: RecordType, headings: readonly string[], cells: readonly string[]): number {
  const at = columnIndexes(type, [...headings]);
  const key = at[keyOf(type)] ?? -1;
  if (key < 0 || cells[key]) return -1;
  const own = new Set(Object.values(at));
  const isWhole = looksWhole(type, { at, cells: withKey(cells, key, 'any') });
  const fits = (column: number) => {
    if (own.has(column) || !cells[column]) return false;
    // A row that is whole as it stands may have lost its id, with a note beside it in a column of somebody's own.
    if (isWhole && headings[column]) return false;
    return looksWhole(type, { at, cells: shiftedBack(cells, column, key) });
  };
  return cells.findIndex((_, column) => column < key && fits(column));
}

/** The cells as they stand once the row is repaired. */
const shiftedBack = (cells: readonly string[], from: number, key: number): string[] => [
  ...cells.slice(0, from),
  '',
  ...cells.slice(from, key),
  ...cells.slice(key + 1),
];

const withKey = (cells: readonly string[], key: number, id: string) =>
  cells.map((cell, at) => (at === key ? id : cell));

/** Days and times are left out: what a cell shows of them depends on its format, which is shifted as well. */
const looksWhole = (type: RecordType, { at, cells }: Row): boolean =>
  columnsOf(type).every(([name, { kind, optional, choices }]) => {
    const cell = cells[at[name] ?? -1] ?? '';
    if (cell === '') return optional;
    if (kind === 'staff') return /\([^()]+\)$/.test(cell);
    if (kind === 'choice') return choices?.includes(cell) === true;
    return kind === 'id' || kind === 'internal' ? !/\s/.test(cell) : kind !== 'count' || /^\d+$/.test(cell);
  });
