/** The coaching form does on a phone what the sidebar does, with lists in place of codes. */
import { stepLabel } from '../../../src/playbook/label';
import { aPair, aStep } from '../../builders';
import { LEAD, type MemoryWorld } from '../../memory';
import { answer, northfield, processed, RACHEL, rowsOf, SAM, sentTo, TOM } from '../../northfield';

const said = (given: Record<string, string> = {}) => ({
  heldOn: '2026-09-18',
  teacher: 'Sam Patel, Maths (SPA)',
  notice: 'Four hands went up.',
  leverage: 'A short wait would bring the others in.',
  rehearsals: '8',
  feedback: 'Counting with your eyes.',
  nextMeeting: '2026-10-06T15:30',
  target: 'In three lessons.',
  ...given,
});

function coached(values: Record<string, string>, world = northfield(), by = RACHEL.email): MemoryWorld {
  answer(world, 'coachingForm', { id: 'r1', by, values });
  processed(world.next(''), 'coachingForm');
  return world;
}

test('a step chosen from the list is the playbook’s step', () => {
  const world = northfield();
  const row = rowsOf(world, 'playbook')[3];
  coached(said({ playbookStep: row ? stepLabel(row) : '' }), world);
  expect(rowsOf(world, 'actionSteps')).toMatchObject([
    {
      teacher: 'SPA',
      coach: 'RNG',
      playbookStep: row?.id,
      wording: row?.step,
      technique: row?.technique,
      rehearsals: 8,
    },
  ]);
  expect(rowsOf(world, 'coachingSessions')).toMatchObject([
    {
      id: 'r1',
      pair: 'pair-1',
      notice: 'Four hands went up.',
      nextMeeting: '2026-10-06T15:30',
      playbookStep: row?.id,
    },
  ]);
  expect(rowsOf(world, 'formAnswers')).toMatchObject([
    { id: 'r1', outcome: 'Recorded', form: 'Coaching conversation' },
  ]);
  expect(sentTo(world)).toEqual([`${SAM.email} + ${RACHEL.email}`]);
});

test.each([
  ['Questioning 2: Wait until the room is silent.', 'Wait until the room is silent.'],
  ['Questioning 2: Ask 3: then name a pupil.', 'Ask 3: then name a pupil.'],
  ['Wait until the room is silent.', 'Wait until the room is silent.'],
  ['Phase 1: Behaviour 2: Wait: then begin.', 'Wait: then begin.'],
])('a step that was reworded since, “%s”, is what the two agreed on', (playbookStep, wording) => {
  const [kept] = rowsOf(northfield(), 'playbook');
  if (!kept) throw new Error('There is no playbook.');
  const behaviour = { ...kept, id: 'b-2', sequence: 'Phase 1: Behaviour' };
  const world = coached(said({ playbookStep }), northfield({ playbook: [kept, behaviour] }));
  expect(rowsOf(world, 'actionSteps')).toMatchObject([
    { wording, playbookStep: '', technique: '', playbookVersion: '' },
  ]);
});

test('own words go before the playbook’s, and stay that step', () => {
  const world = northfield();
  const row = rowsOf(world, 'playbook')[0];
  coached(said({ playbookStep: row ? stepLabel(row) : '', wording: 'My own words.' }), world);
  expect(rowsOf(world, 'actionSteps')).toMatchObject([{ wording: 'My own words.', playbookStep: row?.id }]);
});

test('an open step is checked in the words of the form', () => {
  const world = coached(
    said({ outcome: 'Practise again', leverage: '' }),
    northfield({ actionSteps: [aStep()] }),
  );
  expect(rowsOf(world, 'actionSteps')).toMatchObject([
    { id: 'step-1', state: 'Practising', tries: 1, rehearsals: 16 },
  ]);
});

test('nought rehearsals and none said are two things', () => {
  expect(rowsOf(coached(said({ rehearsals: '0', wording: 'A.' })), 'coachingSessions')).toMatchObject([
    { rehearsals: 0 },
  ]);
  expect(rowsOf(coached(said({ rehearsals: '', wording: 'A.' })), 'coachingSessions')).toMatchObject([
    { rehearsals: '' },
  ]);
});

test('the same answer is one conversation, however often it is found', () => {
  const world = coached(said({ wording: 'A.' }));
  processed(world.next(''), 'coachingForm');
  expect(rowsOf(world, 'coachingSessions')).toHaveLength(1);
  expect(world.school.sent).toHaveLength(1);
});

describe('set aside, with a sentence and the coach’s words', () => {
  test.each([
    ['a teacher of somebody else', {}, TOM.email, 'You were not Sam Patel’s coach on Friday 18 September.'],
    ['an unknown coach', {}, 'who@elsewhere.example', 'is not in the school’s staff list'],
    ['no teacher', { teacher: '' }, RACHEL.email, '“Whom did you coach?”: please answer this question.'],
    [
      'a teacher of no list',
      { teacher: 'Nina Old, Art (NOL)' },
      RACHEL.email,
      'This teacher is not in the staff list any more.',
    ],
    ['a day to come', { heldOn: '2026-09-25' }, RACHEL.email, 'a day still to come'],
    [
      'no target',
      { target: '' },
      RACHEL.email,
      '“What will have been tried by then?”: please answer this question.',
    ],
    [
      'a meeting before this one',
      { nextMeeting: '2026-09-18T09:00' },
      RACHEL.email,
      'should be a day after this conversation',
    ],
    [
      'a step without its reason',
      { leverage: '', wording: 'A.' },
      RACHEL.email,
      '“The leverage point that follows” needs a line',
    ],
    ['a check of no step', { outcome: 'Met' }, RACHEL.email, 'There is no open action step to check'],
    ['half a rehearsal', { rehearsals: '2.5' }, RACHEL.email, 'write a whole number'],
  ] as const)('%s', (_, values, by, sentence) => {
    const world = coached(said({ wording: 'A.', ...values }), northfield(), by);
    expect(rowsOf(world, 'coachingSessions')).toEqual([]);
    expect(rowsOf(world, 'actionSteps')).toEqual([]);
    expect(rowsOf(world, 'formAnswers')).toMatchObject([{ outcome: 'Returned', by }]);
    expect(rowsOf(world, 'formAnswers')[0]?.why).toContain(sentence);
    expect(sentTo(world)).toEqual([by]);
    expect(world.school.sent[0]?.body).toContain('> Four hands went up.');
    expect(world.school.sent[0]?.body).toContain('https://forms.example/form-2?filled=');
  });

  test('a second step while one is open', () => {
    const world = coached(
      said({ outcome: 'Practise again', wording: 'A.' }),
      northfield({ actionSteps: [aStep()] }),
    );
    expect(rowsOf(world, 'formAnswers')[0]?.why).toContain('One action step is open at a time.');
    expect(rowsOf(world, 'actionSteps')).toMatchObject([{ state: 'Set', tries: 0 }]);
  });

  test('a lead who is not the coach: the form is for coaches', () => {
    const world = northfield({ settings: { leads: `${LEAD}, ${TOM.email}` }, pairs: [aPair()] });
    coached(said({ wording: 'A.' }), world, TOM.email);
    expect(rowsOf(world, 'formAnswers')).toMatchObject([{ outcome: 'Returned' }]);
  });
});
