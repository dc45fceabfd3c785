/**
 * What things cost at Google, by the Workspace's ledger: each action that is measured, in the school in which it is
 * measured.
 */
import type { CoachingPayload } from '../src/coaching/payload';
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
  waitFor,
  waitUntil,
} from './northfield';
import { chance } from './random';
import { whatWasSaid } from './weeks';
import { PRAISE } from './words';

type Act = () => unknown;

interface Action {
  what: string;
  /** Does what has to come before, which is not measured; what it returns is the action. */
  prepare(school: School): Act | Promise<Act>;
  /** The most round trips that are allowed, where there is a budget. Each letter that goes costs one. */
  atMost?(letters: number): number;
  /** It is done so often, and the dearest counts. */
  times?: number;
}

/** One school, and what is measured in it, one after the other. */
export interface Sitting {
  where: string;
  /** Whether it takes only seconds, so that a test can measure it again. */
  isQuick: boolean;
  open(): Promise<School>;
  actions: Action[];
}

export interface Cost {
  what: string;
  trips: number;
  cells: number;
  letters: number;
  /** Undefined where there is no budget. */
  atMost: number | undefined;
}

const opening: Action = {
  what: 'opening the sidebar',
  prepare: (school) => () => call(school, 'openDesk'),
};

/** A drop-in into a sheet that has so many rows already. */
const dropIn = (rows: number, most: number): Action => ({
  what: 'one drop-in',
  atMost: () => most,
  prepare: async (school) => {
    const act = await visit(school);
    act();
    for (const tab of ['Drop-ins', 'Form answers', 'Outbox']) fill(school, tab, rows);
    return act;
  },
});

const hour = (what: string, from: string, rest: Partial<Action> = {}): Action => ({
  what,
  prepare: (school) => {
    waitUntil(school, from);
    return () => school.ws.advance({ hours: 1 });
  },
  ...rest,
});

const round = hour('an hourly round: missed answers looked for, and the staff list', '18:00');
const idle = hour('an hour with nothing due', '22:00', { atMost: () => 2 });

/** The hour after three, in which letters go. */
const afterThree = (what: string, before: (school: School) => unknown, rest: Partial<Action>): Action => ({
  what,
  prepare: async (school) => {
    await before(school);
    waitUntil(school, '14:59');
    return () => school.ws.advance({ hours: 1, minutes: 1 });
  },
  ...rest,
});

export const SITTINGS: Sitting[] = [
  {
    where: 'A blank sheet',
    isQuick: true,
    open: async () => loaded(blankSheet()),
    actions: [opening, { what: 'the whole set-up', prepare: (school) => () => setUp(school.ws) }],
  },
  {
    where: 'A school in its second week, with 50 drop-ins',
    isQuick: true,
    open: () => aSchool('2026-09-08T11:20'),
    actions: [
      opening,
      dropIn(50, 12),
      { what: 'setting a step from the playbook', atMost: () => 10, prepare: firstStep },
      round,
      idle,
    ],
  },
  {
    where: 'The same school with 20,000 drop-ins, as many answers and as many letters',
    isQuick: false,
    open: () => aSchool('2026-09-08T11:20'),
    actions: [
      // One of two in an hour is looked up among all that were ever handled, which is a round trip more.
      dropIn(20_000, 13),
      {
        what: 'a teacher’s first shout-out, which asks them about being named, with a thank-you',
        prepare: (school) => visit(school, { [SHARED]: 'A shout-out', [THANKS]: 'Yes' }),
      },
      opening,
      // Google ticks once in each hour of the clock, at a minute of its choice.
      hour('every fourth hour: the whole sheet looked at, figures and charts made anew', '12:00', {
        times: 5,
      }),
      round,
      idle,
    ],
  },
  {
    where: 'A school on the days on which letters go',
    isQuick: false,
    open: () => aSchool('2026-09-11T09:00'),
    actions: [
      afterThree('a fortnight’s letters', (school) => call(school, 'approveLetters'), {
        // Before the letters the five forms are searched, which the hour’s round would do otherwise.
        atMost: (letters) => letters + 32,
      }),
      afterThree('a week’s bulletin, with that hour’s round', bulletinWeek, {}),
    ],
  },
];

