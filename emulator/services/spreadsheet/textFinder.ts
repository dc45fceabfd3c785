/** Finds and replaces text in ranges. */
import { display } from '../../cells/display';
import { mapCells } from '../../cells/grid';
import type { SpreadsheetState } from '../../model';
import type { Execution } from '../../run/execution';
import { Pointer } from '../../sheets/pointer';
import { Service } from '../service';
import { RangeCells } from './rangeCells';

export class TextFinder extends Service {
  #entire = false;
  #cased = false;
  #formulas = false;
  #pattern = false;
  #plain = false;
  /** Which of all matches was found last. */
  #at = -1;

  constructor(
    run: Execution,
    override readonly book: SpreadsheetState,
    readonly ranges: RangeCells[],
    readonly text: string,
  ) {
    super(run);
  }
  matchCase(matchCase: boolean): this {
    this.#cased = matchCase;
    return this;
  }
  matchEntireCell(matchEntireCell: boolean): this {
    this.#entire = matchEntireCell;
    return this;
  }
  matchFormulaText(matchFormulaText: boolean): this {
    this.#formulas = matchFormulaText;
    return this;
  }
  useRegularExpression(useRegEx: boolean): this {
    this.#pattern = useRegEx;
    return this;
  }
  ignoreDiacritics(ignoreDiacritics: boolean): this {
    this.#plain = ignoreDiacritics;
    return this;
  }
  /** The search begins after the range's first cell. */
  startFrom(range: RangeCells): this {
    const all = this.#matches();
    const { row, column } = range.grid;
    const after = all.findIndex(
      ({ sheet, grid }) =>
        sheet === range.sheet && (grid.row > row || (grid.row === row && grid.column > column)),
    );
    this.#at = (after < 0 ? all.length : after) - 1;
    return this;
  }
  findAll(): Pointer[] {
    return this.#matches().map(pointerTo);
  }
  /** The next one after the last found; null at the end. */
  findNext(): Pointer | null {
    return this.#step(1);
  }
  findPrevious(): Pointer | null {
    return this.#step(-1);
  }
  getCurrentMatch(): Pointer | null {
    const match = this.#current;
    return match ? pointerTo(match) : null;
  }
  /** In the current match only. Returns how many places were replaced. */
  replaceWith(text: string): number {
    const match = this.#current;
    return match ? this.#replace(match, text) : 0;
  }
  replaceAllWith(text: string): number {
    return this.#matches().reduce((sum, each) => sum + this.#replace(each, text), 0);
  }

  get #current(): RangeCells | undefined {
    return this.#matches()[this.#at];
  }
  #matches(): RangeCells[] {
    return this.ranges.flatMap((range) => this.#within(range));
  }
  #step(by: 1 | -1): Pointer | null {
    const all = this.#matches();
    this.#at = this.#at < 0 && by < 0 ? all.length - 1 : this.#at + by;
    const next = all[this.#at];
    if (!next) this.#at = -1;
    return next ? pointerTo(next) : null;
  }
  #within({ grid, sheet }: RangeCells): RangeCells[] {
    const found = mapCells(sheet, grid, (cell) => {
      const text = this.#formulas && cell.formula ? cell.formula : display(cell, this.book.locale);
      return text !== '' && this.#expression('').test(this.#folded(text));
    });
    const cellOf = (i: number, j: number) => ({
      row: grid.row + i,
      column: grid.column + j,
      rows: 1,
      columns: 1,
    });
    return found.flatMap((row, i) =>
      row.flatMap((hit, j) => (hit ? new RangeCells(this.run, this.book, sheet, cellOf(i, j)) : [])),
    );
  }
  /** The replacement is plain text: a `$` in it has no meaning of its own. */
  #replace(cell: RangeCells, text: string): number {
    const before = this.#formulas && cell.getFormula() ? cell.getFormula() : String(cell.getDisplayValue());
    const places = before.match(this.#expression('g'))?.length ?? 0;
    if (places > 0) cell.setValue(before.replace(this.#expression('g'), () => text));
    return places;
  }
  #folded(text: string): string {
    return this.#plain ? text.normalize('NFD').replace(/\p{M}/gu, '') : text;
  }
  #expression(flags: string): RegExp {
    const source = this.#pattern ? this.text : this.#folded(this.text).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return new RegExp(this.#entire ? `^(?:${source})$` : source, `${flags}${this.#cased ? '' : 'i'}s`);
  }
}

const pointerTo = ({ book, sheet, grid }: RangeCells): Pointer => new Pointer(book, sheet, grid);
