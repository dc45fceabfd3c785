/** Every function of the script, called from a page by everybody who could: what each gets, and that nothing comes of it. */
import { LEAD } from '../../demo/northfield';
import { MAY_CALL } from '../../src/app/admit';
import { calls } from '../../src/app/calls';
import { askedOf } from './asked';
import {
  aSchool,
  asleepUntil,
  call,
  emailOf,
  findings,
  kept,
  type School,
  said,
  seen,
  setting,
} from './school';

/** The hour at which the fortnight's letters go, as long as nobody has let it pass. */
const atTheLettersHour = kept(async () => {
  const school = await aSchool();
  await call(school, 'approveLetters');
  asleepUntil(school, '2026-09-11T15:30');
  return school;
});

const SECOND = 'second.lead@northfield.example';

const hourly = ({ ws }: School) => ws.state.triggers.find(({ handler }) => handler === 'everyHour');

/** Everything that a call could change. */
const whole = ({ ws: { state } }: School): string =>
  JSON.stringify([state.spreadsheets, state.forms, state.mail, state.triggers]);

const from = (school: School, email: string, name: string, ...given: unknown[]) =>
  school.ws.as(email, () => school.app.clientCall(name, ...given));

const refusalOf = (answer: Promise<unknown>): Promise<string> =>
  answer.then(
    (given) => `An answer: ${JSON.stringify(given)}`,
    (problem: Error) => problem.message,
  );

const OPEN_TO_ALL = ['onOpen', 'onInstall', 'openSidebar', 'openPage'];

test('one table says of every function who may call it', async () => {
  const { app } = await aSchool();
  const table = [...Object.keys(calls), ...Object.keys(MAY_CALL)];
  expect([...app.functions].sort()).toEqual(table.sort());
  expect(Object.entries(MAY_CALL).flatMap(([name, who]) => (who === 'anyone' ? [name] : []))).toEqual(
    expect.arrayContaining(OPEN_TO_ALL),
  );
});

/** Who, by what address, and the sentence for whoever may call next to nothing. */
const OUTSIDE = [
  [
    'a colleague who is not on the list',
    'stranger@northfield.example',
    'stranger@northfield.example is not on the school’s staff list',
  ],
  [
    'a stranger whom Google does not name',
    'someone@elsewhere.example',
    'Google does not tell Stepwise who you are',
  ],
] as const;

test.each(OUTSIDE)(
  'G1: %s gets one sentence for every function, and nothing comes of it',
  async (_, email, sentence) => {
    const school = await atTheLettersHour();
    const before = whole(school);
    const table: Record<string, unknown> = { ...MAY_CALL };
    for (const name of school.app.functions.filter((each) => !OPEN_TO_ALL.includes(each))) {
      const refusal = await refusalOf(from(school, email, name, ...askedOf(name)));
      const forAll = [
        'openDesk',
        'saveConversation',
        'correctConversation',
        'previewConversation',
        'saveVisitNote',
      ].includes(name);
      const expected =
        table[name] === 'trigger' ? 'Google alone may call it' : forAll ? sentence : 'Only a coaching lead';
      expect([name, refusal]).toEqual([name, expect.stringContaining(expected)]);
    }
    for (const name of OPEN_TO_ALL) await from(school, email, name, ...askedOf(name));
    expect(whole(school)).toBe(before);
  },
);

const STRANGERS_TO_IT = [
  ['a coach', 'BCO'],
  ['a teacher', 'SRO'],
  ['somebody who has left', 'LHU'],
] as const;

test.each(STRANGERS_TO_IT)('G1: %s may call nothing that is a lead’s or Google’s', async (_, code) => {
  const school = await atTheLettersHour();
  const email = emailOf(school, code);
  if (code === 'LHU') school.ws.edit('Staff', `I${rowOf(school, code)}`, 'Left');
  const before = whole(school);
  const elsewhose = { teacher: 'JDA', id: 'new' };
  const asked: Record<string, unknown[]> = {
    saveConversation: [said(elsewhose)],
    previewConversation: [said(elsewhose)],
    saveVisitNote: [seen(elsewhose)],
  };
  const own = [...OPEN_TO_ALL, ...(code === 'LHU' ? [] : ['openDesk'])];
  for (const name of school.app.functions.filter((each) => !own.includes(each))) {
    const refusal = await refusalOf(from(school, email, name, ...(asked[name] ?? askedOf(name))));
    expect([name, refusal]).toEqual([name, expect.stringMatching(/^[A-Z“].*\.$/)]);
  }
  expect(whole(school)).toBe(before);
});

