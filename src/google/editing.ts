/** What the single changes of repairs share: where a tab's headings stand, and the words where it has changed. */
import { RECORDS } from '../records';
import { headingRowIn } from '../records/headings';
import { columnsOf, type RecordType } from '../records/record';
import { Refusal } from '../records/refusal';
import type { SheetEdit } from '../records/sheetEdit';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A change that was looked up and found possible. */
export interface Prepared {
  /** What undoes it once it is made; a change that undoes another has none. */
  undo?: SheetEdit;
  make(): void;
}

/** Of the kind of change that does so. */
export type Edit<Name extends SheetEdit['do']> = Extract<SheetEdit, { do: Name }>;

export const hasChanged = (tab: string): Refusal =>
  new Refusal(
    `“${tab}” is no longer as it was left, so nothing was changed. Please look again: what needs a look is shown as it stands now.`,
  );

/** @throws Refusal where there is no such tab any more */
export function sheetCalled(file: Spreadsheet, tab: string): Sheet {
  const sheet = file.getSheetByName(tab);
  if (!sheet) throw hasChanged(tab);
  return sheet;
}

export const typeOf = (tab: string): RecordType | undefined =>
  (Object.values(RECORDS) as readonly RecordType[]).find((type) => type.tab === tab);

/** A tab's headings and the row in which they stand, from 1: the first where none is found. */
export function headingsOf(sheet: Sheet, tab: string): { top: number; headings: string[] } {
  const type = typeOf(tab);
  const rows = sheet.getDataRange().getValues();
  const at = type
    ? Math.max(
        0,
        headingRowIn(
          type,
          rows.map((row) => row.map(String)),
        ).at,
      )
    : 0;
  return { top: at + 1, headings: (rows[at] ?? []).map(String) };
}

/** The field that has the heading. */
export const fieldOf = (type: RecordType, heading: string) =>
  columnsOf(type).find(([, field]) => field.heading === heading);
