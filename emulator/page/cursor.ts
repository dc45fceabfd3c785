/** Where the keys of a spreadsheet take one. */
import type { SheetView } from '../serve/view';
import type { Place } from './grid';

/** Rows that Page Up and Page Down jump over. */
const page = 20;

/** The next place that isn't hidden, or where one is when there is none. */
function step(from: number, by: number, last: number, hidden: (at: number) => boolean): number {
  let at = from + by;
  while (at >= 1 && at <= last && hidden(at)) at += Math.sign(by);
  return at >= 1 && at <= last ? at : from;
}

const steps: Record<string, { rows?: number; columns?: number }> = {
  ArrowUp: { rows: -1 },
  ArrowDown: { rows: 1 },
  ArrowLeft: { columns: -1 },
  ArrowRight: { columns: 1 },
  Tab: { columns: 1 },
  Enter: { rows: 1 },
  PageUp: { rows: -page },
  PageDown: { rows: page },
};

/** Where a key leads from a place, or undefined for a key that doesn't move. Shift turns Tab and Enter round. */
export function moved(from: Place, event: KeyboardEvent, sheet: SheetView): Place | undefined {
  const hiddenRow = (row: number) => sheet.hiddenRows.includes(row);
  const hiddenColumn = (column: number) => sheet.columns[column - 1]?.hidden === true;
  const whole = event.ctrlKey || event.metaKey;
  if (event.key === 'Home')
    return { row: whole ? 1 : from.row, column: step(0, 1, sheet.columns.length, hiddenColumn) };
  if (event.key === 'End') {
    const row = whole ? Math.max(sheet.rows.length, 1) : from.row;
    return { row, column: Math.max(sheet.rows[row - 1]?.length ?? 1, 1) };
  }
  const way = steps[event.key];
  if (!way) return undefined;
  const sign = event.shiftKey && (event.key === 'Tab' || event.key === 'Enter') ? -1 : 1;
  const { rows = 0, columns = 0 } = way;
  const wanted = Math.min(Math.max(from.row + rows * sign, 1), sheet.rowCount) - from.row;
  return {
    row: wanted === 0 ? from.row : step(from.row, wanted, sheet.rowCount, hiddenRow),
    column:
      columns === 0 ? from.column : step(from.column, columns * sign, sheet.columns.length, hiddenColumn),
  };
}
