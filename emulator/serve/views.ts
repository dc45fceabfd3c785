/** What the frame of the page shows, and the log. */
import type { MenuEntry as MenuEntryState, MenuState, UiState, WorkspaceState } from '../model';
import type { Desk } from './desk';
import { formLines } from './forms';
import { dayOf, shortMoment, timeOfDay } from './moments';
import { peopleOf } from './people';
import type { ExecutionLine, MenuEntry, Pane, View } from './view';

/** Google's sizes in pixels: a sidebar always, a dialog unless the script says otherwise. [docs] */
const sidebarWidth = 300;
const dialogSize = { width: 500, height: 400 };
/** How long a toast stays unless the script says otherwise. [ref] */
const toastSeconds = 5;
const logged = 300;

function entryView(entry: MenuEntryState): MenuEntry {
  if ('separator' in entry) return { kind: 'separator' };
  if ('submenu' in entry) {
    return { kind: 'menu', title: entry.submenu.title, entries: entry.submenu.items.map(entryView) };
  }
  return { kind: 'item', title: entry.caption };
}

const menuView = ({ title, items }: MenuState) => ({ title, entries: items.map(entryView) });

/** A new key for each thing shown, the same while it stays. */
const keys = new WeakMap<object, string>();
let shown = 0;

function keyOf(pane: object): string {
  const known = keys.get(pane);
  if (known) return known;
  shown += 1;
  keys.set(pane, String(shown));
  return String(shown);
}

function panes({ sidebar, dialog }: UiState): { sidebar: Pane | null; dialog: Pane | null } {
  return {
    sidebar: sidebar && {
      key: keyOf(sidebar),
      title: sidebar.title,
      width: sidebarWidth,
      height: 0,
      modal: false,
    },
    dialog: dialog && {
      key: keyOf(dialog),
      title: dialog.title,
      width: dialog.width ?? dialogSize.width,
      height: dialog.height ?? dialogSize.height,
      modal: dialog.modal,
    },
  };
}

/** `quotaLeft` counts recipients. */
export function view(desk: Desk): View {
  const { state, workspace, version, notice, coming, isWaiting } = desk;
  const book = state.spreadsheets.find(({ id }) => id === state.boundId);
  const sheets = book?.sheets ?? [];
  const first = sheets.find(({ hidden }) => !hidden) ?? sheets[0];
  const active = sheets.find(({ id }) => id === book?.activeSheetId) ?? first;
  return {
    version,
    name: book?.name ?? '',
    clock: { date: dayOf(state, state.now), time: timeOfDay(state, state.now), zone: state.timeZone },
    person: state.activeUser,
    people: peopleOf(state),
    tabs: sheets.map(({ id, name, hidden, tabColor }) => ({ id, name, hidden, color: tabColor ?? '' })),
    activeTab: active?.id ?? 0,
    menus: [...state.ui.menus].sort((one, other) => Number(other.addOn) - Number(one.addOn)).map(menuView),
    ...panes(state.ui),
    toasts: state.ui.toasts.map(({ title, message, seconds }, number) => ({
      number,
      title,
      message,
      seconds: seconds === 0 ? toastSeconds : seconds,
    })),
    forms: formLines(state),
    mail: { count: state.mail.length, quotaLeft: workspace.mail.quotaLeft },
    restart: coming.ready.map(({ label }) => label),
    coming: coming.view,
    isWaiting,
    tour: desk.tour.view,
    notice,
  };
}

/** The latest executions, newest first; the page's own reading and typing is no script's and is left out. */
export function logView(state: WorkspaceState): ExecutionLine[] {
  const scripts = state.executions.filter(({ kind }) => kind !== 'host');
  return scripts
    .slice(-logged)
    .reverse()
    .map((run) => ({
      index: run.id,
      at: shortMoment(state, run.at),
      fn: run.fn,
      kind: run.kind,
      person: run.effectiveUser,
      status: run.status,
      error: run.error ?? '',
      warnings: run.warnings,
      logs: run.logs,
      roundTrips: Object.entries(run.byService).map(([service, count]) => ({ service, count })),
      cellsRead: run.cellsRead,
      cellsWritten: run.cellsWritten,
      ms: run.ms,
    }));
}
