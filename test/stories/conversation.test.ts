/** Coaching conversations over time: one open step, counted tries, who may record, and what is refused. */
import type { CoachingPayload } from '../../src/coaching/payload';
import {
  aSchool,
  call,
  choicesOf,
  converse,
  converseByForm,
  desk,
  emailOf,
  everyoneWrittenTo,
  type Letter,
  lastLetter,
  letterTo,
  looked,
  rows,
  rowWith,
  type School,
  said,
} from './school';
import { proseOf } from './twins';

const COACH = 'b.cooper@northfield.example';
const TEACHER = 's.rossi@northfield.example';
const STEP = 'After you ask a question, count three seconds in your head before you take an answer.';

const steps = (school: School) => rows(school, 'Action steps');
const sessions = (school: School) => rows(school, 'Coaching sessions');

/** A week on, the coach has looked: what `looked` says of the open step. */
const lookAgain = async (school: School, ...given: Parameters<typeof looked>) => {
  const [said] = given;
  return converse(school, 'BCO', looked({ nextMeeting: '2026-10-06T15:30', ...said }));
};

describe('C7, C8: the next step', () => {
  test('is the next of the sequence once the open one is met', async () => {
    const school = await aSchool();
    await converse(school, 'BCO', said());
    const { playbook, steps: open } = await desk(school);
    const next = playbook.find(({ id }) => id === open[0]?.playbookStep)?.next ?? '';
    expect(next).toBe('questioning-boards-together');
    await converse(school, 'BCO', said({ id: 'next', outcome: 'Met', playbookStep: next }));
    expect(steps(school)).toMatchObject([
      { State: 'Set', 'Playbook step': next, Version: 1 },
      { State: 'Met', 'Playbook step': 'questioning-count-three' },
    ]);
    expect(proseOf(lastLetter(school))).toContain('You met your last step: well done.');
  });

  test('waits while one is open: a second one is refused in the sidebar', async () => {
    const school = await aSchool();
    await converse(school, 'BCO', said());
    for (const outcome of ['Practise again', 'Not seen'] as const)
      await expect(converse(school, 'BCO', said({ id: 'second', outcome }))).rejects.toThrow(
        'One action step is open at a time. Leave the next step empty and go on practising the open one',
      );
    await expect(converse(school, 'BCO', said({ id: 'second' }))).rejects.toThrow(
      'Answer “How is the open action step going?” first',
    );
    expect([steps(school).length, sessions(school).length]).toEqual([1, 1]);
  });

  test('by form, a second one goes back to the coach with every word', async () => {
    const school = await aSchool();
    await converse(school, 'BCO', said());
    converseByForm(
      school,
      'BCO',
      said({ id: 'second', outcome: 'Practise again', notice: 'The pause came later.' }),
    );
    expect(steps(school)).toMatchObject([{ State: 'Set', Tries: 0 }]);
    const letter = letterTo(school, COACH, 'Please look at your answer again: Coaching conversation');
    expect(proseOf(letter)).toContain('One action step is open at a time.');
    for (const words of [
      'The pause came later.',
      STEP,
      'The wait, in three lessons with 9B.',
      'Siobhán Rossi',
    ])
      expect(proseOf(letter)).toContain(words);
    expect(rowWith(school, 'Form answers', 'Form', 'Coaching conversation')['Outcome']).toBe('Returned');
  });
});

test('C5, C7: tries and rehearsals are counted over the life of a step', async () => {
  const school = await aSchool();
  await converse(school, 'BCO', said({ rehearsals: 8 }));
  await lookAgain(school, { id: 'a', outcome: 'Practise again', rehearsals: 3 });
  await lookAgain(school, { id: 'b', outcome: 'Not seen', rehearsals: 0 });
  await lookAgain(school, { id: 'c', outcome: 'Practise again', rehearsals: 2 });
  expect(steps(school)).toMatchObject([{ State: 'Practising', Tries: 2, Rehearsals: 13 }]);
  await lookAgain(school, { id: 'd', outcome: 'Met' });
  expect(steps(school)).toMatchObject([{ State: 'Met', Tries: 3, Rehearsals: 13 }]);
  expect(sessions(school).map((row) => row['Rehearsals'])).toEqual(['', 2, 0, 3, 8]);
});

