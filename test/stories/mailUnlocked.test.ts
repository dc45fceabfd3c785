/** Mail goes without the lock: whoever saves meanwhile is not kept waiting, no letter goes twice, and one that comes too fast waits. */
import {
  aSchool,
  call,
  converse,
  desk,
  dropIn,
  failedRuns,
  kept,
  lettersTo,
  rows,
  type School,
  said,
  until,
} from './school';

/** The Friday on which the first letters go, a minute before. */
const aFriday = kept(async () => {
  const school = await aSchool();
  await call(school, 'approveLetters');
  until(school, '2026-09-11T14:59');
  return school;
});

const states = (school: School) => [...new Set(rows(school, 'Outbox').map((row) => String(row['State'])))];
const noneTwice = ({ ws }: School) => {
  const told = ws.mail.sent.map(({ to, subject }) => `${to} ${subject}`);
  expect(told.filter((each, at) => told.indexOf(each) !== at)).toEqual([]);
};
const summaries = ({ ws }: School) =>
  ws.mail.sent.filter(({ subject }) => /^Your (fortnight|coaching),|this fortnight, /.test(subject));

test.each([2, 40, 60, 84])(
  'F7: a coach saves at letter %i of the fortnight’s 84, and is not kept waiting',
  async (letter) => {
    const school = await aFriday();
    let saved: Promise<unknown> = Promise.resolve();
    const came = school.ws.meanwhile({
      at: { service: 'MailApp', call: letter },
      act: () => {
        saved = converse(school, 'BCO', said({ heldOn: '2026-09-11', nextMeeting: '2026-09-25T15:30' }));
      },
    });
    until(school, '2026-09-11T16:30');
    expect(came.happened).toBe(true);
    await saved;
    expect(rows(school, 'Action steps')).toHaveLength(1);
    expect(lettersTo(school, 's.rossi@northfield.example').map(({ subject }) => subject)).toContainEqual(
      expect.stringContaining('Your action step'),
    );
    expect(summaries(school)).toHaveLength(84);
    expect(states(school)).toEqual(['Sent']);
    noneTwice(school);
    expect(failedRuns(school)).toEqual([]);
  },
);

test('F7: an hour that begins amid the letters takes none of them', async () => {
  const school = await aFriday();
  for (const letter of [10, 55])
    school.ws.meanwhile({
      at: { service: 'MailApp', call: letter },
      act: () => school.app.call('everyHour', clockEvent(school)),
    });
  until(school, '2026-09-11T17:30');
  expect(summaries(school)).toHaveLength(84);
  expect(states(school)).toEqual(['Sent']);
  noneTwice(school);
});

/** As Google calls the trigger of the hour. */
const clockEvent = ({ ws }: School) => ({
  triggerUid: ws.state.triggers.find(({ handler }) => handler === 'everyHour')?.id,
  authMode: 'FULL',
});

test('F7: a run that is killed amid the letters sends none again, and the lead is shown those that may not have gone', async () => {
  const school = await aFriday();
  school.ws.meanwhile({ at: { service: 'MailApp', call: 60 }, act: () => school.ws.faults.killAt(1) });
  school.ws.faults.killAt(95);
  until(school, '2026-09-11T18:30');
  noneTwice(school);
  const { attention } = await desk(school);
  expect(attention.uncertain.length).toBeGreaterThan(0);
  expect(attention.uncertain.length).toBeLessThanOrEqual(50);
  expect(summaries(school).length + attention.uncertain.length).toBeGreaterThanOrEqual(84);
});

describe('letters that follow each other too fast', () => {
  test('F7: wait a moment, and all go in the same hour', async () => {
    const school = await aFriday();
    school.ws.mail.limitPace({ letters: 20, seconds: 10 });
    until(school, '2026-09-11T16:00');
    expect(summaries(school)).toHaveLength(84);
    expect(states(school)).toEqual(['Sent']);
    noneTwice(school);
    expect(failedRuns(school)).toEqual([]);
  });

  test('F7: wait for the next hours where the pause is long, none uncertain', async () => {
    const school = await aFriday();
    school.ws.mail.limitPace({ letters: 30, seconds: 1800 });
    until(school, '2026-09-11T16:00');
    expect(states(school)).toContain('Waiting');
    expect((await desk(school)).attention.uncertain).toEqual([]);
    until(school, '2026-09-11T23:30');
    expect(summaries(school)).toHaveLength(84);
    expect(states(school)).toEqual(['Sent']);
    noneTwice(school);
    expect(failedRuns(school)).toEqual([]);
  });

  test('A4: of a drop-in go within the hour', async () => {
    const school = await aSchool();
    school.ws.mail.limitPace({ letters: 1, seconds: 60 });
    dropIn(school, { visitor: 'STU', teacher: 'PMO', praise: 'One.' });
    dropIn(school, { visitor: 'STU', teacher: 'LHU', praise: 'Two.' });
    school.ws.advance({ hours: 2 });
    expect(states(school)).toEqual(['Sent']);
    expect(school.ws.mail.sent).toHaveLength(2);
    expect(failedRuns(school)).toEqual([]);
  });
});
