/** The local Workspace's page as people use it: over HTTP and in a real browser, with a small garden's script. */
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Served } from '../../emulator/serve';
import type { FormView, MailView, SheetView, View } from '../../emulator/serve/view';
import { axe, launch, shot } from '../browser/browser';
import { ask, garden } from './serveGarden';

// Generous, for machines that are busy with other things.
jest.setTimeout(30_000);

const plot = garden();
let served: Served;
let browser: Browser;
let context: BrowserContext;
let page: Page;

const get = <T>(what: string): Promise<T> => ask<T>(served, what);

const answered = (what: string) =>
  page.waitForResponse((response) => response.url().endsWith(`/api/${what}`));

/** Resolves when the page has had the time to draw what has reached it. */
const drawn = () =>
  page.evaluate(`new Promise((done) => {
    let frames = 6;
    const next = () => (frames-- > 0 ? requestAnimationFrame(next) : done());
    next();
  })`);

const bed = async (): Promise<SheetView> => {
  const { tabs } = await get<View>('view');
  return get<SheetView>(`sheet?id=${tabs.find(({ name }) => name === 'Sheet1')?.id}`);
};

async function choose(...path: string[]): Promise<void> {
  await page.getByRole('button', { name: path[0] ?? '', exact: true }).click();
  for (const submenu of path.slice(1, -1)) await page.locator('summary', { hasText: submenu }).click();
  await page
    .locator('.entries')
    .getByRole('button', { name: path.at(-1) ?? '', exact: true })
    .click();
}

const cell = (row: number, column: number) =>
  page
    .locator('.tabulator-row', {
      has: page.locator(`[tabulator-field="number"]`, { hasText: new RegExp(`^${row}$`) }),
    })
    .locator(`[tabulator-field="c${column}"]`);

beforeAll(async () => {
  [served, browser] = await Promise.all([plot.serve(), launch()]);
  context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 760 } });
  context.setDefaultTimeout(15_000);
  page = await context.newPage();
  await page.goto(served.url);
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await served?.close();
  plot.clear();
});

describe('the spreadsheet', () => {
  test('a menu item runs, and what it did is there at once', async () => {
    await choose('Garden', 'Plant');
    await page.getByText('All is sown.').waitFor();
    await page.getByRole('button', { name: 'Sheet1' }).click();
    await cell(1, 1).getByText('Bed').waitFor();
    expect((await get<View>('view')).tabs.map(({ name }) => name)).toEqual(['Form Responses 1', 'Sheet1']);
  });

  test('what is typed is read as Sheets reads it, and the keys move on', async () => {
    await cell(3, 1).click();
    await page.keyboard.type('007');
    await page.keyboard.press('Tab');
    await page.keyboard.type('2/3/2026');
    await page.keyboard.press('Enter');
    await cell(3, 2).getByText('02/03/2026').waitFor();
    expect((await bed()).rows[2]).toMatchObject([{ text: '7' }, { text: '02/03/2026' }]);
    await page.locator('output', { hasText: /^B4/ }).waitFor();
  });

  test('Escape drops what was typed, Delete clears, and the formula bar writes too', async () => {
    await cell(3, 1).click();
    await page.keyboard.type('no');
    await page.keyboard.press('Escape');
    await page.getByLabel('Contents of A3').fill('eight');
    await page.keyboard.press('Enter');
    await cell(3, 1).getByText('eight').waitFor();
    await page.keyboard.press('ArrowRight');
    await Promise.all([answered('edit'), page.keyboard.press('Delete')]);
    expect((await bed()).rows[2]).toEqual(['eight']);
  });

  test('what one is typing stays, whatever else changes in the row meanwhile', async () => {
    await cell(3, 1).click();
    await page.keyboard.type('par');
    const { activeTab } = await get<View>('view');
    const body = JSON.stringify({ sheet: activeTab, row: 3, column: 2, cells: [['sown']] });
    const headers = { 'content-type': 'application/json' };
    await Promise.all([
      page.waitForResponse((response) => response.url().includes('/api/sheet')),
      fetch(`${served.url}api/edit`, { method: 'POST', headers, body }),
    ]);
    await drawn();
    await page.keyboard.type('snip');
    await page.keyboard.press('Enter');
    await cell(3, 1).getByText('parsnip').waitFor();
    await cell(3, 2).getByText('sown').waitFor();
  });

  test('a note is read by pointing and by key', async () => {
    await cell(1, 2).hover();
    await page.getByText('The day on which').waitFor();
    await cell(3, 1).click();
    await page.mouse.move(0, 0);
    await page.getByText('The day on which').waitFor({ state: 'detached' });
    for (const key of ['Control+Home', 'ArrowRight']) await page.keyboard.press(key);
    await page.getByText('The day on which').waitFor();
  });
});

