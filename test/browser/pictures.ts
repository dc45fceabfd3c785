/** Takes the pictures of the README and of docs/tour.md at the demonstration school: `npm run pictures`. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { PROJECT } from '../../demo/northfield';
import { fromFile, keptNorthfield } from '../../demo/school';
import { serve } from '../../emulator/serve';
import { launch, shot } from './browser';

async function openSidebar(page: Page) {
  await page.getByRole('button', { name: 'Stepwise', exact: true }).click();
  await page.getByRole('button', { name: 'Open Stepwise' }).click();
  return page.frameLocator('aside.sidebar iframe');
}

async function deskAndConversation(page: Page) {
  const sidebar = await openSidebar(page);
  await sidebar.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
  await shot(page, 'desk');
  await sidebar.getByLabel('Find a teacher').fill('Helen Campbell');
  await page.keyboard.press('Enter');
  await sidebar.getByRole('heading', { level: 1, name: 'Helen Campbell' }).waitFor();
  await page.getByRole('button', { name: 'Action steps' }).click();
  await page.waitForTimeout(500);
  await shot(page, 'conversation');
}

/** What a lead plans: the coaches' meeting, a programme's load, and pairs for those who have no coach yet. */
async function planning(page: Page) {
  const sidebar = await openSidebar(page);
  const title = (name: string) => sidebar.getByRole('heading', { level: 1, name }).waitFor();
  await sidebar.getByRole('button', { name: /^Steps to agree/ }).click();
  await title('Steps to agree');
  await shot(page, 'steps-to-agree');
  await sidebar.getByRole('button', { name: 'Back' }).click();
  await sidebar.getByRole('button', { name: 'Programmes and pairs' }).click();
  await sidebar.getByRole('button', { name: /^Autumn pilot/ }).click();
  await title('Autumn pilot');
  await page.getByRole('button', { name: 'Pairs', exact: true }).click();
  await sidebar.getByText('Each coach, and more').click();
  await sidebar.getByRole('region', { name: 'What it asks of its coaches' }).scrollIntoViewIfNeeded();
  await page.waitForTimeout(500);
  await shot(page, 'load-plan');
  await sidebar.getByRole('button', { name: 'Suggest pairs' }).click();
  await sidebar.getByLabel('How do they coach?').selectOption('Reciprocal');
  await sidebar.getByLabel('Who coaches each other?').fill('english');
  await sidebar.getByRole('button', { name: /^Tick all/ }).click();
  await sidebar.getByRole('button', { name: 'Suggest pairs' }).click();
  await title('Suggested pairs');
  await shot(page, 'suggest-pairs');
}

/** What grows with the habit of dropping in, and how a lead opens the doors wider. */
async function habit(page: Page) {
  await page.getByRole('button', { name: 'Close the sidebar' }).click();
  for (const [tab, name] of [
    ['Drop-ins by week', 'drop-ins-by-week'],
    ['Standings', 'standings'],
    ['Wall', 'wall'],
    ['Drop-ins', 'stage'],
  ] as const) {
    await page.getByRole('button', { name: tab, exact: true }).click();
    if (name === 'stage') {
      const sidebar = await openSidebar(page);
      await sidebar.getByRole('button', { name: /^Drop-ins/ }).click();
      await sidebar.getByRole('button', { name: /^Stage/ }).click();
      await sidebar.getByLabel(/^Coaching/).check();
    }
    await page.waitForTimeout(500);
    await shot(page, name);
  }
}

async function letters(page: Page) {
  for (const [subject, name] of [
    [/You planned to visit/, 'letter-visit'],
    [/Open doors/, 'letter-bulletin'],
    [/^.*Coaching this fortnight/, 'letter-lead'],
    [/Your action step, from/, 'letter-step'],
  ] as const) {
    await page.getByRole('link', { name: /^Mail/ }).click();
    await page.getByRole('link', { name: subject }).first().click();
    await page.frameLocator('article.letter iframe').getByRole('heading', { level: 1 }).first().waitFor();
    await shot(page, name);
  }
}

async function form(page: Page) {
  await page.getByRole('link', { name: /^Forms/ }).click();
  const link = await page.getByRole('link', { name: /lesson drop-in/ }).getAttribute('href');
  await page.setViewportSize({ width: 390, height: 780 });
  await page.goto(new URL(link ?? '', page.url()).href);
  await page.getByLabel(/When did you visit/).waitFor();
  await shot(page, 'drop-in-form');
}

async function take() {
  const file = await keptNorthfield(({ sentence }) => console.log(sentence));
  const restart = [{ label: 'The demonstration school', make: () => fromFile(file) }];
  const state = join(mkdtempSync(join(tmpdir(), 'stepwise-pictures-')), 'state.json');
  const [served, browser] = await Promise.all([serve({ project: PROJECT, state, restart }), launch()]);
  const page = await browser.newPage({ viewport: { width: 1280, height: 820 }, locale: 'en-GB' });
  await page.goto(served.url);
  await deskAndConversation(page);
  await planning(page);
  await habit(page);
  await letters(page);
  await form(page);
  await browser.close();
  await served.close();
}

take().catch((problem: Error) => {
  console.error(problem.stack);
  process.exitCode = 1;
});
