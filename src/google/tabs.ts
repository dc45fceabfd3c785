/** Makes the tabs that are missing and formats all of them; a row that is there is never touched. */
import { RECORDS } from '../records';
import { columnIndexes, columnsOf, type RecordType } from '../records/record';
import { colourStates, formatRows } from './format';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** How many tabs of reports stand before those of records; see fortnight/tab. */
const REPORTS = 2;

/** A new tab has 1,000 rows [ref]; fewer make every whole read lighter, and more come as rows are added. */
const ROWS_AT_FIRST = 300;

/** A tab as it stands before it is touched. */
interface Tab {
  sheet: Sheet;
  type: RecordType;
  headings: string[];
  rows: number;
}

const ALL: readonly RecordType[] = Object.values(RECORDS);

/** Brings tabs to their declaration, adding what is missing and leaving the rest. All reads precede all writes. */
export function buildTabs(file: Spreadsheet, types: readonly RecordType[] = ALL) {
  const before = file.getSheets();
  const named = new Map(before.map((sheet) => [sheet.getName(), sheet]));
  const standing = types.flatMap((type) => {
    const sheet = named.get(type.tab);
    return sheet ? [lookAt(sheet, type)] : [];
  });
  const unused = types === ALL ? before.filter(isUnused) : [];
  formatStanding(standing);
  for (const type of types) {
    if (named.has(type.tab)) continue;
    const tab = newTab(file, type, Math.min(ALL.indexOf(type) + REPORTS, named.size));
    named.set(type.tab, tab.sheet);
    formatTab(tab);
  }
  for (const sheet of unused) file.deleteSheet(sheet);
  // A new tab takes the front [ref], and the last tabs are hidden, so the first tab is shown again.
  const first = named.get(ALL[0]?.tab ?? '');
  if (standing.length < types.length && first) file.setActiveSheet(first);
}

const lookAt = (sheet: Sheet, type: RecordType): Tab => ({
  sheet,
  type,
  headings: headingsOf(sheet, sheet.getMaxColumns()),
  rows: sheet.getMaxRows(),
});

const headingsOf = (sheet: Sheet, columns: number): string[] =>
  (sheet.getRange(1, 1, 1, columns).getValues()[0] ?? []).map(String);

/** Formats a tab again where a person moved a column meanwhile: a number in a column of days would become a day. */
function formatStanding(tabs: Tab[]) {
  const formatted = tabs.map((tab) => ({ tab, at: formatTab(tab) }));
  for (const { tab, at } of formatted) {
    const headings = headingsOf(tab.sheet, tab.headings.length);
    const now = columnIndexes(tab.type, headings);
    if (Object.entries(now).some(([name, column]) => column !== at[name])) formatTab({ ...tab, headings });
  }
}

function newTab(file: Spreadsheet, type: RecordType, place: number): Tab {
  const sheet = file.insertSheet(type.tab, place);
  sheet.deleteRows(ROWS_AT_FIRST + 1, NEW_TAB.rows - ROWS_AT_FIRST);
  return { sheet, type, headings: new Array(NEW_TAB.columns).fill(''), rows: ROWS_AT_FIRST };
}

/** The size of the tab that insertSheet makes [ref]. */
const NEW_TAB = { rows: 1000, columns: 26 };

/** The empty tab that a new spreadsheet comes with. */
const isUnused = (sheet: Sheet) =>
  !Object.values(RECORDS).some((type) => type.tab === sheet.getName()) &&
  sheet.getLastRow() === 0 &&
  sheet.getFormUrl() === null;

/** Returns where each field stands. */
function formatTab(tab: Tab): Record<string, number> {
  const { sheet, type, rows } = tab;
  const at = layHeadings(tab);
  if (rows > 1) formatRows(sheet, type, at, 2, rows - 1);
  colourStates(sheet, type, at, rows);
  sheet.setFrozenRows(1);
  sheet.setTabColor(type.colour);
  if (type.hidden) sheet.hideSheet();
  return at;
}

/** Lays and formats the headings; a missing one is written where it belongs. Returns where each field stands. */
function layHeadings({ sheet, type, headings }: Tab): Record<string, number> {
  const at = columnIndexes(type, headings);
  const row = [...headings];
  let before = -1;
  for (const [name, field] of columnsOf(type)) {
    const missing = (at[name] ?? -1) < 0;
    const place = missing ? placeFor(row, before) : (at[name] ?? 0);
    if (place === row.length) sheet.insertColumnAfter(place);
    if (missing)
      sheet
        .getRange(1, place + 1)
        .setNumberFormat('@')
        .setValue(field.heading);
    lookOfHeading(sheet, type, name, 1, place + 1);
    row[place] = field.heading;
    at[name] = place;
    before = place;
  }
  return at;
}

/** How the heading of a field looks, and how wide its column is. */
export function lookOfHeading(sheet: Sheet, type: RecordType, name: string, row: number, column: number) {
  const field = type.fields[name];
  if (!field) return;
  const heading = sheet.getRange(row, column);
  heading.setFontWeight('bold').setBackground('#f1f3f4').setVerticalAlignment('middle').setWrap(true);
  const purpose = name === columnsOf(type)[0]?.[0] ? type.purpose : '';
  const note = [purpose, field.note ?? ''].filter(Boolean).join('\n\n');
  if (note) heading.setNote(note);
  sheet.setColumnWidth(column, field.width);
}

/** Beside its neighbour, if only the heading above its cells was cleared; otherwise to the right of all others. */
const placeFor = (row: string[], before: number): number =>
  row[before + 1] === ''
    ? before + 1
    : row.reduce((last: number, cell, at) => (cell === '' ? last : at + 1), 0);
