/** A tab of figures with charts, committed by src/google/ as a script of its own in the local Workspace. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createWorkspace } from '../../emulator';
import { sheetView } from '../../emulator/serve/sheet';
import type { ReportChart, ReportPage } from '../../src/ports';

const root = resolve(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'report-'));
afterAll(() => rmSync(folder, { recursive: true }));

beforeAll(() => {
  const footer = 'function write(page) { report.write(page); }';
  const options = ['--bundle', '--format=iife', '--global-name=report', `--footer:js=${footer}`];
  execFileSync(join(root, 'node_modules/.bin/esbuild'), [
    join(root, 'test/google/reportScript.ts'),
    ...options,
    `--outfile=${join(folder, 'code.js')}`,
    '--log-level=error',
  ]);
});

const WEEKS = ['7 Sep', '14 Sep', '21 Sep'];

const column: ReportChart = {
  title: 'Most weeks, each of us visits two or three lessons',
  kind: 'column',
  from: 1,
  rows: 3,
  columns: [0, 1, 2, 3],
  at: { row: 0, column: 5 },
  width: 700,
  height: 360,
  across: 'Week',
  up: 'Drop-ins each',
  target: [2, 3],
};

const page = (charts?: ReportChart[], visits = [0.8, 1.4, 2.2]): ReportPage => ({
  tab: 'Drop-ins',
  colour: '#1a73e8',
  widths: [120, 90, 90, 90],
  rows: [
    { cells: ['Drop-ins each week'], look: 'title' },
    { cells: ['Week', 'Drop-ins each', 'Aim: from', 'Aim: to'], look: 'heading' },
    ...WEEKS.map((week, index) => ({
      cells: [week, visits[index] ?? 0, 2, 3],
      look: 'row' as const,
      formats: ['@', '0.0', '0', '0'],
    })),
  ],
  charts,
});

function desk() {
  const ws = createWorkspace({ owner: 'lead@northfield.example' });
  ws.spreadsheet.insertSheet('Activity');
  const app = ws.load(folder);
  const tab = () =>
    ws.spreadsheet.getSheetByName('Drop-ins') as unknown as GoogleAppsScript.Spreadsheet.Sheet;
  const shown = () => sheetView(ws.state, tab().getSheetId()).charts;
  return { ws, app, tab, shown };
}

test('a column chart shows the rows of its page, its aims as dashed lines, and names what it counts', () => {
  const { app, shown } = desk();
  app.call('write', page([column]));
  expect(shown()).toMatchObject([
    {
      at: { row: 1, column: 6 },
      width: 700,
      height: 360,
      title: { text: column.title },
      legend: 'top',
      categories: { title: 'Week', names: WEEKS },
      figures: { title: 'Drop-ins each', low: 0 },
      series: [
        { name: 'Drop-ins each', as: 'bars', labelled: true },
        { name: 'Aim: from', as: 'line', dashed: true, labelled: false },
        { name: 'Aim: to', as: 'line', dashed: true, labelled: false },
      ],
    },
  ]);
  expect(shown()[0]?.series[0]?.figures.map(({ text }) => text)).toEqual(['0.8', '1.4', '2.2']);
});

test.each([
  ['bar', { lies: true, series: [{ as: 'bars' }] }],
  ['line', { lies: false, series: [{ as: 'line', pointSize: 7 }] }],
] as const)('a %s chart keeps its axes, and its figures end where they are told to', (kind, drawn) => {
  const { app, shown } = desk();
  app.call('write', page([{ ...column, kind, columns: [0, 1], most: 5, target: undefined }]));
  expect(shown()).toMatchObject([
    {
      ...drawn,
      legend: 'none',
      categories: { title: 'Week' },
      figures: { title: 'Drop-ins each', low: 0, high: 5 },
    },
  ]);
});

test('made anew, the page has the charts that it asks for and no others', () => {
  const { app, tab, shown } = desk();
  app.call('write', page([column, { ...column, at: { row: 20, column: 5 } }]));
  app.call('write', page([column], [1, 2, 3]));
  expect(shown()).toHaveLength(1);
  expect(shown()[0]?.series[0]?.figures.map(({ value }) => value)).toEqual([1, 2, 3]);
  app.call('write', page());
  expect(tab().getCharts()).toHaveLength(1);
  app.call('write', page([]));
  expect(tab().getCharts()).toHaveLength(0);
});

test('charts cost one look, and go in the batch with all the rest', () => {
  const { ws, app } = desk();
  app.call('write', page([column]));
  const cost = (charts?: ReportChart[]) => {
    ws.ledger.reset();
    app.call('write', page(charts));
    return ws.ledger.total.roundTrips;
  };
  expect([cost(), cost([column])]).toEqual([1, 2]);
});
