/** The local Workspace for a newcomer: the tour, and what people do to tabs, rows and columns, by mouse and by key. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { type Served, serve, type TourStep } from '../../emulator/serve';
import { bedsAndHarvest } from '../emulator/beds';
import { ask } from '../emulator/serveGarden';
import { project } from '../emulator/support';
import { axe, launch } from './browser';

jest.setTimeout(60_000);

const LONG = `${'wilhelmina-'.repeat(12)}gardener@garden.example`;
const folder = mkdtempSync(join(tmpdir(), 'newcomer-'));
const script = `
  function onOpen() { SpreadsheetApp.getUi().createMenu('Garden').addItem('Greet', 'greet').addToUi(); }
  function greet() { SpreadsheetApp.getActive().toast('Good morning.'); }`;

const tour: TourStep[] = [
  { title: 'Say good morning', text: 'Choose Garden, then Greet.', action: 'menu' },
  { title: 'Answer as somebody else', text: 'Open the form and press Switch.', action: 'answer' },
  { title: 'Let an hour pass', text: 'Press +1 hour.', action: 'clock' },
  { title: 'Read the mail', text: 'Open a letter.', action: 'letter' },
];

/** A sheet that is small enough to be looked at whole, and a letter to a long name. */
function garden() {
  const { ws, sheet } = bedsAndHarvest();
  sheet.deleteRows(31, 970);
  sheet.deleteColumns(9, 18);
  ws.globals.MailApp.sendEmail(LONG, 'Spring is here. '.repeat(14), 'Sow now.');
  sheet.activate();
  return ws;
}

/** No higher than it must be: what axe-core takes goes by the cells in sight. */
const viewport = { width: 1280, height: 480 };

let served: Served;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  const restart = [{ label: 'The garden', make: garden }];
  const state = join(folder, 'state.json');
  [served, browser] = await Promise.all([
    serve({ project: project(script), state, restart, tour }),
    launch(),
  ]);
  page = await browser.newPage({ viewport, locale: 'en-GB' });
  page.setDefaultTimeout(10_000);
  await page.goto(served.url);
  await page.locator('.tabulator-cell.active').waitFor();
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Does something and waits until the server has answered it. */
const answered = (what: string, act: () => Promise<void>) =>
  Promise.all([page.waitForResponse((response) => response.url().endsWith(`/api/${what}`)), act()]);

const strip = () => page.getByRole('region', { name: 'First steps' });
const current = (title: string) => strip().locator('[aria-current="step"]', { hasText: title }).waitFor();
const boxOf = async (selector: string) => {
  const box = await page.locator(selector).first().boundingBox();
  return box ?? { x: 0, y: 0, width: 0, height: 0 };
};

/** The strip, and what its next step speaks of, which has a ring round it, lie apart and in the window. */
async function apart(target: string) {
  const [tourBox, targetBox] = [await boxOf('.tour'), await boxOf(target)];
  const over = targetBox.y < tourBox.y + tourBox.height && tourBox.y < targetBox.y + targetBox.height;
  expect(over).toBe(false);
  const ringed = `getComputedStyle(document.querySelector('${target.replaceAll("'", '"')}')).boxShadow`;
  expect(await page.evaluate(ringed)).not.toBe('none');
}

