/** Points at a spreadsheet, at one of its tabs, or at cells of a tab. */
import type { GridRange, SheetState, SpreadsheetState } from '../model';

/**
 * What a service gives where Google gives a `Spreadsheet`, a `Sheet` or a `Range`, and its own file may not know that
 * class: a range leads to its tab, which leads to ranges. The script gets the object itself, which the membrane makes.
 */
export class Pointer {
  constructor(
    readonly book: SpreadsheetState,
    readonly sheet?: SheetState,
    readonly grid?: GridRange,
  ) {}
}
