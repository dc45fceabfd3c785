/** A range of a sheet. */
import { changeCells, EMPTY, mapCells, overlaps, sharing, withContent } from '../../cells/grid';
import { dataRegion, nextDataCell } from '../../cells/region';
import { shifted } from '../../formulas/shift';
import type { Cell, CellValue, GridRange, Validation } from '../../model';
import { GoogleError } from '../../platform/errors';
import { Pointer } from '../../sheets/pointer';
import { type SortSpec, sortRows } from '../../sheets/sort';
import type { Tab } from '../../sheets/tab';
import { assertEditable, assertSize } from '../../sheets/write';
import type { Enum } from '../service';
import { DataValidation } from './dataValidation';
import { createFilter, Filter } from './filter';
import { type Protection, protect } from './protection';
import { RangeStyle } from './rangeStyle';
import { TextFinder } from './textFinder';

export class Range extends RangeStyle {
  getSheet(): Pointer {
    return new Pointer(this.book, this.sheet);
  }
  /** Counts from the range's own corner, from 1. */
  getCell(row: number, column: number): Range {
    const { rows, columns } = this.grid;
    if (row > rows || column > columns) throw new GoogleError('Cell reference out of range');
    return this.offset(row - 1, column - 1, 1, 1);
  }
  offset(rowOffset: number, columnOffset: number, rows = this.grid.rows, columns = this.grid.columns): Range {
    const { row, column } = this.grid;
    const grid = { row: row + rowOffset, column: column + columnOffset, rows, columns };
    return new Range(this.run, this.book, this.sheet, grid);
  }

