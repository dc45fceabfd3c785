/** The rows whose ids are looked at: those of the tabs that people can see, and whose columns are all found. */
import type { ObservedTab } from '../records/observed';
import { columnIndexes, keyOf, type RecordType } from '../records/record';
import { shiftedFrom } from './shiftedRows';
import { isUpright, TYPES } from './tabs';

export const VISIBLE_TYPES = TYPES.filter((type) => !type.hidden);

export interface Row {
  /** From 1, as in the sheet. */
  row: number;
  id: string;
  cells: string[];
  /** The column, from 0, from which its cells stand one to the left; -1 where they stand as they should. */
  shiftedFrom: number;
}

export interface RowsOfTab {
  type: RecordType;
  rows: Row[];
  /** The column of each field, from 0. */
  at: Record<string, number>;
  place: number;
}

export const rowsOfTabs = (tabs: ObservedTab[]): RowsOfTab[] =>
  VISIBLE_TYPES.flatMap((type, place) => {
    const tab = tabs.find(({ name }) => name === type.tab);
    if (!tab || !isUpright(tab)) return [];
    const at = columnIndexes(type, tab.headings);
    const isWhole = Object.values(at).every((column) => column >= 0);
    return isWhole ? [{ type, rows: rowsOf(type, tab, at), at, place }] : [];
  });

/** Whether a row says above each of the record's columns what its heading says. */
export const holdsHeadings = (
  type: RecordType,
  headings: readonly string[],
  cells: readonly string[],
): boolean =>
  Object.values(columnIndexes(type, [...headings])).every(
    (column) => column >= 0 && cells[column] === headings[column],
  );

function rowsOf(type: RecordType, { headings, rows }: ObservedTab, at: Record<string, number>): Row[] {
  const key = at[keyOf(type)] ?? -1;
  return rows.flatMap((cells, index) => {
    if (cells.every((cell) => cell === '') || holdsHeadings(type, headings, cells)) return [];
    const id = (cells[key] ?? '').trim();
    // A row that has an id is no shifted one, so most rows cost nothing.
    const from = id === '' ? shiftedFrom(type, headings, cells) : -1;
    return [{ row: index + 2, id, cells, shiftedFrom: from }];
  });
}
