/** Looks at the sheet as people left it, its triggers and its forms, and puts single names and ids right. */
import type { FormLink, Maintenance, ObservedForm, ObservedTab } from '../ports';
import { RECORDS, repairs, type Setting, settings } from '../records';
import { columnIndexes, columnsOf, decode, keyOf, type RecordType } from '../records/record';
import { FormUnavailable } from '../records/refusal';
import { isTransient } from '../records/transient';
import { columnLetters, onTab } from './cells';
import { formatRows, ruleFor } from './format';
import { collectionOf, destinationOf, openForm } from './forms';
import { sheetOf } from './rows';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const TYPES = Object.values(RECORDS);

export const maintenanceOf = (file: Spreadsheet): Maintenance => ({
  look(forms, closely) {
    const sheets = file.getSheets();
    const tabOf = ({ sheetId }: FormLink) =>
      sheets.find((each) => each.getSheetId() === sheetId)?.getName() ?? '';
    return {
      zone: file.getSpreadsheetTimeZone(),
      tabs: lookAtTabs(file, sheets, closely),
      triggers: ScriptApp.getProjectTriggers().map((trigger) => trigger.getHandlerFunction()),
      forms: forms.map(({ link, ...form }) => ({
        ...form,
        ...lookAtForm(file, link, form.questions),
        tab: tabOf(link),
      })),
    };
  },
  tabNames: () => file.getSheets().map((sheet) => sheet.getName()),
  headings: (tab) => (file.getRange(onTab(tab, '1:1')).getValues()[0] ?? []).map(String),
  renameTab(from, to) {
    file.getRange(onTab(from, 'A1')).getSheet().setName(to);
  },
  renameHeading(tab, from, to) {
    cellUnder(file, tab, from, 1)?.setNumberFormat('@').setValue(to);
  },
  writeId(tab, heading, row, id) {
    cellUnder(file, tab, heading, row)?.setNumberFormat('@').setValue(id);
  },
  shiftBack: (tab, row, from) => shiftBack(file, tab, row, from),
});

/** Moves cells as they are shown, so that a day that is text under a wrong heading becomes a day under its own. */
function shiftBack(file: Spreadsheet, tab: string, row: number, from: number) {
  const type = TYPES.find((each) => each.tab === tab);
  if (!type) return;
  const [headings = []] = file.getRange(onTab(tab, '1:1')).getDisplayValues();
  const at = columnIndexes(type, headings);
  const place = file.getRange(
    onTab(tab, `${columnLetters(from + 1)}${row}:${columnLetters((at[keyOf(type)] ?? 0) + 1)}${row}`),
  );
  const [cells = []] = place.getDisplayValues();
  formatRows(sheetOf(file, type), type, at, row, 1);
  place.setValues([['', ...cells.slice(0, -1)]]);
}

function cellUnder(file: Spreadsheet, tab: string, heading: string, row: number) {
  const headings = file.getRange(onTab(tab, '1:1')).getValues()[0] ?? [];
  const column = headings.findIndex((each) => String(each) === heading);
  return column < 0 ? undefined : file.getRange(onTab(tab, `${columnLetters(column + 1)}${row}`));
}

/**
 * Looks at our tabs, and at all others while one of ours is missing, since it may have another name. What was repaired
 * matters only where somebody repairs, so an hourly look takes that tab's headings as read.
 */
function lookAtTabs(file: Spreadsheet, sheets: Sheet[], closely: boolean): ObservedTab[] {
  const names = new Set(sheets.map((sheet) => sheet.getName()));
  const isWhole = TYPES.every((type) => names.has(type.tab));
  return sheets.flatMap((sheet) => {
    const type = TYPES.find((each) => each.tab === sheet.getName());
    if (type && type.tab === repairs.tab && !closely) return [asDeclared(type)];
    if (type) return [lookAtTab(file, sheet, type, closely)];
    return isWhole ? [] : [lookAtTab(file, sheet, undefined, false)];
  });
}

const asDeclared = (type: RecordType): ObservedTab => ({
  name: type.tab,
  headings: columnsOf(type).map(([, { heading }]) => heading),
  rows: [],
  unruled: [],
});

function lookAtTab(
  file: Spreadsheet,
  sheet: Sheet,
  type: RecordType | undefined,
  closely: boolean,
): ObservedTab {
  const name = sheet.getName();
  const isRead = closely && type?.hidden === false;
  const cells = isRead ? sheet.getDataRange().getValues() : file.getRange(onTab(name, '1:1')).getValues();
  const [headings = [], ...rows] = cells.map((row) => row.map(String));
  const unruled = isRead && rows.length > 0 ? unruledIn(sheet, type, headings, rows.length) : [];
  return { name, headings, rows, unruled };
}

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

function lookAtForm(
  file: Spreadsheet,
  link: FormLink,
  questions: Record<string, string>,
): Pick<ObservedForm, 'state' | 'missing' | 'collects'> {
  try {
    const form = openForm(link.id);
    const here = new Set(form.getItems().map((item) => item.getId()));
    const missing = Object.entries(link.items).filter(([, id]) => !here.has(id));
    const isOpen = form.isAcceptingResponses() && isPublished(form);
    const state = destinationOf(form) !== file.getId() ? 'untied' : isOpen ? 'fine' : 'closed';
    return {
      state,
      missing: missing.map(([field]) => questions[field] ?? field),
      collects: link.verified ? collectedBy(form) : undefined,
    };
  } catch (problem) {
    if (problem instanceof FormUnavailable)
      return { state: 'gone', missing: [], collects: link.verified ? undefined : 'typed' };
    throw problem;
  }
}

/** A form from before forms were published says nothing of it. */
function isPublished(form: GoogleAppsScript.Forms.Form): boolean {
  try {
    return form.isPublished();
  } catch (problem) {
    if (isTransient(problem)) throw problem;
    return true;
  }
}

/** What a form collects in place of the addresses of accounts. */
function collectedBy(form: GoogleAppsScript.Forms.Form): ObservedForm['collects'] {
  const kind = collectionOf(form);
  if (kind === 'VERIFIED') return undefined;
  return kind === 'RESPONDER_INPUT' ? 'typed' : 'nothing';
}

/** The settings of a sheet that opens, in one read; 'blank' before its set-up, 'lost' where they can't be found. */
export function glance(file: Spreadsheet): Setting[] | 'blank' | 'lost' {
  const type = settings;
  try {
    const [headings = [], ...rows] = file.getRange(onTab(type.tab, 'A:Z')).getValues();
    const at = columnIndexes(type, headings.map(String));
    if (Object.values(at).some((column) => column < 0)) return 'lost';
    return rows.flatMap((row) => {
      const read = decode(settings, at, row.map(String));
      return read.problem === undefined ? [read.value] : [];
    });
  } catch {
    const names = file.getSheets().map((sheet) => sheet.getName());
    return TYPES.some((each) => names.includes(each.tab)) ? 'lost' : 'blank';
  }
}