describe('the tour', () => {
  test('its first step is ticked off by the menu that it speaks of', async () => {
    await current('Say good morning');
    await apart('.menu-title');
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: 'Garden', exact: true }).click();
    await page.getByRole('button', { name: 'Greet' }).click();
    await current('Answer as somebody else');
    expect(await strip().getByRole('listitem').first().textContent()).toBe('Say good morning, done');
  });

  test('an answer from another page ticks off the next', async () => {
    await apart('.places a[href="/forms"]');
    await page.getByRole('link', { name: /^Forms/ }).click();
    const [form] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('link', { name: /Harvest/ }).click(),
    ]);
    await form.getByRole('button', { name: 'Switch to someone else' }).click();
    await form.getByLabel('Name, or any e-mail address').fill('ivy@garden.example');
    await form.keyboard.press('Enter');
    await form.getByLabel('How was it?').fill('Sweet');
    await form.getByRole('button', { name: 'Submit' }).click();
    await form.getByText('Your response has been recorded.').waitFor();
    await form.close();
    await current('Let an hour pass');
  });

  test('the clock, then a letter; the end is said aloud', async () => {
    await apart('.steps button');
    await page.getByRole('button', { name: '+1 hour' }).click();
    await current('Read the mail');
    await apart('.places a[href="/mail"]');
    await page.getByRole('link', { name: /^Mail/ }).click();
    await page.getByRole('link', { name: /Spring is here/ }).click();
    await strip().getByRole('status').getByText('That is the whole round.').waitFor();
    expect(await axe(page)).toEqual([]);
  });

  test('it is put away and brought back by key', async () => {
    const button = page.getByRole('button', { name: 'Tour', exact: true });
    await page.getByRole('button', { name: 'Hide the tour' }).press('Enter');
    await strip().waitFor({ state: 'detached' });
    await page.waitForFunction('document.activeElement?.id === "tour-button"');
    expect(await button.getAttribute('aria-expanded')).toBe('false');
    await page.reload();
    await button.waitFor();
    expect(await strip().count()).toBe(0);
    await button.press('Enter');
    await current('Say good morning');
  });
});

test('a letter to a long name is cut where the list ends, and told whole', async () => {
  await page.goto(new URL('/mail', served.url).href);
  const line = page.getByRole('link', { name: /Spring is here/ });
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 720 });
    const [list, box] = [await boxOf('.letters'), await line.boundingBox()];
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(list.x + list.width);
    const cut = await line
      .locator('b, .subject')
      .evaluateAll((all) => all.map(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth));
    expect(cut).toEqual([true, true]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  }
  expect(await line.locator('b').getAttribute('title')).toBe(`To ${LONG}`);
  expect(await line.locator('.subject').getAttribute('title')).toContain('Spring is here. Spring is here.');
  await page.setViewportSize(viewport);
});

test.each([1280, 390])('what one can start again from has its label at %d pixels', async (width) => {
  await page.setViewportSize({ width, height: 720 });
  await page.getByText('Start again', { exact: true }).first().waitFor();
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  await page.setViewportSize(viewport);
});

