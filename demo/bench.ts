/** Prints what things cost, from the Workspace's ledger: round trips and cells read, against the budgets that the design sets. */
import { execFileSync } from 'node:child_process';
import type { Desk } from '../src/desk';
import { answerOnBeingNamed, answersOfADropIn, SHARED, THANKS } from './answers';
import {
  blankSheet,
  call,
  formId,
  localNow,
  PROJECT,
  pairUp,
  type School,
  setUp,
  waitUntil,
} from './northfield';
import { chance } from './random';
import { whatWasSaid } from './weeks';
import { PRAISE } from './words';

interface Cost {
  what: string;
  trips: number;
  cells: number;
  /** The most that is allowed, or undefined where no budget is set. */
  budget?: number;
}

const costs: Cost[] = [];

/** Does something and notes the cost of the executions that it set off. */
async function measure(school: School, what: string, budget: number | undefined, act: () => unknown) {
  const { ledger } = school.ws;
  const before = ledger.executions.length;
  await act();
  const runs = ledger.executions.slice(before);
  const sum = (of: 'roundTrips' | 'cellsRead') => runs.reduce((all, run) => all + run[of], 0);
  costs.push({ what, trips: sum('roundTrips'), cells: sum('cellsRead'), budget });
}

const LONG_AGO = new Date('2026-09-02T10:00:00Z');

/** Fills a tab at its foot, where the oldest rows are, so that the next one comes on top of many. */
function fill({ ws }: School, tab: string, count: number) {
  const sheet = ws.spreadsheet.getSheetByName(tab);
  if (!sheet) throw new Error(`There is no tab “${tab}”.`);
  const width = sheet.getLastColumn();
  const row = sheet.getRange(2, 1, 1, width).getValues()[0] ?? [];
  const last = sheet.getLastRow();
  sheet.insertRowsAfter(last, count);
  // The first column of these tabs says when: long before today, as most rows of a year are.
  const rows = Array.from({ length: count }, (_, index) => [
    LONG_AGO,
    ...row.slice(1, -1),
    `filled-${index}`,
  ]);
  sheet.getRange(last + 1, 1, count, width).setValues(rows);
  ws.globals.SpreadsheetApp.flush();
}

async function bench() {
  const ws = blankSheet();
  const blank = { ws, app: ws.load(PROJECT) };
  await measure(blank, 'Opening the sidebar on a blank sheet', undefined, () => call(blank, 'openDesk'));
  await measure(blank, 'The whole set-up, nine calls', undefined, () => setUp(ws));
  const school = { ws, app: ws.load(PROJECT) };
  await pairUp(school);
  ws.advance({ days: 7 });
  waitUntil(school, '11:20');
  const desk = await call<Desk>(school, 'openDesk');
  await measure(school, 'Opening the sidebar', undefined, () => call(school, 'openDesk'));
  await measureDropIns(school, desk);
  const pair = desk.pairs[0] as Desk['pairs'][number];
  const said = whatWasSaid({ school, dice: chance(1), desk }, pair);
  await measure(school, 'Setting a step from the playbook', 10, () => call(school, 'saveConversation', said));
  await measureTicks(school);
  await measureLetters();
  print();
}

async function measureDropIns(school: School, desk: Desk) {
  const teacher = desk.staff.find((person) => person.id === 'SCO') as Desk['staff'][number];
  const visit = (said: Record<string, string> = {}) =>
    school.ws.submitForm(
      formId(school, 'drop-in'),
      { ...answersOfADropIn(localNow(school).slice(0, 10), teacher, PRAISE[0].words), ...said },
      { as: 's.rossi@northfield.example' },
    );
  visit();
  for (const [before, added] of [
    [50, 49],
    [20_000, 19_949],
  ] as const) {
    for (const tab of ['Drop-ins', 'Answers taken in', 'Outbox']) fill(school, tab, added);
    await measure(school, `One drop-in, with ${before} in the sheet`, 12, () => visit());
  }
  await measure(school, 'A teacher’s first shout-out, with a thank-you', undefined, () =>
    visit({ [SHARED]: 'A shout-out', [THANKS]: 'Yes' }),
  );
}

async function measureTicks(school: School) {
  const { ws } = school;
  // Google ticks once in each hour of the clock, at a minute of its choice.
  waitUntil(school, '12:00');
  const first = costs.length;
  for (let hour = 0; hour < 5; hour++)
    await measure(school, 'Every fourth hour: the whole sheet looked at', undefined, () =>
      ws.advance({ hours: 1 }),
    );
  const [dearest] = costs.splice(first).sort((a, b) => b.trips - a.trips);
  if (dearest) costs.push(dearest);
  waitUntil(school, '17:30');
  await measure(school, 'An hourly round: missed answers looked for', undefined, () =>
    ws.advance({ hours: 1 }),
  );
  waitUntil(school, '22:00');
  await measure(school, 'An hourly tick with nothing due', 2, () => ws.advance({ hours: 1 }));
}

/** On a sheet without the filling: the school's own first fortnight ends on Friday 11 September, and a bulletin goes on the Thursday after. */
async function measureLetters() {
  const fresh = await setUp(blankSheet());
  await pairUp(fresh);
  await call(fresh, 'approveLetters');
  fresh.ws.advance({ days: 10 });
  // Fifteen of old, and one for the visits that were planned.
  await measurePost(fresh, 'A fortnight’s letters', 16);
  await agree(fresh);
  const plan = { day: 'Thursday', goes: 'By itself', opening: '', leftOut: [] };
  await call(fresh, 'bulletin', 'save', plan);
  fresh.ws.advance({ days: 5, hours: 12 });
  await measurePost(fresh, 'A week’s bulletin');
}

/** The hour after 15:00. `beside` is how many round trips there may be beside one for each letter. */
async function measurePost(school: School, what: string, beside?: number) {
  waitUntil(school, '14:59');
  const before = school.ws.mail.sent.length;
  await measure(school, what, undefined, () => school.ws.advance({ hours: 1, minutes: 1 }));
  const letters = school.ws.mail.sent.length - before;
  const last = costs[costs.length - 1] as Cost;
  last.what = `${what}: ${letters} of them`;
  if (beside !== undefined) last.budget = letters + beside;
}

/** Two teachers say that they may be named. */
async function agree(school: School) {
  const { ws } = school;
  for (const as of ['p.morgan@northfield.example', 's.rossi@northfield.example'])
    ws.submitForm(formId(school, 'being named'), answerOnBeingNamed('Yes'), { as });
}

function print() {
  const line = (cells: (string | number)[]) =>
    console.log(
      `${String(cells[0]).padEnd(50)}${cells
        .slice(1)
        .map((each) => String(each).padStart(13))
        .join('')}`,
    );
  line(['What', 'round trips', 'cells read', 'at most']);
  for (const { what, trips, cells, budget } of costs) line([what, trips, cells, budget ?? '–']);
  console.log();
  execFileSync(process.execPath, ['build/weigh.mjs'], { stdio: 'inherit' });
  const over = costs.filter(({ trips, budget }) => budget !== undefined && trips > budget);
  for (const { what } of over) console.error(`Over its budget: ${what}`);
  process.exitCode = over.length > 0 ? 1 : 0;
}

bench().catch((problem: Error) => {
  console.error(problem.stack);
  process.exitCode = 1;
});
