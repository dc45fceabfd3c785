/** A sheet as a grid: Tabulator draws it, and only the rows in sight; this keeps it in step with the server. */
import {
  type CellComponent,
  type ColumnComponent,
  type ColumnDefinition,
  FormatModule,
  FrozenColumnsModule,
  FrozenRowsModule,
  InteractionModule,
  ResizeColumnsModule,
  ResizeTableModule,
  type RowComponent,
  Tabulator,
} from 'tabulator-tables';
import type { CellView, SheetView } from '../serve/view';
import { draw, type GridRow, letters } from './cells';

Tabulator.registerModule([
  FormatModule,
  FrozenColumnsModule,
  FrozenRowsModule,
  InteractionModule,
  ResizeColumnsModule,
  ResizeTableModule,
]);

/** Rows and columns count from 1. */
export interface Place {
  row: number;
  column: number;
}

/** What people do to the grid, by Tabulator's names where it has one. */
export interface GridEvents {
  resized: (column: number, width: number) => void;
  cellMouseDown: (place: Place) => void;
  cellDblClick: (place: Place) => void;
  cellMouseEnter: (place: Place) => void;
  cellMouseLeave: (place: Place) => void;
}

const field = (column: number) => `c${column}`;
/** 0 for the row numbers. */
const columnOf = (column: ColumnComponent) => Number(column.getField().slice(1)) || 0;
const dataOf = (row: RowComponent) => row.getData() as GridRow;

function columnsOf(sheet: SheetView): ColumnDefinition[] {
  const numbers: ColumnDefinition = {
    title: '',
    field: 'number',
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
      title: letters(index + 1),
      field: field(index + 1),
      width,
      minWidth: 21,
      visible: !hidden,
      frozen: index < sheet.frozenColumns,
      resizable: 'header' as const,
      formatter: cellFormatter(index),
    })),
  ];
}

const cellFormatter =
  (index: number): ColumnDefinition['formatter'] =>
  (cell) =>
    draw(cell.getElement(), (cell.getData() as GridRow).cells[index]);

function rowsOf(sheet: SheetView): GridRow[] {
  const hidden = new Set(sheet.hiddenRows);
  const all = Array.from({ length: sheet.rowCount }, (_, index) => ({
    number: index + 1,
    cells: sheet.rows[index] ?? [],
  }));
  return all.filter(({ number }) => !hidden.has(number));
}

/** What must stay the same for the grid to be kept; where it doesn't, the grid is made anew. */
const frame = ({ id, frozenRows, frozenColumns, columns, rowCount, hiddenRows }: SheetView) =>
  JSON.stringify([id, frozenRows, frozenColumns, columns, rowCount, hiddenRows]);

export class Grid {
  private table: Tabulator;
  private ready: Promise<void>;
  private active: Place | undefined;
  private marked: HTMLElement | undefined;

  constructor(
    private readonly host: HTMLElement,
    private sheet: SheetView,
    private readonly heard: GridEvents,
  ) {
    [this.table, this.ready] = this.build();
  }

  private build(): [Tabulator, Promise<void>] {
    const { sheet } = this;
    const table = new Tabulator(this.host, {
      data: rowsOf(sheet),
      columns: columnsOf(sheet),
      index: 'number',
      height: '100%',
      frozenRows: (row) => dataOf(row).number <= sheet.frozenRows,
      renderVerticalBuffer: 400,
    });
    const { resized, ...events } = this.heard;
    table.on('columnResized', (column: ColumnComponent) => resized(columnOf(column), column.getWidth()));
    for (const [name, hear] of Object.entries(events)) {
      table.on(name, (_event: Event, cell: CellComponent) => {
        const place = { row: dataOf(cell.getRow()).number, column: columnOf(cell.getColumn()) };
        if (place.column > 0) hear(place);
      });
    }
    return [table, new Promise((resolve) => table.on('dataProcessed', () => resolve()))];
  }

  /** Brings the grid in step with what the server has, redrawing only the rows that differ. */
  async show(sheet: SheetView): Promise<void> {
    await this.ready;
    const before = this.sheet;
    this.sheet = sheet;
    if (frame(before) !== frame(sheet)) return this.rebuild(before.id === sheet.id);
    for (let index = 0; index < Math.max(before.rows.length, sheet.rows.length); index += 1) {
      const cells: CellView[] = sheet.rows[index] ?? [];
      if (JSON.stringify(cells) === JSON.stringify(before.rows[index] ?? [])) continue;
      const row = this.table.getRow(index + 1);
      if (!row) continue;
      dataOf(row).cells = cells;
      row.reformat();
    }
  }

  private async rebuild(keepsPlace: boolean): Promise<void> {
    const holder = () => this.host.querySelector('.tabulator-tableholder');
    const { scrollTop = 0, scrollLeft = 0 } = holder() ?? {};
    this.table.destroy();
    [this.table, this.ready] = this.build();
    await this.ready;
    if (keepsPlace) holder()?.scrollTo(scrollLeft, scrollTop);
  }

  cell({ row, column }: Place): CellView | undefined {
    return this.sheet.rows[row - 1]?.[column - 1];
  }

  element({ row, column }: Place): HTMLElement | undefined {
    const found = this.table.getRow(row);
    const cell = found ? found.getCell(field(column)) : undefined;
    return cell ? cell.getElement() : undefined;
  }

  /** Marks the cell that the keys act on, and brings it into sight. */
  async activate(place: Place): Promise<void> {
    this.active = place;
    await this.ready;
    await this.reveal(place);
    if (this.active !== place) return;
    this.marked?.classList.remove('active');
    this.marked?.removeAttribute('id');
    this.marked = this.element(place);
    this.marked?.classList.add('active');
    this.marked?.setAttribute('id', 'active-cell');
    this.host.setAttribute('aria-activedescendant', 'active-cell');
  }

  private async reveal({ row, column }: Place): Promise<void> {
    if (row > this.sheet.frozenRows)
      await this.table.scrollToRow(row, 'nearest', false).catch(() => undefined);
    if (column > this.sheet.frozenColumns) {
      await this.table.scrollToColumn(field(column), 'middle', false).catch(() => undefined);
    }
  }

  destroy(): void {
    this.table.destroy();
  }
}
