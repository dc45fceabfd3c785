/** Looks, right after writing, whether a person moved rows or columns meanwhile, and restores what was overwritten. */
import type { Cell } from '../records/field';
import { columnsOf, keyOf, type RecordType } from '../records/record';
import { Refusal } from '../records/refusal';
import { type CellZone, columnLetters, onTab } from './cells';
import { formatRows } from './format';
import { keyColumn, placeOf, type Reading, readTab } from './layout';
import { sheetOf, writeCells } from './rows';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Cells = (Cell | undefined)[];

/** What was written to one tab. */
export interface Written {
  type: RecordType;
  /** The tab's layout and rows as they were when it was read. */
  reading: Reading;
  rows: WrittenRow[];
}

export interface WrittenRow {
  /** The number of its row in the sheet. */
  place: number;
  id: string;
  cells: Cells;
  isNew: boolean;
}

/** Reads the headings and the keys of what was written: one round trip, which also sends what was not sent yet. */
export function isAsWritten(file: Spreadsheet, { type, reading, rows }: Written): boolean {
  const end = Math.max(...rows.map(({ place }) => place));
  const cells = file.getRange(onTab(type.tab, `A1:${columnLetters(reading.width)}${end}`)).getValues();
  return (
    Object.values(reading.at).every(
      (column) => String(cells[reading.top - 1]?.[column]) === reading.headings[column],
    ) && rows.every(({ place, id }) => String(cells[place - 1]?.[keyColumn(type, reading)]) === id)
  );
}

/** What stands below the last row, which may have come up to a place: a tab is not always read so far. */
const BLANK: Cells = [];

/**
 * Finds each row by its key, wherever it stands now, and restores what was overwritten: the row that had come to its
 * place, or the column that a person had inserted.
 * @throws Refusal where a row that was to be changed was removed
 */
export function restoreMovedRows(file: Spreadsheet, zone: CellZone, { type, reading, rows }: Written) {
  const now = readTab(file, type, zone);
  const keys = now.rows.map((cells) => String(cells[keyColumn(type, now)] ?? ''));
  const before = new Map(reading.rows.map((cells) => [String(cells[keyColumn(type, reading)] ?? ''), cells]));
  const indexOf = (place: number) => place - now.top - 1;
  const write = (place: number, cells: Cells, isNew = false) =>
    writeCells(file, type, now, place, [moved(type, reading, now, cells)], isNew);

  for (const { place, id, cells, isNew } of rows) {
    const here = indexOf(place);
    const key = keys[here] ?? '';
    const other = key === id ? undefined : (before.get(key) ?? (key === '' && !isNew ? BLANK : undefined));
    if (other && stands(type, reading, now.rows[here], cells)) write(place, other);
  }
  const hasMoved = columnsOf(type).some(([name]) => now.at[name] !== reading.at[name]);
  const lost = rows.filter(({ place, id, cells, isNew }) => {
    const found = keys.indexOf(id);
    const isEmpty = isNew && keys[indexOf(place)] === '';
    const here = found >= 0 ? placeOf(now, found) : isEmpty ? place : 0;
    const old = before.get(id);
    if (here === 0) return !isNew;
    if (hasMoved) giveBack(file, type, reading, now, here, old);
    if (hasMoved && isNew) formatRows(sheetOf(file, type), type, now.at, here, 1);
    if (hasMoved || (old && stands(type, now, now.rows[indexOf(here)], moved(type, reading, now, old))))
      write(here, cells, isNew);
    return false;
  });
  if (lost.length > 0) throw goneFrom(type);
}

export const goneFrom = ({ tab }: RecordType): Refusal =>
  new Refusal(`Somebody has taken a row out of “${tab}” in the meantime. Please look and try again.`);

/** The cells of a row in the columns of another layout. */
function moved(type: RecordType, from: Reading, to: Reading, cells: Cells): Cells {
  const found: Cells = new Array(to.width).fill(undefined);
  for (const [name] of columnsOf(type)) found[to.at[name] ?? -1] = cells[from.at[name] ?? -1];
  return found;
}

/** Whether a row holds exactly these cells, apart from its key. */
const stands = (type: RecordType, { at }: Reading, row: Cell[] | undefined, cells: Cells): boolean =>
  columnsOf(type).every(
    ([name]) =>
      name === keyOf(type) || String(row?.[at[name] ?? -1] ?? '') === String(cells[at[name] ?? -1] ?? ''),
  );

/** Where a record's column stood, a person's column may stand now: its cells are restored. */
function giveBack(
  file: Spreadsheet,
  type: RecordType,
  from: Reading,
  to: Reading,
  place: number,
  old: Cell[] | undefined,
) {
  const own = new Set(Object.values(to.at));
  for (const column of Object.values(from.at)) {
    if (own.has(column)) continue;
    const was = from.headings.indexOf(to.headings[column] ?? '');
    sheetOf(file, type)
      .getRange(place, column + 1)
      .setValue(old?.[was] ?? '');
  }
}
