/**
 * A state that takes a while to make: the page is there meanwhile, says how far it is, and lets people begin with
 * another.
 */
import { existsSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { createWorkspace } from '../../emulator';
import type { Progress, Restart, Served } from '../../emulator/serve';
import type { View } from '../../emulator/serve/view';
import { axe, launch } from '../browser/browser';
import { ask, type Garden, garden } from './serveGarden';

// Generous, for machines that are busy with other things.
jest.setTimeout(30_000);

const LABEL = 'An orchard';

/** An orchard in the hands of the test: it grows when told, and bears or fails when told. */
function orchard() {
  let say: (progress: Progress) => void = () => {};
  let bear: () => void = () => {};
  let fail: (problem: Error) => void = () => {};
  const grown = new Promise<void>((resolve, reject) => {
    [bear, fail] = [resolve, reject];
  });
  const make = () => {
    const ws = createWorkspace({ owner: 'head@garden.example', now: '2026-09-14T08:00:00' });
    ws.spreadsheet.rename(LABEL);
    return ws;
  };
  const restart: Restart = {
    label: LABEL,
    make,
    prepare: (told) => {
      say = told;
      return grown;
    },
  };
  const grow = (year: number) => say({ sentence: `year ${year} of 4`, share: (year - 1) / 4 });
  return { restart, grow, bear: () => bear(), fail: (words: string) => fail(new Error(words)) };
}

let plot: Garden;
let trees: ReturnType<typeof orchard>;
let served: Served;

const view = () => ask<View>(served, 'view');
const begin = (label: string) =>
  fetch(`${served.url}api/restart`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ label }),
  });

beforeEach(async () => {
  plot = garden();
  trees = orchard();
  served = await plot.serve(trees.restart);
});

afterEach(async () => {
  await served.close();
  plot.clear();
});

describe('while the first state is being made', () => {
  test('the server answers, says how far it is, and keeps nothing yet', async () => {
    expect((await fetch(served.url)).status).toBe(200);
    expect(await view()).toMatchObject({
      isWaiting: true,
      coming: [{ label: LABEL, sentence: '', share: 0 }],
      restart: ['An empty garden', 'A winter garden'],
    });
    trees.grow(3);
    expect((await view()).coming).toEqual([{ label: LABEL, sentence: 'year 3 of 4', share: 0.5 }]);
    expect(existsSync(plot.state)).toBe(false);
  });

  test('a page that listens hears of each step', async () => {
    const events = await fetch(`${served.url}api/events`);
    const reader = events.body?.getReader();
    const heard = async () => new TextDecoder().decode((await reader?.read())?.value);
    const first = await heard();
    trees.grow(2);
    expect(await heard()).not.toBe(first);
    await reader?.cancel();
  });

  test('it opens by itself when it is there, and is kept from then on', async () => {
    trees.bear();
    expect(await view()).toMatchObject({ isWaiting: false, coming: [], name: LABEL });
    expect(existsSync(plot.state)).toBe(true);
  });

  test('people can begin with another, and find it under “Start again” later', async () => {
    expect((await begin(LABEL)).status).toBe(400);
    expect((await begin('A winter garden')).status).toBe(200);
    trees.grow(4);
    const meanwhile = await view();
    expect(meanwhile).toMatchObject({ isWaiting: false, coming: [{ sentence: 'year 4 of 4' }] });
    expect(meanwhile.clock.date).toBe('Fri 4 Dec 2026');
    trees.bear();
    expect(await view()).toMatchObject({
      name: meanwhile.name,
      coming: [],
      restart: [LABEL, 'An empty garden', 'A winter garden'],
    });
    await begin(LABEL);
    expect((await view()).name).toBe(LABEL);
  });

  test('whoever has begun before goes on there at once', async () => {
    await begin('A winter garden');
    await served.close();
    served = await plot.serve(orchard().restart);
    expect(await view()).toMatchObject({ isWaiting: false, coming: [{ label: LABEL }] });
    expect((await view()).clock.date).toBe('Fri 4 Dec 2026');
  });

  test('where it can’t be made, the page says so and another is there', async () => {
    trees.fail('The frost came.');
    expect(await view()).toMatchObject({
      isWaiting: false,
      coming: [],
      restart: ['An empty garden', 'A winter garden'],
      notice: '“An orchard” could not be made: The frost came.',
    });
    expect((await begin(LABEL)).status).toBe(400);
  });
});

describe('the page', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launch();
  });

  afterAll(() => browser.close());

  beforeEach(async () => {
    page = await browser.newPage();
    await page.goto(served.url);
  });

  afterEach(() => page.close());

  test('tells each step, and shows the state when it is there', async () => {
    trees.grow(2);
    await page.getByText('An orchard: year 2 of 4 …').waitFor();
    expect(await axe(page)).toEqual([]);
    trees.bear();
    await page.getByRole('heading', { name: LABEL, level: 1 }).waitFor();
    expect(await page.getByText('year 2 of 4').count()).toBe(0);
  });

  test('lets people begin with another, and tells them when the first is there', async () => {
    await page.getByRole('button', { name: 'A winter garden' }).click();
    await page.getByRole('navigation', { name: 'Places' }).waitFor();
    trees.grow(4);
    await page.getByText('An orchard: year 4 of 4 …').waitFor();
    expect(await axe(page)).toEqual([]);
    trees.bear();
    await page.getByText('An orchard is there: “Start again” opens it.').waitFor();
    expect(await page.getByText('year 4 of 4').count()).toBe(0);
  });
});
