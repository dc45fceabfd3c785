/** Writes that haven't reached Google yet: applied at once for the run that made them, and for nobody else. */
import type { Destination, FormState, ResponseState, SheetState, SpreadsheetState } from '../model';
import type { World } from '../world/world';

type Copy = Omit<SpreadsheetState, 'sheets'> & { sheets: { sheet: SheetState; copy: SheetState }[] };

/** Where a form's questions had their columns and its responses their rows, which follow the tab's. */
interface Placed {
  form: FormState;
  destination: Destination;
  rows: { response: ResponseState; row?: number }[];
}

/** A write that was made, and can be made again. */
interface Write {
  book: SpreadsheetState;
  again: () => unknown;
}

export class WriteBuffer {
  readonly #before = new Map<SpreadsheetState, Copy>();
  #placed: Placed[] = [];
  #writes: Write[] = [];
  /** Why what waited can't be written any more: known at Google only when it is sent. */
  #lost: unknown;
  /** Cells written since the buffer was last empty. */
  cells = 0;

  constructor(readonly world: World) {}

  get waiting(): boolean {
    return this.#before.size > 0 || this.#lost !== undefined;
  }

  /** A write to the spreadsheet is about to happen. Cheap: rows are replaced, never changed, so that they are shared. */
  hold(book: SpreadsheetState): void {
    if (this.#before.has(book)) return;
    const { sheets, ...rest } = book;
    if (this.#before.size === 0) this.#placed = this.world.state.forms.flatMap(placed);
    this.#before.set(book, {
      ...structuredClone(rest),
      sheets: sheets.map((sheet) => ({ sheet, copy: copySheet(sheet) })),
    });
  }

  /** The write has been made. Made again, it draws the same ids as the first time. */
  keep(write: Write, drawn: number): void {
    const again = () => this.world.redraw(drawn, write.again);
    this.#writes.push({ book: write.book, again });
  }

  /** What waits is sent. @throws what keeps it from being written, where something does: all of it is lost then */
  commit(): void {
    const lost = this.#lost;
    if (lost !== undefined) this.takeBack();
    this.#before.clear();
    this.#writes = [];
    this.#lost = undefined;
    this.cells = 0;
    if (lost !== undefined) throw lost;
  }

  takeBack(): void {
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

  /** Others act meanwhile: they see nothing of what waits, which is then made again, by place, on what they left. */
  aside(act: () => void): void {
    const { cells } = this;
    const writes = this.#writes;
    const lost = this.#lost;
    const made = [...this.#before.keys()].flatMap((book) => book.sheets);
    this.takeBack();
    act();
    try {
      for (const { book, again } of writes) {
        this.hold(book);
        again();
        adopt(book, made);
      }
      this.#writes = writes;
      this.#lost = lost;
    } catch (error) {
      this.takeBack();
      this.#lost = error;
    }
    this.cells = cells;
  }
}

/** A tab that was made again is the one that the script has in its hands. */
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

/** Keeps the object's identity, which services hold on to. */
function replace<T extends object>(target: T, source: T): void {
  for (const key of Object.keys(target) as (keyof T)[]) if (!(key in source)) delete target[key];
  Object.assign(target, source);
}
