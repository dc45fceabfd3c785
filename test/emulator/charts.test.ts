/** Charts: what follows the sheet's rows and tabs, and what the page is told of the cells as they are now. */
import fc from 'fast-check';
import { createWorkspace } from '../../emulator';
import { scaleOf } from '../../emulator/serve/chartScale';
import { sheetView } from '../../emulator/serve/sheet';
import type { ChartView } from '../../emulator/serve/view';
import { script } from './support';

type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

function made() {
  const ws = createWorkspace({ owner: 'head@garden.example', now: '2026-03-02T08:00:00' });
  const sheet = ws.spreadsheet.getActiveSheet() as unknown as GoogleAppsScript.Spreadsheet.Sheet;
  sheet.getRange('A1:C4').setValues([
    ['Bed', 'Sown', 'Grown'],
    ['Beans', 4, 3],
    ['Peas', 9, ''],
    ['Leeks', 2, 1.5],
  ]);
  sheet.getRange('B2:C4').setNumberFormat('0.0');
  const { ChartType, ChartMergeStrategy, ChartHiddenDimensionStrategy } = ws.globals.Charts;
  const put = (build: (builder: Builder) => Builder) =>
    sheet.insertChart(build(sheet.newChart().addRange(sheet.getRange('A1:C4'))).build());
  const shown = (): ChartView => sheetView(ws.state, sheet.getSheetId()).charts.at(-1) as ChartView;
  return { ws, sheet, put, shown, ChartType, ChartMergeStrategy, ChartHiddenDimensionStrategy };
}

const values = ({ series }: ChartView) => series.map(({ figures }) => figures.map(({ value }) => value));

describe('what the page is told', () => {
  test('categories, series with their names, and figures as the cells show them', () => {
    const { put, shown, ChartType, sheet } = made();
    put((chart) => chart.setChartType(ChartType.COLUMN).setOption('title', 'Beds').setPosition(2, 3, 4, 5));
    sheet.getRange('B2').setValue(5);
    expect(shown()).toMatchObject({
      at: { row: 2, column: 3, offsetX: 4, offsetY: 5 },
      title: { text: 'Beds' },
      categories: { names: ['Beans', 'Peas', 'Leeks'] },
      series: [
        { name: 'Sown', as: 'bars' },
        { name: 'Grown', as: 'bars' },
      ],
      figures: { low: 0, high: 10 },
      legend: 'right',
      instead: '',
    });
    expect(values(shown())).toEqual([
      [5, 9, 2],
      [3, null, 1.5],
    ]);
    expect(shown().series[0]?.figures[1]?.text).toBe('9.0');
    expect(shown().figures.ticks.map(({ text }) => text)).toEqual([
      '0.0',
      '2.0',
      '4.0',
      '6.0',
      '8.0',
      '10.0',
    ]);
  });

  test('options by their qualified names, for the axis that they mean', () => {
    const { put, shown, ChartType } = made();
    const options = {
      series: { 0: { type: 'bars', color: '#111111', dataLabel: 'value' } },
      'series.1.type': 'line',
      'series.1.lineDashStyle': [6, 4],
      'vAxes.0.title': 'Plants',
      'vAxis.viewWindow': { min: 0, max: 12 },
      'hAxis.title': 'Where',
      legend: { position: 'top' },
    };
    put((chart) =>
      Object.entries(options).reduce(
        (builder, [name, value]) => builder.setOption(name, value),
        chart.setChartType(ChartType.COMBO),
      ),
    );
    expect(shown()).toMatchObject({
      lies: false,
      legend: 'top',
      categories: { title: 'Where' },
      figures: { title: 'Plants', low: 0, high: 12 },
      series: [
        { as: 'bars', color: '#111111', labelled: true, dashed: false },
        { as: 'line', color: '#ea4335', labelled: false, dashed: true },
      ],
    });
    put((chart) => chart.asBarChart().setXAxisTitle('Plants').setYAxisTitle('Where').setRange(0, 20));
    expect(shown()).toMatchObject({
      lies: true,
      categories: { title: 'Where' },
      figures: { title: 'Plants', high: 20 },
    });
  });

  test('stacked figures reach as far as their sum, below nought apart from above', () => {
    const { put, shown, sheet } = made();
    put((chart) => chart.asColumnChart().setStacked());
    expect(shown()).toMatchObject({ stacked: true, figures: { low: 0, high: 10 } });
    sheet.getRange('B2:C2').setValues([[-6, 11]]);
    expect(shown()).toMatchObject({ figures: { low: -10, high: 15 } });
    put((chart) => chart.setOption('isStacked', 'false'));
    expect(shown().stacked).toBe(false);
  });

  test.each<[string, (made_: ReturnType<typeof made>) => void, string[], number]>([
    [
      'rows that are hidden are left out',
      ({ sheet, put }) => {
        sheet.hideRows(3);
        put((chart) => chart);
      },
      ['Beans', 'Leeks'],
      2,
    ],
    [
      'unless the chart shows them',
      ({ sheet, put, ChartHiddenDimensionStrategy }) => {
        sheet.hideRows(3);
        put((chart) => chart.setHiddenDimensionStrategy(ChartHiddenDimensionStrategy.SHOW_BOTH));
      },
      ['Beans', 'Peas', 'Leeks'],
      2,
    ],
    [
      'an open range ends with its cells',
      ({ sheet, put }) => put((chart) => chart.clearRanges().addRange(sheet.getRange('A:B'))),
      ['Beans', 'Peas', 'Leeks'],
      1,
    ],
    [
      'ranges side by side',
      ({ sheet, put }) =>
        put((chart) =>
          chart.clearRanges().addRange(sheet.getRange('A1:A4')).addRange(sheet.getRange('C1:C4')),
        ),
      ['Beans', 'Peas', 'Leeks'],
      1,
    ],
    [
      'ranges below one another',
      ({ sheet, put, ChartMergeStrategy }) =>
        put((chart) =>
          chart
            .clearRanges()
            .addRange(sheet.getRange('A1:C2'))
            .addRange(sheet.getRange('A4:C4'))
            .setMergeStrategy(ChartMergeStrategy.MERGE_ROWS),
        ),
      ['Beans', 'Leeks'],
      2,
    ],
    [
      'rows and columns change places',
      ({ put }) => put((chart) => chart.setTransposeRowsAndColumns(true).setNumHeaders(1)),
      ['Sown', 'Grown'],
      3,
    ],
  ])('%s', (_, act, names, count) => {
    const at = made();
    act(at);
    expect(at.shown().categories.names).toEqual(names);
    expect(at.shown().series).toHaveLength(count);
  });

  test('says so where there is nothing to draw, or no way to', () => {
    const { put, shown, sheet } = made();
    put((chart) => chart.clearRanges().addRange(sheet.getRange('H1:I9')));
    expect(shown().instead).toBe('There is nothing to show yet.');
    put((chart) => chart.asPieChart());
    expect(shown().instead).toBe('Charts of the kind PIE are not drawn here.');
  });
});

