/** A tab's rows and columns: inserted, deleted, frozen, hidden, sized. */
import type { SheetState, SpreadsheetState } from '../../model';
import { GoogleError } from '../../platform/errors';
import { COLUMNS_PER_SHEET } from '../../platform/limits';
import type { Execution } from '../../run/execution';
import { shiftFormLines } from '../../sheets/formLines';
import { carryLines, deleteLines, insertLines } from '../../sheets/lines';
import { type Axis, assertRoom } from '../../sheets/tab';
import { assertEditable, type Target } from '../../sheets/write';
import { Service } from '../service';
import type { Range } from './range';

export class SheetLines extends Service implements Target {
  constructor(
    run: Execution,
    override readonly book: SpreadsheetState,
    readonly sheet: SheetState,
  ) {
    super(run);
  }

  insertRowsAfter(after: number, count: number): this {
    return this.#insert('row', after + 1, count);
  }
  insertRowsBefore(before: number, count: number): this {
    return this.#insert('row', before, count);
  }
  insertRowAfter(after: number): this {
    return this.#insert('row', after + 1, 1);
  }
  insertRowBefore(before: number): this {
    return this.#insert('row', before, 1);
  }
  insertRows(at: number, count = 1): void {
    this.#insert('row', at, count);
  }
  insertColumnsAfter(after: number, count: number): this {
    return this.#insert('column', after + 1, count);
  }
  insertColumnsBefore(before: number, count: number): this {
    return this.#insert('column', before, count);
  }
  insertColumnAfter(after: number): this {
    return this.#insert('column', after + 1, 1);
  }
  insertColumnBefore(before: number): this {
    return this.#insert('column', before, 1);
  }
  insertColumns(at: number, count = 1): void {
    this.#insert('column', at, count);
  }
  deleteRow(row: number): this {
    return this.#delete('row', row, 1);
  }
  deleteRows(row: number, count: number): void {
    this.#delete('row', row, count);
  }
  deleteColumn(column: number): this {
    return this.#delete('column', column, 1);
  }
  deleteColumns(column: number, count: number): void {
    this.#delete('column', column, count);
  }

  /** Moves rows to stand before the row that has the number `destination` now. */
  moveRows(rows: Range, destination: number): void {
    this.#carry('row', rows.grid.row, rows.grid.rows, destination);
  }
  moveColumns(columns: Range, destination: number): void {
    this.#carry('column', columns.grid.column, columns.grid.columns, destination);
  }

  setFrozenRows(rows: number): void {
    if (rows >= this.sheet.maxRows) throw new GoogleError("You can't freeze all visible rows on the sheet.");
    this.sheet.frozenRows = rows;
  }
  getFrozenRows(): number {
    return this.sheet.frozenRows;
  }
  setFrozenColumns(columns: number): void {
    if (columns >= this.sheet.maxColumns)
      throw new GoogleError("You can't freeze all visible columns on the sheet.");
    this.sheet.frozenColumns = columns;
  }
  getFrozenColumns(): number {
    return this.sheet.frozenColumns;
  }
  setColumnWidth(column: number, width: number): this {
    return this.setColumnWidths(column, 1, width);
  }
  setColumnWidths(start: number, count: number, width: number): this {
    this.#assertLine('column', start, count);
    const widths = lines(start, count).map((column) => [column, width]);
    this.sheet.columnWidths = { ...this.sheet.columnWidths, ...Object.fromEntries(widths) };
    return this;
  }
  getColumnWidth(column: number): number {
    return this.sheet.columnWidths[column] ?? 100;
  }
  setRowHeight(row: number, height: number): this {
    return this.setRowHeights(row, 1, height);
  }
  setRowHeights(start: number, count: number, height: number): this {
    this.#assertLine('row', start, count);
    const heights = lines(start, count).map((row) => [row, height]);
    this.sheet.rowHeights = { ...this.sheet.rowHeights, ...Object.fromEntries(heights) };
    return this;
  }
  getRowHeight(row: number): number {
    return this.sheet.rowHeights[row] ?? 21;
  }

