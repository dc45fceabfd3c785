/** Where a record's fields stand in its tab, read by heading and remembered for the execution. */
import type { Cell } from '../records/field';
import { headingRowIn } from '../records/headings';
import { columnIndexes, columnsOf, keyOf, type RecordType } from '../records/record';
import { Refusal } from '../records/refusal';
import { type CellZone, columnLetters, fromSheet, onTab, type SheetValue } from './cells';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A tab, or its head, as it was read. `rows` are the cells below the headings. */
export interface Reading {
  /** The row of the sheet in which the headings stand, from 1: a person may have put words above them. */
  top: number;
  headings: string[];
  at: Record<string, number>;
  /** Columns to write across: up to the last of the record's own. */
  width: number;
  rows: Cell[][];
}

/** Reads a tab in one round trip, down to `rows` data rows or to the end. Moved columns cost two more. */
export function readTab(file: Spreadsheet, type: RecordType, zone: CellZone, rows?: number): Reading {
  const end = columnLetters(columnsOf(type).length) + (rows === undefined ? '' : rows + 1);
  const cells = valuesOf(file, type, `A1:${end}`) ?? valuesOf(file, type, `A:${end.replace(/\d/g, '')}`);
  const first = cells && layoutOf(type, cells, zone);
  if (first && Object.values(first.at).every((index) => index >= 0)) return first;
  // A copy of an earlier release's sheet is read as it is, since nothing is changed in it.
  const sheet = [type.tab, ...type.was].map((name) => file.getSheetByName(name)).find(Boolean);
  if (!sheet)
    throw new Refusal(
      `The tab “${type.tab}” is missing. Choose Stepwise → Open Stepwise: what needs a look is shown there, and put right.`,
    );
  return withEveryColumn(type, layoutBelow(type, sheet.getDataRange().getValues(), zone));
}

/** Read from the row of headings down, wherever it stands. */
function layoutBelow(type: RecordType, values: SheetValue[][], zone: CellZone): Reading {
  const { at, isAmongRows } = headingRowIn(
    type,
    values.map((row) => row.map((value) => fromSheet(value, zone))),
  );
  if (isAmongRows)
    throw new Refusal(
      `The headings of “${type.tab}” stand in row ${at + 1}, among its rows. Choose Stepwise → Open Stepwise: what needs a look is shown there, and put right.`,
    );
  const above = Math.max(at, 0);
  const found = layoutOf(type, values.slice(above), zone);
  return { ...found, top: above + 1 };
}

/** The sheet's number of a row that was read, counted from 0 below the headings. */
export const placeOf = ({ top }: Pick<Reading, 'top'>, index: number): number => top + 1 + index;

/** Nothing where the range does not exist, because the tab is missing or a person took columns or rows away. */
function valuesOf(file: Spreadsheet, type: RecordType, part: string): SheetValue[][] | undefined {
  try {
    return file.getRange(onTab(type.tab, part)).getValues();
  } catch (problem) {
    if (/not found|outside the dimensions|invalid/i.test(String(problem))) return undefined;
    throw problem;
  }
}

function layoutOf(type: RecordType, values: SheetValue[][], zone: CellZone): Reading {
  const headings = (values[0] ?? []).map(String);
  const at = columnIndexes(type, headings);
  const read = () => values.map((row) => row.map((value) => fromSheet(value, zone)));
  const first = read();
  const cells = hasShiftedDay(type, at, values, first) && zone.correct() ? read() : first;
  return { top: 1, headings, at, width: Math.max(...Object.values(at)) + 1, rows: cells.slice(1) };
}

/** Whether a day has a time of day: it was typed so, or it is midnight in another zone. */
const hasShiftedDay = (
  type: RecordType,
  at: Record<string, number>,
  values: SheetValue[][],
  cells: Cell[][],
): boolean =>
  columnsOf(type).some(([name, field]) => {
    const column = at[name] ?? -1;
    return (
      field.kind === 'day' &&
      cells.some((row, index) => values[index]?.[column] instanceof Date && String(row[column]).includes('T'))
    );
  });

function withEveryColumn(type: RecordType, reading: Reading): Reading {
  const missing = columnsOf(type).filter(([name]) => (reading.at[name] ?? -1) < 0);
  // A copy of an earlier release's sheet has none of the columns that came since: it is read without them.
  const { columns } = type.grew;
  const isOlder = columns.every((name) => missing.some(([each]) => each === name));
  const [lost] = missing.filter(([name]) => !(isOlder && columns.includes(name)));
  if (!lost) return reading;
  throw new Refusal(
    `The tab “${type.tab}” has no column “${lost[1].heading}”. Choose Stepwise → Open Stepwise: what needs a look is shown there, and put right.`,
  );
}

/** The columns as declared: how Stepwise lays out its own hidden tabs, which nobody sorts or moves. */
export const declaredLayout = (type: RecordType): Reading => ({
  top: 1,
  headings: columnsOf(type).map(([, field]) => field.heading),
  at: Object.fromEntries(columnsOf(type).map(([name], index) => [name, index])),
  width: columnsOf(type).length,
  rows: [],
});

/** The index of the column that holds the rows' keys. */
export const keyColumn = (type: RecordType, { at }: Pick<Reading, 'at'>): number => at[keyOf(type)] ?? -1;
