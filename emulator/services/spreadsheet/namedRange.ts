/** A range that has a name; it follows its rows and columns. */
import type { GridRange, SpreadsheetState } from '../../model';
import { GoogleError } from '../../platform/errors';
import type { Execution } from '../../run/execution';
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

export const namesIn = (book: SpreadsheetState): string[] =>
  book.sheets.flatMap((each) => Object.keys(each.namedRanges ?? {}));

export function namedRange(run: Execution, book: SpreadsheetState, name: string): Range | null {
  for (const sheet of book.sheets) {
    const grid: GridRange | undefined = sheet.namedRanges?.[name];
    if (grid) return new Range(run, book, sheet, grid);
  }
  return null;
}

/** @throws GoogleError for a name that Sheets doesn't take */
export function nameRange(book: SpreadsheetState, name: string, range: Range): void {
  if (!/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name)) throw new GoogleError('The name of the range is not valid.');
  unname(book, name);
  const { sheet, grid } = range;
  sheet.namedRanges = { ...sheet.namedRanges, [name]: { ...grid } };
}

export function unname(book: SpreadsheetState, name: string): void {
  for (const sheet of book.sheets) {
    const { [name]: _, ...rest } = sheet.namedRanges ?? {};
    if (sheet.namedRanges) sheet.namedRanges = rest;
  }
}
