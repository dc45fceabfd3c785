/** A local Google Workspace, and the doors through which stories, pages and checks use it. */
import { writeFileSync } from 'node:fs';
import type { Attachment, ExecutionState, FormState, ResponseState, SentMail, WorkspaceState } from './model';
import {
  type AnswersByTitle,
  type ChangeType,
  changeByHand,
  editResponse,
  openSpreadsheet,
  submitForm,
  typeInto,
} from './people/people';
import { Screen } from './people/screen';
import { EmulatorError } from './platform/errors';
import { fromWall, toWall } from './platform/zones';
import { globalsOf, hostExecution, type ScriptGlobals } from './project/host';
import { type App, type LoadOptions, openApp, Project } from './project/project';
import { clockOf, fireClocks, runClock } from './project/triggers';
import { closeAccount, revoke } from './run/access';
import { type Execution, showNewTabs } from './run/execution';
import { Blob } from './services/base/blob';
import { quotaLeft } from './services/mail/mailApp';
import type { Faults } from './world/faults';
import type { Ledger } from './world/ledger';
import type { Happening, Place } from './world/meanwhile';
import { startWorld, type WorkspaceOptions } from './world/start';
import type { World } from './world/world';

export type { ScriptGlobals };

/** A letter as it was sent; an attachment can be asked as a script asks a Blob. */
export type Letter = Omit<SentMail, 'attachments'> & { attachments: (Blob & Attachment)[] };

export const createWorkspace = (options: WorkspaceOptions = {}): Workspace =>
  new Workspace(startWorld(options));

export class Workspace {
  /** The services for any script in this realm: they act as the owner, with full authorization. */
  readonly globals: ScriptGlobals;
  /** The bound spreadsheet, as scripts see it. */
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly mail: Mailbox;
  readonly ui: Screen;
  readonly #world: World;
  readonly #host: Execution;
  #project: Project | undefined;