test('C5: that nothing was rehearsed yet is an honest answer', async () => {
  const school = await aSchool();
  await converse(school, 'BCO', said({ rehearsals: 0, feedback: '' }));
  expect(proseOf(lastLetter(school))).toContain('You have not rehearsed it together yet.');
});

test('C2: the same conversation sent twice is saved once, and told once', async () => {
  const school = await aSchool();
  const first = await converse(school, 'BCO', said());
  const again = await converse(school, 'BCO', said());
  expect(first.notice).toBe(
    'Siobhán Rossi has been sent a letter with the invitation, and Björn Cooper a copy.',
  );
  expect(again).toMatchObject({
    session: first.session,
    steps: first.steps,
    notice: 'This was saved already.',
  });
  expect([sessions(school).length, steps(school).length]).toEqual([1, 1]);
  expect(everyoneWrittenTo(school)).toEqual([TEACHER, COACH]);
});

test.each([
  ['another coach', 'ITU', {}, 'You were not Siobhán Rossi’s coach on Tuesday 8 September.'],
  ['the teacher', 'SRO', {}, 'You were not Siobhán Rossi’s coach on Tuesday 8 September.'],
  [
    'a coach before the pair began',
    'BCO',
    { heldOn: '2026-09-04' },
    'You were not Siobhán Rossi’s coach on Friday 4',
  ],
  [
    'a coach of days to come',
    'BCO',
    { heldOn: '2026-09-09' },
    'a day still to come: record the conversation once you have had it.',
  ],
  ['a coach with no next meeting', 'BCO', { nextMeeting: '' }, 'When do you meet next?'],
  [
    'a coach with a meeting that is past',
    'BCO',
    { nextMeeting: '2026-09-08T15:30' },
    'should be a day after this conversation.',
  ],
  ['a coach with no target', 'BCO', { target: ' ' }, 'What will have been tried by then?'],
  [
    'a coach with a step but no reason',
    'BCO',
    { notice: '' },
    '“What I notice” needs a line, so that the step has its reason.',
  ],
  [
    'a coach with nothing to say',
    'BCO',
    { notice: '', leverage: '', playbookStep: '' },
    'There is nothing to record yet',
  ],
  [
    'a coach who checks a step that is not there',
    'BCO',
    { outcome: 'Met' as const },
    'There is no open action step to check',
  ],
])(
  'C2, C6: a conversation of %s is refused with a sentence, and nothing is written or sent',
  async (_, who, wrong, sentence) => {
    const school = await aSchool();
    await expect(converse(school, who, said(wrong))).rejects.toThrow(sentence);
    expect([sessions(school), steps(school), school.ws.mail.sent]).toEqual([[], [], []]);
  },
);

test('C2: a lead may record for any pair; the words stay the coach’s', async () => {
  const school = await aSchool();
  const { session } = await converse(school, 'RRE', said());
  expect(session.coach).toBe('BCO');
  expect(lastLetter(school)).toMatchObject({ to: TEACHER, cc: COACH });
});

test('C2: a lead is told where there is no pair', async () => {
  const school = await aSchool();
  const alone = said({ teacher: 'OKO' });
  await expect(converse(school, 'RRE', alone)).rejects.toThrow(
    'Oliver Kowalska had no coach on Tuesday 8 September. Pair them first: Programmes and pairs.',
  );
});

test('C12: a coach who is not of the pair is told so by letter, and the teacher hears nothing', async () => {
  const school = await aSchool();
  converseByForm(school, 'ITU', said());
  expect(everyoneWrittenTo(school)).toEqual([emailOf(school, 'ITU')]);
  expect(proseOf(lastLetter(school))).toContain('You were not Siobhán Rossi’s coach on Tuesday 8 September.');
  expect(sessions(school)).toEqual([]);
});

