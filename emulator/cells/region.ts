/** Where the data lies around a cell: what Ctrl and an arrow key find. */
import type { GridRange, SheetState } from '../model';
import { cellAt, hasContent } from './grid';

interface Place {
  row: number;
  column: number;
}

const STEPS: Record<string, [number, number]> = {
  UP: [-1, 0],
  DOWN: [1, 0],
  PREVIOUS: [0, -1],
  NEXT: [0, 1],
};

/** In a direction: the end of the block of data, the beginning of the next, or the edge of the sheet. [ref Range] */
export function nextDataCell(sheet: SheetState, from: Place, direction: string): Place {
  const [down, right] = STEPS[direction] ?? [0, 0];
  const next = ({ row, column }: Place): Place => ({ row: row + down, column: column + right });
  const exists = ({ row, column }: Place): boolean =>
    row >= 1 && column >= 1 && row <= sheet.maxRows && column <= sheet.maxColumns;
  const filled = (at: Place): boolean => exists(at) && hasContent(cellAt(sheet, at.row, at.column));
  let at = from;
  if (filled(at) && filled(next(at))) {
    while (filled(next(at))) at = next(at);
    return at;
  }
  while (exists(next(at))) {
    at = next(at);
    if (filled(at)) return at;
  }
  return at;
}

/** The rectangle of data that the range touches, in one dimension or in both. [ref Range.getDataRegion] */
export function dataRegion(
  sheet: SheetState,
  range: GridRange,
  grows = { rows: true, columns: true },
): GridRange {
  let region = range;
  for (;;) {
    const wider = grown(sheet, region, grows);
    if (wider === region) return region;
    region = wider;
  }
}

function grown(sheet: SheetState, range: GridRange, grows: { rows: boolean; columns: boolean }): GridRange {
  const { row, column, rows, columns } = range;
  const [top, bottom, left, right] = [row - 1, row + rows, column - 1, column + columns];
  const filled = (wanted: Place & { rows: number; columns: number }): boolean =>
    wanted.row >= 1 && wanted.column >= 1 && someContent(sheet, wanted);
  const [across, down] = [
    { column: left, columns: columns + 2 },
    { row: top, rows: rows + 2 },
  ];
  const around = grows.rows && grows.columns;
  const wide = around ? clipped(across) : { column, columns };
  const tall = around ? clippedRows(down) : { row, rows };
  if (grows.rows && filled({ ...wide, row: top, rows: 1 })) return { ...range, row: top, rows: rows + 1 };
  if (grows.rows && filled({ ...wide, row: bottom, rows: 1 })) return { ...range, rows: rows + 1 };
  if (grows.columns && filled({ ...tall, column: left, columns: 1 }))
    return { ...range, column: left, columns: columns + 1 };
  if (grows.columns && filled({ ...tall, column: right, columns: 1 }))
    return { ...range, columns: columns + 1 };
  return range;
}

const clipped = ({ column, columns }: { column: number; columns: number }) =>
  column < 1 ? { column: 1, columns: columns - 1 } : { column, columns };
const clippedRows = ({ row, rows }: { row: number; rows: number }) =>
  row < 1 ? { row: 1, rows: rows - 1 } : { row, rows };

function someContent(sheet: SheetState, { row, column, rows, columns }: GridRange): boolean {
  for (let i = row; i < row + rows; i += 1)
    for (let j = column; j < column + columns; j += 1) if (hasContent(cellAt(sheet, i, j))) return true;
  return false;
}
