/** The changes that repairs make to headings and columns. */
import { columnIndexes } from '../records/record';
import { Refusal } from '../records/refusal';
import { type Edit, fieldOf, hasChanged, headingsOf, type Prepared, sheetCalled, typeOf } from './editing';
import { formatColumn, ruleFor } from './format';
import { lookOfHeading } from './tabs';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The column is where it was, or wherever its heading stands by now. */
export function head(file: Spreadsheet, { tab, column, from, to, format }: Edit<'head'>): Prepared {
  const sheet = sheetCalled(file, tab);
  const { top, headings } = headingsOf(sheet, tab);
  const here = (headings[column] ?? '') === from ? column : from === '' ? -1 : headings.indexOf(from);
  if (here < 0) throw hasChanged(tab);
  const place = sheet.getRange(top, here + 1);
  const before = place.getNumberFormat();
  return {
    undo: { do: 'head', tab, column: here, from: to, to: from, format: before },
    make: () => void place.setNumberFormat(format || '@').setValue(to),
  };
}

/** Comes with its heading and the look of its cells; no other cell is touched. */
export function addColumn(file: Spreadsheet, { tab, heading, behind }: Edit<'add column'>): Prepared {
  const sheet = sheetCalled(file, tab);
  const type = typeOf(tab);
  const found = type && fieldOf(type, heading);
  const { top, headings } = headingsOf(sheet, tab);
  if (!type || !found || headings.includes(heading)) throw hasChanged(tab);
  const [name, field] = found;
  return {
    undo: { do: 'drop column', tab, heading },
    make() {
      if (behind < 0) sheet.insertColumnBefore(1);
      else sheet.insertColumnAfter(behind + 1);
      const column = behind + 2;
      // What stood beside it may have lent it its look.
      const cells = sheet.getRange(1, column, sheet.getMaxRows(), 1);
      cells.clearFormat().clearDataValidations().clearNote();
      lookOfHeading(sheet, type, name, top, column);
      sheet.getRange(top, column).setNumberFormat('@').setValue(heading);
      const rows = sheet.getMaxRows() - top;
      if (rows > 0) formatColumn(sheet, field, column, top + 1, rows);
    },
  };
}

export function dropColumn(file: Spreadsheet, { tab, heading }: Edit<'drop column'>): Prepared {
  const sheet = sheetCalled(file, tab);
  const { headings } = headingsOf(sheet, tab);
  const column = headings.indexOf(heading);
  if (column < 0) throw hasChanged(tab);
  const cells = sheet.getRange(1, column + 1, sheet.getLastRow(), 1).getValues();
  if (cells.filter(([cell]) => cell !== '').length > 1)
    throw new Refusal(
      `Under “${heading}” in “${tab}” there are words by now, so the column was left where it is.`,
    );
  return { make: () => void sheet.deleteColumn(column + 1) };
}

/** What rows have to choose from, in the columns that have lost it. */
function columnsToChooseIn(file: Spreadsheet, tab: string, wanted: readonly string[]) {
  const sheet = sheetCalled(file, tab);
  const type = typeOf(tab);
  const { top, headings } = headingsOf(sheet, tab);
  const rows = sheet.getMaxRows() - top;
  if (!type || rows < 1) throw hasChanged(tab);
  const at = columnIndexes(type, headings);
  return wanted.flatMap((heading) => {
    const [name, field] = fieldOf(type, heading) ?? [];
    const column = name === undefined ? -1 : (at[name] ?? -1);
    return field && column >= 0 ? [{ field, cells: sheet.getRange(top + 1, column + 1, rows, 1) }] : [];
  });
}

export function offer(file: Spreadsheet, { tab, headings }: Edit<'offer'>): Prepared {
  const columns = columnsToChooseIn(file, tab, headings);
  return {
    undo: { do: 'offer nothing', tab, headings },
    make() {
      for (const { field, cells } of columns) {
        const rule = ruleFor(field);
        if (rule) cells.setDataValidation(rule);
      }
    },
  };
}

export function offerNothing(file: Spreadsheet, { tab, headings }: Edit<'offer nothing'>): Prepared {
  const columns = columnsToChooseIn(file, tab, headings);
  return {
    make() {
      for (const { cells } of columns) cells.clearDataValidations();
    },
  };
}
