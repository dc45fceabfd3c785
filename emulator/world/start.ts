/** How a Workspace begins: anew, or from a file that was saved. */
import { readFileSync } from 'node:fs';
import type { WorkspaceState } from '../model';
import { EmulatorError } from '../platform/errors';
import { fromWall, parseWall } from '../platform/zones';
import { World } from './world';

export interface WorkspaceOptions {
  /** By the clock on the wall: `'2026-09-07T08:00:00'`. */
  now?: string;
  /** An IANA name. */
  timeZone?: string;
  owner?: string;
  /** Who else may edit, or look at, the spreadsheet. Where both are absent, everyone who has the link may edit. */
  editors?: string[];
  viewers?: string[];
  /** Which quotas hold. */
  account?: 'workspace' | 'consumer';
  /** A file that `save` wrote: everything else is read from it. Load the project again afterwards. */
  from?: string;
}

/** @throws EmulatorError for a moment that can't be read, or a file of another version */
export function startWorld(options: WorkspaceOptions): World {
  if (options.from) return new World(restore(options.from));
  const world = new World(newState(options));
  const { state } = world;
  world.meet(state.owner);
  const book = world.addSpreadsheet('Untitled spreadsheet', state.owner);
  if (!options.editors && !options.viewers) delete book.restricted;
  Object.assign(book, { editors: options.editors ?? [], viewers: options.viewers ?? [] });
  state.boundId = book.id;
  return world;
}

function restore(path: string): WorkspaceState {
  const state = JSON.parse(readFileSync(path, 'utf8')) as WorkspaceState;
  if (state.version !== 1)
    throw new EmulatorError(`${path} was not written by this version of the local Workspace.`);
  return state;
}

function newState(options: WorkspaceOptions): WorkspaceState {
  const { now = '2026-09-07T08:00:00', timeZone = 'Europe/London', account = 'workspace' } = options;
  const owner = options.owner ?? 'owner@school.example';
  const at = fromWall(timeZone, parseWall(now));
  if (Number.isNaN(at))
    throw new EmulatorError(`"${now}" is no date and time such as '2026-09-07T08:00:00'.`);
  return {
    version: 1,
    now: new Date(at).toISOString(),
    timeZone,
    owner,
    account,
    people: [],
    activeUser: owner,
    boundId: '',
    spreadsheets: [],
    forms: [],
    triggers: [],
    properties: { document: {}, script: {}, user: {} },
    cache: { document: {}, script: {}, user: {} },
    quota: { day: '', used: {}, properties: 0, triggerMs: 0 },
    mail: [],
    executions: [],
    ui: { menus: [], sidebar: null, dialog: null, toasts: [], alerts: [], answers: [] },
    draws: 0,
  };
}