const loaded = (ws: School['ws']): School => ({ ws, app: ws.load(PROJECT) });

/** Northfield, set up and paired before term, at a moment 'yyyy-mm-ddThh:mm'. */
async function aSchool(moment: string): Promise<School> {
  const school = await setUp(blankSheet());
  await pairUp(school);
  waitFor(school, moment);
  return school;
}

/** A colleague answers the drop-in form about Sofia Cooper's lesson. */
async function visit(school: School, said: Record<string, string> = {}): Promise<Act> {
  const { staff } = await call<CoachingPayload>(school, 'openDesk');
  const teacher = staff.find(({ id }) => id === 'SCO') as CoachingPayload['staff'][number];
  const answers = answersOfADropIn(localNow(school).slice(0, 10), teacher, PRAISE[0].words);
  const as = 's.rossi@northfield.example';
  return () => school.ws.submitForm(formId(school, 'drop-in'), { ...answers, ...said }, { as });
}

/** Long before today, as most rows of a year are. */
const LONG_AGO = new Date('2026-09-02T10:00:00Z');

/** Fills a tab with copies of its newest row up to so many, at its foot, so that the next one comes on top of them. */
function fill({ ws }: School, tab: string, rows: number) {
  const sheet = ws.spreadsheet.getSheetByName(tab);
  if (!sheet) throw new Error(`There is no tab “${tab}”.`);
  const [width, last] = [sheet.getLastColumn(), sheet.getLastRow()];
  const newest = sheet.getRange(2, 1, 1, width).getValues()[0] ?? [];
  const added = Array.from({ length: Math.max(0, rows + 1 - last) }, (_, index) => [
    LONG_AGO,
    ...newest.slice(1, -1),
    `filled-${index}`,
  ]);
  sheet.insertRowsAfter(last, added.length);
  sheet.getRange(last + 1, 1, added.length, width).setValues(added);
  ws.globals.SpreadsheetApp.flush();
}

async function firstStep(school: School): Promise<Act> {
  const desk = await call<CoachingPayload>(school, 'openDesk');
  const said = whatWasSaid(
    { school, dice: chance(1), desk },
    desk.pairs[0] as CoachingPayload['pairs'][number],
  );
  return () => call(school, 'saveConversation', said);
}

/** Two teachers say that they may be named, and the lead plans a bulletin for the Thursday after. */
async function bulletinWeek(school: School) {
  for (const as of ['p.morgan@northfield.example', 's.rossi@northfield.example'])
    school.ws.submitForm(formId(school, 'being named'), answerOnBeingNamed('Yes'), { as });
  await call(school, 'saveBulletin', { day: 'Thursday', goes: 'By itself', opening: '', leftOut: [] });
  waitFor(school, '2026-09-17T09:00');
}

/** Measures a school's actions in their order. */
export async function measure({ open, actions }: Sitting): Promise<Cost[]> {
  const school = await open();
  const costs: Cost[] = [];
  for (const action of actions) {
    const act = await action.prepare(school);
    const tries: Cost[] = [];
    for (let time = 0; time < (action.times ?? 1); time++) tries.push(await costOf(school, action, act));
    costs.push(tries.sort((a, b) => b.trips - a.trips)[0] as Cost);
  }
  return costs;
}

/** What the executions cost that it sets off. */
async function costOf({ ws }: School, { what, atMost }: Action, act: Act): Promise<Cost> {
  const [before, sent] = [ws.ledger.executions.length, ws.mail.sent.length];
  await act();
  const runs = ws.ledger.executions.slice(before);
  const failed = runs.filter(({ status }) => status !== 'completed');
  if (failed.length > 0) throw new Error(failed.map(({ fn, error }) => `${fn}: ${error}`).join('\n'));
  const sum = (of: 'roundTrips' | 'cellsRead') => runs.reduce((all, run) => all + run[of], 0);
  const letters = ws.mail.sent.length - sent;
  return { what, trips: sum('roundTrips'), cells: sum('cellsRead'), letters, atMost: atMost?.(letters) };
}

export const isOver = ({ trips, atMost }: Cost): boolean => atMost !== undefined && trips > atMost;
