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
import { draw, type GridRow, letters, rich } from './cells';
import { type Editing, edit } from './editor';
import { frozenEdge, type Sight, sightOf, Tops } from './sight';

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
  /** Other cells are in sight now, or the same elsewhere. */
  moved: (sight: Sight) => void;
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
    title: '<span class="unseen">Row</span>',
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
  /** What was asked for is done in turn: Tabulator builds itself in its own time. */
  private turn: Promise<void>;
  private built = false;
  private active: Place = { row: 1, column: 1 };
  private marked: HTMLElement | undefined;
  private readonly tops = new Tops();

  constructor(
    private readonly host: HTMLElement,
    private sheet: SheetView,
    private readonly heard: GridEvents,
  ) {
    [this.table, this.turn] = this.build();
  }

  private build(): [Tabulator, Promise<void>] {
    const { sheet } = this;
    this.built = false;
    const table = new Tabulator(this.host, {
      data: rowsOf(sheet),
      columns: columnsOf(sheet),
      index: 'number',
      height: '100%',
      frozenRows: (row) => dataOf(row).number <= sheet.frozenRows,
      renderVerticalBuffer: 150,
    });
    const { moved, resized, ...events } = this.heard;
    table.on('columnResized', (column: ColumnComponent) => resized(columnOf(column), column.getWidth()));
    for (const [name, hear] of Object.entries(events)) {
      table.on(name, (_event: Event, cell: CellComponent) => {
        const place = { row: dataOf(cell.getRow()).number, column: columnOf(cell.getColumn()) };
        if (place.column > 0) hear(place);
      });
    }
    const ready = new Promise<void>((resolve) => table.on('dataProcessed', () => resolve())).then(() => {
      this.built = true;
      // The part that scrolls is what the keys go to; a grid's children must be groups of rows.
      this.holder?.setAttribute('role', 'rowgroup');
      this.holder?.setAttribute('aria-label', 'Cells');
      this.holder?.firstElementChild?.setAttribute('role', 'none');
      this.tops.forget();
      const tell = () => moved(this.sight());
      this.holder?.addEventListener('scroll', tell);
      table.on('renderComplete', tell);
      tell();
    });
    return [table, ready];
  }

  private get holder(): HTMLElement | null {
    return this.host.querySelector('.tabulator-tableholder');
  }

  private sight(): Sight {
    const { host, holder, tops, sheet } = this;
    const drawn = (row: number) => this.element({ row, column: 1 })?.closest('.tabulator-row') ?? null;
    return sightOf(host, holder, (row) => tops.of(row, sheet, holder, drawn(row)));
  }

  /** Brings the grid in step with what the server has, redrawing only the rows that differ. */
  show(sheet: SheetView): void {
    this.turn = this.turn.then(async () => {
      const before = this.sheet;
      this.sheet = sheet;
      if (frame(before) === frame(sheet)) this.update(before.rows);
      else await this.rebuild(before.id === sheet.id);
      this.mark();
      this.tops.forget();
      this.heard.moved(this.sight());
    });
  }

  private update(before: CellView[][]): void {
    for (let index = 0; index < Math.max(before.length, this.sheet.rows.length); index += 1) {
      const cells: CellView[] = this.sheet.rows[index] ?? [];
      if (JSON.stringify(cells) === JSON.stringify(before[index] ?? [])) continue;
      const row = this.table.getRow(index + 1);
      if (!row) continue;
      dataOf(row).cells = cells;
      row.reformat();
    }
  }

  private async rebuild(keepsPlace: boolean): Promise<void> {
    const { scrollTop = 0, scrollLeft = 0 } = this.holder ?? {};
    this.table.destroy();
    const [table, ready] = this.build();
    this.table = table;
    await ready;
    if (keepsPlace) this.holder?.scrollTo(scrollLeft, scrollTop);
  }

  /** Opens the box over a cell. What the server has to show meanwhile waits: it would take the box away. */
  edit(place: Place, editing: Editing): void {
    const over = this.element(place);
    if (!over) return;
    let done = () => {};
    const closed = new Promise<void>((resolve) => {
      done = resolve;
    });
    this.turn = this.turn.then(() => closed);
    const take: Editing['take'] = (text, by) => {
      done();
      editing.take(text, by);
    };
    const drop = () => {
      done();
      editing.drop();
    };
    edit(over, { ...editing, take, drop });
  }

  /** The cell's element, where the grid has drawn it. */
  element({ row, column }: Place): HTMLElement | undefined {
    const found = this.built ? this.table.getRow(row) : undefined;
    const cell = found ? found.getCell(field(column)) : undefined;
    return cell ? cell.getElement() : undefined;
  }

  /** Marks the cell that the keys act on, and brings it into sight. */
  activate(place: Place): void {
    this.active = place;
    this.turn = this.turn.then(async () => {
      if (this.active !== place) return;
      await this.reveal(place);
      this.mark();
    });
  }

  private mark(): void {
    this.marked?.classList.remove('active');
    this.marked?.removeAttribute('id');
    this.marked = this.element(this.active);
    this.marked?.classList.add('active');
    this.marked?.setAttribute('id', 'active-cell');
  }

  private async reveal({ row, column }: Place): Promise<void> {
    const inSight = { row: row <= this.sheet.frozenRows, column: column <= this.sheet.frozenColumns };
    if (!inSight.row) await this.table.scrollToRow(row, 'nearest', false).catch(() => undefined);
    if (!inSight.column) await this.scrollSideways(column);
  }

  /** Tabulator counts a column as in sight that lies under the row numbers, so this reckons for itself. */
  private async scrollSideways(column: number): Promise<void> {
    const { holder } = this;
    const cell = this.element({ row: this.active.row, column })?.getBoundingClientRect();
    const box = holder?.getBoundingClientRect();
    if (!holder || !cell || !box) return;
    const left = frozenEdge(this.host, box);
    if (cell.left < left) holder.scrollLeft -= left - cell.left;
    else if (cell.right > box.left + holder.clientWidth) {
      holder.scrollLeft += Math.min(cell.right - box.left - holder.clientWidth, cell.left - left);
    }
  }

  focus(): void {
    this.holder?.focus({ preventScroll: true });
  }

  destroy(): void {
    this.table.destroy();
  }
}