test('C12: the form and the sidebar make the same rows and the same letter', async () => {
  const [bySidebar, byForm] = [await aSchool(), await aSchool()];
  await converse(bySidebar, 'BCO', said());
  converseByForm(byForm, 'BCO', said());
  const told = ({ subject, body, htmlBody, to, cc }: Letter) => ({ subject, body, htmlBody, to, cc });
  expect(told(lastLetter(byForm))).toEqual(told(lastLetter(bySidebar)));
  const keyless = (school: School) =>
    [...sessions(school), ...steps(school)].map((row) => ({
      ...row,
      Id: '',
      'Set step id': '',
      'Meeting id': '',
    }));
  expect(keyless(byForm)).toEqual(keyless(bySidebar));
});

test('C2: what the sidebar is given back is what it would read afresh', async () => {
  const school = await aSchool();
  const saved = await converse(school, 'BCO', said());
  const now = await desk(school);
  expect(now.sessions).toEqual([saved.session]);
  expect(now.steps).toEqual(saved.steps);
  await expect(call(school, 'saveConversation', { ...said(), id: 7 })).rejects.toThrow();
});

describe('C12: the coaching form', () => {
  const formOf = ({ ws }: School) => ws.forms.find(({ title }) => title.endsWith('coaching conversation'));
  const asked = (school: School) => formOf(school)?.items.map(({ title }) => title) ?? [];
  const helps = (school: School) =>
    formOf(school)
      ?.items.map(({ helpText }) => helpText)
      .join(' ') ?? '';

  test('says at once where steps are agreed first, and within hours who leads, with its answers where they were', async () => {
    const school = await aSchool();
    const id = formOf(school)?.id;
    const { programmes, pairs } = await desk(school);
    await call(school, 'saveProgramme', { ...programmes[0], agreeFirst: 'Yes' });
    expect(formOf(school)?.confirmationMessage).toContain('a step is first agreed by the coaches');
    expect(helps(school)).toContain('the coaches agree it before the teacher reads it.');
    await call(school, 'saveProgramme', { ...programmes[0], agreeFirst: '' });
    expect(formOf(school)?.confirmationMessage).toBe('Thank you. Your words are on their way.');

    for (const { id, coach } of pairs)
      await call(school, 'swapPair', id, { coach, format: '', mode: 'Dialogic' }, '2026-09-08');
    school.ws.advance({ hours: 5 });
    expect(asked(school)).toContain('What you noticed');
    expect([formOf(school)?.id, asked(school).includes('What I notice')]).toEqual([id, false]);
    school.ws.submitForm(
      id ?? '',
      {
        'When did you meet?': '2026-09-08',
        'Whom did you coach?': 'Siobhán Rossi, English (SRO)',
        'What you noticed': 'The same four answered.',
        'The leverage point that you chose': 'A short wait.',
        'Or the action step in your own words': 'Count to three.',
        'When do you meet next?': '2026-09-22 15:30',
        'What will have been tried by then?': 'The wait.',
      },
      { as: COACH },
    );
    expect(sessions(school)).toMatchObject([{ 'What I notice': 'The same four answered.' }]);
  });

  test('of another lead is left to the hourly round, and the save says so', async () => {
    const school = await aSchool();
    const leads = `r.reid@northfield.example, ${COACH}`;
    await call(school, 'saveSchool', { schoolName: 'Northfield School', timeZone: 'Europe/London', leads });
    const { playbook } = await desk(school);
    const step = { ...playbook[0], step: 'Say each name at the door.' };
    const { notice } = await school.ws.as(COACH, () => call<CoachingPayload>(school, 'savePlaybook', [step]));
    expect(notice).toBe(
      'This is saved. The forms are another lead’s, so they will say the same within the hour.',
    );
    const listed = () =>
      choicesOf(school, 'coaching conversation', 'The next action step, from the playbook').join(' ');
    expect(listed()).not.toContain('Say each name at the door.');
    school.ws.advance({ hours: 2 });
    expect(listed()).toContain('Say each name at the door.');
    expect(everyoneWrittenTo(school)).toEqual([]);
  });
});
