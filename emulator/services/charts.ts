/** Charts on sheets, kept as data: what they show, where they stand, and their options. Nothing is drawn. */
import type { Execution } from '../execution';
import type { ChartState, SpreadsheetState } from '../model';
import { ChartType, Position } from './enums';
import { Range } from './range';
import { type Enum, Service } from './service';

export class Charts extends Service {
  override readonly constants = { ChartType, Position };
}

export class EmbeddedChart extends Service {
  constructor(
    run: Execution,
    override readonly book: SpreadsheetState,
    readonly chart: ChartState,
  ) {
    super(run);
  }
  /** Null before it is on a sheet. */
  getChartId(): number | null {
    return this.chart.id ?? null;
  }
  getRanges(): Range[] {
    return rangesOf(this);
  }
  getOptions(): ChartOptions {
    return new ChartOptions(this.run, this.chart.options);
  }
  getNumHeaders(): number {
    return this.chart.headers;
  }
  getContainerInfo(): ContainerInfo {
    return new ContainerInfo(this.run, this.chart.position);
  }
  getTransposeRowsAndColumns(): boolean {
    return this.chart.transposed;
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
  get(option: string): unknown {
    return this.options[option] ?? null;
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

const newChart = (): ChartState => ({
  type: 'LINE',
  ranges: [],
  position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
  options: {},
  headers: 0,
  transposed: false,
});

export class EmbeddedChartBuilder extends Service {
  constructor(
    run: Execution,
    override readonly book: SpreadsheetState,
    readonly chart: ChartState = newChart(),
  ) {
    super(run);
  }
  addRange(range: Range): this {
    this.chart.ranges.push({ ...range.grid, sheetId: range.sheet.id });
    return this;
  }
  clearRanges(): this {
    this.chart.ranges = [];
    return this;
  }
  getRanges(): Range[] {
    return rangesOf(this);
  }
  getChartType(): Enum | undefined {
    return (ChartType as Record<string, Enum>)[this.chart.type];
  }
  setChartType(type: Enum): this {
    this.chart.type = type.name();
    return this;
  }
  setOption(option: string, value: unknown): this {
    this.chart.options[option] = value;
    return this;
  }
  setNumHeaders(headers: number): this {
    this.chart.headers = headers;
    return this;
  }
  setTransposeRowsAndColumns(transpose: boolean): this {
    this.chart.transposed = transpose;
    return this;
  }
  /** From the top left corner of a cell, in pixels. */
  setPosition(row: number, column: number, offsetX: number, offsetY: number): this {
    this.chart.position = { row, column, offsetX, offsetY };
    return this;
  }
  asAreaChart(): TypedChartBuilder {
    return this.#as('AREA');
  }
  asBarChart(): TypedChartBuilder {
    return this.#as('BAR');
  }
  asColumnChart(): TypedChartBuilder {
    return this.#as('COLUMN');
  }
  asComboChart(): TypedChartBuilder {
    return this.#as('COMBO');
  }
  asLineChart(): TypedChartBuilder {
    return this.#as('LINE');
  }
  asPieChart(): TypedChartBuilder {
    return this.#as('PIE');
  }
  asScatterChart(): TypedChartBuilder {
    return this.#as('SCATTER');
  }
  build(): EmbeddedChart {
    return new EmbeddedChart(this.run, this.book, structuredClone(this.chart));
  }
  #as(type: string): TypedChartBuilder {
    this.chart.type = type;
    return new TypedChartBuilder(this.run, this.book, this.chart);
  }
}

/** A builder that knows its kind of chart has names for the usual options. [ref EmbeddedColumnChartBuilder…] */
export class TypedChartBuilder extends EmbeddedChartBuilder {
  setTitle(title: string): this {
    return this.setOption('title', title);
  }
  setXAxisTitle(title: string): this {
    return this.setOption('hAxis.title', title);
  }
  setYAxisTitle(title: string): this {
    return this.setOption('vAxis.title', title);
  }
  setRange(start: number, end: number): this {
    return this.setOption('vAxis.minValue', start).setOption('vAxis.maxValue', end);
  }
  setColors(colors: string[]): this {
    return this.setOption('colors', colors);
  }
  setStacked(): this {
    return this.setOption('isStacked', true);
  }
  setBackgroundColor(color: string): this {
    return this.setOption('backgroundColor', color);
  }
  setLegendPosition(position: Enum): this {
    return this.setOption('legend.position', position.name().toLowerCase());
  }
}

function rangesOf({ run, book, chart }: EmbeddedChart | EmbeddedChartBuilder): Range[] {
  return chart.ranges.flatMap(({ sheetId, ...grid }) => {
    const sheet = book.sheets.find((each) => each.id === sheetId);
    return sheet ? [new Range(run, book, sheet, grid)] : [];
  });
}
