/** Makes the tabs that are missing and dresses all of them; a row that is there is never touched. */
import { RECORDS } from '../records';
import { columnIndexes, columnsOf, type RecordType } from '../records/record';
import { colourStates, dressRows } from './dress';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The report of the fortnight stands first; see usecases/showFortnight. */
const REPORTS = 1;

/** Brings every tab to its declaration. Run again, it adds what is missing and leaves the rest. */
export function buildTabs(file: Spreadsheet) {
  const before = file.getSheets();
  const named = new Map(before.map((sheet) => [sheet.getName(), sheet]));
  Object.values(RECORDS).forEach((type, index) => {
    const place = Math.min(index + REPORTS, named.size);
    const sheet = named.get(type.tab) ?? file.insertSheet(type.tab, place);
    named.set(type.tab, sheet);
    dressTab(sheet, type as unknown as RecordType);
  });
  for (const sheet of before) if (isUnused(sheet)) file.deleteSheet(sheet);
}

/** The empty tab that a new spreadsheet comes with. */
const isUnused = (sheet: Sheet) =>
  !Object.values(RECORDS).some((type) => type.tab === sheet.getName()) &&
  sheet.getLastRow() === 0 &&
  sheet.getFormUrl() === null;

function dressTab(sheet: Sheet, type: RecordType) {
  const at = layHeadings(sheet, type);
  const body = sheet.getMaxRows() - 1;
  if (body > 0) dressRows(sheet, type, at, 2, body);
  colourStates(sheet, type, at);
  sheet.setFrozenRows(1);
  sheet.setTabColor(type.colour);
  if (type.hidden) sheet.hideSheet();
}

/** Writes the headings that are missing, to the right of what is there, and returns where each field stands. */
function layHeadings(sheet: Sheet, type: RecordType): Record<string, number> {
  const headings = sheet.getRange(1, 1, 1, sheet.getMaxColumns()).getValues()[0] ?? [];
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
