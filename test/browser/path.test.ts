/** The whole path as a person clicks it, in the local Workspace and on the built bundle: from a blank sheet to the first letters. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { blankSheet, PROJECT, STAFF_LIST, TERM_DATES } from '../../demo/northfield';
import { type Served, serve } from '../../emulator/serve';
import { axe, launch, shot } from './browser';

jest.setTimeout(120_000);

const folder = mkdtempSync(join(tmpdir(), 'stepwise-path-'));
let served: Served;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  const restart = [{ label: 'A blank sheet', make: () => blankSheet() }];
  [served, browser] = await Promise.all([
    serve({ project: PROJECT, state: join(folder, 'state.json'), restart }),
    launch(),
  ]);
  page = await browser.newPage({ viewport: { width: 1280, height: 820 }, locale: 'en-GB' });
  page.setDefaultTimeout(8_000);
  await page.goto(served.url);
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** One page of Stepwise takes the other's place, each in a frame of its own: so the frame is looked for each time. */
const SIDEBAR = 'aside.sidebar iframe';
const sidebar = () => page.frameLocator(SIDEBAR);
const button = (name: string | RegExp) =>
  sidebar().getByRole('button', { name, exact: typeof name === 'string' });
const field = (label: string | RegExp) => sidebar().getByLabel(label, { exact: typeof label === 'string' });
const sees = (text: string | RegExp) => sidebar().getByText(text).first().waitFor();
const title = (text: string) => sidebar().getByRole('heading', { level: 1, name: text }).waitFor();

/** The screen has no fault that axe-core knows, at the sidebar's 300 px. */
async function sound() {
  const frame = await (await page.waitForSelector(SIDEBAR)).contentFrame();
  if (!frame) throw new Error('The sidebar has no frame.');
  expect(await axe(frame)).toEqual([]);
  const widths = await frame.evaluate<number[]>('[innerWidth, document.documentElement.scrollWidth]');
  expect(widths).toEqual([300, 300]);
}

async function openSidebar() {
  await page.getByRole('button', { name: 'Stepwise', exact: true }).click();
  await page.getByRole('button', { name: 'Open Stepwise' }).click();
}

/** The Workspace's clock, moved by its buttons. */
async function wait(...steps: ('+1 hour' | '+1 day' | '+2 weeks')[]) {
  for (const step of steps) {
    const moved = page.waitForResponse((response) => response.url().endsWith('/api/advance'));
    await page.getByRole('button', { name: step }).click();
    await moved;
  }
}

async function setUpTheSchool() {
  await title('Set up: School');
  await sound();
  await field('The school’s name').fill('Northfield School');
  await button('Save the school').click();
  await title('Set up: Term dates');
  await field('Term dates').fill(TERM_DATES);
  await button('Check').click();
  await sees('189 school days in 40 school weeks.');
  await sound();
  await button('Save these dates').click();
  await title('Set up: Staff');
  await field('Staff list').fill(STAFF_LIST);
  await button('Check').click();
  await sees('Are these one department: “Maths”, “Mathematics”?');
  await field(/Keep “Maths”/).check();
  await sidebar().getByText('3 lines that can’t be used').click();
  await sees('t.marsh@northfield');
  await sound();
  await shot(page, 'setup-staff');
  await button(/^Save \d+ people$/).click();
  await title('Set up: Build');
  await button('Build').last().click();
  await sees('Everything is built.');
  await sound();
  await button('Go to Today').click();
  await title('Today');
}

async function pairTwo() {
  await button('Programmes and pairs').click();
  await button('New programme').click();
  await field('What is the programme called?').fill('Autumn pilot');
  await field('How often does each pair coach?').selectOption('Fortnightly');
  await field('When does it start?').fill('2026-09-03');
  await button('Save the programme').click();
  await title('Autumn pilot');
  await button('Add pairs').click();
  await field('Who coaches?').fill('bjö');
  await page.keyboard.press('Enter');
  await field('From which day?').fill('2026-09-03');
  await field('Who is coached?').fill('english');
  await field(/Siobhán Rossi/).check();
  await field(/Leo James/).check();
  await sound();
  await button('Save 2 pairs').click();
  await sees('Saved: 2 pairs.');
  for (const screen of ['Autumn pilot', 'Programmes and pairs', 'Today']) {
    await button('Back').click();
    await title(screen);
  }
}

