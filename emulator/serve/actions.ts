/** What people at the page may do, by the name in `POST /api/<name>`. */
import { toA1 } from '../cells/a1';
import { arrangements } from './arrange';
import type { Desk } from './desk';
import { formOf } from './forms';
import { letterOf } from './mail';
import { Problem } from './problem';
import { boundSheet } from './sheet';
import type { Answer, Reply } from './view';

type Body = Record<string, unknown>;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const replies = (value: unknown): Reply[] => (Array.isArray(value) ? (value as Reply[]) : []);
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/**
 * Types texts into cells, one after the other, as the person at the keyboard would: the first goes to (row, column).
 */
function edit(desk: Desk, { sheet: id, row, column, cells }: Body): Promise<void> {
  return desk.change(() => {
    const { sheet } = boundSheet(desk.state, Number(id));
    list(cells).forEach((line, down) => {
      list(line).forEach((typed, right) => {
        const at = { row: Number(row) + down, column: Number(column) + right };
        if (at.row > sheet.maxRows || at.column > sheet.maxColumns)
          throw new Problem('That is more than fits in this tab.');
        desk.workspace.edit(sheet.name, toA1({ ...at, rows: 1, columns: 1 }), text(typed));
      });
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

function close(desk: Desk, { pane }: Body): Promise<void> {
  return desk.change(() => {
    if (pane === 'sidebar' || pane === 'dialog') desk.state.ui[pane] = null;
  });
}

function submit(desk: Desk, { form: id, as, answers }: Body): Promise<void> {
  return desk.change(() => {
    const form = formOf(desk.state, text(id));
    const respondent = text(as) || desk.state.activeUser;
    desk.workspace.submitForm(form.id, (answers ?? {}) as Record<number, Answer>, { as: respondent });
    if (respondent !== desk.state.owner) desk.tour.tick('answer');
  });
}

/** Someone else sits down at the keyboard. */
function person(desk: Desk, { email }: Body): Promise<void> {
  if (!/^[^\s@]+@[^\s@]+$/.test(text(email)))
    throw new Problem('Please type a whole e-mail address, such as name@school.example.');
  return desk.change(() => {
    desk.workspace.as(text(email), () => undefined);
    desk.state.activeUser = text(email);
  });
}

function advance(desk: Desk, { hours, days }: Body): Promise<void> {
  return desk.change(() => {
    desk.workspace.advance(days ? { days: Number(days) } : { hours: Number(hours) });
    desk.tour.tick('clock');
  });
}

const menu = (desk: Desk, { path, replies: given }: Body) =>
  desk.run(replies(given), () => {
    desk.workspace.ui.chooseMenu(list(path).map(text));
    desk.tour.tick('menu');
  });

/** Somebody has a letter open before them. */
async function read(desk: Desk, { letter }: Body): Promise<void> {
  letterOf(desk.state, Number(letter));
  desk.tick('letter');
}

async function tour(desk: Desk, { hidden }: Body): Promise<void> {
  if (hidden) desk.tour.hide();
  else desk.tour.show();
  desk.renew();
}

export const actions: Record<string, (desk: Desk, body: Body) => Promise<unknown>> = {
  open: (desk) => desk.change(() => desk.workspace.open()),
  edit,
  tab,
  width,
  close,
  submit,
  person,
  advance,
  read,
  tour,
  menu,
  ...arrangements,
  call: (desk, body) =>
    desk.run(replies(body['replies']), (app) => app.clientCall(text(body['fn']), ...list(body['args']))),
  restart: (desk, { label }) => desk.restart(text(label)),
};
