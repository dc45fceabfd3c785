/** The names that a spreadsheet gives to ranges. */
import type { GridRange, SheetState, SpreadsheetState } from '../model';
import { GoogleError } from '../platform/errors';

export const namesIn = (book: SpreadsheetState): string[] =>
  book.sheets.flatMap((each) => Object.keys(each.namedRanges ?? {}));

/** @throws GoogleError for a name that Sheets doesn't take */
export function nameRange(
  book: SpreadsheetState,
  name: string,
  { sheet, grid }: { sheet: SheetState; grid: GridRange },
): void {
  if (!/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name)) throw new GoogleError('The name of the range is not valid.');
  unname(book, name);
  sheet.namedRanges = { ...sheet.namedRanges, [name]: { ...grid } };
}

export function unname(book: SpreadsheetState, name: string): void {
  for (const sheet of book.sheets) {
    const { [name]: _, ...rest } = sheet.namedRanges ?? {};
    if (sheet.namedRanges) sheet.namedRanges = rest;
  }
}
