/** One tab of a spreadsheet. */
import { fromA1, splitTab } from '../../cells/a1';
import { cellAt, lastColumn, lastRow } from '../../cells/grid';
import { rename } from '../../formulas/shift';
import type { ChartState, GridRange, SheetState, SpreadsheetState } from '../../model';
import { GoogleError } from '../../platform/errors';
import type { Execution } from '../../run/execution';
import { copiedCharts } from '../../sheets/charts';
import { hidesRow } from '../../sheets/filter';
import { Pointer } from '../../sheets/pointer';
import { assertRoom } from '../../sheets/tab';
import { assertEditable, assertUnlocked } from '../../sheets/write';
import type { Enum } from '../service';
import { EmbeddedChart, EmbeddedChartBuilder } from './charts';
import { ConditionalFormatRule } from './conditionalFormat';
import { Filter } from './filter';
import { NamedRange } from './namedRange';
import { type Protection, Protection as ProtectionOf, protect } from './protection';
import { Range } from './range';
import { RangeList } from './rangeList';
import { SheetLines } from './sheetLines';
import { TextFinder } from './textFinder';

export class Sheet extends SheetLines {
  getName(): string {
    return this.sheet.name;
  }
  getSheetName(): string {
    return this.sheet.name;
  }
  /** @throws GoogleError where another tab is called so, or the whole tab is protected from this person [mem] */
  setName(name: string): this {
    assertUnlocked(this);
    assertNewName(this, name);
    rename(this.book, this.sheet, name);
    this.sheet.name = name;
    return this;
  }
  getSheetId(): number {
    return this.sheet.id;
  }
  getIndex(): number {
    return this.book.sheets.indexOf(this.sheet) + 1;
  }
  getParent(): Pointer {
    return new Pointer(this.book);
  }
  getFormUrl(): string | null {
    return this.sheet.formUrl ?? null;
  }
  getType(): string {
    return 'GRID';
  }

  /** By A1 notation, or by row, column, rows and columns from 1. */
  getRange(at: string | number, column = 1, rows = 1, columns = 1): Range {
    if (typeof at !== 'string') return this.#range({ row: Math.trunc(at), column, rows, columns });
    const { tab, rest } = splitTab(at);
    if (tab !== undefined && tab !== this.sheet.name) throw new GoogleError('Range not found');
    return this.#range(fromA1(rest, this.sheet));
  }
  /** A1 to the last row and column with content; A1 alone on an empty sheet. */
  getDataRange(): Range {
    const rows = Math.max(1, this.getLastRow());
    const columns = Math.max(1, this.getLastColumn());
    return this.#range({ row: 1, column: 1, rows, columns });
  }
  getRangeList(a1: string[]): RangeList {
    return new RangeList(
      this.run,
      this.book,
      a1.map((each) => this.getRange(each)),
    );
  }
  getActiveRange(): Range {
    return this.#range(this.sheet.activeRange ?? { row: 1, column: 1, rows: 1, columns: 1 });
  }
  getActiveCell(): Range {
    return this.getActiveRange().getCell(1, 1);
  }
  getCurrentCell(): Range {
    return this.getActiveCell();
  }
  setActiveRange(range: Range): Range {
    return range.activate();
  }
  setActiveSelection(range: Range | string): Range {
    return (typeof range === 'string' ? this.getRange(range) : range).activate();
  }
  setCurrentCell(cell: Range): Range {
    return cell.activate();
  }
  getSheetValues(row: number, column: number, rows: number, columns: number): unknown[][] {
    return this.#range({ row, column, rows, columns }).getValues();
  }
  getLastRow(): number {
    return lastRow(this.sheet);
  }
  getLastColumn(): number {
    return lastColumn(this.sheet);
  }
  getMaxRows(): number {
    return this.sheet.maxRows;
  }
  getMaxColumns(): number {
    return this.sheet.maxColumns;
  }

  /** Below the last row with content; the sheet grows where it must. Not atomic: hold a lock [ref]. */
  appendRow(values: unknown[]): this {
    const row = this.getLastRow() + 1;
    if (row > this.sheet.maxRows) this.insertRowsAfter(this.sheet.maxRows, 1);
    if (values.length > this.sheet.maxColumns) {
      this.insertColumnsAfter(this.sheet.maxColumns, values.length - this.sheet.maxColumns);
    }
    if (values.length) this.#range({ row, column: 1, rows: 1, columns: values.length }).setValues([values]);
    return this;
  }
  clear(options?: { contentsOnly?: boolean; formatOnly?: boolean }): this {
    this.#all().clear(options);
    if (!options?.contentsOnly) this.sheet.conditionalFormats = [];
    return this;
  }
  clearContents(): this {
    this.#all().clearContent();
    return this;
  }
  clearFormats(): this {
    this.#all().clearFormat();
    return this;
  }
  clearNotes(): this {
    this.#all().clearNote();
    return this;
  }
  /** Sorts all rows but the frozen ones. */
  sort(column: number, ascending = true): this {
    const row = this.sheet.frozenRows + 1;
    const rows = this.getLastRow() - row + 1;
    if (rows > 0) {
      this.#range({ row, column: 1, rows, columns: this.sheet.maxColumns }).sort({ column, ascending });
    }
    return this;
  }

