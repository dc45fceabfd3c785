/** Looks at the tabs as people left them: their headings, and where it is asked for their rows. */
import type { ObservedTab } from '../ports';
import { RECORDS, repairs } from '../records';
import { headingRowIn } from '../records/headings';
import { columnIndexes, columnsOf, type RecordType } from '../records/record';
import { type CellZone, fromSheet, onTab, type SheetValue } from './cells';
import { ruleFor } from './format';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const TYPES: readonly RecordType[] = Object.values(RECORDS);

/**
 * Looks at our tabs, and at all others while one of ours is missing, since it may have another name. What was repaired
 * matters only where somebody repairs, so an hourly look takes that tab's headings as read.
 */
export function lookAtTabs(
  file: Spreadsheet,
  sheets: Sheet[],
  zone: CellZone,
  closely: boolean,
): ObservedTab[] {
  const names = new Set(sheets.map((sheet) => sheet.getName()));
  const isWhole = TYPES.every((type) => names.has(type.tab));
  return sheets.flatMap((sheet) => {
    const type = TYPES.find((each) => each.tab === sheet.getName());
    if (type && type.tab === repairs.tab && !closely) return [asDeclared(type)];
    if (type) return [lookAtTab(file, sheet, type, zone, closely)];
    return isWhole ? [] : [lookAtOther(file, sheet)];
  });
}

const EMPTY: Omit<ObservedTab, 'name' | 'headings'> = {
  rows: [],
  unruled: [],
  top: 1,
  above: [],
  isAmongRows: false,
  widths: [],
};

const asDeclared = (type: RecordType): ObservedTab => ({
  ...EMPTY,
  name: type.tab,
  headings: columnsOf(type).map(([, { heading }]) => heading),
});

/** The first rows of a tab that may be one of ours by another name, with words above its headings. */
function lookAtOther(file: Spreadsheet, sheet: Sheet): ObservedTab {
  const name = sheet.getName();
  const [headings = [], ...rows] = firstRows(file, name).map((row) => row.map(String));
  return { ...EMPTY, name, headings, rows };
}

/** A tab with fewer rows is refused. */
function firstRows(file: Spreadsheet, name: string): SheetValue[][] {
  try {
    return file.getRange(onTab(name, `1:${FIRST_ROWS}`)).getValues();
  } catch {
    return file.getRange(onTab(name, '1:1')).getValues();
  }
}

const FIRST_ROWS = 12;

function lookAtTab(
  file: Spreadsheet,
  sheet: Sheet,
  type: RecordType,
  zone: CellZone,
  closely: boolean,
): ObservedTab {
  const name = sheet.getName();
  const isRead = closely && !type.hidden;
  const whole = () => textOf(sheet.getDataRange().getValues(), zone);
  const head = isRead ? whole() : textOf(file.getRange(onTab(name, '1:1')).getValues(), zone);
  if (!hasAll(type, head[0])) return lookForHeadings(sheet, type, isRead ? head : whole());
  const [headings = [], ...rows] = head;
  const unruled = isRead && rows.length > 0 ? unruledIn(sheet, type, headings, rows.length) : [];
  return { ...EMPTY, name, headings, rows, unruled };
}

/** A tab without all its headings in the first row is looked at as a whole, to tell what became of them. */
function lookForHeadings(sheet: Sheet, type: RecordType, cells: string[][]): ObservedTab {
  const { at, isAmongRows } = headingRowIn(type, cells);
  const headings = cells[Math.max(at, 0)] ?? [];
  return {
    ...EMPTY,
    name: sheet.getName(),
    headings,
    rows: cells.slice(at + 1),
    top: at + 1,
    above: cells.slice(0, Math.max(at, 0)),
    isAmongRows,
    widths: headings.map((_, column) => sheet.getColumnWidth(column + 1)),
  };
}

const textOf = (values: SheetValue[][], zone: CellZone): string[][] =>
  values.map((row) => row.map((value) => String(fromSheet(value, zone))));

const hasAll = (type: RecordType, headings: string[] = []): boolean =>
  Object.values(columnIndexes(type, headings)).every((column) => column >= 0);

/** The headings of columns in which no row has the list or calendar that every row was given. */
function unruledIn(sheet: Sheet, type: RecordType, headings: string[], rows: number): string[] {
  const rules = sheet.getRange(2, 1, rows, headings.length).getDataValidations();
  const at = columnIndexes(type, headings);
  return columnsOf(type)
    .filter(([name, field]) => {
      const column = at[name] ?? -1;
      return column >= 0 && ruleFor(field) !== undefined && rules.every((row) => !row[column]);
    })
    .map(([, field]) => field.heading);
}
