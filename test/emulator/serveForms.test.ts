/** Forms as people answer them in a browser: grids, pictures, and pages that lead elsewhere. */
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { createWorkspace, type Workspace } from '../../emulator';
import { type Served, serve } from '../../emulator/serve';
import type { FormView, SheetView, View } from '../../emulator/serve/view';
import { axe, launch } from '../browser/browser';
import { ask } from './serveGarden';
import { project } from './support';

// Generous, for machines that are busy with other things.
jest.setTimeout(30_000);

const COLUMNS = ['Never', 'Sometimes', 'Often'];
let served: Served;
let browser: Browser;
let page: Page;

/**
 * Page 1: a picture, grids, a duration and a choice that leads to page 2 or past it; page 2: one question; page 3: the
 * end.
 */
function visits(): Workspace {
  const ws = createWorkspace({ owner: 'lead@northfield.example', now: '2026-09-07T08:00:00' });
  const { FormApp, SpreadsheetApp, Utilities } = ws.globals;
  const form = (FormApp.create as (title: string, isPublished: boolean) => GoogleAppsScript.Forms.Form)(
    'Visit',
    true,
  );
  const dot = Utilities.newBlob(
    Utilities.base64Decode('R0lGODlhAQABAIAAAP///wAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw=='),
    'image/gif',
  );
  form
    .addImageItem()
    .setTitle('A calm room')
    .setImage(dot as never);
  form.addVideoItem().setTitle('A visit').setVideoUrl('1234abcdxyz');
  const seen = form.addGridItem().setTitle('Seen').setRows(['Warmth', 'Order']).setColumns(COLUMNS);
  const when = form.addCheckboxGridItem().setTitle('When').setRows(['Start', 'End']).setColumns(COLUMNS);
  form.addRatingItem().setTitle('How calm?').setRatingScaleLevel(3);
  form.addDurationItem().setTitle('How long?');
  const more = form.addMultipleChoiceItem().setTitle('More to say?');
  form.addPageBreakItem().setTitle('Your words');
  form.addTextItem().setTitle('What?').setRequired(true);
  const last = form.addPageBreakItem().setTitle('The end');
  form.addTextItem().setTitle('Your room');
  more.setChoices([
    more.createChoice('Yes', FormApp.PageNavigationType.CONTINUE),
    more.createChoice('No', last),
  ]);
  form.setDestination(FormApp.DestinationType.SPREADSHEET, ws.spreadsheet.getId());
  SpreadsheetApp.flush();
  const filled = form.createResponse();
  filled.withItemResponse(seen.createResponse(['Often', null as never]));
  filled.withItemResponse(when.createResponse([['Never', 'Often'], null as never]));
  seen.setRequired(true);
  link = filled.toPrefilledUrl().replace(/^.*(?=\?)/, '');
  return ws;
}
let link = '';

beforeAll(async () => {
  const folder = project({ 'code.js': '', 'appsscript.json': '{"timeZone":"Europe/London"}' });
  const state = join(folder, 'state.json');
  served = await serve({ project: folder, state, restart: [{ label: 'Visits', make: visits }] });
  browser = await launch();
  page = await browser.newPage({ locale: 'en-GB', viewport: { width: 390, height: 844 } });
  const { forms } = await ask<View>(served, 'view');
  await page.goto(`${served.url.replace(/\/$/, '')}${forms[0]?.path}${link}`);
}, 60_000);

afterAll(async () => {
  await served.close();
  await browser.close();
});

const choose = (name: string) => page.getByRole('group', { name: 'Seen' }).getByLabel(name).check();

test('a prefilled link fills in rows of grids', async () => {
  await page.getByRole('table').first().waitFor();
  await expect(page.getByLabel('Warmth: Often').isChecked()).resolves.toBe(true);
  await expect(page.getByLabel('Start: Never').isChecked()).resolves.toBe(true);
  await expect(page.getByLabel('End: Never').isChecked()).resolves.toBe(false);
});

test('rows, columns, picture and video are there for everyone', async () => {
  await page.getByRole('columnheader', { name: 'Sometimes' }).first().waitFor();
  await page.getByRole('rowheader', { name: 'Order' }).waitFor();
  await page.getByRole('img', { name: 'A calm room' }).waitFor();
  await expect(page.getByRole('link', { name: 'Watch the video' }).getAttribute('href')).resolves.toBe(
    'https://www.youtube.com/watch?v=1234abcdxyz',
  );
  expect(await axe(page)).toEqual([]);
});

test('every row of a required grid wants an answer', async () => {
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByText('This question requires one response per row').waitFor();
  expect(await axe(page)).toEqual([]);
  await page.getByRole('group', { name: 'How calm?' }).getByLabel('3').check();
  await choose('Order: Sometimes');
  await choose('Warmth: Never');
  await page.getByLabel('Start: Often').uncheck();
});

test('a choice leads past a page, and Back to where one came from', async () => {
  await page.getByLabel('No', { exact: true }).check();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('heading', { name: 'The end' }).waitFor();
  await page.getByText('Page 3 of 3').waitFor();
  await page.getByRole('button', { name: 'Back' }).click();
  await page.getByLabel('Yes', { exact: true }).check();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByLabel('What?').fill('Left behind');
  await page.getByRole('button', { name: 'Back' }).click();
  await page.getByLabel('How long?').fill('0:20:00');
  await page.getByLabel('No', { exact: true }).check();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByLabel('Your room').fill('Hall');
});

test('what is sent is what stands on the way that was taken', async () => {
  await page.getByRole('button', { name: 'Submit' }).click();
  await page.getByText('Your response has been recorded.').waitFor();
  const { tabs, forms } = await ask<View>(served, 'view');
  const { rows } = await ask<SheetView>(served, `sheet?id=${tabs[0]?.id}`);
  const texts = rows.map((row) => row.slice(1).map((cell) => (typeof cell === 'string' ? cell : cell.text)));
  expect(texts).toEqual([
    [
      'Seen [Warmth]',
      'Seen [Order]',
      'When [Start]',
      'When [End]',
      'How calm?',
      'How long?',
      'More to say?',
      'What?',
      'Your room',
    ],
    ['Never', 'Sometimes', 'Never', '', '3', '0:20:00', 'No', '', 'Hall'],
  ]);
  const view = await ask<FormView>(served, `form?id=${forms[0]?.id}`);
  expect(view.items.map(({ kind }) => kind)).toContain('CHECKBOX_GRID');
});
