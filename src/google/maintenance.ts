/** Looks at the sheet as people left it, its triggers and its forms, and makes the single changes of repairs. */
import type { FormLink, Maintenance, ObservedForm } from '../ports';
import { RECORDS, type Setting, settings } from '../records';
import { headingRowIn } from '../records/headings';
import { columnIndexes, decode } from '../records/record';
import { FormUnavailable } from '../records/refusal';
import { isTransient } from '../records/transient';
import { type CellZone, onTab } from './cells';
import { prepare } from './edits';
import { collectionOf, destinationOf, openForm } from './forms';
import { lookAtTabs } from './lookAtTabs';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const TYPES = Object.values(RECORDS);

export const maintenanceOf = (file: Spreadsheet, zone: CellZone): Maintenance => ({
  look(forms, closely) {
    const sheets = file.getSheets();
    const tabOf = ({ sheetId }: FormLink) => sheets.find((each) => each.getSheetId() === sheetId);
    return {
      zone: file.getSpreadsheetTimeZone(),
      tabs: lookAtTabs(file, sheets, zone, closely),
      triggers: ScriptApp.getProjectTriggers().map((trigger) => trigger.getHandlerFunction()),
      forms: forms.map(({ link, ...form }) => {
        const looked = lookAtForm(file, link, form.questions);
        const tab = tabOf(link);
        // Of a form that can't be opened, the tab alone says whether its answers still go there.
        const isUntied = looked.state === 'gone' && !tab?.getFormUrl();
        return { ...form, ...looked, tab: isUntied ? '' : (tab?.getName() ?? '') };
      }),
    };
  },
  tabNames: () => file.getSheets().map((sheet) => sheet.getName()),
  headings: (tab) => (file.getRange(onTab(tab, '1:1')).getValues()[0] ?? []).map(String),
  renameTab(from, to) {
    file.getRange(onTab(from, 'A1')).getSheet().setName(to);
  },
  prepare(edits) {
    const ready = edits.map((edit) => prepare(file, edit));
    return {
      undo: ready.flatMap(({ undo }) => (undo ? [undo] : [])).reverse(),
      make() {
        for (const { make } of ready) make();
      },
    };
  },
});

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
    const cells = file
      .getRange(onTab(type.tab, 'A:Z'))
      .getValues()
      .map((row) => row.map(String));
    const first = headingRowIn(type, cells);
    const at = columnIndexes(type, cells[first.at] ?? []);
    if (first.isAmongRows || Object.values(at).some((column) => column < 0)) return 'lost';
    return cells.slice(first.at + 1).flatMap((row) => {
      const read = decode(settings, at, row);
      return read.problem === undefined ? [read.value] : [];
    });
  } catch {
    const names = file.getSheets().map((sheet) => sheet.getName());
    return TYPES.some((each) => names.includes(each.tab)) ? 'lost' : 'blank';
  }
}