  constructor(world: World) {
    this.#world = world;
    this.#host = hostExecution(world, world.state.owner);
    this.globals = globalsOf(this.#host);
    this.spreadsheet = this.globals.SpreadsheetApp.getActiveSpreadsheet();
    this.mail = new Mailbox(world, this.#host);
    this.ui = new Screen(world, (fn) => this.#app.call(fn));
  }

  /** Installs the project in a folder, bound to the spreadsheet. @throws EmulatorError where it can't be loaded */
  load(dir: string, options: LoadOptions = {}): App {
    this.#settle();
    this.#project = new Project(this.#world, dir, options);
    return this.#app;
  }

  /** Someone else is at the keyboard while `act` runs; until it settles, where it returns a promise. */
  as<T>(email: string, act: () => T): T {
    const { state } = this.#world;
    const before = state.activeUser;
    this.#world.meet(email);
    state.activeUser = email;
    return afterwards(act, () => {
      state.activeUser = before;
    });
  }

  /** Someone withdraws the authorization that they gave the script; choosing from its menu gives it again. */
  revoke(email: string): void {
    revoke(this.#world, email);
  }

  /** Someone has left and their account is closed: their triggers fire no more, and what they made stays. */
  closeAccount(email: string): void {
    closeAccount(this.#world, email);
  }

  /**
   * A person submits a form; triggers fire. `typed` is the address that they give to a form that asks for one.
   * @throws EmulatorError with what the form would tell them
   */
  submitForm(
    formId: string,
    answers: AnswersByTitle,
    { as = this.#atKeyboard, typed = '' } = {},
  ): ResponseState {
    this.#settle();
    this.#world.meet(as);
    return submitForm(this.#world, this.#project, formId, answers, { as, typed });
  }

  /** A person changes answers of a response that they gave. @throws EmulatorError where the form refuses */
  editResponse(formId: string, responseId: string, answers: AnswersByTitle): void {
    this.#settle();
    editResponse(this.#world, this.#project, { formId, responseId, answers });
  }

  /** Someone opens the spreadsheet: menus are made anew. */
  open({ as = this.#atKeyboard } = {}): void {
    this.#settle();
    this.as(as, () => openSpreadsheet(this.#world, this.#project));
  }

  /** Someone types into a cell of a tab; edit and change triggers fire. @throws GoogleError where it is protected */
  edit(tab: string, a1: string, value: unknown, { as = this.#atKeyboard } = {}): void {
    this.#settle();
    const hands = hostExecution(this.#world, as);
    this.as(as, () => typeInto(this.#world, this.#project, hands, { tab, a1, value }));
  }

  /**
   * Someone changes the spreadsheet with Sheets' own menus, such as sorting it: `act` gets it as it is in their hands.
   * Change triggers are told of `change`. @throws GoogleError where it is protected from them
   */
  byHand(
    act: (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet) => void,
    { as = this.#atKeyboard, change = 'OTHER' as ChangeType } = {},
  ): void {
    this.#settle();
    const hands = hostExecution(this.#world, as);
    const work = () => {
      try {
        act(globalsOf(hands).SpreadsheetApp.getActiveSpreadsheet());
      } finally {
        hands.buffer.commit();
      }
    };
    this.as(as, () => changeByHand(this.#world, this.#project, change, work));
  }

  /** The clock moves; clock triggers fire on the way. A day is a day of the calendar, whatever the clocks do. */
  advance({ days = 0, hours = 0, minutes = 0 }: { days?: number; hours?: number; minutes?: number }): void {
    this.#settle();
    const world = this.#world;
    const { timeZone } = world.state;
    const morrow =
      days === 0 ? world.now : fromWall(timeZone, toWall(timeZone, world.now) + days * 86_400_000);
    const until = morrow + (hours * 60 + minutes) * 60_000;
    if (until < world.now) throw new EmulatorError('The clock only goes forward.');
    fireClocks(world, this.#project, until);
    world.now = until;
  }

  get now(): Date {
    return new Date(this.#world.now);
  }

  get ledger(): Ledger {
    return this.#world.ledger;
  }

  get faults(): Faults {
    return this.#world.faults;
  }

  /** What happens to the next submissions on their way to the spreadsheet's triggers. */
  readonly submits = {
    /** No trigger hears of it; with `row: false` the response tab doesn't either. */
    dropNext: ({ row = true } = {}): void => void this.#world.deliveries.push(row ? 'dropped' : 'rowless'),
    duplicateNext: (): void => void this.#world.deliveries.push('twice'),
    echoBlankNext: (): void => void this.#world.deliveries.push('echoed'),
  };

  /** Another execution holds the lock while `act` runs; until it settles, where it returns a promise. */
  holdLock<T>(act: () => T, name: 'document' | 'script' = 'document'): T {
    const { locks } = this.#world;
    const holder = {};
    if (!locks.take(name, holder)) throw new EmulatorError(`The ${name} lock is held already.`);
    return afterwards(act, () => locks.releaseAll(holder));
  }

  /**
   * Plans that `act` happens while an execution waits for Google, just before a round trip does its work: `act` calls
   * doors of the Workspace, before its first `await`. What the execution has written and not sent is not there for it.
   */
  meanwhile({ at, act }: { at: Place; act: () => unknown }): Happening {
    return this.#world.meanwhile.plan(at, this.#asPeopleDo(act));
  }

  /** The same with each of `acts` at a round trip drawn from the first `within` by the seed. */
  interleave(seed: number, acts: (() => unknown)[], { within = 20 } = {}): Happening[] {
    const done = acts.map((act) => this.#asPeopleDo(act));
    return this.#world.meanwhile.draw(seed, done, within);
  }

  /** Everything that has run, the oldest first. */
  get executions(): readonly ExecutionState[] {
    return this.#world.state.executions;
  }

  get forms(): readonly FormState[] {
    return this.#world.state.forms;
  }

  /** The whole state: plain JSON. */
  get state(): WorkspaceState {
    this.#settle();
    return this.#world.state;
  }

  save(path: string): void {
    writeFileSync(path, JSON.stringify(this.state));
  }

  /** What is done through `ws.spreadsheet` is done at once. */
  #asPeopleDo(act: () => unknown): () => unknown {
    return () => {
      try {
        return act();
      } finally {
        this.#host.buffer.commit();
      }
    };
  }

  get #atKeyboard(): string {
    return this.#world.state.activeUser;
  }

  get #app(): App {
    if (!this.#project) throw new EmulatorError('No project is loaded: call load first.');
    const app = openApp(this.#project);
    const settled = <A extends unknown[], R>(call: (...args: A) => R) => {
      return (...args: A): R => {
        this.#settle();
        return call(...args);
      };
    };
    const world = this.#world;
    const project = this.#project;
    const call: App['call'] = (name, ...args) => {
      const clock = args.length === 0 ? clockOf(world, name) : undefined;
      return clock ? runClock(world, project, clock) : app.call(name, ...args);
    };
    return { functions: app.functions, call: settled(call), clientCall: settled(app.clientCall) };
  }

  /** What the host has written is there for everyone before anything else happens. */
  #settle(): void {
    this.#host.buffer.commit();
    showNewTabs(this.#world);
  }
}

class Mailbox {
  readonly #world: World;
  readonly #host: Execution;

  constructor(world: World, host: Execution) {
    this.#world = world;
    this.#host = host;
  }
  /** Every letter sent so far, the oldest first. */
  get sent(): Letter[] {
    return this.#world.state.mail.map((each) => ({
      ...each,
      attachments: each.attachments.map((file) => blobOf(this.#host, file)),
    }));
  }
  /** From now on only so many letters go in so short a time; any number where absent. */
  limitPace(pace?: { letters: number; seconds: number }): void {
    this.#world.mailPace = pace && { letters: pace.letters, ms: pace.seconds * 1000 };
  }
  /** Recipients that the owner may still write to today. */
  get quotaLeft(): number {
    return quotaLeft(this.#world, this.#world.state.owner, this.#world.now);
  }
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
