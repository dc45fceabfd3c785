/** What people at the page may do, by the name in `POST /api/<name>`. */
import { contains } from '../sheets/grid';
import type { Desk } from './desk';
import { formOf } from './forms';
import { Problem } from './problem';
import { boundSheet } from './sheet';
import type { Answer, Reply } from './view';

type Body = Record<string, unknown>;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const replies = (value: unknown): Reply[] => (Array.isArray(value) ? (value as Reply[]) : []);
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** Types texts into cells, as the person at the keyboard would: the first of them goes to (row, column). */
function edit(desk: Desk, { sheet: id, row, column, cells }: Body): Promise<void> {
  return desk.change(() => {
    const { sheet } = boundSheet(desk.state, Number(id));
    const typed = list(cells).map((line) => list(line).map(text));
    const [rows, columns] = [typed.length, Math.max(0, ...typed.map((line) => line.length))];
    const range = { row: Number(row), column: Number(column), rows, columns };
    const whole = { row: 1, column: 1, rows: sheet.maxRows, columns: sheet.maxColumns };
    if (rows * columns === 0) return;
    if (!contains(whole, range)) throw new Problem('That is more than fits in this tab from here.');
    const values = typed.map((line) => [...line, ...Array<string>(columns - line.length).fill('')]);
    desk.workspace.as(desk.state.activeUser, () => {
      desk.workspace.spreadsheet
        .getSheetById(Number(id))
        ?.getRange(range.row, range.column, rows, columns)
        .setValues(values);
    });
  });
}

/** Shows a tab; one that was hidden is shown again, as when it is chosen from Sheets' list of all tabs. */
function tab(desk: Desk, { id }: Body): Promise<void> {
  return desk.change(() => {
    const { book, sheet } = boundSheet(desk.state, Number(id));
    sheet.hidden = false;
    book.activeSheetId = sheet.id;
  });
}

function width(desk: Desk, { sheet: id, column, width: pixels }: Body): Promise<void> {
  return desk.change(() => {
    boundSheet(desk.state, Number(id)).sheet.columnWidths[Number(column)] = Math.max(21, Number(pixels));
  });
}

/** The spreadsheet is opened in a browser: whatever a script had shown is gone, and `onOpen` makes the menus anew. */
function open(desk: Desk): Promise<void> {
  return desk.change(() => {
    const { ui } = desk.state;
    Object.assign(ui, { menus: [], sidebar: null, dialog: null });
    if (desk.app.functions.includes('onOpen')) desk.app.call('onOpen');
  });
}

function close(desk: Desk, { pane }: Body): Promise<void> {
  return desk.change(() => {
    if (pane === 'sidebar' || pane === 'dialog') desk.state.ui[pane] = null;
  });
}

function submit(desk: Desk, { form: id, as, answers }: Body): Promise<void> {
  return desk.change(() => {
    const form = formOf(desk.state, text(id));
    const given = (answers ?? {}) as Record<number, Answer>;
    const byTitle = form.items
      .filter((item) => given[item.id] !== undefined)
      .map((item) => [item.title, given[item.id]]);
    desk.workspace.submitForm(form.id, Object.fromEntries(byTitle), {
      as: text(as) || desk.state.activeUser,
    });
  });
}

/** Someone else sits down at the keyboard. */
function person(desk: Desk, { email }: Body): Promise<void> {
  if (!/^[^\s@]+@[^\s@]+$/.test(text(email)))
    throw new Problem('Please type a whole e-mail address, such as name@school.example.');
  return desk.change(() => {
    desk.workspace.actAs(text(email));
  });
}

function advance(desk: Desk, { hours, days }: Body): Promise<void> {
  return desk.change(() => desk.workspace.advance(days ? { days: Number(days) } : { hours: Number(hours) }));
}

export const actions: Record<string, (desk: Desk, body: Body) => Promise<unknown>> = {
  open,
  edit,
  tab,
  width,
  close,
  submit,
  person,
  advance,
  menu: (desk, body) =>
    desk.run(replies(body['replies']), () => void desk.workspace.ui.chooseMenu(list(body['path']).map(text))),
  call: (desk, body) =>
    desk.run(replies(body['replies']), (app) => app.clientCall(text(body['fn']), ...list(body['args']))),
  restart: (desk, { label }) => desk.restart(text(label)),
};
