/** Finds the row of a tab that holds a record's headings, wherever a person's hand has left it. */
import type { Cell } from './field';
import { columnIndexes, columnsOf, decode, keyOf, type RecordType } from './record';

export interface HeadingRow {
  /** Counted from 0; -1 where no row holds them. */
  at: number;
  /** Whether rows of the record stand above it, as after sorting; a person's own words are none. */
  isAmongRows: boolean;
}

/** The first row is it wherever it can be: what is pasted with its headings holds them a second time further down. */
export function headingRowIn(type: RecordType, rows: readonly Cell[][]): HeadingRow {
  const found = (row: readonly Cell[] = []) =>
    Object.values(columnIndexes(type, [...row])).filter((column) => column >= 0).length;
  const enough = Math.max(2, Math.ceil(columnsOf(type).length / 2));
  if (found(rows[0]) >= enough) return { at: 0, isAmongRows: false };
  const counts = rows.map((row) => (row.some((cell) => cell !== '') ? found(row) : 0));
  const most = Math.max(0, ...counts);
  if (most < enough) return { at: -1, isAmongRows: false };
  const at = counts.indexOf(most);
  const columns = columnIndexes(type, [...(rows[at] ?? [])]);
  return { at, isAmongRows: rows.slice(0, at).some((row) => looksLikeARow(type, columns, row)) };
}

/** Whether cells can be read as a record, or have a key and most of what a record has to have. */
export function looksLikeARow(type: RecordType, at: Record<string, number>, row: readonly Cell[]): boolean {
  const cellOf = (name: string) => row[at[name] ?? -1] ?? '';
  const wanted = columnsOf(type).filter(([, { optional }]) => !optional);
  const given = wanted.filter(([name]) => cellOf(name) !== '');
  const filled = columnsOf(type).filter(([name]) => cellOf(name) !== '');
  // A title stands in one cell, which may be that of the key.
  if (filled.length < 2) return false;
  if (cellOf(keyOf(type)) !== '' && given.length * 2 > wanted.length) return true;
  return given.length > 1 && decode(type, at, [...row]).problem === undefined;
}
