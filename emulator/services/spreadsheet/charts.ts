/** Charts on sheets: what they show, where they stand, and their options. The page draws them from the cells. */
import type { ChartState, SpreadsheetState } from '../../model';
import { GoogleError } from '../../platform/errors';
import type { Execution } from '../../run/execution';
import { optionAt, withOption } from '../../sheets/charts';
import { Enum, javaType, Service } from '../service';
import { ChartHiddenDimensionStrategy, ChartMergeStrategy, ChartType, Position } from './enums';
import { Range } from './range';

export class Charts extends Service {
  override readonly constants = { ChartHiddenDimensionStrategy, ChartMergeStrategy, ChartType, Position };
}

/** One of an enum's members by its name. */
const named = (members: object, name: string): Enum => (members as Record<string, Enum>)[name] as Enum;

/** What a script can ask both a chart and its builder. */
abstract class ChartParts extends Service {
  constructor(
    run: Execution,
    override readonly book: SpreadsheetState,
    readonly chart: ChartState,
  ) {
    super(run);
  }
  /** Ranges of a deleted tab are left out. */
  getRanges(): Range[] {
    return this.chart.ranges.flatMap(({ sheetId, ...grid }) => {
      const sheet = this.book.sheets.find((each) => each.id === sheetId);
      return sheet ? [new Range(this.run, this.book, sheet, grid)] : [];
    });
  }
}

export class EmbeddedChart extends ChartParts {
  /** Null before it is on a sheet. */
  getChartId(): number | null {
    return this.chart.id ?? null;
  }
  getOptions(): ChartOptions {
    return new ChartOptions(this.run, this.chart.options);
  }
  /** -1 where Sheets finds out by itself. */
  getNumHeaders(): number {
    return this.chart.headers;
  }
  getContainerInfo(): ContainerInfo {
    return new ContainerInfo(this.run, this.chart.position);
  }
  getTransposeRowsAndColumns(): boolean {
    return this.chart.transposed;
  }
  getMergeStrategy(): Enum {
    return named(ChartMergeStrategy, this.chart.merge);
  }
  getHiddenDimensionStrategy(): Enum {
    return named(ChartHiddenDimensionStrategy, this.chart.hiddenLines);
  }
  modify(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this.run, this.book, structuredClone(this.chart));
  }
}

export class ChartOptions extends Service {
  constructor(
    run: Execution,
    readonly options: Record<string, unknown>,
  ) {
    super(run);
  }
  /** The option of a qualified name, such as `series.0.color`. */
  get(option: string): unknown {
    return optionAt(this.options, option) ?? null;
  }
}

export class ContainerInfo extends Service {
  constructor(
    run: Execution,
    readonly position: ChartState['position'],
  ) {
    super(run);
  }
  getAnchorRow(): number {
    return this.position.row;
  }
  getAnchorColumn(): number {
    return this.position.column;
  }
  getOffsetX(): number {
    return this.position.offsetX;
  }
  getOffsetY(): number {
    return this.position.offsetY;
  }
}

/** A new chart, as Sheets' own recorded macros spell one out. [ref setMergeStrategy, setHiddenDimensionStrategy] */
const newChart = (): ChartState => ({
  type: 'LINE',
  ranges: [],
  position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
  options: {},
  headers: -1,
  transposed: false,
  merge: 'MERGE_COLUMNS',
  hiddenLines: 'IGNORE_ROWS',
});

