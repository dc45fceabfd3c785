/** The playbook on screen: its sequences, the way in and out, the search of a coach, and the guide of a new one. */
import { readFileSync } from 'node:fs';
import { playbookCsv } from '../../src/playbook/csv';
import { planPlaybook } from '../../src/playbook/plan';
import type { PlaybookStep } from '../../src/records';
import { northfield } from './sidebarSchool';
import { sitAtSidebar } from './sidebarSitting';

jest.setTimeout(20_000);

const sitting = sitAtSidebar();
const { button, field, sees, title, sound, calls } = sitting;

const OURS = northfield().playbook;
const [door] = OURS as [PlaybookStep];
const FILE = playbookCsv([
  { ...door, step: 'As pupils reach the door, say each name.', why: 'A name is a welcome.' },
  ...OURS.slice(1, 4),
  {
    ...door,
    id: 'reading-ruler',
    sequence: 'Reading',
    order: 1,
    technique: 'Reading aloud',
    step: 'When you read aloud, follow the line with a ruler.',
  },
  {
    ...door,
    id: 'reading-echo',
    sequence: 'Reading',
    order: 2,
    technique: 'Reading aloud',
    step: 'After a hard sentence, read it again with the class.',
  },
  { ...door, id: 'reading-none', sequence: 'Reading', order: 3, why: '' },
]);

const openPlaybook = async () => {
  await sitting.open();
  await button('Playbook').click();
  await title('Playbook');
};

describe('C9: the playbook', () => {
  test('shows each sequence as a small curriculum, with its areas', async () => {
    await openPlaybook();
    await sees('40 steps in 6 sequences');
    await sitting.sidebar.getByText('Beyond the lesson').click();
    await sees('Planning from the answer · Planning');
    const steps = sitting.sidebar
      .getByRole('group')
      .filter({ hasText: 'Beyond the lesson' })
      .getByRole('listitem');
    expect(await steps.first().textContent()).toContain('When you plan the main task');
    await sound();
  });

  test('takes in what is ticked of a file: the new by itself, what would replace the school’s own words only by hand', async () => {
    await openPlaybook();
    await button('Bring in steps').click();
    await title('Bring in steps');
    await sound();
    await field('Steps from a file').fill(FILE);
    await button('Check').click();
    await sees('When you read aloud, follow the line with a ruler.');
    await sees('3 steps in this file are in your playbook already, word for word.');
    await sitting.sidebar.getByText('1 line that can’t be used').click();
    await sees('“Why” is empty.');
    expect(await button('Take in 2 steps').count()).toBe(1);
    await sitting.sidebar.getByText('What differs: Action step, Why').click();
    await sees(`Yours: ${door.step}`);
    await sound();
    await field(/^As pupils reach the door, say each name/).check();
    await field(/^After a hard sentence/).uncheck();
    await button('Take in 2 steps').click();
    await sees('The steps are in the playbook, and the forms list them.');
    expect(calls('savePlaybook')[0]?.args[0]).toMatchObject([
      { id: 'reading-ruler', version: 1 },
      { id: door.id, step: 'As pupils reach the door, say each name.', version: 2 },
    ]);
    await sound();
    await button('Back').click();
    await sees('41 steps in 7 sequences');
  });

  test('a failed save keeps the file and the ticks; a spoiled row is mended first', async () => {
    const spoiled = northfield();
    spoiled.attention.spoiled = [
      { tab: 'Playbook', row: 9, problem: '“Order” says “x”: write a whole number.' },
    ];
    await sitting.open(spoiled);
    await button('Playbook').click();
    await button('Bring in steps').click();
    await field('Steps from a file').fill(FILE);
    await button('Check').click();
    await sees(/Row 9 of the tab “Playbook” can’t be read/);
    sitting.server.desk.attention.spoiled = [];
    sitting.server.failNext('savePlaybook', 'Another change is being saved. Please try again in a moment.');
    await button('Try again').click();
    await button('Take in 2 steps').click();
    await sees('Another change is being saved. Please try again in a moment.');
    await button('Try again').click();
    await sees('The steps are in the playbook, and the forms list them.');
    expect(calls('savePlaybook').map(({ args }) => (args[0] as PlaybookStep[]).length)).toEqual([2, 2]);
  });

  test('goes out as a file that comes back unchanged, and the forms are brought up to date by hand', async () => {
    await openPlaybook();
    const coming = sitting.page.waitForEvent('download');
    await sitting.sidebar.getByRole('link', { name: 'Download as CSV' }).click();
    const download = await coming;
    expect(download.suggestedFilename()).toBe('playbook.csv');
    const text = readFileSync(await download.path(), 'utf8');
    expect(planPlaybook(text, OURS)).toMatchObject({ fresh: [], changed: [], unusable: [], unchanged: OURS });
    await sitting.sidebar.getByText('Or copy it').click();
    expect(`\uFEFF${await field('The playbook as CSV').inputValue()}`).toBe(text);
    await sound();
    await button('Bring the forms up to date').click();
    await sees('The forms list the steps as they are now.');
    expect(calls('savePlaybook')[0]?.args).toEqual([[]]);
    await sound();
  });
});

const openTeacher = async (name: RegExp, desk = northfield()) => {
  await sitting.open(desk);
  await button(name).first().click();
};

test('C11: a coach looks for a step in one area only', async () => {
  await openTeacher(/Ben Roberts/);
  await field('Area').selectOption('Assessment');
  await field(/^The next action step, from the playbook/).click();
  const found = sitting.sidebar.getByRole('listbox').getByRole('option');
  await found.first().waitFor();
  expect(await found.count()).toBe(OURS.filter(({ area }) => area === 'Assessment').length);
  await sound();
});

describe('C10: the guide', () => {
  const guide = () => sitting.sidebar.getByText('Guide: which leverage point first');

  test('lies open for a new coach, beside each question that it is about', async () => {
    await openTeacher(/Ben Roberts/);
    await sees('Ask these in order. The first “no” is where to begin: what comes later rests on it.');
    await sees('It opens with its moment: “When…”, “After…”, “Before…”.');
    await sees('On your feet and aloud, seven to ten goes: talking about it is not yet practice.');
    await sees('Leave nothing to memory.');
    await sound();
  });

  test('has folded away after six sound steps, and opens at a press', async () => {
    const desk = northfield();
    const [own] = desk.steps;
    desk.steps = [...Array(6).keys()].flatMap((at) =>
      own ? [{ ...own, id: `met-${at}`, state: 'Met' as const }] : [],
    );
    await openTeacher(/Ben Roberts/, desk);
    await guide().waitFor();
    const first = sitting.sidebar.getByText('Ask these in order.');
    expect(await first.isVisible()).toBe(false);
    await guide().click();
    expect(await first.isVisible()).toBe(true);
    await sound();
  });
});

test.each([
  ['Mixed', 'What we noticed', 'Agree on the lessons to try it in.'],
  ['Dialogic', 'What you noticed', 'Ask: “What exactly will you do, and at which moment?”'],
] as const)('B6: a %s pair is asked in its own way, and its letter says so', async (mode, noticed, help) => {
  const desk = northfield();
  desk.pairs = desk.pairs.map((pair) => ({ ...pair, mode }));
  await openTeacher(/Ben Roberts/, desk);
  await field(noticed).fill('Four of thirty answered.');
  await sees(help);
  await sound();
});
