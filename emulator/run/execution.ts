/** One run of a function: who it acts for, what it may do, what it has cost, and whether Google has ended it. */
import { assertGrid } from '../cells/grid';
import { recalculate } from '../formulas/calculate';
import type { ExecutionState, GridRange, SheetState, SpreadsheetState } from '../model';
import { EmulatorError, GoogleError, Killed } from '../platform/errors';
import { noCost } from '../world/ledger';
import type { World } from '../world/world';
import { checkAccess, hasRevoked } from './access';
import { type Authorization, checkAuthorization } from './authorization';
import { type Charge, chargeFor, writesCells } from './costs';
import { flush, rangeRead } from './latency';
import { WriteBuffer } from './writeBuffer';

export interface Start {
  fn: string;
  kind: ExecutionState['kind'];
  authMode: ExecutionState['authMode'];
  activeUser: string;
  effectiveUser: string;
  /** Virtual milliseconds before Google ends it. */
  runTime: number;
  /** Whether a person sits before the spreadsheet: only then is there a user interface. */
  hasUi: boolean;
  scopes?: string[];
  /** Whether the rules of published add-ons hold. */
  addOn?: boolean;
  /** The script's own time zone. */
  timeZone: string;
  /** Reads a file of the project, such as `sidebar.html`. @throws where there is none */
  file?: (name: string) => string;
  /** Evaluates a template's code in the script's realm. */
  evaluate?: (code: string, locals: Record<string, unknown>) => unknown;
}

/** What the execution has to know of a call to a service, to account for it. */
export interface Call {
  className: string;
  member: string;
  /** The spreadsheet that the call concerns, where it concerns one. */
  book?: SpreadsheetState;
  /** The tab and the cells of it, which someone may have deleted since the script got hold of them. */
  sheet?: SheetState;
  grid?: GridRange;
  /** The number of cells that the call covers. */
  cells: number;
}

/** Writes whose outcome depends on what cells hold, so that formulas must be true by then. */
const LOOKS = /^(sort|copy|replace|trim|apply)/;

export class Execution {
  readonly log: ExecutionState;
  readonly buffer: WriteBuffer;
  readonly #startedAt: number;
  /** The project's files are being evaluated: no service may be called yet. */
  loading = false;
  /** The first call that was made while the project loaded. */
  calledWhileLoading: string | undefined;
  #killed: Killed | undefined;
  #over = false;
  #elapsed = 0;

  constructor(
    readonly world: World,
    readonly start: Start,
  ) {
    const { fn, kind, authMode, activeUser, effectiveUser } = start;
    const { state } = world;
    this.#startedAt = world.now;
    this.buffer = new WriteBuffer(world);
    const id = (state.executions[state.executions.length - 1]?.id ?? 0) + 1;
    this.log = {
      id,
      fn,
      kind,
      authMode,
      activeUser,
      effectiveUser,
      at: state.now,
      ms: 0,
      ...closing(),
      ...noCost(),
    };
  }

