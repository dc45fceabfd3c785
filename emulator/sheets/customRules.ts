/** Validation by formulas, which look at what has just been written. */
import { mapCells } from '../cells/grid';
import { Calculation } from '../formulas/calculate';
import { NotCalculated } from '../formulas/values';
import type { GridRange } from '../model';
import type { Tab } from './tab';

/** The first cell that its own formula refuses at a moment. One that is not calculated here lets everything pass. */
export function refused(
  { book, sheet }: Tab,
  range: GridRange,
  at: number,
): { row: number; column: number } | undefined {
  const ruled = mapCells(sheet, range, (cell) => cell).flatMap((cells, i) =>
    cells.flatMap(({ validation, value, formula }, j) => {
      const isRuled = validation?.type === 'CUSTOM_FORMULA' && !validation.allowInvalid;
      if (!isRuled || value === '' || formula !== undefined) return [];
      return [{ row: range.row + i, column: range.column + j, rule: String(validation.args[0]) }];
    }),
  );
  if (ruled.length === 0) return undefined;
  const calculation = new Calculation(book, at);
  return ruled.find(({ rule, row, column }) => {
    try {
      const holds = calculation.formula(rule, { sheet, row, column });
      return !(holds === true || (typeof holds === 'number' && holds !== 0));
    } catch (problem) {
      if (problem instanceof NotCalculated) return false;
      throw problem;
    }
  });
}
