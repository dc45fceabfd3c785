/**
 * The doors through which the page arranges tabs, rows and columns: what they do, and what is said where they can't.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Served, serve } from '../../emulator/serve';
import type { SheetView, View } from '../../emulator/serve/view';
import { bedsAndHarvest } from './beds';
import { ask, send } from './serveGarden';
import { project } from './support';

const folder = mkdtempSync(join(tmpdir(), 'arrange-'));
let served: Served;

const view = () => ask<View>(served, 'view');
const idOf = async (name: string) => (await view()).tabs.find((tab) => tab.name === name)?.id;
const names = async () => (await view()).tabs.map(({ name }) => name);
const rows = async () => (await ask<SheetView>(served, `sheet?id=${await idOf('Beds')}`)).rows;
const texts = async () =>
  (await rows()).map((row) => row.map((cell) => (typeof cell === 'string' ? cell : cell.text)));

/** Gives what the person is told, or ''. */
async function post(what: string, tab: string, body: object = {}): Promise<string> {
  const told = await send(served, what, { sheet: await idOf(tab), ...body });
  return (told as { sentence?: string } | null)?.sentence ?? '';
}

beforeAll(async () => {
  served = await serve({
    project: project('function onOpen() {}'),
    state: join(folder, 'state.json'),
    restart: [{ label: 'The garden', make: () => bedsAndHarvest().ws }],
  });
});

beforeEach(() => send(served, 'restart', { label: 'The garden' }));

afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true, force: true });
});

test('rows are sorted by a column, either way, and the heading stays', async () => {
  expect(await post('sortTab', 'Beds', { column: 1, ascending: true })).toBe('');
  expect(await texts()).toEqual([
    ['Bed', 'Sown'],
    ['Beans', '4'],
    ['Leeks', '2'],
    ['Peas', '8'],
  ]);
  await post('sortTab', 'Beds', { column: 2, ascending: false });
  expect((await texts()).map(([bed]) => bed)).toEqual(['Bed', 'Peas', 'Beans', 'Leeks']);
});

test('rows and columns come and go', async () => {
  await post('insertRow', 'Beds', { row: 3 });
  await post('deleteRow', 'Beds', { row: 2 });
  await post('insertColumn', 'Beds', { column: 2 });
  expect(await texts()).toEqual([['Bed', '', 'Sown'], [], ['Leeks', '', '2'], ['Beans', '', '4']]);
  await post('deleteColumn', 'Beds', { column: 1 });
  expect((await texts())[0]).toEqual(['', 'Sown']);
});

test('tabs are renamed, hidden and deleted; another comes forward', async () => {
  await send(served, 'tab', { id: await idOf('Beds') });
  await post('renameTab', 'Beds', { name: '  All beds ' });
  expect(await names()).toContain('All beds');
  await post('hideTab', 'All beds');
  const { tabs, activeTab } = await view();
  expect(tabs.find(({ name }) => name === 'All beds')?.hidden).toBe(true);
  expect(tabs.find(({ id }) => id === activeTab)?.hidden).toBe(false);
  await post('deleteTab', 'All beds');
  expect(await names()).not.toContain('All beds');
});

test.each<[string, string, string, object, string]>([
  ['a name that another tab has', 'renameTab', 'Beds', { name: 'walled' }, 'already exists'],
  ['no name', 'renameTab', 'Beds', { name: ' ' }, 'A tab needs a name.'],
  ['a row that is not there', 'deleteRow', 'Beds', { row: 5000 }, 'out of bounds'],
  ['the tab of a form', 'deleteTab', 'Form Responses 1', {}, 'Unlink the form'],
  ['a tab that is gone', 'sortTab', 'Meadow', { column: 1 }, 'no longer there'],
])('what cannot be done is said: %s', async (_, what, tab, body, sentence) => {
  const before = [await names(), await texts()];
  expect(await post(what, tab, body)).toContain(sentence);
  expect([await names(), await texts()]).toEqual(before);
});

test.each<[string, object]>([
  ['sortTab', { column: 1 }],
  ['insertRow', { row: 1 }],
  ['deleteRow', { row: 1 }],
  ['insertColumn', { column: 1 }],
  ['deleteColumn', { column: 1 }],
  ['renameTab', { name: 'Mine' }],
  ['deleteTab', {}],
  ['edit', { row: 1, column: 1, cells: [['Mine']] }],
])('what is protected from somebody stays as it is: %s', async (what, body) => {
  await post('edit', 'Walled', { row: 1, column: 1, cells: [['Figs']] });
  await send(served, 'person', { email: 'ivy@garden.example' });
  expect(await post(what, 'Walled', body)).toContain('protected cell or object');
  const { rows: kept } = await ask<SheetView>(served, `sheet?id=${await idOf('Walled')}`);
  expect(kept).toEqual([['Figs']]);
});