describe('the sheet', () => {
  const tab = (name: string) => page.getByRole('button', { name, exact: true });
  const item = (name: string) => page.getByRole('menuitem', { name, exact: true });
  const heading = (column: string) => page.locator(`.tabulator-col[tabulator-field="${column}"]`);
  const cell = (row: number, column: number) =>
    page.locator(
      `.tabulator-row:has(.row-number:text-is("${row}")) [tabulator-field="${column === 0 ? 'number' : `c${column}`}"]`,
    );
  /** What a column shows, from the first row to the last with content. */
  const shows = async (column: number, texts: string[]) => {
    for (const [index, text] of texts.entries())
      await cell(index + 1, column)
        .locator(text === '' ? ':scope:not(:has(.text))' : `.text:text-is("${text}")`)
        .waitFor();
  };
  const told = (sentence: string | RegExp) => page.locator('.toast').getByText(sentence).waitFor();

  beforeAll(async () => {
    await page.goto(served.url);
    await tab('Beds').click();
    await shows(1, ['Bed', 'Peas', 'Leeks', 'Beans']);
  });

  test('rows are sorted from the heading of a column, and the frozen ones stay', async () => {
    await heading('c1').click({ button: 'right' });
    await item('Sort sheet A to Z').click();
    await shows(1, ['Bed', 'Beans', 'Leeks', 'Peas']);
    await heading('c2').hover();
    await heading('c2').locator('.column-menu').click();
    await page.getByRole('menu', { name: 'Column B', exact: true }).waitFor();
    await item('Sort sheet Z to A').click();
    await shows(1, ['Bed', 'Peas', 'Beans', 'Leeks']);
  });

  test('columns are inserted and deleted by key alone, and the keys go on from there', async () => {
    await cell(2, 2).click();
    await page.keyboard.press('Shift+F10');
    expect(await axe(page)).toEqual([]);
    await item('Insert 1 column left').press('Enter');
    await shows(3, ['Sown', '8', '4', '2']);
    await page.keyboard.type('new');
    await page.keyboard.press('Enter');
    await shows(2, ['', 'new']);
    await page.keyboard.press('ContextMenu');
    for (const key of ['ArrowUp', 'Enter']) await page.keyboard.press(key);
    await shows(2, ['Sown', '8', '4', '2']);
  });

  test('rows are inserted and deleted, from their number and from the button over the grid', async () => {
    await cell(3, 0).click({ button: 'right' });
    await page.getByRole('menu', { name: 'Row 3', exact: true }).waitFor();
    await item('Insert 1 row above').click();
    await shows(1, ['Bed', 'Peas', '', 'Beans', 'Leeks']);
    await cell(3, 1).click();
    await page.getByRole('button', { name: 'Row and column' }).click();
    await item('Delete row').click();
    await shows(1, ['Bed', 'Peas', 'Beans', 'Leeks']);
  });

  test('Escape and a press elsewhere close a menu, and nothing is done', async () => {
    await cell(2, 1).click({ button: 'right' });
    await item('Delete row').waitFor();
    await page.keyboard.press('Escape');
    await item('Delete row').waitFor({ state: 'detached' });
    expect(await page.evaluate('!!document.activeElement.closest(".grid")')).toBe(true);
    await cell(2, 1).click({ button: 'right' });
    await heading('c7').click();
    await item('Delete row').waitFor({ state: 'detached' });
    await shows(1, ['Bed', 'Peas', 'Beans', 'Leeks']);
  });

  test('a tab is renamed by two presses, and from its menu by key', async () => {
    await tab('Beds').dblclick();
    await page.getByLabel('New name of Beds').fill('Plots');
    await answered('renameTab', () => page.keyboard.press('Enter'));
    await tab('Plots').waitFor();
    await page.getByRole('button', { name: 'Tab menu' }).press('Enter');
    await item('Rename').press('Enter');
    await page.getByLabel('New name of Plots').and(page.locator(':focus')).waitFor();
    await page.keyboard.type('Beds');
    await answered('renameTab', () => page.keyboard.press('Enter'));
    await tab('Beds').waitFor();
    await page.waitForFunction('document.activeElement?.textContent === "Beds"');
  });

  test('a name that another tab has is refused, in words, and Escape leaves the old one', async () => {
    await tab('Beds').dblclick();
    await page.getByLabel('New name of Beds').fill('Walled');
    await page.keyboard.press('Enter');
    await told('A sheet with the name "Walled" already exists.');
    await tab('Beds').dblclick();
    await page.getByLabel('New name of Beds').fill('Never');
    await page.keyboard.press('Escape');
    await tab('Beds').waitFor();
  });

  test('the tab of a form is not deleted, and who is asked may keep what there is', async () => {
    const before = await ask<{ tabs: { name: string }[] }>(served, 'view');
    const responses = before.tabs.find(({ name }) => name.startsWith('Form'))?.name ?? '';
    await tab(responses).click({ button: 'right' });
    await item('Delete').click();
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: 'Keep it' }).click();
    await tab(responses).click({ button: 'right' });
    await item('Delete').click();
    await page.getByRole('button', { name: 'Delete it' }).click();
    await told(/linked to a form/);
    expect(await ask<{ tabs: { name: string }[] }>(served, 'view')).toMatchObject({ tabs: before.tabs });
  });

  test('what is protected from the person at the keyboard stays as it is, and says so', async () => {
    await page.getByRole('button', { name: /at the keyboard/ }).click();
    await page.getByLabel('Name, or any e-mail address').fill('ivy@garden.example');
    await answered('person', () => page.keyboard.press('Enter'));
    await tab('Walled').click();
    await page.getByRole('region', { name: 'Sheet Walled' }).waitFor();
    await heading('c1').click({ button: 'right' });
    await item('Delete column').click();
    await told(/protected cell or object/);
    expect(await axe(page)).toEqual([]);
  });
});
