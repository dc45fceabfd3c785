/** What people do to a tab while a run is under way, drawn by chance: they sort, filter, and put rows and columns in. */
import { chance } from '../../demo/random';
import { RECORDS } from '../../src/records';
import type { School } from '../stories/school';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const WAYS: ((sheet: Sheet) => unknown)[] = [
  (sheet) =>
    sheet.getLastRow() > 2 && sheet.getRange(2, 1, sheet.getLastRow() - 1, sheet.getLastColumn()).sort(2),
  (sheet) => sheet.getFilter() ?? sheet.getDataRange().createFilter(),
  (sheet) => sheet.insertColumnBefore(2),
  (sheet) => sheet.insertRowBefore(2),
];

/** Does one of these things to one of the tabs that people see. */
export function handOn({ ws }: School, seed: number) {
  const dice = chance(seed * 31 + 7);
  const seen = Object.values(RECORDS).flatMap((type) => {
    const sheet = type.hidden ? null : ws.spreadsheet.getSheetByName(type.tab);
    return sheet ? [sheet] : [];
  });
  if (seen.length > 0) dice.one(WAYS)(dice.one(seen));
}
