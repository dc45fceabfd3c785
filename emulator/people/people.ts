/** What people do: answer a form, open the spreadsheet, type into a cell, use Sheets' own menus or the script's. */
import { fromA1 } from '../cells/a1';
import { display } from '../cells/display';
import { cellAt } from '../cells/grid';
import { complaint, questions } from '../forms/answers';
import { takeResponse, updateResponse } from '../forms/responses';
import { recalculate } from '../formulas/calculate';
import type { Answer, FormState, ItemState, MenuEntry, ResponseState, TriggerState } from '../model';
import { EmulatorError } from '../platform/errors';
import { openEvent } from '../project/events';
import { openingMode, type Project } from '../project/project';
import { fire, fireSubmit } from '../project/triggers';
import { assertMayEdit, assertMayView, isClosed, mayEdit } from '../run/access';
import type { Execution } from '../run/execution';
import { User } from '../services/base/session';
import { AuthMode } from '../services/script/enums';
import { Range } from '../services/spreadsheet/range';
import { Spreadsheet } from '../services/spreadsheet/spreadsheet';
import type { World } from '../world/world';

/**
 * Answers by question title, or by item id where titles repeat: dates as `'2026-03-02'`, times as `'09:30'`, durations
 * as `'01:30:00'`, checkboxes as a list, grids by row, as `{ Warmth: 'Often' }` or `{ Warmth: ['Often'] }` with boxes.
 */
export type AnswersByTitle = Record<string, Answer | number | Record<string, string | string[]>>;

/** @throws EmulatorError with the sentence that the person would read, where the form doesn't take it */
export function submitForm(
  world: World,
  project: Project | undefined,
  formId: string,
  answers: AnswersByTitle,
  { as, typed = '' }: { as: string; typed?: string },
): ResponseState {
  const form = world.form(formId);
  if (isClosed(world, as)) throw new EmulatorError(`The account ${as} was closed.`);
  if (typed && (!form.collectEmail || form.verifiedEmail))
    throw new EmulatorError('This form does not ask for an address to be typed.');
  const respondent = typed || as;
  const name = form.title || form.fileName;
  if (!form.published || !form.accepting) throw new EmulatorError(`The form "${name}" takes no responses.`);
  if (form.limitOne && form.responses.some((each) => each.respondent === respondent)) {
    throw new EmulatorError(`${respondent} has answered the form "${name}" already.`);
  }
  const byId = answersById(form, answers);
  const wrong = complaint(form, byId);
  if (wrong) throw new EmulatorError(wrong);
  const delivery = world.deliveries.shift() ?? 'once';
  const loseRow = delivery === 'rowless';
  const response = takeResponse(world, form, byId, { respondent, at: world.now, loseRow });
  const times = delivery === 'dropped' || loseRow ? 0 : delivery === 'twice' ? 2 : 1;
  for (let i = 0; i < times; i += 1) fireSubmit(world, project, form, response);
  if (delivery === 'echoed') fireSubmit(world, project, form, response, true);
  return response;
}

/**
 * A person changes some answers of a response. Google's event then has blanks for those that stay [ref].
 * @throws EmulatorError where the form allows no edits, or doesn't take the answers
 */
export function editResponse(
  world: World,
  project: Project | undefined,
  { formId, responseId, answers }: { formId: string; responseId: string; answers: AnswersByTitle },
): void {
  const form = world.form(formId);
  if (!form.allowEdits) throw new EmulatorError('This form does not let people change their answers.');
  const response = form.responses.find((each) => each.id === responseId);
  if (!response) throw new EmulatorError(`The form has no response ${responseId}.`);
  const changed = answersById(form, answers);
  const wrong = complaint(form, { ...response.answers, ...changed });
  if (wrong) throw new EmulatorError(wrong);
  updateResponse(world, form, response, changed);
  fireSubmit(world, project, form, { ...response, answers: changed });
}

/** @throws EmulatorError for a title that no question has, or that two have, and for a row that a grid lacks */
function answersById(form: FormState, answers: AnswersByTitle): Record<number, Answer> {
  const asked = questions(form);
  const found = Object.entries(answers).map(([title, answer]) => {
    const items = asked.filter((each) => each.title === title || String(each.id) === title);
    const [item] = items;
    if (!item || items.length > 1) {
      const titles = asked.map((each) => `"${each.title}"`).join(', ');
      throw new EmulatorError(
        `${items.length || 'No'} questions are called "${title}"; the form asks ${titles}.`,
      );
    }
    const isByRow = typeof answer === 'object' && !Array.isArray(answer);
    return [
      item.id,
      isByRow ? inRows(item, answer) : Array.isArray(answer) ? answer : String(answer),
    ] as const;
  });
  return Object.fromEntries(found);
}

function inRows(
  { title, type, rows = [] }: ItemState,
  answers: Record<string, string | string[]>,
): string[] | string[][] {
  const known = rows.map(({ value }) => value);
  const strange = Object.keys(answers).find((each) => !known.includes(each));
  if (strange !== undefined)
    throw new EmulatorError(`"${title}" has no row "${strange}"; it asks of ${known.join(', ') || 'none'}.`);
  const given = (row: string): string | string[] => answers[row] ?? [];
  return type === 'CHECKBOX_GRID'
    ? known.map((row) => [given(row)].flat())
    : known.map((row) => String(given(row)));
}

