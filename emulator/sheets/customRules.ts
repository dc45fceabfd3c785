/** Validation by formulas, which look at what has just been written. */
import { Calculation } from '../formulas/calculate';
import { NotCalculated } from '../formulas/values';
import type { GridRange } from '../model';
import { mapCells } from './grid';
import type { Target } from './write';

/** The first cell that its own formula refuses. One that is not calculated here lets everything pass. */
export function refused(
  { run, book, sheet }: Target,
  range: GridRange,
): { row: number; column: number } | undefined {
  const ruled = mapCells(sheet, range, (cell) => cell).flatMap((cells, i) =>
    cells.flatMap(({ validation, value, formula }, j) => {
      const isRuled = validation?.type === 'CUSTOM_FORMULA' && !validation.allowInvalid;
      if (!isRuled || value === '' || formula !== undefined) return [];
      return [{ row: range.row + i, column: range.column + j, rule: String(validation.args[0]) }];
    }),
  );
  if (ruled.length === 0) return undefined;
  const calculation = new Calculation(book, run.now());
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
