/** The filter of a sheet, and its criteria. */
import type { FilterRule, FilterState, GridRange, SheetState, SpreadsheetState } from '../../model';
import { EmulatorError, GoogleError } from '../../platform/errors';
import type { Execution } from '../../run/execution';
import { Pointer } from '../../sheets/pointer';
import { sortRows } from '../../sheets/sort';
import { assertEditable } from '../../sheets/write';
import { type Enum, Service } from '../service';
import { Conditions } from './conditions';
import { scriptArgs } from './criteria';
import { BooleanCriteria } from './enums';

export class Filter extends Service {
  constructor(
    run: Execution,
    override readonly book: SpreadsheetState,
    readonly sheet: SheetState,
  ) {
    super(run);
  }
  getRange(): Pointer {
    const { row, column, rows, columns } = this.#state;
    return new Pointer(this.book, this.sheet, { row, column, rows, columns });
  }
  /** The column counts from the sheet's first, and lies within the filter. */
  setColumnFilterCriteria(column: number, criteria: FilterCriteria | null): this {
    const offset = this.#offset(column);
    const { [offset]: _, ...others } = this.#state.criteria;
    const next = criteria ? { ...others, [offset]: structuredClone(criteria.rule) } : others;
    this.sheet.filter = { ...this.#state, criteria: next };
    return this;
  }
  getColumnFilterCriteria(column: number): FilterCriteria | null {
    const rule = this.#state.criteria[this.#offset(column)];
    return rule ? new FilterCriteria(this.run, rule) : null;
  }
  removeColumnFilterCriteria(column: number): this {
    return this.setColumnFilterCriteria(column, null);
  }
  /** Sorts what is below the headings. */
  sort(column: number, ascending: boolean): this {
    const { row, rows, ...rest } = this.#state;
    this.#offset(column);
    if (rows > 1) sortRows(this.sheet, { ...rest, row: row + 1, rows: rows - 1 }, [{ column, ascending }]);
    return this;
  }
  remove(): void {
    delete this.sheet.filter;
  }

  get #state(): FilterState {
    if (!this.sheet.filter) throw new GoogleError('The filter has been removed.');
    return this.sheet.filter;
  }
  #offset(column: number): number {
    const { column: first, columns } = this.#state;
    if (column < first || column >= first + columns)
      throw new GoogleError('The column is outside the range of the filter.');
    return column - first;
  }
}

/** @throws GoogleError where the sheet has a filter already [ref Range.createFilter; wording mem] */
export function createFilter(range: {
  run: Execution;
  book: SpreadsheetState;
  sheet: SheetState;
  grid: GridRange;
}): Filter {
  const { run, book, sheet, grid } = range;
  assertEditable(range, grid);
  if (sheet.filter) throw new GoogleError("You can't create a filter in a sheet that already has a filter.");
  sheet.filter = { ...grid, criteria: {} };
  return new Filter(run, book, sheet);
}

export class FilterCriteria extends Service {
  constructor(
    run: Execution,
    readonly rule: FilterRule,
  ) {
    super(run);
  }
  getHiddenValues(): string[] | null {
    return this.rule.hidden ?? null;
  }
  getCriteriaType(): Enum | null {
    return (BooleanCriteria as Record<string, Enum>)[this.rule.type] ?? null;
  }
  getCriteriaValues(): unknown[] {
    return scriptArgs(this.run, this.rule);
  }
  copy(): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder(this.run, structuredClone(this.rule));
  }
}

export class FilterCriteriaBuilder extends Conditions {
  constructor(
    run: Execution,
    readonly rule: FilterRule = { type: '', args: [] },
  ) {
    super(run);
  }
  getHiddenValues(): string[] | null {
    return this.build().getHiddenValues();
  }
  getCriteriaType(): Enum | null {
    return this.build().getCriteriaType();
  }
  getCriteriaValues(): unknown[] {
    return this.build().getCriteriaValues();
  }
  copy(): FilterCriteriaBuilder {
    return this.build().copy();
  }
  setHiddenValues(values: string[]): this {
    this.rule.hidden = values.map(String);
    return this;
  }
  build(): FilterCriteria {
    if (this.rule.type.endsWith('_RELATIVE'))
      throw new EmulatorError('A filter by a relative date is not emulated');
    return new FilterCriteria(this.run, structuredClone(this.rule));
  }
}
