/** What people do to tabs, rows and columns with Sheets' own menus, by the name in `POST /api/<name>`. */
import type { ChangeType } from '..';
import type { Desk } from './desk';
import { Problem } from './problem';
import { boundSheet } from './sheet';

type Body = Record<string, unknown>;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Done by the person at the keyboard, so that what is protected from them, or can't be done at all, is refused. */
const byHand =
  (change: ChangeType, act: (sheet: Sheet, body: Body) => void) =>
  (desk: Desk, body: Body): Promise<void> =>
    desk.change(() => {
      const { id } = boundSheet(desk.state, Number(body['sheet'])).sheet;
      desk.workspace.byHand(
        (book) => {
          const sheet = book.getSheetById(id);
          if (sheet) act(sheet, body);
        },
        { change },
      );
    });

function rename(sheet: Sheet, { name }: Body): void {
  const wanted = String(name ?? '').trim();
  if (wanted === '') throw new Problem('A tab needs a name.');
  sheet.setName(wanted);
}

/** What one looked at is gone, so that another tab comes forward. */
function hide(sheet: Sheet): void {
  const book = sheet.getParent();
  const looksAt = book.getActiveSheet().getSheetId();
  sheet.hideSheet();
  const shown = book.getSheets().find((each) => !each.isSheetHidden());
  if (looksAt === sheet.getSheetId()) shown?.activate();
}

export const arrangements = {
  renameTab: byHand('OTHER', rename),
  hideTab: byHand('OTHER', hide),
  deleteTab: byHand('REMOVE_GRID', (sheet) => sheet.getParent().deleteSheet(sheet)),
  /** Sorts all rows but the frozen ones. */
  sortTab: byHand('OTHER', (sheet, { column, ascending }) => sheet.sort(Number(column), ascending !== false)),
  /** The new row or column gets the number that is given. */
  insertRow: byHand('INSERT_ROW', (sheet, { row }) => sheet.insertRows(Number(row))),
  insertColumn: byHand('INSERT_COLUMN', (sheet, { column }) => sheet.insertColumns(Number(column))),
  deleteRow: byHand('REMOVE_ROW', (sheet, { row }) => sheet.deleteRow(Number(row))),
  deleteColumn: byHand('REMOVE_COLUMN', (sheet, { column }) => sheet.deleteColumn(Number(column))),
};