async function setAStep() {
  await button(/Siobhán Rossi/)
    .first()
    .click();
  await title('Siobhán Rossi');
  await field('What I notice').fill('When you gave the task, about a third of the class was still talking.');
  await field('The leverage point that follows').fill(
    'If all are silent first, you only have to say it once.',
  );
  await field(/^The next action step, from the playbook/).fill('silence');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  for (let n = 0; n < 7; n++) await button('+1 rehearsal').click();
  await field(/^A line of feedback/).fill('The pause got longer each time.');
  await field('What will have been tried by then?').fill('Tried with 8B in every lesson.');
  await sound();
  await button('Save and send to Siobhán').click();
  await title('Saved');
  await button('Done').click();
  await title('Today');
}

/** On a phone, as a colleague: the form asks for the visited teacher, a technique, and what went well. */
async function dropIn() {
  await page.getByRole('link', { name: /^Forms/ }).click();
  const link = await page.getByRole('link', { name: /lesson drop-in/ }).getAttribute('href');
  const phone = await browser.newPage({ viewport: { width: 390, height: 780 }, locale: 'en-GB' });
  await phone.goto(new URL(link ?? '', served.url).href);
  await phone.getByRole('button', { name: 'Switch to someone else' }).click();
  await phone.getByLabel('Name, or any e-mail address').fill('s.turner@northfield.example');
  await phone.keyboard.press('Enter');
  await phone.getByLabel(/When did you visit/).fill('2026-09-08');
  await phone.getByLabel(/Whose lesson did you visit/).selectOption('Leo James, English (LJA)');
  await phone.getByLabel(/Which technique did you see/).selectOption({ index: 1 });
  await phone
    .getByLabel(/What went well/)
    .fill('Pens were moving within a minute of the bell.\nNobody had to be asked twice.');
  await phone.getByLabel('A shout-out').check();
  await phone.getByLabel('No', { exact: true }).check();
  expect(await axe(phone)).toEqual([]);
  await phone.getByRole('button', { name: 'Submit' }).click();
  await phone.getByText('Thank you. Your words are on their way.').waitFor();
  await phone.close();
  await page.getByRole('link', { name: /^Sheet/ }).click();
}

async function readMail(subject: RegExp) {
  await page.getByRole('link', { name: /^Mail/ }).click();
  await page.getByRole('link', { name: subject }).first().click();
  const frame = page.frameLocator('article.letter iframe');
  await frame.getByRole('heading', { level: 1 }).first().waitFor();
  const words = await frame.locator('body').textContent();
  await page.getByRole('link', { name: /^Sheet/ }).click();
  return words;
}

test('from a blank sheet to the first fortnight’s letters, by clicking', async () => {
  await openSidebar();
  await setUpTheSchool();
  await pairTwo();
  await wait(
    '+1 day',
    '+1 day',
    '+1 day',
    '+1 day',
    '+1 day',
    '+1 day',
    '+1 day',
    '+1 hour',
    '+1 hour',
    '+1 hour',
  );
  await dropIn();
  expect(await readMail(/Sana Turner visited your lesson/)).toContain('Nobody had to be asked twice.');
  await button('Read again').click();
  await sees('Tuesday 8 September');
  await setAStep();
  const step = await readMail(/Your action step, from Tuesday 8 September/);
  expect(step).toContain('a third of the class was still talking');
  await button('Letters').click();
  await sees('They wait for you.');
  await sound();
  await button('Let the letters go').click();
  await button(/^Yes, write to \d+ people$/).click();
  await sees(/The next go on Friday 11 September at 15:00/);
  await wait('+1 day', '+1 day', '+1 day', '+1 hour', '+1 hour', '+1 hour', '+1 hour');
  const fortnight = await readMail(/Your fortnight/);
  expect(fortnight).toMatch(/fortnight/i);
});
