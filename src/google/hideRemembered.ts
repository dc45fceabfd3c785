/** Keeps what Stepwise remembers out of sight in the tab of settings: a lead sees the rows that are the school's own. */
import { isRemembered } from '../records';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Hidden are rows, not what stands in them, so whoever sorts the tab brings other rows to light; all of them are hidden
 * and shown again as they stand now. `ids` are those of the rows below the
 * headings, which stand in row `top`.
 */
export function hideRemembered(sheet: Sheet, ids: readonly string[], top = 1) {
  let first = 0;
  for (let at = 1; at <= ids.length; at++) {
    const hides = isRemembered(ids[first] ?? '');
    if (at < ids.length && isRemembered(ids[at] ?? '') === hides) continue;
    if (hides) sheet.hideRows(top + first + 1, at - first);
    else sheet.showRows(top + first + 1, at - first);
    first = at;
  }
}
