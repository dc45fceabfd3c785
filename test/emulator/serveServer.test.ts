/** The page's server: what it refuses, and that nothing is lost when it stops. */
import { existsSync, writeFileSync } from 'node:fs';
import type { Served } from '../../emulator/serve';
import type { SheetView, View } from '../../emulator/serve/view';
import { ask, garden } from './serveGarden';

const plot = garden();
let served: Served;

const get = <T>(what: string): Promise<T> => ask<T>(served, what);
const post = (
  what: string,
  body: object,
  headers: Record<string, string> = { 'content-type': 'application/json' },
) => fetch(`${served.url}api/${what}`, { method: 'POST', headers, body: JSON.stringify(body) });

beforeAll(async () => {
  served = await plot.serve();
});

afterAll(async () => {
  await served.close();
  plot.clear();
});

describe('the server', () => {
  test.each([
    ['a form that is not there', 'submit', { form: 'none', answers: {} }, 'There is no such form'],
    ['half an address', 'person', { email: 'ivy' }, 'whole e-mail address'],
    ['a start that is not on offer', 'restart', { label: 'Paradise' }, 'Paradise'],
    ['a tab that is gone', 'tab', { id: 12345 }, 'no longer there'],
  ])('says what is wrong with %s', async (_, what, body, sentence) => {
    const response = await post(what, body);
    expect(response.status).toBe(400);
    expect(((await response.json()) as { sentence: string }).sentence).toContain(sentence);
  });

  test('does one thing at a time, in the order asked', async () => {
    const { activeTab } = await get<View>('view');
    const typed = ['one', 'two', 'three', 'four'];
    await Promise.all(
      typed.map((text) => post('edit', { sheet: activeTab, row: 1, column: 1, cells: [[text]] })),
    );
    expect((await get<SheetView>(`sheet?id=${activeTab}`)).rows).toEqual([['four']]);
  });

  test("tells a refused entry in Google's words, and leaves the cell as it was", async () => {
    const { activeTab } = await get<View>('view');
    const cells = [['x'.repeat(50_001)]];
    const response = await post('edit', { sheet: activeTab, row: 1, column: 1, cells });
    expect(await response.json()).toEqual({ sentence: expect.stringContaining('50000 characters') });
    expect((await get<SheetView>(`sheet?id=${activeTab}`)).rows).toEqual([['four']]);
  });

  test("takes nothing from another site's page", async () => {
    expect((await post('advance', { days: 1 }, { 'content-type': 'text/plain' })).status).toBe(415);
  });

  test('remembers everything when it is started again', async () => {
    const before = await get<View>('view');
    const { activeTab } = before;
    await served.close();
    served = await plot.serve();
    const after = await get<View>('view');
    expect((await get<SheetView>(`sheet?id=${activeTab}`)).rows).toEqual([['four']]);
    expect({ ...after, version: 0 }).toEqual({ ...before, version: 0 });
  });

  test('sets a state aside that it cannot read, and says so', async () => {
    await served.close();
    writeFileSync(plot.state, '{"version": 0');
    served = await plot.serve();
    expect((await get<View>('view')).notice).toContain('could not be read');
    expect(existsSync(plot.state.replace('.json', '.set-aside.json'))).toBe(true);
  });
});