function rowOf({ ws }: School, code: string): number {
  const cells = ws.spreadsheet.getSheetByName('Staff')?.getDataRange().getValues() ?? [];
  return cells.findIndex((row) => row.includes(code)) + 1;
}

test.each(['everyHour', 'formSubmitted'])(
  'G1: no event makes “%s” run from a page, whoever made it up',
  async (name) => {
    const school = await atTheLettersHour();
    const { id } = hourly(school) as { id: string };
    const before = whole(school);
    const people = [
      emailOf(school, 'BCO'),
      emailOf(school, 'SRO'),
      'stranger@northfield.example',
      'x@elsewhere.example',
    ];
    for (const event of [
      undefined,
      null,
      'x',
      { authMode: 'FULL' },
      { triggerUid: 'x' },
      { triggerUid: id },
      { triggerUid: [id] },
    ])
      for (const email of people)
        await expect(from(school, email, name, ...(event === undefined ? [] : [event]))).rejects.toThrow(
          'Google alone',
        );
    for (const event of [null, { triggerUid: 'x' }])
      await expect(from(school, LEAD, name, event)).rejects.toThrow('Google alone');
    expect(whole(school)).toBe(before);
    school.ws.advance({ hours: 1 });
    expect(school.ws.mail.sent.length).toBeGreaterThan(50);
  },
);

describe('what Google calls', () => {
  const lastHour = ({ ws }: School) => ws.ledger.executions.filter(({ fn }) => fn === 'everyHour').at(-1);

  test('costs nothing more: an idle hour is one round trip', async () => {
    const school = await aSchool();
    asleepUntil(school, '2026-09-12T23:10');
    school.ws.advance({ hours: 2 });
    expect(lastHour(school)).toMatchObject({ status: 'completed', roundTrips: 1 });
  });

  test('by the triggers of an earlier release is done, and known from then on', async () => {
    const school = await aSchool();
    const ids = setting(school, 'Triggers by their ids');
    expect(ids.split(' ')).toHaveLength(2);
    school.ws.edit('Settings', `B${settingRow(school, 'Triggers by their ids')}`, '');
    asleepUntil(school, '2026-09-12T23:10');
    school.ws.advance({ hours: 1 });
    expect(setting(school, 'Triggers by their ids')).toBe(ids);
    school.ws.advance({ hours: 1 });
    expect(lastHour(school)).toMatchObject({ status: 'completed', roundTrips: 1 });
  });

  test('goes on in the name of the lead who took over, and no longer in the first one’s', async () => {
    const school = await atTheLettersHour();
    school.ws.edit('Settings', `B${settingRow(school, 'Coaching leads')}`, `${LEAD}, ${SECOND}`);
    school.ws.edit('Staff', `I${rowOf(school, 'RRE')}`, 'Left');
    const mail = school.ws.mail.sent.length;
    const [found] = (await school.ws.as(SECOND, () => findings(school))).filter(
      ({ kind }) => kind === 'triggers',
    );
    await school.ws.as(SECOND, () => call(school, 'repair', found?.kind, found?.about));
    expect(setting(school, 'Triggers made by')).toBe(SECOND);
    school.ws.advance({ hours: 3 });
    const senders = school.ws.state.mail.slice(mail).map((each) => each.from);
    expect(senders.length).toBeGreaterThan(50);
    expect([...new Set(senders)]).toEqual([SECOND]);
  });
});

function settingRow({ ws }: School, name: string): number {
  const cells = ws.spreadsheet.getSheetByName('Settings')?.getDataRange().getValues() ?? [];
  return cells.findIndex(([row]) => row === name) + 1;
}
