/** Coaches who agree steps before their teachers read them: what is proposed waits, the meeting decides, and then letters go (C4). */
import type { StepDecision } from '../../src/coaching/agreement/payload';
import type { StepsAgreed } from '../../src/coaching/agreement/rules';
import type { ConversationSaved } from '../../src/coaching/conversation/payload';
import type { CoachingPayload } from '../../src/coaching/payload';
import {
  aSchool,
  asleepUntil,
  call,
  converse,
  converseByForm,
  desk,
  emailOf,
  failedRuns,
  kept,
  lettersTo,
  letterTo,
  looked,
  rows,
  rowWith,
  type School,
  said,
  setting,
  TODAY,
  until,
} from './school';
import { proseOf } from './twins';

const STEP = 'After you ask a question, count three seconds in your head before you take an answer.';

/** The coaches of the pilot agree first; those of the other programme don't. */
const anAgreeingSchool = kept(async () => {
  const school = await aSchool();
  const pilot = (await desk(school)).programmes.find(({ name }) => name === 'Autumn pilot');
  await call(school, 'saveProgramme', { ...pilot, agreeFirst: 'Yes' });
  return school;
});

/** Three of the pilot's teachers are proposed a step, one of them by the form. */
const beforeTheMeeting = kept(async () => {
  const school = await anAgreeingSchool();
  await converse(school, 'BCO', said());
  converseByForm(school, 'BCO', said({ teacher: 'LJA', id: '' }));
  await converse(school, 'ITU', said({ teacher: 'SCO', playbookStep: '', wording: 'Be clearer.' }));
  until(school, '2026-09-10T16:00');
  return school;
});

const stepOf = (school: School, code: string) =>
  rows(school, 'Action steps').find(({ Teacher }) => String(Teacher).endsWith(`(${code})`));

const decided = (school: School, code: string, given: Partial<StepDecision> = {}): StepDecision => {
  const step = stepOf(school, code);
  return { id: String(step?.['Id']), wording: String(step?.['Action step']), state: 'Agreed', ...given };
};

const meet = (school: School, decisions: StepDecision[]) =>
  call<StepsAgreed>(school, 'agreeSteps', decisions);

const sent = ({ ws }: School) => ws.mail.sent.length;

describe('C4: a step that is proposed', () => {
  test('by sidebar or by form is kept with its conversation, and its teacher hears nothing', async () => {
    const school = await beforeTheMeeting();
    expect(rows(school, 'Action steps')).toMatchObject([
      { State: 'Proposed', 'Set on': '', 'Action step': 'Be clearer.' },
      { State: 'Proposed', 'Set on': '', 'Action step': STEP },
      { State: 'Proposed', 'Set on': '', 'Action step': STEP },
    ]);
    expect(rows(school, 'Coaching sessions')).toHaveLength(3);
    expect(sent(school)).toBe(0);
    expect(failedRuns(school)).toEqual([]);
  });

  test('is told of to its coach in a sentence', async () => {
    const school = await anAgreeingSchool();
    const saved: ConversationSaved = await converse(school, 'BCO', said());
    expect(saved.notice).toBe('Siobhán Rossi is written to once the coaches agree.');
  });

  test('waits in its own programme alone', async () => {
    const school = await anAgreeingSchool();
    await converse(school, 'RRE', said({ teacher: 'JDA' }));
    expect(stepOf(school, 'JDA')).toMatchObject({ State: 'Set', 'Set on': TODAY });
    expect(sent(school)).toBe(1);
  });

  test('gives way to a newer one of the same pair', async () => {
    const school = await beforeTheMeeting();
    await converse(school, 'ITU', said({ teacher: 'SCO', id: 'later', heldOn: '2026-09-10' }));
    const his = rows(school, 'Action steps').filter(({ Teacher }) => String(Teacher).endsWith('(SCO)'));
    expect(his.map(({ State, 'Action step': words }) => [State, words])).toEqual([
      ['Proposed', STEP],
      ['Set aside', 'Be clearer.'],
    ]);
  });

  test('does not keep the follow-up of an open step from its teacher', async () => {
    const school = await aSchool();
    await converse(school, 'BCO', said());
    const pilot = (await desk(school)).programmes.find(({ name }) => name === 'Autumn pilot');
    await call(school, 'saveProgramme', { ...pilot, agreeFirst: 'Yes' });
    await converse(school, 'BCO', looked({ id: 'again', outcome: 'Practise again' }));
    expect(lettersTo(school, emailOf(school, 'SRO')).map(({ subject }) => subject)).toEqual([
      'Your action step, from Tuesday 8 September',
      'Your action step: keep practising, from Tuesday 8 September',
    ]);
  });
});

