/** A copy of a school's sheet, as somebody makes it in Drive: all rows under another id, no triggers, forms of its own. */
import { PROJECT } from '../../demo/northfield';
import type { FormState, SheetState, WorkspaceState } from '../../emulator/model';
import { Workspace } from '../../emulator/workspace';
import { World } from '../../emulator/world/world';
import type { School } from './school';

/**
 * Whether Google copies the linked forms with the sheet, as it is said to; otherwise the copy's tabs go on naming the
 * first school's.
 */
export type FormsInACopy = 'copied' | 'still the first’s';

/** The copy is another Workspace, in which the first school's forms can be opened too; both go on from here. */
export function copied({ ws }: School, by: string, forms: FormsInACopy = 'copied'): School {
  const state = JSON.parse(JSON.stringify({ ...ws.state, mail: [], executions: [] })) as WorkspaceState;
  const nth = state.spreadsheets.length;
  const id = `${state.boundId.slice(0, -5)}Copy${nth}`;
  const book = state.spreadsheets.find((each) => each.id === state.boundId);
  if (!book) throw new Error('The school has no sheet.');
  const copy = { ...structuredClone(book), id, name: `Copy of ${book.name}`, owner: by };
  if (forms === 'copied')
    state.forms.push(...state.forms.flatMap((form) => copyOf(form, state.boundId, id, copy.sheets, by)));
  Object.assign(state, { owner: by, activeUser: by, boundId: id, triggers: [] });
  state.spreadsheets.push(copy);
  const made = new Workspace(new World(state));
  return { ws: made, app: made.load(PROJECT) };
}

function copyOf(
  form: FormState,
  from: string,
  spreadsheetId: string,
  sheets: SheetState[],
  by: string,
): FormState[] {
  const { destination } = form;
  const tab = sheets.find((sheet) => sheet.id === destination?.sheetId);
  if (destination?.spreadsheetId !== from || !tab) return [];
  const id = `${form.id.slice(0, -5)}${spreadsheetId.slice(-5)}`;
  tab.formUrl = tab.formUrl?.replace(form.id, id);
  const publicId = `${form.publicId.slice(0, -5)}${spreadsheetId.slice(-5)}`;
  return [
    {
      ...structuredClone(form),
      id,
      publicId,
      editors: [by],
      responses: [],
      destination: { ...destination, spreadsheetId },
    },
  ];
}
