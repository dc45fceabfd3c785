/** The tour's doors: what ticks its steps off, and that it is remembered. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createWorkspace } from '../../emulator';
import { type Restart, type Served, serve, type TourStep } from '../../emulator/serve';
import type { TourAction, View } from '../../emulator/serve/view';
import { ask, send } from './serveGarden';
import { project } from './support';

const OWNER = 'head@garden.example';
const folder = mkdtempSync(join(tmpdir(), 'tour-'));
const state = join(folder, 'state.json');

const step = (action: TourAction): TourStep => ({
  title: `The ${action}`,
  text: `See the ${action}.`,
  action,
});
const tour = (['menu', 'answer', 'clock', 'letter'] as const).map(step);
const script = `
  function onOpen() { SpreadsheetApp.getUi().createMenu('Garden').addItem('Greet', 'greet').addItem('Fail', 'fail').addToUi(); }
  function greet() {}
  function fail() { throw new Error('The gate is locked.'); }`;

function planted() {
  const ws = createWorkspace({ owner: OWNER, now: '2026-03-02T08:00:00' });
  ws.globals.FormApp.create('Harvest', true).addTextItem().setTitle('How was it?');
  ws.globals.MailApp.sendEmail(OWNER, 'Spring', 'It is here.');
  return ws;
}

const start = (restart: Restart[] = [{ label: 'The garden', make: planted }]) =>
  serve({ project: project(script), state, tour, restart });

let served: Served;
const shown = async () => (await ask<View>(served, 'view')).tour;
const done = async () => (await shown())?.steps.filter((each) => each.done).map(({ action }) => action);
const post = (what: string, body: object = {}) => send(served, what, body);
const form = async () => (await ask<View>(served, 'view')).forms[0]?.id;
const answer = async (as: string) => post('submit', { form: await form(), as, answers: {} });

beforeAll(async () => {
  served = await start();
});

afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true, force: true });
});

test('it tells what it was given, and nothing is done yet', async () => {
  expect(await shown()).toEqual({ hidden: false, steps: tour.map((each) => ({ ...each, done: false })) });
});

test('a step is ticked off when the thing was done, and not by what only looks like it', async () => {
  await post('open');
  await post('menu', { path: ['Garden', 'Fail'] });
  await answer(OWNER);
  await post('read', { letter: 12 });
  expect(await done()).toEqual([]);
  await post('menu', { path: ['Garden', 'Greet'] });
  expect(await done()).toEqual(['menu']);
  await answer('ivy@garden.example');
  expect(await done()).toEqual(['menu', 'answer']);
  await post('advance', { hours: 1 });
  await post('read', { letter: 0 });
  expect(await done()).toEqual(['menu', 'answer', 'clock', 'letter']);
});

test('a letter read is told to the page, and only the first time', async () => {
  const { version } = await ask<View>(served, 'view');
  await post('read', { letter: 0 });
  expect((await ask<View>(served, 'view')).version).toBe(version);
});

test('put away it stays away, over a restart of the server too', async () => {
  await post('tour', { hidden: true });
  await served.close();
  served = await start();
  expect(await shown()).toMatchObject({ hidden: true });
  expect(await done()).toHaveLength(4);
});

test('brought back after its end it begins anew, and so it does with another Workspace', async () => {
  await post('tour', { hidden: false });
  expect(await shown()).toMatchObject({ hidden: false });
  expect(await done()).toEqual([]);
  await post('advance', { hours: 1 });
  await post('tour', { hidden: true });
  await post('tour', { hidden: false });
  expect(await done()).toEqual(['clock']);
  await post('restart', { label: 'The garden' });
  expect(await done()).toEqual([]);
});

test('a Workspace made because none was saved begins it anew, once it is there', async () => {
  await post('advance', { hours: 1 });
  await served.close();
  rmSync(state);
  let arrive = () => {};
  const prepare = () => new Promise<void>((resolve) => (arrive = resolve));
  const bare = { label: 'A bare bed', make: () => createWorkspace({ owner: OWNER }) };
  served = await start([{ label: 'The garden', make: planted, prepare }, bare]);
  arrive();
  while ((await ask<View>(served, 'view')).isWaiting);
  expect(await done()).toEqual([]);
  expect(await form()).toBeDefined();
});

test('the Workspace itself knows nothing of it', async () => {
  expect(readFileSync(state, 'utf8')).not.toContain('tour');
});
