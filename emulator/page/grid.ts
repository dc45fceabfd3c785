/** A sheet as a grid: Tabulator draws it, and only the rows in sight; this keeps it in step with the server. */
import {
  type CellComponent,
  type ColumnComponent,
  FormatModule,
  FrozenColumnsModule,
  FrozenRowsModule,
  InteractionModule,
  ResizeColumnsModule,
  ResizeTableModule,
  Tabulator,
} from 'tabulator-tables';
import type { CellView, SheetView } from '../serve/view';
import { columnOf, columnsOf, dataOf, field, frame, rowsOf } from './columns';
import { type Editing, edit } from './editor';
import type { Corner } from './menu';
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
  /** A menu is wanted for a row and a column; 0 stands for those that the mouse was not on. */
  menu: (place: Place, at: Corner) => void;
  cellMouseDown: (place: Place) => void;
  cellDblClick: (place: Place) => void;
  cellMouseEnter: (place: Place) => void;
  cellMouseLeave: (place: Place) => void;
}

export class Grid {
  private table: Tabulator;
  /** What was asked for is done in turn: Tabulator builds itself in its own time. */
  private turn: Promise<void>;
  /** Settled while no box is open over a cell. */
  private closed = Promise.resolve();
  private built = false;
  private active: Place = { row: 1, column: 1 };
  /** The active cell, the heading of its column and the number of its row. */
  private marked: Element[] = [];
  private readonly tops = new Tops();

  constructor(
    private readonly host: HTMLElement,
    private sheet: SheetView,
    private readonly heard: GridEvents,
  ) {
    [this.table, this.turn] = this.build();
    host.addEventListener('contextmenu', (event) => this.wantMenu(event));
    host.addEventListener('click', (event) => {
      if (event.target instanceof Element && event.target.matches('.column-menu')) this.wantMenu(event);
    });
  }

  /** The mouse asks at a cell, a heading or a number; by key, the scrolling part asks, for the active cell. */
  private wantMenu(event: MouseEvent): void {
    if (!(event.target instanceof Element) || event.target.closest('.cell-editor')) return;
    event.preventDefault();
    const [cell, heading] = [event.target.closest('.tabulator-cell'), event.target.closest('.tabulator-col')];
    const column = columnOf((cell ?? heading)?.getAttribute('tabulator-field') ?? '');
    const number = cell?.closest('.tabulator-row')?.querySelector('.row-number')?.textContent;
    this.focus();
    if (cell || heading)
      this.heard.menu({ row: Number(number ?? 0), column }, { left: event.clientX, top: event.clientY });
    else this.heard.menu(this.active, this.corner());
  }

  /** Under the active cell, or in the window's corner where that is out of sight. */
  corner(): Corner {
    const box = this.element(this.active)?.getBoundingClientRect();
    return { left: box?.left ?? 0, top: box?.bottom ?? 0 };
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
    const { moved, resized, menu: _, ...events } = this.heard;
    table.on('columnResized', (column: ColumnComponent) =>
      resized(columnOf(column.getField()), column.getWidth()),
    );
    for (const [name, hear] of Object.entries(events)) {
      table.on(name, (_event: Event, cell: CellComponent) => {
        const place = { row: dataOf(cell.getRow()).number, column: columnOf(cell.getColumn().getField()) };
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

  /** While a box is open, whatever was asked for waits: a row drawn anew would end the box in the middle of a word. */
  private inTurn(step: () => Promise<void>): void {
    this.turn = this.turn.then(() => this.closed).then(step);
  }

  /** Brings the grid in step with what the server has, redrawing only the rows that differ. */
  show(sheet: SheetView): void {
    this.inTurn(async () => {
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
    const focused = this.host.contains(document.activeElement);
    this.table.destroy();
    const [table, ready] = this.build();
    this.table = table;
    await ready;
    if (keepsPlace) this.holder?.scrollTo(scrollLeft, scrollTop);
    if (focused) this.focus();
  }

  /** Opens the box over a cell. */
  edit(place: Place, editing: Editing): void {
    const over = this.element(place);
    if (!over) return;
    let done = () => {};
    this.closed = new Promise<void>((resolve) => {
      done = resolve;
    });
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
    this.inTurn(async () => {
      if (this.active !== place) return;
      await this.reveal(place);
      this.mark();
    });
  }

  private mark(): void {
    for (const each of this.marked) each.classList.remove('active', 'active-line');
    for (const each of this.marked) each.removeAttribute('id');
    const { row, column } = this.active;
    const cell = this.element(this.active);
    const heading = this.host.querySelector(`.tabulator-col[tabulator-field="${field(column)}"]`);
    const number = this.element({ row, column: 0 });
    this.marked = [cell, heading, number].filter((each) => each !== undefined && each !== null);
    for (const each of this.marked) each.classList.add(each === cell ? 'active' : 'active-line');
    cell?.setAttribute('id', 'active-cell');
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
