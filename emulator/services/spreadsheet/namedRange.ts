/** A range that has a name; it follows its rows and columns. */
import type { GridRange, SpreadsheetState } from '../../model';
import { GoogleError } from '../../platform/errors';
import type { Execution } from '../../run/execution';
import { nameRange, unname } from '../../sheets/namedRanges';
import { Service } from '../service';
import { Range } from './range';

export class NamedRange extends Service {
  #name: string;
  constructor(
    run: Execution,
    override readonly book: SpreadsheetState,
    name: string,
  ) {
    super(run);
    this.#name = name;
  }
  getName(): string {
    return this.#name;
  }
  getRange(): Range {
    const range = namedRange(this.run, this.book, this.#name);
    if (!range) throw new GoogleError('Range not found');
    return range;
  }
  setName(name: string): this {
    const range = this.getRange();
    nameRange(this.book, name, range);
    unname(this.book, this.#name);
    this.#name = name;
    return this;
  }
  setRange(range: Range): this {
    nameRange(this.book, this.#name, range);
    return this;
  }
  remove(): void {
    unname(this.book, this.#name);
  }
}

export function namedRange(run: Execution, book: SpreadsheetState, name: string): Range | null {
  for (const sheet of book.sheets) {
    const grid: GridRange | undefined = sheet.namedRanges?.[name];
    if (grid) return new Range(run, book, sheet, grid);
  }
  return null;
}
