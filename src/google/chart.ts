/** One chart of a report: a column of cells names its categories, each other column is a series. */
import type { ReportChart } from '../ports';

/** Colours that differ in grey too, and for those who don't tell red from green. */
const COLOURS = ['#1a73e8', '#f29900', '#12806a', '#9334e6'];
const INK = '#202124';

/** The chart is built but not yet on the sheet. */
export function chartOf(sheet: GoogleAppsScript.Spreadsheet.Sheet, chart: ReportChart) {
  const { kind, from, rows, columns, at } = chart;
  const { BAR, COMBO, LINE } = Charts.ChartType;
  const builder = sheet
    .newChart()
    .setChartType({ bar: BAR, column: COMBO, line: LINE }[kind])
    .setNumHeaders(1)
    .setPosition(at.row + 1, at.column + 1, 0, 0);
  for (const column of columns) builder.addRange(sheet.getRange(from + 1, column + 1, rows + 1, 1));
  for (const [option, value] of Object.entries(optionsOf(chart))) {
    if (value !== undefined) builder.setOption(option, value);
  }
  return builder.build();
}

/**
 * Options have their qualified names, as in the macros that Sheets itself records: `series.0.dataLabel` puts the
 * figures at the marks, `viewWindow` ends an axis, and where bars lie the axis of the figures is `hAxis`.
 */
function optionsOf({ title, kind, columns, width, height, across, up, most, target = [] }: ReportChart) {
  const [names, figures] = kind === 'bar' ? ['vAxes.0', 'hAxis'] : ['hAxis', 'vAxes.0'];
  const series = columns.slice(1).map((column, index) => seriesOf(index, kind, target.includes(column)));
  return {
    title,
    width,
    height,
    'titleTextStyle.color': INK,
    'titleTextStyle.bold': true,
    'legend.position': series.length > 1 ? 'top' : 'none',
    [`${names}.title`]: across,
    [`${figures}.title`]: up,
    [`${figures}.viewWindow.min`]: 0,
    [`${figures}.viewWindow.max`]: most,
    ...Object.assign({}, ...series),
  } as Record<string, unknown>;
}

function seriesOf(index: number, kind: ReportChart['kind'], isAim: boolean) {
  const look = isAim
    ? { type: 'line', color: INK, lineDashStyle: [6, 4], lineWidth: 1 }
    : {
        ...(kind === 'column' && { type: 'bars' }),
        ...(kind === 'line' && { lineWidth: 3, pointSize: 7 }),
        color: COLOURS[index % COLOURS.length],
        dataLabel: 'value',
      };
  return Object.fromEntries(
    Object.entries(look).map(([option, value]) => [`series.${index}.${option}`, value]),
  );
}
