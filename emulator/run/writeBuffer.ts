/** Writes that haven't reached Google yet: the execution that made them sees them already, nobody else does. */
import type { Destination, FormState, ResponseState, SheetState, SpreadsheetState } from '../model';
import type { World } from '../world/world';

type Copy = Omit<SpreadsheetState, 'sheets'> & { sheets: { sheet: SheetState; copy: SheetState }[] };

/** The columns of a form's questions and the rows of its responses, which follow the columns and rows of its tab. */
interface Placed {
  form: FormState;
  destination: Destination;
  rows: { response: ResponseState; row?: number }[];
}

/** A write that was made, and the way to make it again. */
interface Write {
  book: SpreadsheetState;
  again: () => unknown;
}

export class WriteBuffer {
  readonly #before = new Map<SpreadsheetState, Copy>();
  #placed: Placed[] = [];
  #writes: Write[] = [];
  /** Why the writes that waited can't be made any more. At Google, this shows only when they are sent. */
  #lost: unknown;
  /** Cells written since the buffer was last empty. */
  cells = 0;

  constructor(readonly world: World) {}

  get waiting(): boolean {
    return this.#before.size > 0 || this.#lost !== undefined;
  }

  /**
   * A write to the spreadsheet is about to happen: keeps the state before it. This is cheap, since the two share their
   * rows, which are replaced and never changed.
   */
  snapshot(book: SpreadsheetState): void {
    if (this.#before.has(book)) return;
    const { sheets, ...rest } = book;
    if (this.#before.size === 0) this.#placed = this.world.state.forms.flatMap(placed);
    this.#before.set(book, {
      ...structuredClone(rest),
      sheets: sheets.map((sheet) => ({ sheet, copy: copySheet(sheet) })),
    });
  }

  /** The write has been made. Should it have to be made again, it draws the same ids as the first time. */
  remember(write: Write, drawn: number): void {
    const again = () => this.world.redraw(drawn, write.again);
    this.#writes.push({ book: write.book, again });
  }

  /** Sends the writes that wait. @throws whatever keeps them from being made, and then all of them are lost */
  commit(): void {
    const lost = this.#lost;
    if (lost !== undefined) this.rollback();
    this.#before.clear();
    this.#writes = [];
    this.#lost = undefined;
    this.cells = 0;
    if (lost !== undefined) throw lost;
  }

  /** Undoes the writes that wait: everything is again as it was before the first of them. */
  rollback(): void {
    for (const [book, { sheets, ...rest }] of this.#before) {
      for (const { sheet, copy } of sheets) replace(sheet, copy);
      replace(book, { ...rest, sheets: sheets.map((each) => each.sheet) });
    }
    for (const { form, destination, rows } of this.#placed) {
      if (form.destination?.sheetId !== destination.sheetId) continue;
      form.destination = destination;
      for (const { response, row } of rows) response.row = row;
    }
    this.#before.clear();
    this.#placed = [];
    this.#writes = [];
    this.#lost = undefined;
    this.cells = 0;
  }

  /**
   * Others act while the execution waits: they see nothing of its writes. These are then made again on what the others
   * have left, by row and column, wherever the cells that they were meant for are by then.
   */
  suspend(act: () => void): void {
    const { cells } = this;
    const writes = this.#writes;
    const lost = this.#lost;
    const made = [...this.#before.keys()].flatMap((book) => book.sheets);
    this.rollback();
    act();
    try {
      for (const { book, again } of writes) {
        this.snapshot(book);
        again();
        adopt(book, made);
      }
      this.#writes = writes;
      this.#lost = lost;
    } catch (error) {
      this.rollback();
      this.#lost = error;
    }
    this.cells = cells;
  }
}

/** A tab that was inserted again stays the object that the script already holds. */
function adopt(book: SpreadsheetState, made: SheetState[]): void {
  book.sheets = book.sheets.map((sheet) => {
    const known = made.find((each) => each.id === sheet.id && each !== sheet);
    if (known) replace(known, sheet);
    return known ?? sheet;
  });
}

const placed = (form: FormState): Placed[] => {
  const { destination, responses } = form;
  if (!destination) return [];
  return [
    {
      form,
      destination: structuredClone(destination),
      rows: responses.map((response) => ({ response, row: response.row })),
    },
  ];
};

function copySheet(sheet: SheetState): SheetState {
  const { rows, ...rest } = sheet;
  return { ...structuredClone(rest), rows: rows.slice() };
}

/** Gives the target everything of the source, and keeps it the object that services hold. */
function replace<T extends object>(target: T, source: T): void {
  for (const key of Object.keys(target) as (keyof T)[]) if (!(key in source)) delete target[key];
  Object.assign(target, source);
}
