/** When something breaks: it is written down, a lead is told once a day, what people sent is kept, and a copy stays silent. */
import { PROJECT } from '../../demo/northfield';
import {
  aSchool,
  call,
  converse,
  desk,
  dropIn,
  everyoneWrittenTo,
  lettersTo,
  rows,
  type School,
  said,
  until,
} from './school';
import { proseOf } from './twins';

const LEAD = 'r.reid@northfield.example';
const DOWN = 'Service unavailable: Forms';

const faultsTold = (school: School) => lettersTo(school, LEAD).filter(({ subject }) => /fault/.test(subject));
const activity = (school: School) => rows(school, 'Activity');

/** The form's own store can't be read when the next answer comes. */
function breakForms(school: School, said = 'Every pen was down.') {
  school.ws.faults.failAt({ service: 'FormApp', with: DOWN });
  dropIn(school, { visitor: 'STU', teacher: 'PMO', praise: said });
}

test('G2: a fault in a trigger is written to “Activity” and told to the lead, in plain words', async () => {
  const school = await aSchool();
  breakForms(school);
  expect(activity(school)).toMatchObject([
    {
      At: '2026-09-08T12:00',
      What: 'Taking in a form answer',
      Kind: 'Fault',
      Detail: expect.stringContaining(DOWN),
    },
  ]);
  expect(everyoneWrittenTo(school)).toEqual([LEAD]);
  const [letter] = faultsTold(school);
  expect(letter?.subject).toBe('Stepwise met a fault on Tuesday 8 September');
  expect(letter && proseOf(letter)).toContain('Stepwise met a fault while taking in a form answer.');
  expect(letter && proseOf(letter)).toContain(`> Error: ${DOWN}`.replace('Error: ', ''));
});

test('A2: the answer that came at that moment is taken in within the hour', async () => {
  const school = await aSchool();
  breakForms(school, 'Every pen was down.');
  expect(rows(school, 'Drop-ins')).toEqual([]);
  school.ws.advance({ hours: 2 });
  expect(rows(school, 'Drop-ins')).toMatchObject([{ 'What went well': 'Every pen was down.' }]);
  expect(lettersTo(school, 'p.morgan@northfield.example')).toHaveLength(1);
});

test('G2: the lead hears of faults once a day, and “Activity” has them all', async () => {
  const school = await aSchool();
  breakForms(school);
  breakForms(school);
  breakForms(school);
  expect([activity(school).length, faultsTold(school).length]).toEqual([3, 1]);
  until(school, '2026-09-09T12:00');
  breakForms(school);
  expect([activity(school).length, faultsTold(school).length]).toEqual([4, 2]);
});

test('G2: someone at the sidebar reads a kind sentence, and nothing is half saved', async () => {
  const school = await aSchool();
  school.ws.faults.failAt({ service: 'SpreadsheetApp', call: 4, with: 'Service unavailable: Spreadsheets' });
  const asCoach = school.ws.as('b.cooper@northfield.example', () => call(school, 'saveConversation', said()));
  await expect(asCoach).rejects.toThrow(
    'Something went wrong on our side, and the coaching lead has been told. What you typed is still here',
  );
  expect([rows(school, 'Coaching sessions'), rows(school, 'Action steps')]).toEqual([[], []]);
  expect(activity(school)).toMatchObject([
    { Who: 'b.cooper@northfield.example', What: 'Saving a conversation' },
  ]);
  await converse(school, 'BCO', said());
  expect([rows(school, 'Coaching sessions').length, rows(school, 'Action steps').length]).toEqual([1, 1]);
});

