/** One Workspace at work: its state, and what lives beside the state while it runs. */
import type { FormState, SheetState, SpreadsheetState, WorkspaceState } from '../model';
import { EmulatorError, GoogleError } from '../platform/errors';
import { toWall, wallText } from '../platform/zones';
import { newSheet } from '../sheets/tab';
import { Concurrency } from './concurrency';
import { Faults } from './faults';
import { Ledger } from './ledger';
import { Locks } from './locks';
import { Meanwhile } from './meanwhile';
import { scattered } from './random';

/** What may go wrong with the next form submissions on their way to the triggers. */
export type Delivery = 'once' | 'dropped' | 'rowless' | 'twice' | 'echoed';

export class World {
  readonly faults = new Faults();
  readonly ledger = new Ledger();
  readonly locks = new Locks();
  readonly concurrency = new Concurrency();
  readonly meanwhile = new Meanwhile(this, this.faults);
  /** Used up from the front; `once` when empty. */
  readonly deliveries: Delivery[] = [];

  /** So many letters of one account may go within so many milliseconds; any number where absent. */
  mailPace?: { letters: number; ms: number };

  constructor(readonly state: WorkspaceState) {}

  get now(): number {
    return Date.parse(this.state.now);
  }

  set now(at: number) {
    this.state.now = new Date(at).toISOString();
  }

  /** The calendar day that daily quotas count by. Google's reset is at midnight Pacific time. [docs quotas] */
  quotaDay(at: number): string {
    return wallText(toWall('America/Los_Angeles', at)).slice(0, 10);
  }

  /** Today's use of the daily quotas, begun anew when the day has turned. */
  quota(at: number): WorkspaceState['quota'] {
    const day = this.quotaDay(at);
    if (this.state.quota.day !== day) this.state.quota = { day, used: {}, properties: 0, triggerMs: 0 };
    return this.state.quota;
  }

  /** The next number of a seeded sequence, 0 ≤ n < 1: the same at every run of the same story. */
  random(): number {
    this.state.draws += 1;
    return scattered(this.state.draws);
  }

  /** Does something again that drew from the sequence before, at a known place: it draws the same numbers. */
  redraw<T>(from: number, act: () => T): T {
    const { draws } = this.state;
    this.state.draws = from;
    try {
      return act();
    } finally {
      this.state.draws = Math.max(draws, this.state.draws);
    }
  }

  /** An opaque id in Google's alphabet. */
  id(length: number, prefix = ''): string {
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    let id = prefix;
    while (id.length < length) id += letters[Math.floor(this.random() * 62)];
    return id;
  }

  /** A positive number below 2³¹, as sheets, items and entries have. */
  number(): number {
    return 1 + Math.floor(this.random() * (2 ** 31 - 2));
  }

  get bound(): SpreadsheetState {
    return this.spreadsheet(this.state.boundId);
  }

  /** @throws GoogleError where there is no such document. [log] */
  spreadsheet(id: string): SpreadsheetState {
    const found = this.state.spreadsheets.find((each) => each.id === id);
    if (!found)
      throw new GoogleError(`Document ${id} is missing (perhaps it was deleted, or you don't have access?)`);
    return found;
  }

  /** A spreadsheet of one tab, which this Workspace keeps from now on. */
  addSpreadsheet(name: string, owner: string): SpreadsheetState {
    const book: SpreadsheetState = {
      id: this.id(44, '1'),
      name,
      timeZone: this.state.timeZone,
      locale: 'en_GB',
      owner,
      editors: [],
      viewers: [],
      restricted: true,
      sheets: [newSheet(0, 'Sheet1')],
      activeSheetId: 0,
      metadata: [],
    };
    this.state.spreadsheets.push(book);
    return book;
  }

  sheet(spreadsheetId: string, sheetId: number): SheetState | undefined {
    return this.state.spreadsheets
      .find((each) => each.id === spreadsheetId)
      ?.sheets.find((each) => each.id === sheetId);
  }

  form(id: string): FormState {
    const found = this.state.forms.find((each) => each.id === id || each.publicId === id);
    if (!found)
      throw new GoogleError(
        'No item with the given ID could be found, or you do not have permission to access it.',
      );
    return found;
  }

  meet(email: string): void {
    if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw new EmulatorError(`"${email}" is not an e-mail address.`);
    if (!this.state.people.some((each) => each.email === email)) {
      this.state.people.push({ email, name: nameOf(email) });
    }
  }
}

/** `sam.okoro@…` is called Sam Okoro. */
const nameOf = (email: string): string =>
  email
    .replace(/@.*/, '')
    .split(/[._-]+/)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(' ');
