/** Several ranges of one sheet, changed together. */
import type { SpreadsheetState } from '../../model';
import type { Execution } from '../../run/execution';
import { type Enum, Service } from '../service';
import type { Range } from './range';

export class RangeList extends Service {
  constructor(
    run: Execution,
    override readonly book: SpreadsheetState,
    readonly ranges: Range[],
  ) {
    super(run);
  }
  getRanges(): Range[] {
    return this.ranges;
  }
  setValue(value: unknown): this {
    return this.#each((range) => range.setValue(value));
  }
  setFormula(formula: string): this {
    return this.#each((range) => range.setFormula(formula));
  }
  setNumberFormat(format: string): this {
    return this.#each((range) => range.setNumberFormat(format));
  }
  setNote(note: string | null): this {
    return this.#each((range) => range.setNote(note));
  }
  setBackground(color: string | null): this {
    return this.#each((range) => range.setBackground(color));
  }
  setFontColor(color: string | null): this {
    return this.#each((range) => range.setFontColor(color));
  }
  setFontWeight(weight: 'bold' | 'normal' | null): this {
    return this.#each((range) => range.setFontWeight(weight));
  }
  setFontStyle(style: 'italic' | 'normal' | null): this {
    return this.#each((range) => range.setFontStyle(style));
  }
  setFontSize(size: number): this {
    return this.#each((range) => range.setFontSize(size));
  }
  setHorizontalAlignment(alignment: string | null): this {
    return this.#each((range) => range.setHorizontalAlignment(alignment));
  }
  setVerticalAlignment(alignment: string | null): this {
    return this.#each((range) => range.setVerticalAlignment(alignment));
  }
  setWrap(wrap: boolean): this {
    return this.#each((range) => range.setWrap(wrap));
  }
  setWrapStrategy(strategy: Enum): this {
    return this.#each((range) => range.setWrapStrategy(strategy));
  }
  setFontFamily(family: string | null): this {
    return this.#each((range) => range.setFontFamily(family));
  }
  setFontLine(line: 'underline' | 'line-through' | 'none' | null): this {
    return this.#each((range) => range.setFontLine(line));
  }
  setBorder(...given: Parameters<Range['setBorder']>): this {
    return this.#each((range) => range.setBorder(...given));
  }
  breakApart(): this {
    return this.#each((range) => range.breakApart());
  }
  trimWhitespace(): this {
    return this.#each((range) => range.trimWhitespace());
  }
  removeCheckboxes(): this {
    return this.#each((range) => range.removeCheckboxes());
  }
  insertCheckboxes(): this {
    return this.#each((range) => range.insertCheckboxes());
  }
  check(): this {
    return this.#each((range) => range.check());
  }
  uncheck(): this {
    return this.#each((range) => range.uncheck());
  }
  clear(): this {
    return this.#each((range) => range.clear());
  }
  clearContent(): this {
    return this.#each((range) => range.clearContent());
  }
  clearFormat(): this {
    return this.#each((range) => range.clearFormat());
  }
  clearNote(): this {
    return this.#each((range) => range.clearNote());
  }
  clearDataValidations(): this {
    return this.#each((range) => range.clearDataValidations());
  }

  #each(change: (range: Range) => unknown): this {
    for (const range of this.ranges) change(range);
    return this;
  }
}
