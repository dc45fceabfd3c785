/** One run of a function: who it acts as, what it may do, what it has cost, and whether it still lives. */
import { assertGrid } from '../cells/grid';
import { recalculate } from '../formulas/calculate';
import type { ExecutionState, GridRange, SheetState, SpreadsheetState } from '../model';
import { Death, EmulatorError, GoogleError } from '../platform/errors';
import { noCost } from '../world/ledger';
import type { World } from '../world/world';
import { checkAccess, hasRevoked } from './access';
import { checkLeave, type Leave } from './authorization';
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

/** What a call to a service brings with it, for the account. */
export interface Call {
  className: string;
  member: string;
  /** The spreadsheet that it concerns, where it does. */
  book?: SpreadsheetState;
  /** The tab and the place in it, where they matter: someone may have taken them away since. */
  sheet?: SheetState;
  grid?: GridRange;
  /** Cells that it covers. */
  cells: number;
}

/** Writes that go by what cells hold. */
const LOOKS = /^(sort|copy|replace|trim|apply)/;

export class Execution {
  readonly log: ExecutionState;
  readonly buffer: WriteBuffer;
  readonly #startedAt: number;
  /** The project's files are being evaluated: no service may be called yet. */
  loading = false;
  /** The first call that was made while the project loaded. */
  calledWhileLoading: string | undefined;
  #death: Death | undefined;
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

  /** This run's own clock: the workspace's moment of starting, and the time its calls have taken since. */
  now(): number {
    return (this.start.kind === 'host' ? this.world.now : this.#startedAt) + Math.round(this.#elapsed);
  }

  get leave(): Leave {
    const { authMode, scopes, effectiveUser } = this.start;
    return { authMode, scopes, revoked: hasRevoked(this.world, effectiveUser) };
  }

  get dead(): Death | undefined {
    return this.#death;
  }

  /**
   * Makes a call to a service, once it is accounted for. A write is remembered until it is sent.
   * @throws Death where the run ends here; GoogleError where leave is lacking or a fault was ordered; what `work` throws
   */
  perform<T>(call: Call, work: () => T): T {
    const { service, toll, ms } = chargeFor(call.className, call.member);
    const late = this.#enter(call, { service, toll, ms });
    const drawn = this.world.state.draws;
    const done = (): T => {
      if (toll === 'read' || toll === 'write') assertStillThere(call);
      if (call.book && (toll === 'read' || LOOKS.test(call.member))) recalculate(call.book, this.now());
      return work();
    };
    const result = done();
    if (toll === 'write' && call.book && this.start.kind !== 'host')
      this.buffer.keep({ book: call.book, again: done }, drawn);
    if (late) throw late;
    return result;
  }

  #enter(call: Call, { service, toll, ms }: Charge): GoogleError | undefined {
    if (this.#death) throw this.#death;
    if (this.#over)
      throw new EmulatorError(`${call.className}.${call.member} is called after its execution ended.`);
    if (this.loading) this.#refuseWhileLoading(call);
    checkLeave(this.leave, service, call.className, call.member);
    if (call.book && toll !== 'free') checkAccess(call.book, this.start.effectiveUser, toll);
    if (toll === 'write') this.#write(call);
    if (toll === 'flush') this.flush(true);
    if (toll === 'call') return this.#trip(service, ms);
    if (toll !== 'read') return undefined;
    this.flush();
    this.world.ledger.cells(this.log, 'cellsRead', call.cells);
    return this.#trip(service, call.className === 'Range' ? rangeRead(call.cells) : ms);
  }

  /** Sends what waits. A plain read does so too, but shows no new response tab yet. */
  flush(whole = false): void {
    if (this.buffer.waiting) {
      const { cells } = this.buffer;
      let late: GoogleError | undefined;
      try {
        late = this.#trip('SpreadsheetApp', flush(cells));
        this.buffer.commit();
      } catch (error) {
        this.buffer.takeBack();
        throw error;
      }
      if (late) throw late;
    }
    if (whole) showNewTabs(this.world);
  }

  /** Virtual time goes by. @throws Death `Exceeded maximum execution time` */
  spend(ms: number): void {
    if (this.start.kind === 'host') return;
    this.#elapsed += ms;
    this.log.ms = Math.round(this.#elapsed);
    if (this.#elapsed > this.start.runTime)
      this.#die(new Death('Exceeded maximum execution time', 'timed out'));
  }

  /** The function has returned or thrown: what waits is sent, locks are let go. @throws Death */
  end(): void {
    try {
      if (!this.#death) this.flush(true);
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
    if (book) this.buffer.hold(book);
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
      if (error instanceof Death) this.#die(error);
      throw error;
    }
  }

  #die(death: Death): never {
    this.#death = death;
    this.buffer.takeBack();
    throw death;
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
