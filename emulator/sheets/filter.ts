/** Which rows a filter hides. */
import { display } from '../cells/display';
import { cellAt } from '../cells/grid';
import type { CellValue, Criterion, SheetState } from '../model';
import { type Surroundings, satisfies } from './criteria';

/** Whether any column's criteria hide this row; the filter's first row, its headings, always shows. */
export function hidesRow(sheet: SheetState, row: number, around: Surroundings): boolean {
  const { filter } = sheet;
  if (!filter || row <= filter.row || row >= filter.row + filter.rows) return false;
  return Object.entries(filter.criteria ?? {}).some(([offset, rule]) => {
    const cell = cellAt(sheet, row, filter.column + Number(offset));
    if (rule.hidden) return rule.hidden.includes(display(cell, around.locale));
    return rule.type !== '' && !passes(cell.value, rule, around);
  });
}

function passes(value: CellValue, rule: Criterion, around: Surroundings): boolean {
  if (rule.type === 'CELL_EMPTY') return value === '';
  if (rule.type === 'CELL_NOT_EMPTY') return value !== '';
  return value !== '' && satisfies(value, rule, around);
}
