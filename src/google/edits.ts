/** Makes the single changes of repairs, each checked just before, and knows what undoes it. */
import { Refusal } from '../records/refusal';
import type { SheetEdit } from '../records/sheetEdit';
import { type Edit, hasChanged, type Prepared, sheetCalled, typeOf } from './editing';
import { addColumn, dropColumn, head, offer, offerNothing } from './editsOfColumns';
import { addRow, bringBack, dropRow, giveBack, moveRight, moveRow, setAside, write } from './editsOfRows';
import { buildTabs } from './tabs';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

type Preparations = { [Name in SheetEdit['do']]: (file: Spreadsheet, edit: Edit<Name>) => Prepared };

const PREPARE: Preparations = {
  'rename tab': renameTab,
  'make tab': makeTab,
  'drop tab': dropTab,
  head,
  'add column': addColumn,
  'drop column': dropColumn,
  write,
  'move right': moveRight,
  'give back': giveBack,
  'set aside': setAside,
  'bring back': bringBack,
  'move row': moveRow,
  'add row': addRow,
  'drop row': dropRow,
  offer,
  'offer nothing': offerNothing,
  zone: setZone,
};

/** @throws Refusal where the sheet is no longer as the change found it */
export const prepare = (file: Spreadsheet, edit: SheetEdit): Prepared =>
  (PREPARE[edit.do] as (file: Spreadsheet, edit: SheetEdit) => Prepared)(file, edit);

function renameTab(file: Spreadsheet, { from, to }: Edit<'rename tab'>): Prepared {
  const sheet = sheetCalled(file, from);
  if (file.getSheetByName(to)) throw hasChanged(to);
  return { undo: { do: 'rename tab', from: to, to: from }, make: () => void sheet.setName(to) };
}

function makeTab(file: Spreadsheet, { tab }: Edit<'make tab'>): Prepared {
  const type = typeOf(tab);
  if (!type || file.getSheetByName(tab)) throw hasChanged(tab);
  return { undo: { do: 'drop tab', tab, rows: 0 }, make: () => buildTabs(file, [type]) };
}

function dropTab(file: Spreadsheet, { tab, rows }: Edit<'drop tab'>): Prepared {
  const sheet = sheetCalled(file, tab);
  if (sheet.getLastRow() > rows + 1)
    throw new Refusal(`“${tab}” has rows of its own by now, so it was left as it is.`);
  return { make: () => void file.deleteSheet(sheet) };
}

function setZone(file: Spreadsheet, { from, to }: Edit<'zone'>): Prepared {
  if (file.getSpreadsheetTimeZone() !== from)
    throw new Refusal('The sheet has another time zone by now, so it was left as it is.');
  return { undo: { do: 'zone', from: to, to: from }, make: () => giveZone(file, to) };
}

/** Sheets refuses a zone that it does not know. */
export function giveZone(file: Spreadsheet, zone: string) {
  try {
    file.setSpreadsheetTimeZone(zone);
  } catch {
    throw new Refusal(`“${zone}” is not a time zone that Sheets knows. Choose one, such as Europe/London.`);
  }
}
