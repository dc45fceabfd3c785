/** Writes that haven't reached Google yet: applied at once for those who look, and taken back if the execution dies. */
import type { SheetState, SpreadsheetState } from './model';

type Copy = Omit<SpreadsheetState, 'sheets'> & { sheets: { sheet: SheetState; copy: SheetState }[] };

export class WriteBuffer {
  readonly #before = new Map<SpreadsheetState, Copy>();
  /** Cells written since the buffer was last empty. */
  cells = 0;

  get waiting(): boolean {
    return this.#before.size > 0;
  }

  /** A write to the spreadsheet is about to happen. Cheap: rows are replaced, never changed, so that they are shared. */
  hold(book: SpreadsheetState): void {
    if (this.#before.has(book)) return;
    const { sheets, ...rest } = book;
    this.#before.set(book, {
      ...structuredClone(rest),
      sheets: sheets.map((sheet) => ({ sheet, copy: copySheet(sheet) })),
    });
  }

  commit(): void {
    this.#before.clear();
    this.cells = 0;
  }

  takeBack(): void {
    for (const [book, { sheets, ...rest }] of this.#before) {
      for (const { sheet, copy } of sheets) replace(sheet, copy);
      replace(book, { ...rest, sheets: sheets.map((each) => each.sheet) });
    }
    this.commit();
  }
}

function copySheet(sheet: SheetState): SheetState {
  const { rows, ...rest } = sheet;
  return { ...structuredClone(rest), rows: rows.slice() };
}

/** Keeps the object's identity, which services hold on to. */
function replace<T extends object>(target: T, source: T): void {
  for (const key of Object.keys(target) as (keyof T)[]) if (!(key in source)) delete target[key];
  Object.assign(target, source);
}
