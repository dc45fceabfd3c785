/** A chart for the page: the cells of its ranges as categories and series, and its options as the page draws them. */
import { display } from '../cells/display';
import { mapCells } from '../cells/grid';
import type { Cell, ChartState, SpreadsheetState } from '../model';
import { optionAt } from '../sheets/charts';
import { scaleOf } from './chartScale';
import type { ChartSeries, ChartText, ChartView } from './view';

/** As Sheets makes a chart that nobody has sized. [mem] */
const size = { width: 600, height: 371 };
/** Sheets' own colours for series, in their order. [public code: recorded macros] */
const colours = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6', '#7baaf7', '#f07b72'];

const drawn: Record<string, ChartSeries['as']> = { AREA: 'area', BAR: 'bars', COLUMN: 'bars', LINE: 'line' };
const legends: ChartView['legend'][] = ['none', 'top', 'right', 'bottom'];

/** The first of the options that is there, read as what it is to be. */
const options = ({ options }: ChartState) => {
  const first = (names: string[]) =>
    names.map((name) => optionAt(options, name)).find((each) => each != null);
  return {
    first,
    text: (...names: string[]): string => String(first(names) ?? ''),
    number: (...names: string[]): number | undefined => {
      const found = Number(first(names) ?? Number.NaN);
      return Number.isFinite(found) ? found : undefined;
    },
  };
};

type Options = ReturnType<typeof options>;

export function chartView(book: SpreadsheetState, chart: ChartState): ChartView {
  const given = options(chart);
  const lies = chart.type === 'BAR';
  const [across, up] = lies ? [['vAxes.0', 'vAxis'], ['hAxis']] : [['hAxis'], ['vAxes.0', 'vAxis']];
  const of = (axis: string[], option: string) => axis.map((each) => `${each}.${option}`);
  const { head, body } = splitHead(chart, tableOf(book, chart));
  const show = (cell: Cell) => display(cell, book.locale);
  const series = seriesOf(chart, given, head, body, show);
  const stacked = !['', 'false'].includes(given.text('isStacked'));
  const format = given.text(...of(up, 'format')) || (body[0]?.[1]?.numberFormat ?? '');
  const scale = scaleOf(series, stacked, {
    low: given.number(...of(up, 'viewWindow.min')),
    high: given.number(...of(up, 'viewWindow.max')),
    least: given.number(...of(up, 'minValue')),
    most: given.number(...of(up, 'maxValue')),
    text: (value) => show({ value, numberFormat: format === 'percent' ? '0%' : format }),
  });
  return {
    id: chart.id ?? 0,
    at: chart.position,
    width: given.number('width') ?? size.width,
    height: given.number('height') ?? size.height,
    title: textOf(given, 'title', { color: '#757575', size: 16 }),
    subtitle: textOf(given, 'subtitle', { color: '#999999', size: 14 }),
    lies,
    stacked,
    legend: legendOf(given, series),
    categories: {
      title: given.text(...of(across, 'title')),
      names: body.map(([first]) => (first ? show(first) : '')),
    },
    figures: { title: given.text(...of(up, 'title')), ...scale },
    series,
    instead: insteadOf(chart, series, body),
  };
}

function insteadOf({ type }: ChartState, series: ChartSeries[], body: Cell[][]): string {
  if (type !== 'COMBO' && !drawn[type]) return `Charts of the kind ${type} are not drawn here.`;
  return series.length > 0 && body.length > 0 ? '' : 'There is nothing to show yet.';
}

const textOf = (given: Options, name: string, plain: Pick<ChartText, 'color' | 'size'>): ChartText => ({
  text: given.text(name),
  color: given.text(`${name}TextStyle.color`) || plain.color,
  size: given.number(`${name}TextStyle.fontSize`) ?? plain.size,
  bold: given.text(`${name}TextStyle.bold`) === 'true',
});

/** A single series needs no legend unless one is asked for. [mem] */
function legendOf(given: Options, series: ChartSeries[]): ChartView['legend'] {
  const asked = given.text('legend.position', 'legend');
  return legends.find((each) => each === asked) ?? (series.length > 1 ? 'right' : 'none');
}

/** The ranges' cells, side by side or below one another; what is hidden is left out as the chart says. [ref] */
function tableOf(book: SpreadsheetState, { ranges, merge, hiddenLines, transposed }: ChartState): Cell[][] {
  const ignores = (lines: string) => hiddenLines === 'IGNORE_BOTH' || hiddenLines === `IGNORE_${lines}`;
  const tables = ranges.flatMap(({ sheetId, ...range }) => {
    const sheet = book.sheets.find(({ id }) => id === sheetId);
    if (!sheet) return [];
    const out = (lines: number[], line: number, kind: string) => ignores(kind) && lines.includes(line);
    const rows = mapCells(sheet, range, (cell) => cell).map((row) =>
      row.filter((_, index) => !out(sheet.hiddenColumns, range.column + index, 'COLUMNS')),
    );
    return [rows.filter((_, index) => !out(sheet.hiddenRows, range.row + index, 'ROWS'))];
  });
  const deepest = Math.max(0, ...tables.map((each) => each.length));
  const joined =
    merge === 'MERGE_ROWS'
      ? tables.flat()
      : Array.from({ length: deepest }, (_, row) =>
          tables.flatMap((each) => each[row] ?? (each[0] ?? []).map(() => ({ value: '' }))),
        );
  return transposed
    ? (joined[0] ?? []).map((_, column) => joined.map((row) => row[column] ?? { value: '' }))
    : joined;
}

/**
 * Rows that are empty at the end are no categories: ranges are often open. Without a word on headings, a first row
 * without numbers is one.
 */
function splitHead({ headers }: ChartState, table: Cell[][]): { head: Cell[] | undefined; body: Cell[][] } {
  const filled = table.map((row) => row.some(({ value }) => value !== '')).lastIndexOf(true) + 1;
  const named = table[0]?.slice(1).every(({ value }) => typeof value === 'string') ?? false;
  const count = headers < 0 ? Number(named) : headers;
  return { head: table[count - 1], body: table.slice(count, filled) };
}

function seriesOf(
  { type }: ChartState,
  given: Options,
  head: Cell[] | undefined,
  body: Cell[][],
  show: (cell: Cell) => string,
): ChartSeries[] {
  const [first] = body;
  if (!first) return [];
  return first.slice(1).map((_, index): ChartSeries => {
    const of = (option: string) => `series.${index}.${option}`;
    const asked = given.text(of('type'), 'seriesType');
    const as = drawn[type] ?? (asked === 'bars' || asked === 'area' ? asked : 'line');
    const cells = body.map((row) => row[index + 1] ?? { value: '' });
    const name = given.text(of('labelInLegend')) || (head?.[index + 1] ? show(head[index + 1] as Cell) : '');
    return {
      name,
      as,
      color: given.text(of('color')) || colourAt(given, index),
      dashed: given.first([of('lineDashStyle')]) !== undefined,
      lineWidth: given.number(of('lineWidth'), 'lineWidth') ?? 2,
      pointSize: given.number(of('pointSize'), 'pointSize') ?? 0,
      labelled: given.text(of('dataLabel')) === 'value',
      figures: cells.map((cell) => ({
        value: typeof cell.value === 'number' ? cell.value : null,
        text: show(cell),
      })),
    };
  });
}

function colourAt(given: Options, index: number): string {
  const chosen = given.first(['colors']);
  const palette = Array.isArray(chosen) && chosen.length > 0 ? chosen.map(String) : colours;
  return palette[index % palette.length] ?? '#4285f4';
}