  /** The formula is meant for the first cell; for the others it changes as a copied formula would. [mem] */
  setDataValidation(rule: DataValidation | null): this {
    const [formula] = rule?.rule.args ?? [];
    if (rule?.rule.type !== 'CUSTOM_FORMULA') return this.setDataValidations(this.#filled(rule));
    const at = (down: number, right: number) => {
      const args = [shifted(String(formula), { down, right })];
      return new DataValidation(this.run, { ...rule.rule, args });
    };
    return this.setDataValidations(this.#filled(rule).map((row, i) => row.map((_, j) => at(i, j))));
  }
  setDataValidations(rules: (DataValidation | null)[][]): this {
    assertSize(this.grid, rules);
    assertEditable(this, this.grid);
    const ruled = new Map<Validation | undefined, (cell: Cell) => Cell>();
    changeCells(this.sheet, this.grid, (cell, i, j) => {
      const rule = rules[i]?.[j]?.rule;
      const change = ruled.get(rule) ?? sharing((each) => withRule(each, rule));
      ruled.set(rule, change);
      return change(cell);
    });
    return this;
  }
  getDataValidation(): DataValidation | null {
    return this.getDataValidations()[0]?.[0] ?? null;
  }
  getDataValidations(): (DataValidation | null)[][] {
    return mapCells(this.sheet, this.grid, ({ validation }) =>
      validation ? new DataValidation(this.run, validation) : null,
    );
  }
  insertCheckboxes(...values: CellValue[]): this {
    assertEditable(this, this.grid);
    const validation = { type: 'CHECKBOX', args: values, allowInvalid: false };
    const unchecked = values[1] ?? false;
    changeCells(this.sheet, this.grid, (cell) => ({
      ...cell,
      validation,
      value: cell.value === '' ? unchecked : cell.value,
    }));
    return this;
  }
  removeCheckboxes(): this {
    return this.clearDataValidations();
  }
  check(): this {
    return this.setValue(true);
  }
  uncheck(): this {
    return this.setValue(false);
  }
  isChecked(): boolean | null {
    const { validation, value } = mapCells(this.sheet, this.grid, (cell) => cell)[0]?.[0] ?? { value: '' };
    return validation?.type === 'CHECKBOX' ? value === true || value === validation.args[0] : null;
  }

  merge(): this {
    assertEditable(this, this.grid);
    this.sheet.merges = [...this.sheet.merges, { ...this.grid }];
    changeCells(this.sheet, this.grid, (cell, i, j) => (i || j ? withContent(cell, { value: '' }) : cell));
    return this;
  }
  mergeAcross(): this {
    for (let i = 0; i < this.grid.rows; i += 1) this.offset(i, 0, 1).merge();
    return this;
  }
  mergeVertically(): this {
    for (let j = 0; j < this.grid.columns; j += 1) this.offset(0, j, this.grid.rows, 1).merge();
    return this;
  }
  /** Those that touch the range. [ref] */
  getMergedRanges(): Range[] {
    return this.sheet.merges.filter((each) => overlaps(each, this.grid)).map((each) => this.#at(each));
  }
  breakApart(): this {
    const { row, column } = this.grid;
    this.sheet.merges = this.sheet.merges.filter((each) => each.row !== row || each.column !== column);
    return this;
  }
  isPartOfMerge(): boolean {
    const { row, column } = this.grid;
    return this.sheet.merges.some(
      (each) =>
        row >= each.row &&
        row < each.row + each.rows &&
        column >= each.column &&
        column < each.column + each.columns,
    );
  }
  sort(spec: SortSpec | SortSpec[]): this {
    assertEditable(this, this.grid);
    sortRows(this.sheet, this.grid, Array.isArray(spec) ? spec : [spec]);
    return this;
  }
  /** Copies contents and looks, tiling them over the destination. */
  copyTo(destination: Range, options: { contentsOnly?: boolean; formatOnly?: boolean } = {}): void {
    assertEditable(destination, destination.grid);
    const source = mapCells(this.sheet, this.grid, (cell) => cell);
    const { rows, columns } = this.grid;
    const grid = {
      ...destination.grid,
      rows: Math.max(rows, destination.grid.rows),
      columns: Math.max(columns, destination.grid.columns),
    };
    const target = new Range(this.run, destination.book, destination.sheet, grid);
    changeCells(target.sheet, grid, (cell, i, j) => {
      const from = source[i % rows]?.[j % columns] ?? { value: '' };
      if (options.contentsOnly) return withContent(cell, { value: from.value });
      if (options.formatOnly) return withContent(from, cell);
      const { row, column } = this.grid;
      const by = { down: grid.row + i - row - (i % rows), right: grid.column + j - column - (j % columns) };
      return from.formula === undefined ? from : { ...from, formula: shifted(from.formula, by) };
    });
  }
  protect(): Protection {
    return protect(this.run, this.book, this.sheet, this);
  }
  canEdit(): boolean {
    try {
      assertEditable(this, this.grid);
      return true;
    } catch {
      return false;
    }
  }
  createTextFinder(text: string): TextFinder {
    return new TextFinder(this.run, this.book, [this], text);
  }
  createFilter(): Filter {
    return createFilter(this);
  }
  getFilter(): Filter | null {
    return this.sheet.filter ? new Filter(this.run, this.book, this.sheet) : null;
  }
  getNextDataCell(direction: Enum): Range {
    return this.#at({ ...nextDataCell(this.sheet, this.grid, direction.name()), rows: 1, columns: 1 });
  }
  getDataRegion(dimension?: Enum): Range {
    const only = dimension?.name();
    return this.#at(
      dataRegion(this.sheet, this.grid, { rows: only !== 'COLUMNS', columns: only !== 'ROWS' }),
    );
  }
  /** Cuts and pastes: contents, looks, notes and rules. */
  moveTo(target: Range): void {
    const { row, column } = target.grid;
    const there = new Range(this.run, target.book, target.sheet, { ...this.grid, row, column });
    assertEditable(this, this.grid);
    assertEditable(there, there.grid);
    const moved = mapCells(this.sheet, this.grid, (cell) => cell);
    changeCells(this.sheet, this.grid, () => EMPTY);
    changeCells(there.sheet, there.grid, (_, i, j) => moved[i]?.[j] ?? EMPTY);
  }
  copyValuesToRange(tab: Tab, column: number, lastColumn: number, row: number, lastRow: number): void {
    this.copyTo(this.#on(tab, row, column, lastRow, lastColumn), { contentsOnly: true });
  }
  copyFormatToRange(tab: Tab, column: number, lastColumn: number, row: number, lastRow: number): void {
    this.copyTo(this.#on(tab, row, column, lastRow, lastColumn), { formatOnly: true });
  }
  /**
   * Takes away rows that say what one above says, in these columns of the sheet, or in all; capitals don't count. What
   * is below moves up within the range. Gives what is left of it. [ref]
   */
  removeDuplicates(columns: number[] = []): Range {
    const { grid } = this;
    const { column: first } = grid;
    if (columns.some((each) => each < first || each >= first + grid.columns))
      throw new GoogleError('Those columns are out of bounds.');
    assertEditable(this, grid);
    const seen = new Set<string>();
    const kept = mapCells(this.sheet, grid, (cell) => cell).filter((row) => {
      const told = row.filter((_, j) => columns.length === 0 || columns.includes(first + j));
      const key = JSON.stringify(told.map(({ value }) => value)).toLowerCase();
      return !seen.has(key) && seen.add(key);
    });
    changeCells(this.sheet, grid, (_, i, j) => kept[i]?.[j] ?? EMPTY);
    return this.offset(0, 0, kept.length);
  }
  trimWhitespace(): this {
    const { grid } = this;
    const trimmed = (value: CellValue): CellValue =>
      typeof value === 'string' ? value.trim().replace(/\s+/g, ' ') : value;
    assertEditable(this, grid);
    changeCells(this.sheet, grid, (cell) => (cell.formula ? cell : { ...cell, value: trimmed(cell.value) }));
    return this;
  }
  applyRowBanding(): void {
    this.sheet.bandings = [...this.sheet.bandings, { ...this.grid }];
  }
  activate(): this {
    this.book.activeSheetId = this.sheet.id;
    this.sheet.activeRange = { ...this.grid };
    return this;
  }

  #on({ book, sheet }: Tab, row: number, column: number, lastRow: number, lastColumn: number): Range {
    const grid = { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
    return new Range(this.run, book, sheet, grid);
  }
  #at(grid: GridRange): Range {
    return new Range(this.run, this.book, this.sheet, grid);
  }
  #filled<T>(value: T): T[][] {
    return Array.from({ length: this.grid.rows }, () =>
      Array.from({ length: this.grid.columns }, () => value),
    );
  }
}

function withRule({ validation: _, ...cell }: Cell, rule: Validation | undefined): Cell {
  return rule ? { ...cell, validation: rule } : cell;
}
