/** Charts on a sheet: built, kept, changed, and what happens to the cells that they show and stand on. */
import { type Fact, fact, type Given, refusal } from '../fact';

const built = ({ sheet }: Given, a1 = 'A1:B4') =>
  sheet.newChart().addRange(sheet.getRange(a1)).setPosition(6, 5, 0, 0);

/** The sheet's first chart, once one has been put on it. */
function kept(given: Given, builder = built(given)) {
  given.sheet.insertChart(builder.build());
  return first(given);
}

function first({ sheet }: Given) {
  const [chart] = sheet.getCharts();
  if (!chart) throw new Error('There is no chart.');
  return chart;
}

const place = (chart: GoogleAppsScript.Spreadsheet.EmbeddedChart) => [
  chart.getRanges().map((each) => each.getA1Notation()),
  chart.getContainerInfo().getAnchorRow(),
  chart.getContainerInfo().getAnchorColumn(),
];

export const charts: Fact[] = [
  fact(
    '[ref]',
    'a chart is kept on its sheet with what it shows',
    ({ sheet }) => {
      const chart = sheet
        .newChart()
        .asColumnChart()
        .setTitle('Engagement')
        .addRange(sheet.getRange('A1:B4'))
        .setPosition(2, 5, 0, 0)
        .build();
      sheet.insertChart(chart);
      const [kept] = sheet.getCharts();
      return [
        kept?.getRanges().map((each) => each.getA1Notation()),
        kept?.getOptions().get('title'),
        kept?.getContainerInfo().getAnchorRow(),
        kept?.getContainerInfo().getAnchorColumn(),
      ];
    },
    [['A1:B4'], 'Engagement', 2, 5],
  ),
  fact(
    '[ref]',
    'a chart is changed in place, and goes',
    ({ sheet }) => {
      sheet.insertChart(
        sheet.newChart().asLineChart().addRange(sheet.getRange('A1:A4')).setPosition(1, 1, 0, 0).build(),
      );
      const [before] = sheet.getCharts();
      if (!before) return null;
      sheet.updateChart(before.modify().setOption('title', 'Later').build());
      const [after] = sheet.getCharts();
      const title = after?.getOptions().get('title');
      if (after) sheet.removeChart(after);
      return [title, sheet.getCharts().length];
    },
    ['Later', 0],
  ),
  fact(
    '[ref]',
    'a new chart joins its ranges side by side, leaves out hidden rows, and keeps its rows and columns',
    (given) => {
      const chart = kept(given);
      return [
        String(chart.getMergeStrategy()),
        String(chart.getHiddenDimensionStrategy()),
        chart.getTransposeRowsAndColumns(),
      ];
    },
    ['MERGE_COLUMNS', 'IGNORE_ROWS', false],
  ),
  fact(
    '[ref]',
    'how its ranges are read can be set',
    (given) => {
      const { ChartHiddenDimensionStrategy, ChartMergeStrategy, ChartType } = Charts;
      const chart = kept(
        given,
        built(given)
          .setChartType(ChartType.COMBO)
          .setNumHeaders(1)
          .setTransposeRowsAndColumns(true)
          .setMergeStrategy(ChartMergeStrategy.MERGE_ROWS)
          .setHiddenDimensionStrategy(ChartHiddenDimensionStrategy.SHOW_BOTH),
      );
      return [
        String(chart.modify().getChartType()),
        chart.getNumHeaders(),
        chart.getTransposeRowsAndColumns(),
        String(chart.getMergeStrategy()),
        String(chart.getHiddenDimensionStrategy()),
      ];
    },
    ['COMBO', 1, true, 'MERGE_ROWS', 'SHOW_BOTH'],
  ),
  fact(
    '[ref]',
    'a range is added once, taken away, and all of them cleared',
    (given) => {
      const { sheet } = given;
      const builder = built(given).addRange(sheet.getRange('A1:B4')).addRange(sheet.getRange('D1:D4'));
      const names = () => builder.getRanges().map((each) => each.getA1Notation());
      const [both] = [names(), builder.removeRange(sheet.getRange('A1:B4'))];
      return [both, names(), builder.clearRanges().getRanges().length];
    },
    [['A1:B4', 'D1:D4'], ['D1:D4'], 0],
  ),
  fact(
    '[ref]',
    'a chart has an id once it is on a sheet, and keeps it when it is changed',
    (given) => {
      const before = built(given).build().getChartId();
      const id = kept(given).getChartId();
      given.sheet.updateChart(first(given).modify().setPosition(9, 9, 3, 4).build());
      return [
        before,
        typeof id,
        first(given).getChartId() === id,
        first(given).getContainerInfo().getOffsetY(),
      ];
    },
    [null, 'number', true, 4],
  ),
  fact(
    '[ref]',
    'an option goes by its qualified name, and null takes it away',
    (given) => {
      const builder = built(given)
        .setOption('series', { 0: { color: '#ff0000', type: 'bars' } })
        .setOption('series.0.dataLabel', 'value')
        .setOption('series.0.type', null);
      const options = kept(given, builder).getOptions();
      return ['color', 'dataLabel', 'type'].map((each) => options.get(`series.0.${each}`));
    },
    ['#ff0000', 'value', null],
  ),
  fact(
    '[mem]',
    'clearing a sheet leaves its charts',
    (given) => {
      kept(given);
      return given.sheet.clear().getCharts().length;
    },
    1,
  ),
  fact(
    '[mem]',
    'a chart goes down with its cells when rows come in above',
    (given) => {
      kept(given);
      given.sheet.insertRowsBefore(1, 2);
      return place(first(given));
    },
    [['A3:B6'], 8, 5],
  ),
  fact(
    '[mem]',
    'a chart stays when the rows that it shows and stands on are deleted',
    (given) => {
      kept(given);
      given.sheet.deleteRows(3, 6);
      return place(first(given));
    },
    [['A1:B2'], 3, 5],
  ),
  refusal(
    '[log]',
    'a range is no text',
    ({ sheet }) => sheet.newChart().addRange('A1:B4' as never),
    "The parameters (String) don't match the method signature for SpreadsheetApp.EmbeddedChartBuilder.addRange.",
  ),
  refusal(
    '[mem]',
    'a chart that shows nothing is not put on a sheet',
    ({ sheet }) => sheet.insertChart(sheet.newChart().build()),
    '',
  ),
  refusal(
    '[mem]',
    'a chart that was never on the sheet can’t be taken from it',
    (given) => given.sheet.removeChart(built(given).build()),
    '',
  ),
];
