/** What evaluating a formula offers to its functions, and what surrounds the formula. */
import type { AstExpression } from '@borgar/fx';
import type { EntryContext } from '../cells/entry';
import type { SheetState, SpreadsheetState } from '../model';
import type { Place, Reference } from './references';
import type { Grid, Scalar, Value } from './values';

export type Node = AstExpression | null | undefined;

/** What surrounds the formula. */
export interface Surroundings {
  book: SpreadsheetState;
  context: EntryContext;
  /** Now, as Sheets counts days. */
  now: number;
  /** What ranges hold, of sheets without formulas of their own. */
  readonly grids: Map<string, Grid>;
  /** The value of a cell, itself calculated where it holds a formula. @throws NotCalculated */
  cell(sheet: SheetState, row: number, column: number): Scalar;
}

/** Works out the parts of one formula, for functions that look at their arguments themselves. */
export interface Evaluator {
  readonly around: Surroundings;
  readonly at: Place;
  /** The same formula, where signs and functions of single values work cell by cell on rectangles. */
  cellByCell(): Evaluator;
  /** @throws NotCalculated for what Google would calculate and this can't */
  value(node: Node): Value;
  /** What takes single values gets, of a range, the cell beside the formula. */
  operand(node: Node): Value;
  /** The cells that an expression speaks of, where it is a reference. */
  reference(node: Node): Reference | Error | undefined;
  /** Rows beyond those in use are left out: they are empty. */
  read(range: Reference | Error): Value;
}
