/** A range's place and contents. */
import { toA1 } from '../../cells/a1';
import { display, fromSerial, isDateFormat, isNumberFormat, isWallDate, serial } from '../../cells/display';
import { assertGrid, changeCells, mapCells, stripCells } from '../../cells/grid';
import type { Cell, GridRange, SheetState, SpreadsheetState, WallDate } from '../../model';
import { EmulatorError } from '../../platform/errors';
import { fromWall, parseWall } from '../../platform/zones';
import type { Execution } from '../../run/execution';
import { assertEditable, assertSize, type Target, writeValues } from '../../sheets/write';
import { Service } from '../service';
import { RichTextValue } from './richText';

/** The cell as it is read. @throws EmulatorError for a formula that only Google calculates */
function calculated(cell: Cell): Cell {
  if (cell.formula !== undefined && cell.notCalculated) throw new EmulatorError(cell.notCalculated);
  return cell;
}

/**
 * The cell's value as a script sees it. Its format decides whether a number is a date, which becomes a moment by the
 * spreadsheet's time zone. @throws EmulatorError for a formula that only Google calculates
 */
function scriptValue(cell: Cell, timeZone: string): string | number | boolean | Date {
  const { value, numberFormat } = calculated(cell);
  if (typeof value === 'string') return value;
  if (isWallDate(value)) return isNumberFormat(numberFormat) ? serial(value) : moment(value, timeZone);
  return typeof value === 'number' && isDateFormat(numberFormat)
    ? moment(fromSerial(value), timeZone)
    : value;
}

const moment = ({ date }: WallDate, timeZone: string): Date => new Date(fromWall(timeZone, parseWall(date)));

export class RangeCells extends Service implements Target {
  constructor(
    run: Execution,
    override readonly book: SpreadsheetState,
    readonly sheet: SheetState,
    override readonly grid: GridRange,
  ) {
    super(run);
    assertGrid(sheet, grid);
  }

  getRow(): number {
    return this.grid.row;
  }
  getColumn(): number {
    return this.grid.column;
  }
  getNumRows(): number {
    return this.grid.rows;
  }
  getNumColumns(): number {
    return this.grid.columns;
  }
  getHeight(): number {
    return this.grid.rows;
  }
  getWidth(): number {
    return this.grid.columns;
  }
  getLastRow(): number {
    return this.grid.row + this.grid.rows - 1;
  }
  getLastColumn(): number {
    return this.grid.column + this.grid.columns - 1;
  }
  getA1Notation(): string {
    return toA1(this.grid);
  }
  getGridId(): number {
    return this.sheet.id;
  }

  getValues(): (string | number | boolean | Date)[][] {
    return mapCells(this.sheet, this.grid, (cell) => scriptValue(cell, this.book.timeZone));
  }
  getValue(): string | number | boolean | Date {
    return scriptValue(this.#first, this.book.timeZone);
  }
  getDisplayValues(): string[][] {
    return mapCells(this.sheet, this.grid, (cell) => display(calculated(cell), this.book.locale));
  }
  getDisplayValue(): string {
    return display(calculated(this.#first), this.book.locale);
  }
  getFormulas(): string[][] {
    return mapCells(this.sheet, this.grid, (cell) => cell.formula ?? '');
  }
  getFormula(): string {
    return this.#first.formula ?? '';
  }
  isBlank(): boolean {
    return mapCells(this.sheet, this.grid, (cell) => cell.value === '' && !cell.formula)
      .flat()
      .every(Boolean);
  }

  setValues(values: unknown[][]): this {
    writeValues(this, this.grid, values);
    return this;
  }
  setValue(value: unknown): this {
    const row = Array.from({ length: this.grid.columns }, () => value);
    return this.setValues(Array.from({ length: this.grid.rows }, () => row));
  }
  setFormulas(formulas: string[][]): this {
    assertSize(this.grid, formulas);
    return this.setValues(formulas.map((row) => row.map(asFormula)));
  }
  setFormula(formula: string): this {
    return this.setValue(asFormula(formula));
  }

  setRichTextValue(value: RichTextValue): this {
    return this.setRichTextValues(
      Array.from({ length: this.grid.rows }, () => Array.from({ length: this.grid.columns }, () => value)),
    );
  }
  /** The text is kept as it is, whatever it looks like. [mem] */
  setRichTextValues(values: RichTextValue[][]): this {
    assertSize(this.grid, values);
    assertEditable(this, this.grid);
    changeCells(this.sheet, this.grid, ({ formula: _, richText: __, ...cell }, i, j) => {
      const { text = '', runs = [] } = values[i]?.[j] ?? {};
      const marked = runs.some((each) => each.marks.link || each.marks.style);
      return { ...cell, value: text, ...(marked && { richText: structuredClone(runs) }) };
    });
    return this;
  }
  getRichTextValue(): RichTextValue | null {
    return this.#rich(this.#first);
  }
  /** Null for what is no text. [ref] */
  getRichTextValues(): (RichTextValue | null)[][] {
    return mapCells(this.sheet, this.grid, (cell) => this.#rich(cell));
  }

  clearContent(): this {
    assertEditable(this, this.grid);
    stripCells(this.sheet, this.grid, ({ formula: _, richText: __, ...cell }) => ({ ...cell, value: '' }));
    return this;
  }
  clearFormat(): this {
    assertEditable(this, this.grid);
    stripCells(this.sheet, this.grid, ({ value, formula, note, validation }) => ({
      value,
      ...(formula !== undefined && { formula }),
      ...(note !== undefined && { note }),
      ...(validation && { validation }),
    }));
    return this;
  }
  clear(options: { contentsOnly?: boolean; formatOnly?: boolean; validationsOnly?: boolean } = {}): this {
    const { contentsOnly, formatOnly, validationsOnly } = options;
    const all = !contentsOnly && !formatOnly && !validationsOnly;
    if (all || contentsOnly) this.clearContent();
    if (all || formatOnly) this.clearFormat();
    if (validationsOnly) this.clearDataValidations();
    return this;
  }
  clearNote(): this {
    stripCells(this.sheet, this.grid, ({ note: _, ...cell }) => cell);
    return this;
  }
  clearDataValidations(): this {
    assertEditable(this, this.grid);
    stripCells(this.sheet, this.grid, ({ validation: _, ...cell }) => cell);
    return this;
  }

  #rich({ value, richText }: Cell): RichTextValue | null {
    return typeof value === 'string' ? new RichTextValue(this.run, value, richText) : null;
  }
  get #first(): Cell {
    return (
      mapCells(this.sheet, { ...this.grid, rows: 1, columns: 1 }, (cell) => cell)[0]?.[0] ?? { value: '' }
    );
  }
}

const asFormula = (formula: string): string => (/^=|^$/.test(formula) ? formula : `=${formula}`);