  hideSheet(): this {
    if (this.book.sheets.filter((each) => !each.hidden).length === 1 && !this.sheet.hidden) {
      throw new GoogleError("You can't hide all the sheets in a document.");
    }
    this.sheet.hidden = true;
    return this;
  }
  showSheet(): this {
    this.sheet.hidden = false;
    return this;
  }
  isSheetHidden(): boolean {
    return this.sheet.hidden;
  }
  hideColumns(start: number, count = 1): void {
    this.#assertLine('column', start, count);
    this.sheet.hiddenColumns = [...new Set([...this.sheet.hiddenColumns, ...lines(start, count)])];
  }
  showColumns(start: number, count = 1): void {
    const shown = lines(start, count);
    this.sheet.hiddenColumns = this.sheet.hiddenColumns.filter((each) => !shown.includes(each));
  }
  hideColumn(range: Range): void {
    this.hideColumns(range.grid.column, range.grid.columns);
  }
  unhideColumn(range: Range): void {
    this.showColumns(range.grid.column, range.grid.columns);
  }
  isColumnHiddenByUser(column: number): boolean {
    return this.sheet.hiddenColumns.includes(column);
  }
  hideRows(start: number, count = 1): void {
    this.#assertLine('row', start, count);
    this.sheet.hiddenRows = [...new Set([...this.sheet.hiddenRows, ...lines(start, count)])];
  }
  hideRow(range: Range): void {
    this.hideRows(range.grid.row, range.grid.rows);
  }
  unhideRow(range: Range): void {
    this.showRows(range.grid.row, range.grid.rows);
  }
  showRows(start: number, count = 1): void {
    const shown = lines(start, count);
    this.sheet.hiddenRows = this.sheet.hiddenRows.filter((each) => !shown.includes(each));
  }
  isRowHiddenByUser(row: number): boolean {
    return this.sheet.hiddenRows.includes(row);
  }
  setTabColor(color: string | null): this {
    this.sheet.tabColor = color ?? undefined;
    return this;
  }
  getTabColor(): string | null {
    return this.sheet.tabColor ?? null;
  }

  #insert(axis: Axis, at: number, count: number): this {
    assertEditable(this);
    const { maxRows, maxColumns } = this.sheet;
    const length = axis === 'row' ? maxRows : maxColumns;
    if (count < 1 || at < 1 || at > length + 1) throw outside();
    if (axis === 'column' && maxColumns + count > COLUMNS_PER_SHEET) throw outside();
    assertRoom(this.book, count * (axis === 'row' ? maxColumns : maxRows));
    insertLines(this, axis, at, count);
    this.#shiftFormLines(axis, (line) => (line >= at ? line + count : line));
    return this;
  }
  #delete(axis: Axis, at: number, count: number): this {
    assertEditable(this);
    this.#assertLine(axis, at, count);
    const frozen = axis === 'row' ? this.sheet.frozenRows : this.sheet.frozenColumns;
    const length = axis === 'row' ? this.sheet.maxRows : this.sheet.maxColumns;
    if (count >= length) throw new GoogleError(`You can't delete all the ${axis}s on the sheet.`);
    if (at === frozen + 1 && count === length - frozen) {
      throw new GoogleError(`Sorry, it is not possible to delete all non-frozen ${axis}s.`);
    }
    deleteLines(this, axis, at, count);
    this.#shiftFormLines(axis, (line) => (line < at ? line : line >= at + count ? line - count : undefined));
    return this;
  }
  #carry(axis: Axis, start: number, count: number, before: number): void {
    assertEditable(this);
    const length = axis === 'row' ? this.sheet.maxRows : this.sheet.maxColumns;
    if (before < 1 || before > length + 1) throw outside();
    if (before > start && before < start + count) throw outside();
    if (before === start || before === start + count) return;
    carryLines(this, axis, start, count, before);
    this.#shiftFormLines(axis, carried(start, count, before));
  }
  #shiftFormLines(axis: Axis, move: (line: number) => number | undefined): void {
    shiftFormLines(this.run.world.state.forms, this.sheet, axis, move);
  }
  #assertLine(axis: Axis, at: number, count: number): void {
    const length = axis === 'row' ? this.sheet.maxRows : this.sheet.maxColumns;
    if (at < 1 || count < 1 || at + count - 1 > length) throw outside();
  }
}

const lines = (start: number, count: number): number[] => Array.from({ length: count }, (_, i) => start + i);

/** Where a line goes when `count` lines from `start` are moved before another line. */
const carried =
  (start: number, count: number, before: number) =>
  (line: number): number => {
    const isTaken = line >= start && line < start + count;
    if (before > start)
      return isTaken ? line + before - start - count : line >= start && line < before ? line - count : line;
    return isTaken ? line + before - start : line >= before && line < start ? line + count : line;
  };

const outside = (): GoogleError => new GoogleError('Those rows or columns are out of bounds.');
