/** Takes out of a copy of the sheet what Google brought along with it: rows of the first school, and forms. */
import type { Copies } from '../records/copies';
import { onTab } from './cells';
import { destinationOf, openable } from './forms';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const copiesOf = (file: Spreadsheet): Copies => ({
  empty(tabs) {
    for (const sheet of file.getSheets()) {
      const rows = tabs.includes(sheet.getName()) ? sheet.getMaxRows() - 1 : 0;
      if (rows > 0)
        file
          .getRange(onTab(sheet.getName(), `2:${rows + 1}`))
          .clear({ contentsOnly: true })
          .clearNote();
    }
  },
  removeTabs(tabs) {
    for (const sheet of file.getSheets()) if (tabs.includes(sheet.getName())) remove(file, sheet);
  },
  letGoOfForms({ keys, sheetIds }, keepsAnswers) {
    for (const sheet of file.getSheets()) {
      const url = sheet.getFormUrl();
      // A form of the first school is left alone, whatever this tab says of it.
      if (url && !keys.some((key) => url.includes(key))) untie(file, url);
      if (!keepsAnswers && (url || sheetIds.includes(sheet.getSheetId()))) remove(file, sheet);
    }
  },
});

/** The form that Google made for the copy: nobody has its link, and the school gets forms of its own. */
function untie(file: Spreadsheet, url: string) {
  const form = openable(url);
  if (form && destinationOf(form) === file.getId()) form.setAcceptingResponses(false).removeDestination();
}

/** A tab that still has a form can't be deleted [ref]; its words go all the same. */
function remove(file: Spreadsheet, sheet: Sheet) {
  sheet.clear();
  try {
    file.deleteSheet(sheet);
  } catch (problem) {
    console.warn('A tab could only be emptied', problem);
  }
}
