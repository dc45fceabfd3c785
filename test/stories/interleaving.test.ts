/** Whoever comes between a run's reading and its writing — a colleague, a form answer, the lead's hand on the sheet — nothing is lost, doubled or overwritten. */
import { LEAD } from '../../demo/northfield';
import { chance } from '../../demo/random';
import {
  aSchool,
  call,
  converse,
  converseByForm,
  dropIn,
  emailOf,
  kept,
  rows,
  type School,
  said,
  until,
} from './school';

/** How many schedules are tried: a full run has hundreds. */
const SCHEDULES = Number(process.env['SCHEDULES'] ?? 16);

const seedsUpTo = (count: number) => Array.from({ length: Math.ceil(count) }, (_, at) => at + 1);

const sheet = ({ ws }: School, name: string) => {
  const found = ws.spreadsheet.getSheetByName(name);
  if (!found) throw new Error(`There is no tab ${name}.`);
  return found;
};

const column = (school: School, tab: string, heading: string) => rows(school, tab).map((row) => row[heading]);

/** A Thursday noon with a row in every tab. */
const aThursday = kept(async () => {
  const school = await aSchool();
  await call(school, 'approveLetters');
  for (const teacher of ['SRO', 'LJA', 'HCA']) await converse(school, 'BCO', said({ teacher }));
  dropIn(school, { visitor: 'STU', teacher: 'PMO', praise: 'The first visit.' });
  dropIn(school, { visitor: 'LHU', teacher: 'STU', praise: 'The second visit.' });
  until(school, '2026-09-10T12:10');
  return school;
});

/** The Friday on which the first letters go, a minute before. */
const aFriday = kept(async () => {
  const school = await aThursday();
  until(school, '2026-09-11T14:59');
  return school;
});

/** What people do to a tab with menus and keys while a run is under way. */
const HANDS: [string, (school: School) => unknown][] = [
  ['sorts the staff by surname', (school) => sheet(school, 'Staff').getRange('A2:Z200').sort(2)],
  [
    'sorts the action steps',
    (school) => sheet(school, 'Action steps').getRange('A2:Z50').sort({ column: 5, ascending: false }),
  ],
  ['sorts the conversations', (school) => sheet(school, 'Coaching sessions').getRange('A2:Z50').sort(2)],
  ['sorts the pairs', (school) => sheet(school, 'Pairs').getRange('A2:Z60').sort(1)],
  ['filters the drop-ins', (school) => sheet(school, 'Drop-ins').getDataRange().createFilter()],
  [
    'puts a column of their own into the drop-ins',
    (school) => sheet(school, 'Drop-ins').insertColumnBefore(2),
  ],
  [
    'puts a column of their own into the action steps',
    (school) => sheet(school, 'Action steps').insertColumnBefore(3),
  ],
  [
    'puts a row of their own among the conversations',
    (school) => sheet(school, 'Coaching sessions').insertRowBefore(3),
  ],
  [
    'deletes the row of someone’s step',
    (school) => deleteRow(school, 'Action steps', 'Teacher', 'Helen Campbell (HCA)'),
  ],
  [
    'deletes the row of a visit',
    (school) => deleteRow(school, 'Drop-ins', 'What went well', 'The first visit.'),
  ],
];

function deleteRow(school: School, tab: string, heading: string, value: string) {
  const at = column(school, tab, heading).indexOf(value);
  if (at >= 0) sheet(school, tab).deleteRow(at + 2);
}

/** What is done by Stepwise, each once; `count` is what it adds where it is not refused. */
const WORK: [string, (school: School) => unknown][] = [
  [
    'a coach saves a conversation',
    (school) =>
      quietly(
        converse(
          school,
          'ITU',
          said({ teacher: 'BRO', heldOn: '2026-09-10', nextMeeting: '2026-09-24T15:30' }),
        ),
      ),
  ],
  [
    'a coach checks a step',
    (school) =>
      quietly(
        converse(
          school,
          'BCO',
          said({
            id: 'check',
            teacher: 'SRO',
            heldOn: '2026-09-10',
            outcome: 'Met',
            nextMeeting: '2026-09-24T15:30',
            playbookStep: 'questioning-boards-together',
          }),
        ),
      ),
  ],
  [
    'a visitor sends a drop-in',
    (school) =>
      dropIn(school, { visitor: 'STU', teacher: 'LHU', on: '2026-09-10', praise: 'A third visit.' }),
  ],
  ['an hour passes', (school) => school.ws.advance({ hours: 1 })],
];

/** Someone whom Stepwise asks to try again does. */
const quietly = (saved: Promise<unknown>) => saved.catch((problem: Error) => problem);