describe('C4: the coaches’ meeting', () => {
  test('agrees, rewords and sets aside in one save; the letters go now, each with its invitation', async () => {
    const school = await beforeTheMeeting();
    const done = await meet(school, [
      decided(school, 'SRO'),
      decided(school, 'LJA', { wording: 'After a question, wait until ten hands are up.' }),
      decided(school, 'SCO', { state: 'Set aside' }),
    ]);
    expect(done.problems).toEqual({});
    expect([stepOf(school, 'SRO'), stepOf(school, 'LJA'), stepOf(school, 'SCO')]).toMatchObject([
      { State: 'Set', 'Set on': '2026-09-10', 'Action step': STEP },
      {
        State: 'Set',
        'Set on': '2026-09-10',
        'Action step': 'After a question, wait until ten hands are up.',
      },
      { State: 'Set aside', 'Set on': '' },
    ]);
    // Of what was set aside its teacher reads no word; the next meeting stands all the same.
    const [other, ...more] = lettersTo(school, emailOf(school, 'SCO'));
    if (!other || more.length > 0) throw new Error('One letter was to go.');
    expect(proseOf(other)).not.toContain('Be clearer.');
    expect(other.attachments).toHaveLength(1);
    const letter = letterTo(school, emailOf(school, 'LJA'), 'Your action step');
    expect(letter).toMatchObject({ cc: emailOf(school, 'BCO'), replyTo: emailOf(school, 'BCO') });
    for (const words of [
      'Your action step is this one, from your conversation with Björn Cooper on Tuesday 8 September. The coaches agreed it first.',
      'Everyone thinks first: > After a question, wait until ten hands are up.',
      'You and Björn Cooper meet on Tuesday 22 September at 15:30. The invitation is attached.',
      'Seen by you, the coaches of the programme and the coaching lead.',
    ])
      expect(proseOf(letter)).toContain(words);
    expect(letter.attachments).toHaveLength(1);
    // What the coach had written stays with the conversation.
    expect(rows(school, 'Coaching sessions').map((row) => row['Action step'])).toEqual([
      'Be clearer.',
      STEP,
      STEP,
    ]);
    expect(failedRuns(school)).toEqual([]);
  });

  test('saved twice is one meeting', async () => {
    const school = await beforeTheMeeting();
    const decisions = [decided(school, 'SRO'), decided(school, 'SCO', { state: 'Set aside' })];
    await meet(school, decisions);
    const before = rows(school, 'Action steps');
    const { problems } = await meet(school, decisions);
    expect(Object.values(problems)).toEqual(['It was decided already.', 'It was decided already.']);
    expect(rows(school, 'Action steps')).toEqual(before);
    expect(sent(school)).toBe(2);
  });

  test('that comes after the next meeting sends no invitation to the past', async () => {
    const school = await beforeTheMeeting();
    asleepUntil(school, '2026-09-22T16:00');
    await meet(school, [decided(school, 'SRO')]);
    const letter = letterTo(school, emailOf(school, 'SRO'), 'Your action step');
    expect(proseOf(letter)).toContain('You and Björn Cooper will find a new time.');
    expect(letter.attachments).toEqual([]);
  });

  test('is the lead’s: a coach may not hold it', async () => {
    const school = await beforeTheMeeting();
    await school.ws.as(emailOf(school, 'BCO'), () =>
      expect(meet(school, [decided(school, 'SRO')])).rejects.toThrow('Only a coaching lead can do this.'),
    );
    expect(stepOf(school, 'SRO')).toMatchObject({ State: 'Proposed' });
  });

  test('then the step is followed up like any other', async () => {
    const school = await beforeTheMeeting();
    await meet(school, [decided(school, 'SRO')]);
    asleepUntil(school, '2026-09-22T16:00');
    const again = looked({ id: 'n', heldOn: '2026-09-22', outcome: 'Met', nextMeeting: '2026-10-06T15:30' });
    await converse(school, 'BCO', again);
    expect(stepOf(school, 'SRO')).toMatchObject({ State: 'Met', Tries: 1 });
  });
});