  newChart(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this.run, this.book);
  }
  insertChart({ chart }: EmbeddedChart): void {
    this.#assertPlaced(chart);
    const placed = { ...structuredClone(chart), id: this.run.world.number() };
    this.sheet.charts = [...(this.sheet.charts ?? []), placed];
  }
  getCharts(): EmbeddedChart[] {
    return (this.sheet.charts ?? []).map((each) => new EmbeddedChart(this.run, this.book, each));
  }
  updateChart({ chart }: EmbeddedChart): void {
    this.#assertPlaced(chart);
    this.#assertHere(chart);
    this.sheet.charts = this.sheet.charts?.map((each) =>
      each.id === chart.id ? structuredClone(chart) : each,
    );
  }
  removeChart({ chart }: EmbeddedChart): void {
    assertEditable(this);
    this.#assertHere(chart);
    this.sheet.charts = this.sheet.charts?.filter((each) => each.id !== chart.id);
  }
  getFilter(): Filter | null {
    return this.sheet.filter ? new Filter(this.run, this.book, this.sheet) : null;
  }
  isRowHiddenByFilter(row: number): boolean {
    const { locale, sheets } = this.book;
    return hidesRow(this.sheet, row, {
      locale,
      sheet: (id) => sheets.find((each) => each.id === id),
      lists: new Map(),
    });
  }
  getNamedRanges(): NamedRange[] {
    return Object.keys(this.sheet.namedRanges ?? {}).map((each) => new NamedRange(this.run, this.book, each));
  }
  /** A copy at the end of a spreadsheet, called `Copy of …`; it has neither the form nor the names of the first. */
  copyTo({ book }: { book: SpreadsheetState }): Sheet {
    assertRoom(book, this.sheet.maxRows * this.sheet.maxColumns);
    const { formUrl: _, namedRanges: __, unflushed: ___, ...copied } = structuredClone(this.sheet);
    const name = freeName(book, `Copy of ${this.sheet.name}`);
    const id = this.run.world.number();
    const charts = copiedCharts(copied.charts, this.sheet.id, id, () => this.run.world.number());
    const sheet = { ...copied, id, name, charts };
    book.sheets = [...book.sheets, sheet];
    return new Sheet(this.run, book, sheet);
  }

  getConditionalFormatRules(): ConditionalFormatRule[] {
    const home = { book: this.book, sheetId: this.sheet.id };
    return this.sheet.conditionalFormats.map((rule) => new ConditionalFormatRule(this.run, rule, home));
  }
  setConditionalFormatRules(rules: ConditionalFormatRule[]): void {
    assertEditable(this);
    this.sheet.conditionalFormats = rules.map((each) => structuredClone(each.rule));
  }
  clearConditionalFormatRules(): void {
    this.sheet.conditionalFormats = [];
  }
  protect(): Protection {
    return protect(this.run, this.book, this.sheet);
  }
  getProtections(type: Enum): Protection[] {
    return this.sheet.protections
      .filter((each) => each.kind === type.name())
      .map((each) => new ProtectionOf(this.run, this.book, this.sheet, { ...each }));
  }
  createTextFinder(text: string): TextFinder {
    return new TextFinder(this.run, this.book, [this.#all()], text);
  }
  activate(): this {
    this.book.activeSheetId = this.sheet.id;
    return this;
  }

  /** Wide enough for the longest text, at about seven pixels a letter. */
  autoResizeColumns(start: number, count: number): this {
    for (let column = start; column < start + count; column += 1) {
      const lengths = Array.from({ length: this.getLastRow() }, (_, i) => {
        const { value } = cellAt(this.sheet, i + 1, column);
        return String(typeof value === 'object' ? value.date.slice(0, 10) : value).length;
      });
      this.setColumnWidth(column, 16 + 7 * lengths.reduce((a, b) => Math.max(a, b), 1));
    }
    return this;
  }
  autoResizeColumn(column: number): this {
    return this.autoResizeColumns(column, 1);
  }

  /** A chart needs cells to show and a cell to stand at. [mem: wording] */
  #assertPlaced({ ranges, position: { row, column } }: ChartState): void {
    assertEditable(this);
    if (ranges.length === 0) throw new GoogleError('The chart has no range of data.');
    const there = row >= 1 && column >= 1 && row <= this.sheet.maxRows && column <= this.sheet.maxColumns;
    if (!there) throw new GoogleError('Those rows or columns are out of bounds.');
  }
  #assertHere({ id }: ChartState): void {
    if (id !== undefined && this.sheet.charts?.some((each) => each.id === id)) return;
    throw new GoogleError('The chart is not on this sheet.');
  }
  #range(grid: GridRange): Range {
    return new Range(this.run, this.book, this.sheet, grid);
  }
  #all(): Range {
    return wholeOf(this.run, this.book, this.sheet);
  }
}

/** All cells of a tab. */
export const wholeOf = (run: Execution, book: SpreadsheetState, sheet: SheetState): Range =>
  new Range(run, book, sheet, { row: 1, column: 1, rows: sheet.maxRows, columns: sheet.maxColumns });

/** The name, or the name with the next free number. */
export function freeName({ sheets }: Sheet['book'], name: string): string {
  const taken = new Set(sheets.map((each) => each.name));
  for (let n = 1; ; n += 1) {
    const wanted = n === 1 ? name : `${name} ${n}`;
    if (!taken.has(wanted)) return wanted;
  }
}

/** @throws GoogleError `A sheet with the name "X" already exists. Please enter another name.` */
export function assertNewName(
  { book, sheet }: Pick<Sheet, 'book'> & { sheet?: Sheet['sheet'] },
  name: string,
): void {
  if (!book.sheets.some((each) => each !== sheet && each.name.toLowerCase() === name.toLowerCase())) return;
  throw new GoogleError(`A sheet with the name "${name}" already exists. Please enter another name.`);
}