test.each([2, 4, 6, 8, 10, 12, 14])(
  'C2: a conversation whose run dies at its round trip %i is saved whole or not at all, and never twice',
  async (trip) => {
    const school = await aSchool();
    school.ws.faults.killAt(trip);
    await converse(school, 'BCO', said()).catch(() => undefined);
    school.ws.faults.clear();
    const counts = () => [rows(school, 'Coaching sessions').length, rows(school, 'Action steps').length];
    expect([
      [0, 0],
      [1, 1],
    ]).toContainEqual(counts());
    await converse(school, 'BCO', said());
    expect(counts()).toEqual([1, 1]);
    expect(lettersTo(school, 's.rossi@northfield.example').length).toBeLessThanOrEqual(1);
    const told = lettersTo(school, 's.rossi@northfield.example').length;
    const uncertain = (await desk(school)).attention.uncertain.filter(({ to }) => to.startsWith('s.rossi'));
    expect(told + uncertain.length).toBeGreaterThanOrEqual(1);
  },
);

test('A4: words that the mail service may have lost are never sent again in silence: the lead is shown them', async () => {
  const school = await aSchool();
  school.ws.faults.failAt({ service: 'MailApp', with: 'Service unavailable: Mail' });
  dropIn(school, { visitor: 'STU', teacher: 'PMO' });
  expect(rows(school, 'Drop-ins')).toHaveLength(1);
  school.ws.advance({ hours: 3 });
  expect(lettersTo(school, 'p.morgan@northfield.example')).toEqual([]);
  expect((await desk(school)).attention.uncertain).toMatchObject([{ to: 'p.morgan@northfield.example' }]);
  expect(faultsTold(school)).toHaveLength(1);
});

test('G2: a row that someone spoiled is named to the lead, left as it is, and stops nothing', async () => {
  const school = await aSchool();
  const at = rows(school, 'Staff').findIndex((row) => row['Staff code'] === 'OKO') + 2;
  school.ws.edit('Staff', `F${at}`, 'not an address');
  dropIn(school, { visitor: 'STU', teacher: 'PMO' });
  expect(rows(school, 'Drop-ins')).toHaveLength(1);
  const { attention } = await desk(school);
  expect(attention.spoiled).toMatchObject([
    { tab: 'Staff', row: at, problem: expect.stringContaining('not an address') },
  ]);
  expect(rows(school, 'Staff')[at - 2]?.['Work e-mail']).toBe('not an address');
});

test('C12: a coach whom Google does not name, as in private accounts, is sent to the form, and it is no fault', async () => {
  const school = await aSchool();
  school.ws.state.account = 'consumer';
  await expect(converse(school, 'BCO', said())).rejects.toThrow('Google does not tell Stepwise who you are');
  expect([activity(school), everyoneWrittenTo(school)]).toEqual([[], []]);
  await expect(school.ws.as('b.cooper@northfield.example', () => desk(school))).rejects.toThrow(
    'coaches can answer the coaching form instead',
  );
});

describe('G2, G8: a copy of the sheet', () => {
  /** A copy has all the rows but another id; its triggers are those that someone sets up there anew. */
  async function copied(): Promise<School> {
    const school = await aSchool();
    const state = JSON.parse(
      JSON.stringify(school.ws.state).replaceAll(school.ws.state.boundId, '1CopyOfTheSheet'),
    );
    Object.assign(school.ws.state, state);
    const was = rows(school, 'Settings').findIndex((row) => row['Setting'] === 'This file') + 2;
    school.ws.edit('Settings', `B${was}`, '1TheFirstSheet');
    return { ws: school.ws, app: school.ws.load(PROJECT) };
  }

  test('writes to nobody and takes in nothing, whatever comes', async () => {
    const school = await copied();
    dropIn(school, { visitor: 'STU', teacher: 'PMO' });
    school.ws.advance({ days: 4 });
    expect(school.ws.mail.sent).toEqual([]);
    expect(rows(school, 'Drop-ins')).toEqual([]);
    expect(rows(school, 'Activity')).toEqual([]);
  });

  test('tells whoever would change it to open the first one', async () => {
    const school = await copied();
    for (const act of [() => converse(school, 'BCO', said()), () => call(school, 'approveLetters')])
      await expect(act()).rejects.toThrow(
        'This file is a copy of the sheet that Stepwise was set up in, so it changes nothing and writes to nobody.',
      );
  });
});
