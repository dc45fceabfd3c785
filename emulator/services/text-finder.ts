/** Finds and replaces text in a range. */
import type { Execution } from '../execution';
import type { SpreadsheetState } from '../model';
import { display } from '../sheets/display';
import { mapCells } from '../sheets/grid';
import { Range } from './range';
import { Service } from './service';

export class TextFinder extends Service {
  #entire = false;
  #cased = false;
  #formulas = false;
  #pattern = false;
  #after = -1;

  constructor(
    run: Execution,
    override readonly book: SpreadsheetState,
    readonly range: Range,
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
  findAll(): Range[] {
    const { grid, sheet } = this.range;
    const found = mapCells(sheet, grid, (cell) => {
      const text = this.#formulas && cell.formula ? cell.formula : display(cell, this.book.locale);
      return text !== '' && this.#expression('').test(text);
    });
    return found.flatMap((row, i) =>
      row.flatMap((hit, j) => (hit ? new Range(this.run, this.book, sheet, this.#cell(i, j)) : [])),
    );
  }
  /** The next one after the last found; null at the end. */
  findNext(): Range | null {
    const all = this.findAll();
    this.#after += 1;
    const next = all[this.#after];
    if (!next) this.#after = -1;
    return next ?? null;
  }
  replaceAllWith(text: string): number {
    const found = this.findAll();
    for (const cell of found)
      cell.setValue(String(cell.getDisplayValue()).replace(this.#expression('g'), text));
    return found.length;
  }

  #cell(i: number, j: number): { row: number; column: number; rows: number; columns: number } {
    const { row, column } = this.range.grid;
    return { row: row + i, column: column + j, rows: 1, columns: 1 };
  }
  #expression(flags: string): RegExp {
    const source = this.#pattern ? this.text : this.text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return new RegExp(this.#entire ? `^(?:${source})$` : source, `${flags}${this.#cased ? '' : 'i'}s`);
  }
}
