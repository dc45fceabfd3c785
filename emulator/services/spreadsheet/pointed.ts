/** The object of Google's that a pointer stands for. */
import type { Execution } from '../../run/execution';
import type { Pointer } from '../../sheets/pointer';
import { Range } from './range';
import { Sheet } from './sheet';
import { Spreadsheet } from './spreadsheet';

export function pointedAt(run: Execution, { book, sheet, grid }: Pointer): Spreadsheet | Sheet | Range {
  if (!sheet) return new Spreadsheet(run, book);
  return grid ? new Range(run, book, sheet, grid) : new Sheet(run, book, sheet);
}
