/** Charts over the grid of the local page: where they stand, what they draw, and what of them can be heard. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { createWorkspace } from '../../emulator';
import { type Served, serve } from '../../emulator/serve';
import { project } from '../emulator/support';
import { axe, launch } from './browser';

jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), 'charts-'));
let browser: Browser;
let served: Served;
let page: Page;

/** Four beds, what was sown in each, and an aim; the chart stands two rows under a frozen heading. */
function garden() {
  const ws = createWorkspace({ owner: 'head@garden.example', now: '2026-03-02T08:00:00' });
  const sheet = ws.spreadsheet.getActiveSheet();
  sheet.getRange('A1:C5').setValues([
    ['Bed', 'Sown', 'Aim'],
    ['Beans', 4, 5],
    ['Peas', 8, 5],
    ['Leeks', '', 5],
    ['Kale', 2, 5],
  ]);
  sheet.setFrozenRows(1);
  sheet.deleteRows(31, 970);
  sheet.deleteColumns(13, 14);
  const chart = sheet
    .newChart()
    .setChartType(ws.globals.Charts.ChartType.COMBO)
    .addRange(sheet.getRange('A1:C5'))
    .setOption('title', 'Peas are sown')
    .setOption('series', { 0: { type: 'bars', dataLabel: 'value' }, 1: { lineDashStyle: [6, 4] } })
    .setPosition(4, 3, 10, 6);
  sheet.insertChart(chart.build());
  return ws;
}

beforeAll(async () => {
  const restart = [{ label: 'The garden', make: garden }];
  [served, browser] = await Promise.all([
    serve({ project: project('function onOpen() {}'), state: join(folder, 'state.json'), restart }),
    launch(),
  ]);
  page = await browser.newPage({ viewport: { width: 1100, height: 700 }, locale: 'en-GB' });
  await page.goto(served.url);
  await page.locator('.chart').waitFor();
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
  rmSync(folder, { recursive: true });
});

const boxOf = async (selector: string) => {
  const box = await page.locator(selector).first().boundingBox();
  return box ?? { x: 0, y: 0, width: 0, height: 0 };
};
const cellAt = (column: string, number: number) =>
  `.tabulator-row:has(.row-number:text-is("${number}")) [tabulator-field="${column}"]`;

test('a chart stands at its cell, and stays with it as the grid scrolls', async () => {
  const apart = async () => {
    const [chart, cell] = [await boxOf('.chart'), await boxOf(cellAt('c3', 4))];
    return [Math.round(chart.x - cell.x), Math.round(chart.y - cell.y)];
  };
  expect(await apart()).toEqual([10, 6]);
  await page.locator('.tabulator-tableholder').evaluate((holder) => holder.scrollTo(130, 40));
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
  expect(await apart()).toEqual([10, 6]);
});

test('a bar and a figure for each number, a dashed line for what is aimed at', async () => {
  const picture = page.getByRole('img', { name: 'Peas are sown' });
  expect(await picture.locator('.figure').allTextContents()).toEqual(['4', '8', '2']);
  const heights = await picture
    .locator('.bar')
    .evaluateAll((bars) => bars.map((bar) => Number(bar.getAttribute('height'))));
  expect(heights.map((each) => Math.round((each / (heights[0] ?? 1)) * 4))).toEqual([4, 8, 2]);
  expect(await picture.locator('polyline[stroke-dasharray]').count()).toBe(1);
});

test('the same can be heard as a table, and nothing is in the way', async () => {
  const table = page.getByRole('table', { name: 'Peas are sown' });
  expect(await table.getByRole('row').allTextContents()).toEqual([
    'CategorySownAim',
    'Beans45',
    'Peas85',
    'Leeks5',
    'Kale25',
  ]);
  expect(await axe(page)).toEqual([]);
});

test('a figure that is typed is drawn at once', async () => {
  await page.locator('.tabulator-tableholder').evaluate((holder) => holder.scrollTo(0, 0));
  await page.locator(cellAt('c2', 4)).click();
  await page.keyboard.type('6');
  await page.keyboard.press('Enter');
  const figures = page.getByRole('img', { name: 'Peas are sown' }).locator('.figure');
  await figures.nth(3).waitFor();
  expect(await figures.allTextContents()).toEqual(['4', '8', '6', '2']);
});