test('C4, G1: a teacher who may use the sidebar reads there neither the proposal nor its conversation', async () => {
  const school = await beforeTheMeeting();
  const seenBy = (code: string) =>
    school.ws.as(emailOf(school, code), () => desk(school)) as Promise<CoachingPayload>;
  const hers = await seenBy('SRO');
  expect([hers.steps, hers.sessions]).toEqual([[], []]);
  expect((await seenBy('BCO')).steps).toHaveLength(2);
  await meet(school, [decided(school, 'SRO')]);
  const then = await seenBy('SRO');
  expect(then.steps).toMatchObject([{ state: 'Set', wording: STEP }]);
  expect(then.sessions).toHaveLength(1);
});

test('C4: the fortnight’s letters remind the lead of what waits, and the coach of her own', async () => {
  const school = await beforeTheMeeting();
  await meet(school, [decided(school, 'SCO', { state: 'Set aside' })]);
  await call(school, 'approveLetters');
  until(school, '2026-09-11T16:00');
  const lead = letterTo(school, emailOf(school, 'RRE'), 'Coaching this fortnight');
  expect(proseOf(lead)).toContain('Steps to agree: 2.');
  expect(proseOf(letterTo(school, emailOf(school, 'BCO'), 'Your coaching, '))).toContain(
    `Waits to be agreed: > ${STEP}`,
  );
  expect(proseOf(letterTo(school, emailOf(school, 'ITU'), 'Your coaching, '))).toContain(
    'Set aside by the coaches: > Be clearer.',
  );
  expect(proseOf(letterTo(school, emailOf(school, 'SRO'), 'Your fortnight'))).not.toContain(STEP);
});

test('C4: a programme that is switched by hand in its tab agrees first from the next figures on', async () => {
  const school = await aSchool();
  const tab = school.ws.spreadsheet.getSheetByName('Programmes');
  const [headings = [], ...programmes] = tab?.getDataRange().getValues() ?? [];
  const row = programmes.findIndex((cells) => cells.includes('Autumn pilot'));
  tab?.getRange(row + 2, headings.indexOf('Steps agreed first') + 1).setValue('Yes');
  until(school, `${TODAY}T17:00`);
  expect(setting(school, 'Steps agreed first')).toBe('yes');
  await converse(school, 'BCO', said());
  expect(rowWith(school, 'Action steps', 'Action step', STEP)).toMatchObject({ State: 'Proposed' });
});

test('C4: where no programme agrees first, setting a step costs what it always did; where one does, one read more', async () => {
  const costOf = async (start: () => Promise<School>) => {
    const school = await start();
    school.ws.ledger.reset();
    await converse(school, 'RRE', said({ teacher: 'JDA' }));
    return school.ws.ledger.executions.reduce((sum, run) => sum + run.roundTrips, 0);
  };
  const usual = await costOf(aSchool);
  expect(usual).toBeLessThanOrEqual(10);
  expect(await costOf(anAgreeingSchool)).toBe(usual + 1);
});