export class EmbeddedChartBuilder extends ChartParts {
  constructor(run: Execution, book: SpreadsheetState, chart: ChartState = newChart()) {
    super(run, book, chart);
  }
  /** A range that the chart has already is not added again. [ref] */
  addRange(range: Range): this {
    this.#assert('addRange', [range], range instanceof Range);
    const added = { ...range.grid, sheetId: range.sheet.id };
    const known = this.chart.ranges.some((each) => sameRange(each, added));
    if (!known) this.chart.ranges.push(added);
    return this;
  }
  removeRange(range: Range): this {
    this.#assert('removeRange', [range], range instanceof Range);
    const gone = { ...range.grid, sheetId: range.sheet.id };
    this.chart.ranges = this.chart.ranges.filter((each) => !sameRange(each, gone));
    return this;
  }
  clearRanges(): this {
    this.chart.ranges = [];
    return this;
  }
  getContainer(): ContainerInfo {
    return new ContainerInfo(this.run, this.chart.position);
  }
  getChartType(): Enum {
    return named(ChartType, this.chart.type);
  }
  setChartType(type: Enum): this {
    this.chart.type = this.#member('setChartType', ChartType, type);
    return this;
  }
  /** Null removes the option. The name may be a qualified one, such as `series.0.color`. [ref] */
  setOption(option: string, value: unknown): this {
    this.#assert('setOption', [option, value], typeof option === 'string' && value !== undefined);
    this.chart.options = withOption(this.chart.options, option, value);
    return this;
  }
  /** How many rows (columns, where it is transposed) are headings; less than nought lets Sheets find out. [ref] */
  setNumHeaders(headers: number): this {
    this.#assert('setNumHeaders', [headers], Number.isInteger(headers));
    this.chart.headers = Math.max(-1, headers);
    return this;
  }
  setTransposeRowsAndColumns(transpose: boolean): this {
    this.#assert('setTransposeRowsAndColumns', [transpose], typeof transpose === 'boolean');
    this.chart.transposed = transpose;
    return this;
  }
  setMergeStrategy(strategy: Enum): this {
    this.chart.merge = this.#member('setMergeStrategy', ChartMergeStrategy, strategy);
    return this;
  }
  setHiddenDimensionStrategy(strategy: Enum): this {
    this.chart.hiddenLines = this.#member(
      'setHiddenDimensionStrategy',
      ChartHiddenDimensionStrategy,
      strategy,
    );
    return this;
  }
  /** From the top left corner of a cell, in pixels. */
  setPosition(row: number, column: number, offsetX: number, offsetY: number): this {
    const place = [row, column, offsetX, offsetY];
    this.#assert('setPosition', place, place.every(Number.isInteger));
    this.chart.position = { row, column, offsetX, offsetY };
    return this;
  }
  asAreaChart(): EmbeddedAreaChartBuilder {
    return this.#as(EmbeddedAreaChartBuilder, 'AREA');
  }
  asBarChart(): EmbeddedBarChartBuilder {
    return this.#as(EmbeddedBarChartBuilder, 'BAR');
  }
  asColumnChart(): EmbeddedColumnChartBuilder {
    return this.#as(EmbeddedColumnChartBuilder, 'COLUMN');
  }
  asComboChart(): EmbeddedComboChartBuilder {
    return this.#as(EmbeddedComboChartBuilder, 'COMBO');
  }
  asLineChart(): EmbeddedLineChartBuilder {
    return this.#as(EmbeddedLineChartBuilder, 'LINE');
  }
  asPieChart(): EmbeddedPieChartBuilder {
    return this.#as(EmbeddedPieChartBuilder, 'PIE');
  }
  asScatterChart(): EmbeddedScatterChartBuilder {
    return this.#as(EmbeddedScatterChartBuilder, 'SCATTER');
  }
  /** Builds a copy, which later changes to the builder don't reach. */
  build(): EmbeddedChart {
    return new EmbeddedChart(this.run, this.book, structuredClone(this.chart));
  }

  #as<T>(Kind: new (...parts: [Execution, SpreadsheetState, ChartState]) => T, type: string): T {
    this.chart.type = type;
    return new Kind(this.run, this.book, this.chart);
  }
  #member(method: string, members: object, given: Enum): string {
    this.#assert(method, [given], given instanceof Enum && named(members, given.name()) === given);
    return given.name();
  }
  #assert(method: string, given: unknown[], fits: boolean): void {
    if (fits) return;
    throw new GoogleError(
      `The parameters (${given.map(javaType).join()}) don't match the method signature for SpreadsheetApp.EmbeddedChartBuilder.${method}.`,
    );
  }
}

/** A builder for one kind of chart, with methods for the usual options. */
class TitledChartBuilder extends EmbeddedChartBuilder {
  setTitle(title: string): this {
    return this.setOption('title', title);
  }
  setColors(colors: string[]): this {
    return this.setOption('colors', colors);
  }
  setBackgroundColor(color: string): this {
    return this.setOption('backgroundColor', color);
  }
  setLegendPosition(position: Enum): this {
    return this.setOption('legend.position', position.name().toLowerCase());
  }
}

class AxesChartBuilder extends TitledChartBuilder {
  setXAxisTitle(title: string): this {
    return this.setOption('hAxis.title', title);
  }
  setYAxisTitle(title: string): this {
    return this.setOption('vAxis.title', title);
  }
}

class RangedChartBuilder extends AxesChartBuilder {
  /** The range of the axis with the figures, which is the horizontal one in a bar chart. */
  setRange(start: number, end: number): this {
    const axis = this.chart.type === 'BAR' ? 'hAxis' : 'vAxis';
    return this.setOption(`${axis}.viewWindow`, { min: start, max: end });
  }
}

class StackableChartBuilder extends RangedChartBuilder {
  setStacked(): this {
    return this.setOption('isStacked', true);
  }
}

export class EmbeddedAreaChartBuilder extends StackableChartBuilder {}
export class EmbeddedBarChartBuilder extends StackableChartBuilder {}
export class EmbeddedColumnChartBuilder extends StackableChartBuilder {}
export class EmbeddedComboChartBuilder extends StackableChartBuilder {}
export class EmbeddedLineChartBuilder extends RangedChartBuilder {}
export class EmbeddedPieChartBuilder extends TitledChartBuilder {}
export class EmbeddedScatterChartBuilder extends AxesChartBuilder {}

type ChartRange = ChartState['ranges'][number];

const sameRange = (one: ChartRange, other: ChartRange): boolean =>
  (Object.keys(one) as (keyof ChartRange)[]).every((key) => one[key] === other[key]);
