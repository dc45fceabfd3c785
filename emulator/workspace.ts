/** A local Google Workspace, and the doors through which stories, pages and checks use it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { EmulatorError } from './errors';
import { Execution, showNewTabs } from './execution';
import type { Failure } from './faults';
import type { Ledger } from './ledger';
import { Membrane } from './membrane';
import type { Attachment, ExecutionState, FormState, ResponseState, SentMail, WorkspaceState } from './model';
import {
  type AnswersByTitle,
  editResponse,
  menuHandler,
  openSpreadsheet,
  submitForm,
  typeInto,
} from './people';
import { type App, type LoadOptions, openApp, Project } from './project';
import { hostRealm } from './realm';
import { servicesFor } from './services';
import { Blob } from './services/blob';
import { quotaLeft } from './services/mail';
import { newSpreadsheet } from './services/spreadsheet-app';
import { fireClocks } from './triggers';
import { World } from './world';
import { fromWall, parseWall, toWall } from './zones';

export interface WorkspaceOptions {
  /** By the clock on the wall: `'2026-09-07T08:00:00'`. */
  now?: string;
  /** An IANA name. */
  timeZone?: string;
  owner?: string;
  /** Which quotas hold. */
  account?: 'workspace' | 'consumer';
  /** A file that `save` wrote: everything else is read from it. Load the project again afterwards. */
  from?: string;
}

/** What scripts find as globals. */
export interface ScriptGlobals {
  SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  FormApp: GoogleAppsScript.Forms.FormApp;
  MailApp: GoogleAppsScript.Mail.MailApp;
  ScriptApp: GoogleAppsScript.Script.ScriptApp;
  PropertiesService: GoogleAppsScript.Properties.PropertiesService;
  CacheService: GoogleAppsScript.Cache.CacheService;
  LockService: GoogleAppsScript.Lock.LockService;
  HtmlService: GoogleAppsScript.HTML.HtmlService;
  Session: GoogleAppsScript.Base.Session;
  Utilities: GoogleAppsScript.Utilities.Utilities;
  Logger: GoogleAppsScript.Base.Logger;
}

/** A letter as it was sent; an attachment can be asked as a script asks a Blob. */
export type Letter = Omit<SentMail, 'attachments'> & { attachments: (Blob & Attachment)[] };

export type Workspace = ReturnType<typeof createWorkspace>;

