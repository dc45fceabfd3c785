/** The changes that repairs make to rows and single cells. */
import { columnIndexes, keyOf } from '../records/record';
import type { Content, SheetEdit } from '../records/sheetEdit';
import type { SheetValue } from './cells';
import { type Edit, fieldOf, hasChanged, headingsOf, type Prepared, sheetCalled, typeOf } from './editing';
import { formatRows } from './format';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const toContent = (value: SheetValue): Content =>
  value instanceof Date ? { date: value.toISOString() } : value;

const fromContent = (content: Content): SheetValue =>
  typeof content === 'object' ? new Date(content.date) : content;

/** What was seen of a cell is its text. */
const isSame = (a: Content, b: Content): boolean =>
  typeof a === 'object' || typeof b === 'object'
    ? JSON.stringify(a) === JSON.stringify(b)
    : String(a).trim() === String(b).trim();

/** A row that was sorted meanwhile is known by what it says under the heading, if no other says the same. */
export function write(file: Spreadsheet, edit: Edit<'write'>): Prepared {
  const { tab, heading, row, from, to, format } = edit;
  const sheet = sheetCalled(file, tab);
  const { top, headings } = headingsOf(sheet, tab);
  const type = typeOf(tab);
  const [name = ''] = (type && fieldOf(type, heading)) ?? [];
  const column = type ? (columnIndexes(type, headings)[name] ?? -1) + 1 : 0;
  if (column === 0) throw hasChanged(tab);
  const cells = sheet.getRange(1, column, Math.max(row, sheet.getLastRow()), 1).getValues();
  const contentOf = (at: number) => toContent((cells[at - 1]?.[0] ?? '') as SheetValue);
  const says = (at: number) => isSame(contentOf(at), from);
  const others = cells.flatMap((_, index) => (index >= top && says(index + 1) ? [index + 1] : []));
  const place = says(row) ? row : from !== '' && others.length === 1 ? (others[0] ?? 0) : 0;
  if (place === 0) throw hasChanged(tab);
  const cell = sheet.getRange(place, column);
  const before = cell.getNumberFormat();
  return {
    undo: { do: 'write', tab, heading, row: place, from: to, to: contentOf(place), format: before },
    make: () => void cell.setNumberFormat(format || '@').setValue(fromContent(to)),
  };
}

/** Moves cells as they are shown, so that a day that is text under a wrong heading becomes a day under its own. */
export function moveRight(file: Spreadsheet, { tab, row, from }: Edit<'move right'>): Prepared {
  const sheet = sheetCalled(file, tab);
  const type = typeOf(tab);
  const { headings } = headingsOf(sheet, tab);
  const at = type ? columnIndexes(type, headings) : {};
  const key = type ? (at[keyOf(type)] ?? -1) : -1;
  if (!type || key <= from) throw hasChanged(tab);
  const place = sheet.getRange(row, from + 1, 1, key + 1 - from);
  const [shown = []] = place.getDisplayValues();
  const id = shown[shown.length - 2] ?? '';
  if (id === '' || shown[shown.length - 1] !== '') throw hasChanged(tab);
  const all = sheet.getRange(row, 1, 1, key + 1);
  const [values = []] = all.getValues() as SheetValue[][];
  const [formats = []] = all.getNumberFormats();
  const cells = values.map((value, column) => ({
    column,
    value: toContent(value),
    format: formats[column] ?? '',
  }));
  return {
    undo: { do: 'give back', tab, id, cells },
    make() {
      formatRows(sheet, type, at, row, 1);
      place.setValues([['', ...shown.slice(0, -1)]]);
    },
  };
}

/** The row has its id since it was put right, and is known by that. */
export function giveBack(file: Spreadsheet, { tab, id, cells }: Edit<'give back'>): Prepared {
  const sheet = sheetCalled(file, tab);
  const type = typeOf(tab);
  const { top, headings } = headingsOf(sheet, tab);
  const key = type ? (columnIndexes(type, headings)[keyOf(type)] ?? -1) : -1;
  if (key < 0) throw hasChanged(tab);
  const keys = sheet.getRange(1, key + 1, sheet.getLastRow(), 1).getValues();
  const rows = keys.flatMap(([cell], index) => (index >= top && String(cell) === id ? [index + 1] : []));
  const [row, ...others] = rows;
  if (row === undefined || others.length > 0) throw hasChanged(tab);
  return {
    make() {
      for (const { column, value, format } of cells)
        sheet
          .getRange(row, column + 1)
          .setNumberFormat(format)
          .setValue(fromContent(value));
    },
  };
}