describe("the script's own pages", () => {
  test('a sidebar calls the script: success, failure, and a Date that Google refuses', async () => {
    await choose('Garden', 'Open the shed');
    const frame = page.frameLocator('.sidebar iframe');
    for (const [button, said] of [
      ['Count', '2 beds, told'],
      ['Fail', 'true: The gate is locked.'],
      ['Date', 'Failed due to illegal value in property: 0'],
    ] as const) {
      await frame.getByRole('button', { name: button }).click();
      await frame.getByText(said).waitFor();
    }
    expect((await page.locator('.sidebar iframe').boundingBox())?.width).toBe(300);
  });

  test('it can reach nothing of the page but through the bridge', async () => {
    const frame = page.frames().find((each) => each.url().includes('/frame/sidebar'));
    const reach = () => {
      try {
        return String((globalThis as unknown as { parent: { document: object } }).parent.document);
      } catch (error) {
        return (error as Error).name;
      }
    };
    expect(await frame?.evaluate(reach)).toBe('SecurityError');
  });

  test('a dialog has the size it was given, grows and closes', async () => {
    await choose('Garden', 'More', 'Look around');
    const body = page.locator('.pane-body');
    expect(await body.boundingBox()).toMatchObject({ width: 420, height: 120 });
    const frame = page.frameLocator('.pane-dialog iframe');
    await frame.getByRole('button', { name: 'More' }).click();
    await page.waitForFunction('document.querySelector(".pane-body").offsetHeight === 210');
    await frame.getByRole('button', { name: 'Done' }).click();
    await body.waitFor({ state: 'detached' });
  });

  test('a prompt waits for its answer, and what the script did before it is done once', async () => {
    await choose('Garden', 'More', 'Rename the bed');
    await page.getByLabel('What is it called?').fill('Roses');
    expect((await bed()).rows).toHaveLength(3);
    await page.getByRole('button', { name: 'OK' }).click();
    await cell(2, 1).getByText('Roses').waitFor();
    expect((await bed()).rows.filter((row) => row[0] === 'asked')).toHaveLength(1);
    await page.frameLocator('.sidebar iframe').getByText('Failed due to').waitFor();
  });
});

describe('forms and mail', () => {
  let form: Page;

  test('a letter shows who wrote it, both its texts and what came with it', async () => {
    await page.getByRole('link', { name: 'Mail' }).click();
    await page.getByLabel('Whose mail').selectOption('ivy@garden.example');
    await page.getByRole('link', { name: /Time to pick/ }).click();
    await page.getByText('The garden <head@garden.example>').first().waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: /pick\.ics/ }).click(),
    ]);
    expect(readFileSync(await file.path(), 'utf8')).toBe('BEGIN:VCALENDAR');
    await page.getByRole('button', { name: 'Plain text' }).click();
    await page.locator('pre', { hasText: 'Tell us: https://docs.google.com/forms/' }).waitFor();
    await page.getByRole('button', { name: 'As sent' }).click();
  });

  test('its link opens the form prefilled, as its reader, and a required question is asked for', async () => {
    const link = page.frameLocator('.letter iframe').getByText('Tell us');
    [form] = await Promise.all([context.waitForEvent('page'), link.click()]);
    await form.setViewportSize({ width: 390, height: 844 });
    await form.getByText('Answering as').getByText('Ivy').waitFor();
    await expect(form.getByLabel('Which bed?').inputValue()).resolves.toBe('Peas');
    await form.getByLabel('When?').fill('2026-05-03');
    await form.getByLabel('Basil').check();
    await form.getByRole('button', { name: 'Next' }).click();
    await form.getByRole('button', { name: 'Submit' }).click();
    await form.getByText('This is a required question').waitFor();
    expect(await axe(form)).toEqual([]);
  });

  test('the answer is thanked for, reaches the sheet and sets the trigger off', async () => {
    await form.getByLabel('How was it?').fill('=Sweet');
    await form.getByRole('button', { name: 'Submit' }).click();
    await form.getByText('Enjoy your vegetables.').waitFor();
    const { tabs } = await get<View>('view');
    const { rows } = await get<SheetView>(`sheet?id=${tabs[0]?.id}`);
    expect(JSON.stringify(rows[1])).toContain('ivy@garden.example');
    expect((await get<MailView>('mail?box=head@garden.example')).letters[0]).toMatchObject({
      subject: 'Picked',
      start: 'Peas',
    });
  });

  test('the clock moves on, and what is due on the way is done', async () => {
    await page.getByRole('link', { name: 'Executions' }).click();
    await Promise.all([answered('advance'), page.getByRole('button', { name: '+1 day' }).click()]);
    expect((await get<View>('view')).clock).toMatchObject({ date: 'Tue 5 May 2026', time: '08:00' });
    await page.getByRole('row', { name: /water/ }).nth(20).waitFor();
  });

  test('someone else sits down at the keyboard', async () => {
    await page.getByRole('button', { name: /at the keyboard/ }).click();
    await page.getByLabel('Name, or any e-mail address').fill('new@garden.example');
    await Promise.all([answered('person'), page.keyboard.press('Enter')]);
    expect((await get<View>('view')).person).toBe('new@garden.example');
    const { id } = (await get<View>('view')).forms[0] ?? { id: '' };
    expect(await get<FormView>(`form?id=${id}`)).toMatchObject({ person: 'new@garden.example' });
  });

  test.each(['/', '/forms', '/mail', '/log'])('axe finds no fault with %s', async (path) => {
    await page.goto(new URL(path, served.url).href);
    await page
      .locator(path === '/' ? '.tabulator-cell.active' : 'main h2')
      .first()
      .waitFor();
    await shot(page, `workspace${path.replace('/', '-').replace(/-$/, '')}`);
    // Its time goes by the cells in sight.
    await page.setViewportSize({ width: 1000, height: 440 });
    expect(await axe(page)).toEqual([]);
  });

  test('it starts again from what the person chooses', async () => {
    await page.goto(served.url);
    await page.getByRole('button', { name: 'Start again' }).click();
    await page.getByRole('button', { name: 'A winter garden' }).click();
    await page.getByText('Fri 4 Dec 2026').waitFor();
    expect((await get<View>('view')).forms).toEqual([]);
  });
});