/** What must be true whatever came between what. */
function expectWhole(school: School, before: Snapshot) {
  const { ws } = school;
  for (const tab of [
    'Drop-ins',
    'Coaching sessions',
    'Action steps',
    'Pairs',
    'Staff',
    'Outbox',
    'Form answers',
  ]) {
    const ids = column(school, tab, KEYS[tab] ?? 'Id').filter((id) => id !== '' && id !== undefined);
    expect([tab, ids.length]).toEqual([tab, new Set(ids).size]);
  }
  const open = rows(school, 'Action steps')
    .filter((row) => ['Set', 'Practising'].includes(String(row['State'])))
    .map((row) => row['Teacher']);
  expect(open.length).toBe(new Set(open).size);
  const told = ws.mail.sent.map(({ to, subject }) => `${to} ${subject}`);
  expect(told.filter((each, at) => told.indexOf(each) !== at && !/fault/.test(each))).toEqual([]);
  const now = words(school);
  expect(before.filter((each) => !now.has(each))).toEqual([]);
}

const KEYS: Record<string, string> = {
  'Drop-ins': 'Response',
  Staff: 'Staff code',
  Outbox: 'Key',
  'Form answers': 'Response',
};

type Snapshot = string[];

/** Each row's own words with their key and person: what is overwritten or torn apart is missed here. */
function words(school: School): Set<string> {
  const of = (tab: string, ...headings: string[]) =>
    rows(school, tab).map((row) => [tab, ...headings.map((each) => row[each])].join(' | '));
  return new Set([
    ...of('Drop-ins', 'Response', 'Teacher', 'Visitor', 'What went well'),
    ...of('Coaching sessions', 'Id', 'Teacher', 'Coach', 'What I notice', 'To have tried by then'),
    ...of('Action steps', 'Id', 'Teacher', 'Coach', 'Action step'),
    ...of('Pairs', 'Id', 'Teacher', 'Coach', 'From'),
    ...of('Staff', 'Staff code', 'Surname', 'Work e-mail'),
  ]);
}
/** Each schedule draws what is done, whose hand comes amid it, and when. */
const SCHEDULED = seedsUpTo(SCHEDULES).map((seed) => {
  const dice = chance(seed);
  const [[what, work], [how, hand]] = [WORK[seed % WORK.length] as (typeof WORK)[number], dice.one(HANDS)];
  return { what, how, at: dice.between(1, 14), work, hand };
});

test.each(SCHEDULED)(
  'while $what, at its round trip $at the lead $how',
  async ({ what, how, at, work, hand }) => {
    const school = await (what === 'an hour passes' ? aFriday() : aThursday());
    const before = [...words(school)];
    const came = school.ws.meanwhile({ at, act: () => hand(school) });
    await work(school);
    came.cancel();
    school.ws.advance({ minutes: 70 });
    const gone = how.startsWith('deletes') ? ['Helen Campbell (HCA)', 'The first visit.'] : [];
    expectWhole(
      school,
      before.filter((each) => !gone.some((one) => each.includes(one))),
    );
  },
);

test('two people set a step for one teacher at once: one is set, the other is told', async () => {
  for (const seed of seedsUpTo(SCHEDULES / 4)) {
    const school = await aThursday();
    const one = said({ id: 'one', teacher: 'BRO', heldOn: '2026-09-10', nextMeeting: '2026-09-24T15:30' });
    const two = { ...one, id: 'two', wording: 'Other words.', playbookStep: '' };
    let other: Promise<unknown> = Promise.resolve();
    const act = () => {
      other = quietly(converse(school, 'RRE', two));
    };
    school.ws.meanwhile({ at: chance(seed).between(1, 9), act });
    const results = [await quietly(converse(school, 'ITU', one)), await other];
    expect(results.filter((each) => each instanceof Error)).toHaveLength(1);
    const theirs = column(school, 'Action steps', 'Teacher').filter((each) => String(each).includes('(BRO)'));
    expect(theirs).toHaveLength(1);
    expectWhole(school, []);
  }
});

test('answers come during the fortnight’s run: each is recorded and told once, and so is every summary', async () => {
  for (const seed of seedsUpTo(SCHEDULES / 8)) {
    const school = await aFriday();
    const before = [...words(school)];
    school.ws.interleave(
      seed,
      [
        () =>
          dropIn(school, { visitor: 'STU', teacher: 'LHU', on: '2026-09-11', praise: 'Amid the letters.' }),
        () =>
          converseByForm(
            school,
            'ITU',
            said({ teacher: 'BRO', heldOn: '2026-09-11', nextMeeting: '2026-09-25T15:30' }),
          ),
      ],
      { within: 90 },
    );
    school.ws.advance({ hours: 4 });
    expectWhole(school, before);
    expect(
      column(school, 'Drop-ins', 'What went well').filter((each) => each === 'Amid the letters.'),
    ).toHaveLength(1);
    expect(
      column(school, 'Coaching sessions', 'Teacher').filter((each) => String(each).includes('(BRO)')),
    ).toHaveLength(1);
    const summaries = school.ws.mail.sent.filter(({ subject }) => subject.startsWith('Your fortnight'));
    expect(new Set(summaries.map(({ to }) => to)).size).toBe(summaries.length);
    expect(summaries.length).toBeGreaterThan(60);
    expect(emailOf(school, 'RRE')).toBe(LEAD);
  }
});