/** Whole rows go to a tab of their own with their look, so nothing that a person typed is lost. */
export function setAside(file: Spreadsheet, { tab, row, count, to }: Edit<'set aside'>): Prepared {
  const sheet = sheetCalled(file, tab);
  const names = new Set(file.getSheets().map((each) => each.getName()));
  let name = to;
  for (let n = 2; names.has(name); n += 1) name = `${to} (${n})`;
  const columns = sheet.getMaxColumns();
  return {
    undo: { do: 'bring back', tab, row, count, from: name },
    make() {
      const aside = file.insertSheet(name, names.size);
      const wide = aside.getMaxColumns();
      if (wide < columns) aside.insertColumnsAfter(wide, columns - wide);
      sheet.getRange(row, 1, count, columns).copyTo(aside.getRange(1, 1));
      sheet.deleteRows(row, count);
      file.setActiveSheet(sheet);
    },
  };
}

/** The tab of their own goes with them, unless somebody wrote into it. */
export function bringBack(file: Spreadsheet, { tab, row, count, from }: Edit<'bring back'>): Prepared {
  const sheet = sheetCalled(file, tab);
  const aside = sheetCalled(file, from);
  if (row > sheet.getMaxRows()) throw hasChanged(tab);
  const columns = Math.min(sheet.getMaxColumns(), aside.getMaxColumns());
  const isUsed = aside.getLastRow() > count;
  return {
    make() {
      sheet.insertRowsBefore(row, count);
      aside.getRange(1, 1, count, columns).copyTo(sheet.getRange(row, 1));
      if (isUsed) aside.deleteRows(1, count);
      else file.deleteSheet(aside);
    },
  };
}

const cellsIn = (sheet: GoogleAppsScript.Spreadsheet.Sheet, row: number): string[] =>
  (sheet.getRange(row, 1, 1, sheet.getLastColumn()).getValues()[0] ?? []).map(String);

const saysTheSame = (a: readonly string[], b: readonly string[]): boolean =>
  Array.from({ length: Math.max(a.length, b.length) }, (_, at) => (a[at] ?? '') === (b[at] ?? '')).every(
    Boolean,
  );

export function moveRow(file: Spreadsheet, { tab, row, to, cells }: Edit<'move row'>): Prepared {
  const sheet = sheetCalled(file, tab);
  if (row > sheet.getLastRow() || !saysTheSame(cellsIn(sheet, row), cells)) throw hasChanged(tab);
  const back: SheetEdit =
    to < row
      ? { do: 'move row', tab, row: to, to: row + 1, cells }
      : { do: 'move row', tab, row: to - 1, to: row, cells };
  return { undo: back, make: () => sheet.moveRows(sheet.getRange(`${row}:${row}`), to) };
}

/** Puts a row in; those below it move down. */
export function addRow(file: Spreadsheet, { tab, row, cells }: Edit<'add row'>): Prepared {
  const sheet = sheetCalled(file, tab);
  const type = typeOf(tab);
  if (!type || row > sheet.getLastRow() + 1) throw hasChanged(tab);
  return {
    undo: { do: 'drop row', tab, cells },
    make() {
      if (row > sheet.getMaxRows()) sheet.insertRowAfter(row - 1);
      else sheet.insertRowBefore(row);
      const place = sheet.getRange(row, 1, 1, cells.length);
      place.clearFormat().clearDataValidations().clearNote();
      place.setNumberFormat('@').setValues([cells]);
      if (row === 1) place.setFontWeight('bold').setBackground('#f1f3f4').setWrap(true);
    },
  };
}

export function dropRow(file: Spreadsheet, { tab, cells }: Edit<'drop row'>): Prepared {
  const sheet = sheetCalled(file, tab);
  const rows = sheet.getDataRange().getValues();
  const row = rows.findIndex((each) => saysTheSame(each.map(String), cells)) + 1;
  if (row === 0) throw hasChanged(tab);
  return { make: () => void sheet.deleteRow(row) };
}