/**
 * Opens the spreadsheet: the simple `onOpen` runs, then installed ones. The sidebar of before is gone. Nothing runs for
 * those who may only look [docs simple triggers].
 */
export function openSpreadsheet(world: World, project: Project | undefined): void {
  const { ui, activeUser } = world.state;
  assertMayView(world, activeUser);
  Object.assign(ui, { menus: [], sidebar: null, dialog: null });
  if (!mayEdit(world.bound, activeUser)) return;
  const mode = project ? openingMode(project) : 'LIMITED';
  simple(world, project, 'onOpen', mode, openEvent);
  installed(world, project, 'ON_OPEN', (run) => ({
    source: new Spreadsheet(run, world.bound),
    user: new User(run, activeUser),
  }));
}

/** What a change trigger is told of. [docs events] */
export type ChangeType =
  | 'EDIT'
  | 'INSERT_ROW'
  | 'INSERT_COLUMN'
  | 'REMOVE_ROW'
  | 'REMOVE_COLUMN'
  | 'INSERT_GRID'
  | 'REMOVE_GRID'
  | 'FORMAT'
  | 'OTHER';

/** A person changes the bound spreadsheet with Sheets' own menus; installed change triggers hear of it. */
export function changeByHand(
  world: World,
  project: Project | undefined,
  changeType: ChangeType,
  act: () => void,
): void {
  assertMayEdit(world, world.state.activeUser);
  act();
  tellOfChange(world, project, changeType);
}

/** A person types into one cell of the bound spreadsheet: `onEdit` runs, then installed triggers. */
export function typeInto(
  world: World,
  project: Project | undefined,
  hands: Execution,
  { tab, a1, value }: { tab: string; a1: string; value: unknown },
): void {
  const book = world.bound;
  assertMayEdit(world, world.state.activeUser);
  const sheet = book.sheets.find((each) => each.name === tab);
  if (!sheet) throw new EmulatorError(`The spreadsheet has no tab called "${tab}".`);
  const grid = fromA1(a1, sheet);
  recalculate(book, world.now);
  const before = cellAt(sheet, grid.row, grid.column);
  new Range(hands, book, sheet, grid).setValue(value);
  recalculate(book, world.now);
  const after = cellAt(sheet, grid.row, grid.column);
  const told = {
    ...(after.value !== '' && { value: display(after, book.locale) }),
    ...(before.value !== '' && { oldValue: display(before, book.locale) }),
  };
  const event = (run: Execution): Record<string, unknown> => ({
    range: new Range(run, book, sheet, grid),
    source: new Spreadsheet(run, book),
    ...told,
  });
  simple(world, project, 'onEdit', 'LIMITED', (run) => ({ authMode: AuthMode.LIMITED, ...event(run) }));
  installed(world, project, 'ON_EDIT', event);
  tellOfChange(world, project, 'EDIT');
}

function tellOfChange(world: World, project: Project | undefined, changeType: ChangeType): void {
  installed(world, project, 'ON_CHANGE', (run) => ({
    changeType,
    source: new Spreadsheet(run, world.bound),
    user: new User(run, world.state.activeUser),
  }));
}

/** The function behind a menu's item, given as `'Menu > Item'` or as a list. @throws EmulatorError for none such */
export function menuHandler(world: World, path: string | string[]): string {
  const steps = typeof path === 'string' ? path.split(/\s*>\s*/) : path;
  const [title, ...captions] = steps;
  let entries: MenuEntry[] | undefined = world.state.ui.menus.find((each) => each.title === title)?.items;
  for (const caption of captions) {
    const entry: MenuEntry | undefined = entries?.find((each) => captionOf(each) === caption);
    if (entry && 'handler' in entry) return entry.handler;
    entries = entry && 'submenu' in entry ? entry.submenu.items : undefined;
  }
  throw new EmulatorError(`The menus offer no "${steps.join(' > ')}": open the spreadsheet first.`);
}

const captionOf = (entry: MenuEntry): string | undefined =>
  'caption' in entry ? entry.caption : 'submenu' in entry ? entry.submenu.title : undefined;

/** Simple triggers fail as quietly as installed ones. */
function simple(
  world: World,
  project: Project | undefined,
  fn: string,
  authMode: 'NONE' | 'LIMITED',
  event: (run: Execution) => Record<string, unknown>,
): void {
  if (!project?.functions.includes(fn)) return;
  const { activeUser } = world.state;
  const run = { fn, kind: 'simple', authMode, activeUser, effectiveUser: activeUser, hasUi: true } as const;
  try {
    project.run(run, (execution) => [event(execution)]);
  } catch {
    // In the log already.
  }
}

function installed(
  world: World,
  project: Project | undefined,
  type: TriggerState['event'],
  event: (run: Execution) => Record<string, unknown>,
): void {
  const triggers = world.state.triggers.filter(
    (each) => each.event === type && each.sourceId === world.state.boundId,
  );
  for (const trigger of triggers) fire(world, project, trigger, event);
}
