/** The columns and rows that Tabulator is given for a sheet. */
import type { ColumnDefinition, RowComponent } from 'tabulator-tables';
import type { CellView, SheetView } from '../serve/view';
import { draw, type GridRow, letters, rich } from './cells';

/** Tabulator's name of a column; 0 is the column of the row numbers. */
export const field = (column: number) => (column === 0 ? 'number' : `c${column}`);
/** The column of one of Tabulator's names. */
export const columnOf = (name: string) => Number(name.slice(1)) || 0;
export const dataOf = (row: RowComponent) => row.getData() as GridRow;

/** Opens the menu of a column, where there is room for it beside the letter. By key, the menu is opened at a cell. */
const arrow = '<i class="column-menu" aria-hidden="true"></i>';
const roomForArrow = 60;

export function columnsOf(sheet: SheetView): ColumnDefinition[] {
  const numbers: ColumnDefinition = {
    title: '<span class="unseen">Row</span>',
    field: field(0),
    width: 46,
    minWidth: 30,
    frozen: true,
    resizable: false,
    cssClass: 'row-number',
    formatter: (cell) => String((cell.getData() as GridRow).number),
  };
  return [
    numbers,
    ...sheet.columns.map(({ width, hidden }, index) => ({
      title: letters(index + 1) + (width < roomForArrow ? '' : arrow),
      field: field(index + 1),
      width,
      minWidth: 21,
      visible: !hidden,
      frozen: index < sheet.frozenColumns,
      resizable: 'header' as const,
      formatter: cellFormatter(index, sheet),
    })),
  ];
}

/** The width of the empty cells that follow a cell; a text is cut after this many of them. */
function roomAfter(index: number, cells: CellView[], columns: SheetView['columns']): number {
  let room = 0;
  for (let at = index + 1; at < Math.min(columns.length, index + 12); at += 1) {
    if (rich(cells[at]).text !== '' || rich(cells[at]).ticked !== undefined) break;
    room += columns[at]?.hidden ? 0 : (columns[at]?.width ?? 0);
  }
  return room;
}

const cellFormatter =
  (index: number, { columns, frozenColumns }: SheetView): ColumnDefinition['formatter'] =>
  (cell) => {
    const { cells } = cell.getData() as GridRow;
    return draw(
      cell.getElement(),
      cells[index],
      index < frozenColumns ? 0 : roomAfter(index, cells, columns),
    );
  };

export function rowsOf(sheet: SheetView): GridRow[] {
  const hidden = new Set(sheet.hiddenRows);
  const all = Array.from({ length: sheet.rowCount }, (_, index) => ({
    number: index + 1,
    cells: sheet.rows[index] ?? [],
  }));
  return all.filter(({ number }) => !hidden.has(number));
}

/** What must stay the same for the grid to be kept; where it doesn't, the grid is made anew. */
export const frame = ({ id, frozenRows, frozenColumns, columns, rowCount, hiddenRows }: SheetView) =>
  JSON.stringify([id, frozenRows, frozenColumns, columns, rowCount, hiddenRows]);
