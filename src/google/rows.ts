/** Writes rows into the columns of their record, and leaves alone those that a person put between them. */
import type { Cell, FieldKind } from '../records/field';
import { columnsOf, keyOf, type RecordType } from '../records/record';
import { onTab, toSheet } from './cells';
import type { Reading } from './layout';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A reference to the tab costs nothing; getSheetByName would be a round trip. */
export const sheetOf = (file: Spreadsheet, type: RecordType) =>
  file.getRange(onTab(type.tab, 'A1')).getSheet();

/**
 * Writes cells in the columns of `reading`, from the sheet's row `first` down. A row that exists keeps its key: if a
 * person moves it in that moment, its key still says whose row it is.
 */
export function writeCells(
  file: Spreadsheet,
  type: RecordType,
  reading: Pick<Reading, 'at' | 'width'>,
  first: number,
  cells: (Cell | undefined)[][],
  isNew: boolean,
) {
  const kinds: (FieldKind | '')[] = new Array(reading.width).fill('');
  for (const [name, field] of columnsOf(type))
    if (isNew || name !== keyOf(type)) kinds[reading.at[name] ?? -1] = field.kind;
  for (const [from, to] of runs(kinds)) {
    const block = cells.map((row) =>
      row.slice(from, to).map((cell, at) => toSheet(cell ?? '', kinds[from + at])),
    );
    sheetOf(file, type)
      .getRange(first, from + 1, cells.length, to - from)
      .setValues(block);
  }
}

/** The stretches of neighbouring columns to write, as [from, to) pairs. */
function runs(kinds: string[]): [number, number][] {
  const found: [number, number][] = [];
  kinds.forEach((kind, index) => {
    const last = found[found.length - 1];
    if (kind === '') return;
    if (last && last[1] === index) last[1] = index + 1;
    else found.push([index, index + 1]);
  });
  return found;
}
