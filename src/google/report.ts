/** Writes a tab of figures anew: it is made from the tables each time, so nothing in it is worth keeping. */
import type { ReportPage } from '../ports';
import { onTab } from './cells';
import { chartOf } from './chart';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

const LOOKS = {
  title: { size: 16, weight: 'bold', colour: '#202124', fill: '#ffffff' },
  note: { size: 10, weight: 'normal', colour: '#5f6368', fill: '#ffffff' },
  heading: { size: 10, weight: 'bold', colour: '#202124', fill: '#f1f3f4' },
  row: { size: 10, weight: 'normal', colour: '#202124', fill: '#ffffff' },
  total: { size: 10, weight: 'bold', colour: '#202124', fill: '#ffffff' },
} as const;

/**
 * The charts to remove from the tab. They are read before a batch begins, because every read sends the writes before
 * it; that costs one round trip, and none without charts.
 */
export const chartsBefore = (file: Spreadsheet, { tab, charts }: ReportPage): EmbeddedChart[] =>
  charts ? (tabIn(file, tab)?.getCharts() ?? []) : [];

/**
 * Replaces the tab's content in one batch; the tab is made where it is missing. `sheet.clear()` leaves charts, so the
 * old ones are removed and made anew, as Sheets' own macros do: a modified chart keeps some of its old options.
 */
export function writeReport(file: Spreadsheet, page: ReportPage, before: readonly EmbeddedChart[]) {
  const sheet = tabOf(file, page);
  const width = page.widths.length;
  sheet.clear();
  sheet.setTabColor(page.colour);
  page.widths.forEach((pixels, index) => {
    sheet.setColumnWidth(index + 1, pixels);
  });
  const body = sheet.getRange(1, 1, page.rows.length, width);
  const across = <T>(make: (row: ReportPage['rows'][number], index: number) => T): T[][] =>
    page.rows.map((row) => page.widths.map((_, index) => make(row, index)));
  body.setNumberFormats(across((row, index) => row.formats?.[index] ?? '@'));
  body.setValues(across((row, index) => row.cells[index] ?? ''));
  body.setFontSize(LOOKS.row.size);
  page.rows.forEach((row, index) => {
    if (row.look === 'title') sheet.getRange(index + 1, 1).setFontSize(LOOKS.title.size);
  });
  const isFigure = (index: number) => !page.prose && index > 0 && index < width - 1;
  body.setHorizontalAlignments(
    across((row, index) => (row.look !== 'note' && isFigure(index) ? 'right' : 'left')),
  );
  if (page.prose)
    sheet.getRange(page.prose, 1, page.rows.length, width).setVerticalAlignment('top').setWrap(true);
  body.setFontWeights(across((row) => LOOKS[row.look].weight));
  body.setFontColors(across((row) => LOOKS[row.look].colour));
  body.setBackgrounds(across((row) => LOOKS[row.look].fill));
  for (const chart of before) sheet.removeChart(chart);
  for (const chart of page.charts ?? []) sheet.insertChart(chartOf(sheet, chart));
}

/** A reference to the tab costs nothing where it is there; getSheetByName would be a round trip. */
function tabIn(file: Spreadsheet, tab: string) {
  try {
    return file.getRange(onTab(tab, 'A1')).getSheet();
  } catch {
    return null;
  }
}

/** A tab that is made anew stands behind the tab that it follows, or else first. `getIndex` counts from 1 [ref]. */
const tabOf = (file: Spreadsheet, { tab, after = '' }: ReportPage) =>
  tabIn(file, tab) ?? file.insertSheet(tab, (after && tabIn(file, after)?.getIndex()) || 0);
