/** Makes the tabs that are missing and dresses all of them; a row that is there is never touched. */
import { RECORDS } from '../records';
import type { Cell } from '../records/field';
import { columnIndexes, columnsOf, type RecordType } from '../records/record';
import { colourStates, dressRows } from './dress';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The report of the fortnight stands first; see usecases/showFortnight. */
const REPORTS = 1;

/** A new tab has 1,000 rows [ref]; fewer make every whole read lighter, and more come as rows are added. */
const ROWS_AT_FIRST = 300;

/** A tab as it stands before it is touched. */
interface Tab {
  sheet: Sheet;
  type: RecordType;
  headings: Cell[];
  rows: number;
}

/** Brings every tab to its declaration. Run again, it adds what is missing and leaves the rest. Reads all before it writes. */
export function buildTabs(file: Spreadsheet) {
  const before = file.getSheets();
  const named = new Map(before.map((sheet) => [sheet.getName(), sheet]));
  const types = Object.values(RECORDS) as unknown as RecordType[];
  const standing = types.flatMap((type) => {
    const sheet = named.get(type.tab);
    return sheet ? [lookAt(sheet, type)] : [];
  });
  const unused = before.filter(isUnused);
  for (const tab of standing) dressTab(tab);
  types.forEach((type, index) => {
    if (!named.has(type.tab)) dressTab(newTab(file, type, index + REPORTS));
  });
  for (const sheet of unused) file.deleteSheet(sheet);
}

function lookAt(sheet: Sheet, type: RecordType): Tab {
  const headings = sheet.getRange(1, 1, 1, sheet.getMaxColumns()).getValues()[0] ?? [];
  return { sheet, type, headings: headings.map(String), rows: sheet.getMaxRows() };
}

function newTab(file: Spreadsheet, type: RecordType, place: number): Tab {
  const sheet = file.insertSheet(type.tab, place);
  sheet.deleteRows(ROWS_AT_FIRST + 1, NEW_TAB.rows - ROWS_AT_FIRST);
  return { sheet, type, headings: new Array(NEW_TAB.columns).fill(''), rows: ROWS_AT_FIRST };
}

/** What insertSheet makes [ref]. */
const NEW_TAB = { rows: 1000, columns: 26 };

/** The empty tab that a new spreadsheet comes with. */
const isUnused = (sheet: Sheet) =>
  !Object.values(RECORDS).some((type) => type.tab === sheet.getName()) &&
  sheet.getLastRow() === 0 &&
  sheet.getFormUrl() === null;

function dressTab(tab: Tab) {
  const { sheet, type, rows } = tab;
  const at = layHeadings(tab);
  if (rows > 1) dressRows(sheet, type, at, 2, rows - 1);
  colourStates(sheet, type, at, rows);
  sheet.setFrozenRows(1);
  sheet.setTabColor(type.colour);
  if (type.hidden) sheet.hideSheet();
}

/** Writes the headings that are missing, to the right of what is there, and returns where each field stands. */
function layHeadings({ sheet, type, headings }: Tab): Record<string, number> {
  const at = columnIndexes(type, headings);
  let next = headings.reduce((last: number, heading, index) => (heading === '' ? last : index + 1), 0);
  const columns = columnsOf(type);
  const lack = columns.filter(([name]) => (at[name] ?? -1) < 0).length;
  if (next + lack > headings.length) sheet.insertColumnsAfter(headings.length, next + lack - headings.length);
  for (const [name, field] of columns) {
    const missing = (at[name] ?? -1) < 0;
    if (missing) at[name] = next++;
    const heading = sheet.getRange(1, (at[name] ?? 0) + 1);
    if (missing) heading.setNumberFormat('@').setValue(field.heading);
    heading.setFontWeight('bold').setBackground('#f1f3f4').setVerticalAlignment('middle').setWrap(true);
    const note = [field === columns[0]?.[1] ? type.purpose : '', field.note ?? '']
      .filter(Boolean)
      .join('\n\n');
    if (note) heading.setNote(note);
    sheet.setColumnWidth((at[name] ?? 0) + 1, field.width);
  }
  return at;
}