  /** The execution's own clock: the moment at which it started, and the time that its calls have taken since. */
  now(): number {
    return (this.start.kind === 'host' ? this.world.now : this.#startedAt) + Math.round(this.#elapsed);
  }

  get authorization(): Authorization {
    const { authMode, scopes, effectiveUser } = this.start;
    return { authMode, scopes, revoked: hasRevoked(this.world, effectiveUser) };
  }

  get killed(): Killed | undefined {
    return this.#killed;
  }

  /**
   * Makes a call to a service, once it is accounted for. A write is remembered until it is sent to Google.
   * @throws Killed where the execution ends here; GoogleError where it is not authorized or a fault was ordered; what
   * `work` throws
   */
  perform<T>(call: Call, work: () => T): T {
    const { service, cost, ms } = chargeFor(call.className, call.member);
    const late = this.#enter(call, { service, cost, ms });
    const drawn = this.world.state.draws;
    const done = (): T => {
      if (cost === 'read' || cost === 'write') assertStillThere(call);
      if (call.book && (cost === 'read' || LOOKS.test(call.member))) recalculate(call.book, this.now());
      return work();
    };
    const result = done();
    if (cost === 'write' && call.book && this.start.kind !== 'host')
      this.buffer.remember({ book: call.book, again: done }, drawn);
    if (late) throw late;
    return result;
  }

  /** Lets the call in and charges for it. Returns the fault that it ends with after its work, if one was ordered. */
  #enter(call: Call, { service, cost, ms }: Charge): GoogleError | undefined {
    if (this.#killed) throw this.#killed;
    if (this.#over)
      throw new EmulatorError(`${call.className}.${call.member} is called after its execution ended.`);
    if (this.loading) this.#refuseWhileLoading(call);
    checkAuthorization(this.authorization, service, call.className, call.member);
    if (call.book && cost !== 'free') checkAccess(call.book, this.start.effectiveUser, cost);
    if (cost === 'write') this.#write(call);
    if (cost === 'flush') this.flush(true);
    if (cost === 'call') return this.#trip(service, ms);
    if (cost !== 'read') return undefined;
    this.flush();
    this.world.ledger.cells(this.log, 'cellsRead', call.cells);
    return this.#trip(service, call.className === 'Range' ? rangeRead(call.cells) : ms);
  }

  /** Sends the writes that wait, as every read does. A whole flush also shows the tabs of newly linked forms. */
  flush(whole = false): void {
    if (this.buffer.waiting) {
      const { cells } = this.buffer;
      let late: GoogleError | undefined;
      try {
        late = this.#trip('SpreadsheetApp', flush(cells));
        this.buffer.commit();
      } catch (error) {
        this.buffer.rollback();
        throw error;
      }
      if (late) throw late;
    }
    if (whole) showNewTabs(this.world);
  }

  /** Virtual time goes by. @throws Killed `Exceeded maximum execution time` */
  spend(ms: number): void {
    if (this.start.kind === 'host') return;
    this.#elapsed += ms;
    this.log.ms = Math.round(this.#elapsed);
    if (this.#elapsed > this.start.runTime)
      this.#kill(new Killed('Exceeded maximum execution time', 'timed out'));
  }

  /** The function has returned or thrown: the writes that wait are sent, and locks are released. @throws Killed */
  end(): void {
    try {
      if (!this.#killed) this.flush(true);
    } finally {
      this.#over = true;
      this.world.locks.releaseAll(this);
    }
  }

  #refuseWhileLoading(call: Call): never {
    const name = `${call.className}.${call.member}`;
    this.calledWhileLoading ??= name;
    throw new GoogleError(
      `${name} is called while the project loads. Apps Script loads every file before each execution, and in ` +
        'AuthMode.NONE that call ends it: move the call into a function.',
    );
  }

  #write(call: Call): void {
    const { book, member, className, cells } = call;
    if (book) this.buffer.snapshot(book);
    if (!(className === 'Range' && writesCells(member)) && member !== 'appendRow') return;
    this.buffer.cells += cells;
    this.world.ledger.cells(this.log, 'cellsWritten', cells);
  }

  #trip(service: string, ms: number): GoogleError | undefined {
    if (this.start.kind !== 'host') this.world.meanwhile.pass(this, service);
    try {
      this.world.ledger.trip(this.log, service);
      const late = this.world.faults.pass(service, this.start.kind !== 'host');
      this.spend(ms);
      return late;
    } catch (error) {
      if (error instanceof Killed) this.#kill(error);
      throw error;
    }
  }

  #kill(killed: Killed): never {
    this.#killed = killed;
    this.buffer.rollback();
    throw killed;
  }
}

/** @throws GoogleError for a tab that has been deleted, or cells that its tab no longer has. [mem: wording] */
function assertStillThere({ book, sheet, grid }: Call): void {
  if (!book || !sheet) return;
  if (!book.sheets.includes(sheet)) throw new GoogleError(`Sheet ${sheet.id} not found`);
  if (grid) assertGrid(sheet, grid);
}

const closing = () => ({ status: 'running' as const, warnings: [] as string[], logs: [] as string[] });

/** A form's new response tab is there for scripts only after a flush [ref]. */
export function showNewTabs(world: World): void {
  for (const book of world.state.spreadsheets) for (const sheet of book.sheets) delete sheet.unflushed;
}