describe('the scale', () => {
  const series = (figures: number[]) =>
    [{ as: 'bars', figures: figures.map((value) => ({ value, text: '' })) }] as ChartView['series'];
  const open = { low: undefined, high: undefined, least: undefined, most: undefined, text: String };

  const thousandths = fc.integer({ min: -1e8, max: 1e8 }).map((each) => each / 1000);

  test('holds every figure and nought between round, rising lines', () => {
    fc.assert(
      fc.property(fc.array(thousandths, { minLength: 1 }), (figures) => {
        const { low, high, ticks } = scaleOf(series(figures), false, open);
        expect(low).toBeLessThanOrEqual(Math.min(0, ...figures));
        expect(high).toBeGreaterThanOrEqual(Math.max(0, ...figures));
        expect(ticks.length).toBeGreaterThan(1);
        expect(ticks.length).toBeLessThan(9);
        expect(ticks.every(({ at }, index) => index === 0 || at > (ticks[index - 1]?.at ?? at))).toBe(true);
      }),
    );
  });

  test('never says two lines alike, and ends where it is told to', () => {
    const whole = { ...open, text: (value: number) => value.toFixed(0) };
    expect(scaleOf(series([0.4, 1.2]), false, whole).ticks.map(({ text }) => text)).toEqual(['0', '1', '2']);
    expect(scaleOf(series([0.42]), false, { ...open, high: 1 })).toMatchObject({ low: 0, high: 1 });
    expect(scaleOf(series([3]), false, { ...open, most: 8, least: -2 })).toMatchObject({ low: -2, high: 8 });
  });
});

describe('what follows', () => {
  test('charts show the cells of another tab wherever these go, and nothing once it is deleted', () => {
    const { ws, sheet } = made();
    const other = ws.spreadsheet.insertSheet('Other') as unknown as GoogleAppsScript.Spreadsheet.Sheet;
    other.insertChart(other.newChart().addRange(sheet.getRange('A1:B4')).setPosition(5, 5, 0, 0).build());
    sheet.insertRowsBefore(1, 2);
    const [chart] = other.getCharts();
    expect(chart?.getRanges().map((each) => each.getA1Notation())).toEqual(['A3:B6']);
    expect(chart?.getContainerInfo().getAnchorRow()).toBe(5);
    ws.spreadsheet.deleteSheet(sheet as never);
    expect(other.getCharts().map((each) => each.getRanges())).toEqual([[]]);
  });

  test('a copied tab has charts of its own, which show its own cells', () => {
    const { ws, sheet, put } = made();
    put((chart) => chart);
    const copy = sheet.copyTo(ws.spreadsheet as never);
    const [one, other] = [sheet.getCharts()[0], copy.getCharts()[0]];
    expect(other?.getChartId()).not.toBe(one?.getChartId());
    expect(other?.getRanges()[0]?.getSheet().getName()).toBe(copy.getName());
  });
});

test.each([
  ['asLineChart().setStacked()', 'EmbeddedLineChartBuilder.setStacked is not emulated'],
  ["asPieChart().setXAxisTitle('x')", 'EmbeddedPieChartBuilder.setXAxisTitle is not emulated'],
  ['setNumHeaders(1.5)', "parameters (Number) don't match"],
  ['setPosition(1, 1)', "parameters (Number,Number,Undefined,Undefined) don't match"],
  ["setChartType('COLUMN')", "parameters (String) don't match"],
  ['setMergeStrategy(Charts.ChartType.BAR)', "don't match the method signature"],
  ['setPosition(1, 99, 0, 0)', 'out of bounds'],
])('a builder refuses %s', (call, words) => {
  const body = `const s = SpreadsheetApp.getActiveSheet(); s.insertChart(s.newChart().addRange(s.getRange('A1')).${call}.build());`;
  expect(() => script(body)).toThrow(words);
});