export function createWorkspace(options: WorkspaceOptions = {}) {
  const state = options.from ? restore(options.from) : newState(options);
  const world = new World(state);
  if (!options.from) begin(world);
  let project: Project | undefined;
  const host = hostExecution(world);
  const membrane = new Membrane(host, hostRealm);
  const services = Object.entries(servicesFor(host));
  const globals = Object.fromEntries(
    services.map(([name, service]) => [name, membrane.toScript(service)]),
  ) as unknown as ScriptGlobals;
  /** What the host has written is there for everyone before anything else happens. */
  const settle = (): void => {
    host.buffer.commit();
    showNewTabs(world);
  };
  const as = <T>(email: string, act: () => T): T => actAs(world, email, act);

  return {
    /** The services for any script in this realm: they act as the owner, with full authorization. */
    globals,
    /** The bound spreadsheet, as scripts see it. */
    spreadsheet: globals.SpreadsheetApp.getActiveSpreadsheet(),
    /** Installs the project in a folder, bound to the spreadsheet. @throws EmulatorError where it can't be loaded */
    load(dir: string, loadOptions: LoadOptions = {}): App {
      settle();
      project = new Project(world, dir, loadOptions);
      const app = openApp(project);
      return {
        ...app,
        call: (name, ...args) => {
          settle();
          return app.call(name, ...args);
        },
        clientCall: (name, ...args) => {
          settle();
          return app.clientCall(name, ...args);
        },
      };
    },
    /** Someone else is at the keyboard while `act` runs; until it settles, where it returns a promise. */
    as,
    /** A person submits a form; triggers fire. @throws EmulatorError with what the form would tell them */
    submitForm(
      formId: string,
      answers: AnswersByTitle,
      { as: email = state.activeUser } = {},
    ): ResponseState {
      settle();
      world.meet(email);
      return submitForm(world, project, formId, answers, email);
    },
    /** A person changes answers of a response that they gave. @throws EmulatorError where the form refuses */
    editResponse(formId: string, responseId: string, answers: AnswersByTitle): void {
      settle();
      editResponse(world, project, { formId, responseId, answers });
    },
    /** The owner, or whoever is at the keyboard, opens the spreadsheet. */
    open({ as: email = state.activeUser } = {}): void {
      settle();
      as(email, () => openSpreadsheet(world, project));
    },
    /** Someone types into a cell; edit triggers fire. */
    edit(tab: string, a1: string, value: unknown, { as: email = state.activeUser } = {}): void {
      settle();
      as(email, () => typeInto(world, project, host, { tab, a1, value }));
    },
    /** The clock moves; clock triggers fire on the way. A day is a day of the calendar, whatever the clocks do. */
    advance({ days = 0, hours = 0, minutes = 0 }: { days?: number; hours?: number; minutes?: number }): void {
      settle();
      const morrow = fromWall(state.timeZone, toWall(state.timeZone, world.now) + days * 86_400_000);
      const until = morrow + (hours * 60 + minutes) * 60_000;
      if (until < world.now) throw new EmulatorError('The clock only goes forward.');
      fireClocks(world, project, until);
      world.now = until;
    },
    get now(): Date {
      return new Date(world.now);
    },
    mail: {
      /** Every letter sent so far, the oldest first. */
      get sent(): Letter[] {
        return state.mail.map((each) => ({
          ...each,
          attachments: each.attachments.map((file) => blobOf(host, file)),
        }));
      },
      /** Recipients that the owner may still write to today. */
      get quotaLeft(): number {
        return quotaLeft(world, state.owner, world.now);
      },
    },
    ledger: world.ledger as Ledger,
    faults: {
      failAt: (failure: Failure) => world.faults.failAt(failure),
      killAt: (n: number) => world.faults.killAt(n),
      clear: () => world.faults.clear(),
    },
    /** What happens to the next submissions on their way to the spreadsheet's triggers. */
    submits: {
      dropNext: ({ row = true } = {}) => void world.deliveries.push(row ? 'dropped' : 'rowless'),
      duplicateNext: () => void world.deliveries.push('twice'),
      echoBlankNext: () => void world.deliveries.push('echoed'),
    },
    /** Another execution holds the document's lock while `act` runs. */
    holdLock<T>(act: () => T, name: 'document' | 'script' = 'document'): T {
      const holder = {};
      if (!world.locks.take(name, holder)) throw new EmulatorError(`The ${name} lock is held already.`);
      return afterwards(act, () => world.locks.releaseAll(holder));
    },
    ui: userInterface(world, (path) => {
      settle();
      if (!project) throw new EmulatorError('No project is loaded.');
      openApp(project).call(menuHandler(world, path));
    }),
    /** Everything that has run, the oldest first. */
    get executions(): readonly ExecutionState[] {
      return state.executions;
    },
    get forms(): readonly FormState[] {
      return state.forms;
    },
    /** The whole state: plain JSON. */
    get state(): WorkspaceState {
      settle();
      return state;
    },
    save(path: string): void {
      settle();
      writeFileSync(path, JSON.stringify(state));
    },
  };
}

function userInterface(world: World, choose: (path: string | string[]) => void) {
  const { state } = world;
  return {
    get menus() {
      return state.ui.menus;
    },
    get sidebar() {
      return state.ui.sidebar;
    },
    get dialog() {
      return state.ui.dialog;
    },
    get toasts() {
      return state.ui.toasts;
    },
    get alerts() {
      return state.ui.alerts;
    },
    /** What the person will answer to the next alert or prompt: a button such as `'YES'`, and a text. */
    answer: (button: string, text = ''): void => void state.ui.answers.push({ button, text }),
    /** The person at the keyboard chooses `'Menu > Item'`. @throws what the function throws */
    chooseMenu: choose,
    closeSidebar: (): void => {
      state.ui.sidebar = null;
    },
    closeDialog: (): void => {
      state.ui.dialog = null;
    },
  };
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

/** The first person and the first spreadsheet. */
function begin(world: World): void {
  const { state } = world;
  world.meet(state.owner);
  const book = newSpreadsheet(world, 'Untitled spreadsheet', state.owner);
  state.spreadsheets.push(book);
  state.boundId = book.id;
}

const hostExecution = (world: World): Execution =>
  new Execution(world, {
    fn: 'host',
    kind: 'host',
    authMode: 'FULL',
    activeUser: world.state.owner,
    effectiveUser: world.state.owner,
    runTime: Number.POSITIVE_INFINITY,
    hasUi: true,
    timeZone: world.state.timeZone,
  });

function actAs<T>(world: World, email: string, act: () => T): T {
  world.meet(email);
  const before = world.state.activeUser;
  world.state.activeUser = email;
  return afterwards(act, () => {
    world.state.activeUser = before;
  });
}

/** Runs `act` and then `tidy`, once the promise that it may return has settled. */
function afterwards<T>(act: () => T, tidy: () => void): T {
  let result: T;
  try {
    result = act();
  } catch (error) {
    tidy();
    throw error;
  }
  if (result instanceof Promise) return result.finally(tidy) as T;
  tidy();
  return result;
}

const blobOf = (host: Execution, file: Attachment): Blob & Attachment =>
  Object.assign(new Blob(host, [...Buffer.from(file.base64, 'base64')], file.contentType, file.name), file);
