/** A coaching conversation from the sidebar: what is stored, who hears of it, and who may record it. */
import type { Conversation } from '../../../src/coaching/conversation/payload';
import { saveConversation } from '../../../src/coaching/conversation/recordConversation';
import { aPair, aProgramme, aSession, aStep } from '../../builders';
import { LEAD, type MemoryWorld } from '../../memory';
import { GONE, northfield, RACHEL, refusalOf, rowsOf, SAM, sentTo, TOM } from '../../northfield';

const said = (given: Partial<Conversation> = {}): Conversation => ({
  id: 'c1',
  teacher: 'SPA',
  heldOn: '2026-09-21',
  outcome: '',
  notice: 'Four hands went up.',
  leverage: 'A short wait would bring the others in.',
  playbookStep: '',
  wording: 'Wait for three seconds before naming a pupil.',
  reason: '',
  rehearsals: 8,
  feedback: 'By the sixth go you were counting with your eyes.',
  nextMeeting: '2026-10-06T15:30',
  target: 'In three lessons with 9B.',
  ...given,
});
const checks = (outcome: Conversation['outcome'], given: Partial<Conversation> = {}) =>
  said({ outcome, wording: '', leverage: '', ...given });
const asCoach = (world: MemoryWorld) => world.next(RACHEL.email);
const withStep = (given: Parameters<typeof aStep>[0] = {}) => northfield({ actionSteps: [aStep(given)] });

describe('a step is set', () => {
  test('with its wording frozen, beside the conversation that set it', () => {
    const world = northfield();
    const saved = saveConversation(asCoach(world), said());
    const [session, ...others] = rowsOf(world, 'coachingSessions');
    expect(others).toEqual([]);
    expect(session).toMatchObject({
      id: 'c1',
      coach: 'RNG',
      teacher: 'SPA',
      pair: 'pair-1',
      checkedStep: '',
    });
    expect(rowsOf(world, 'actionSteps')).toMatchObject([
      {
        id: session?.setStep,
        state: 'Set',
        wording: said().wording,
        setOn: '2026-09-21',
        coach: 'RNG',
        rehearsals: 8,
      },
    ]);
    expect(saved.session).toEqual(session);
    expect(saved.steps).toEqual(rowsOf(world, 'actionSteps'));
    expect(saved.notice).toBe('Sam Patel has been sent a letter with the invitation, and Rachel Ng a copy.');
  });

  test('the teacher gets one letter with the invitation, the coach its copy and the replies', () => {
    const world = northfield();
    saveConversation(asCoach(world), said());
    expect(world.school.sent).toMatchObject([
      { to: SAM.email, cc: RACHEL.email, replyTo: RACHEL.email, attachments: [{ name: 'invitation.ics' }] },
    ]);
    expect(world.school.sent[0]?.body).toContain('Wait for three seconds before naming a pupil.');
  });

  test('from the playbook: its wording, technique and version, and how to rehearse it', () => {
    const world = northfield();
    const [row] = rowsOf(world, 'playbook');
    saveConversation(asCoach(world), said({ playbookStep: row?.id ?? '', wording: '' }));
    expect(rowsOf(world, 'actionSteps')).toMatchObject([
      { wording: row?.step, technique: row?.technique, playbookStep: row?.id, playbookVersion: 1 },
    ]);
    expect(world.school.sent[0]?.body).toContain('How to rehearse it');
  });

  test('a step that the playbook has no more is refused', () =>
    expect(
      refusalOf(() => saveConversation(asCoach(northfield()), said({ playbookStep: 'gone' }))),
    ).toContain('no longer in the playbook'));
});

describe('the open step is checked', () => {
  test.each([
    ['Met', { state: 'Met', tries: 1, checkedOn: '2026-09-21' }],
    ['Practise again', { state: 'Practising', tries: 1, checkedOn: '2026-09-21' }],
    ['Not seen', { state: 'Set', tries: 0, checkedOn: '' }],
  ] as const)('%s', (outcome, expected) => {
    const world = withStep();
    saveConversation(asCoach(world), checks(outcome));
    expect(rowsOf(world, 'actionSteps')).toMatchObject([{ id: 'step-1', ...expected }]);
    expect(rowsOf(world, 'coachingSessions')).toMatchObject([
      { outcome, checkedStep: 'step-1', setStep: '' },
    ]);
  });

  test.each(['Met', 'Practise again', 'Not seen'] as const)('%s: the letter shows the step', (outcome) => {
    const world = withStep();
    saveConversation(asCoach(world), checks(outcome, { rehearsals: '' }));
    expect(world.school.sent[0]?.body).toContain(aStep().wording);
  });

  test.each([
    ['Practise again', true],
    ['Not seen', true],
    ['Met', false],
  ] as const)('%s: the letter says how to rehearse it: %s', (outcome, shown) => {
    const world = northfield();
    const playbookStep = rowsOf(world, 'playbook')[0]?.id ?? '';
    saveConversation(asCoach(world), said({ playbookStep, wording: '', heldOn: '2026-09-18' }));
    world.school.sent.length = 0;
    saveConversation(asCoach(world), checks(outcome, { id: 'c2' }));
    expect(world.school.sent[0]?.body.includes('How to rehearse it')).toBe(shown);
  });

  test('met, and the next of the sequence is set in the same conversation', () => {
    const world = northfield();
    const [first, second] = rowsOf(world, 'playbook');
    expect(first?.next).toBe(second?.id);
    saveConversation(
      asCoach(world),
      said({ playbookStep: first?.id ?? '', wording: '', heldOn: '2026-09-18' }),
    );
    const next = said({ id: 'c2', outcome: 'Met', playbookStep: first?.next ?? '', wording: '' });
    const saved = saveConversation(asCoach(world), next);
    expect(rowsOf(world, 'actionSteps')).toMatchObject([
      { id: 'step-c2', state: 'Set', playbookStep: second?.id },
      { id: 'step-c1', state: 'Met', playbookStep: first?.id },
    ]);
    expect(saved.steps.map(({ id }) => id).sort()).toEqual(['step-c1', 'step-c2']);
    expect(world.school.sent.at(-1)?.body).toContain('well done');
  });

  test('of somebody else is not touched', () => {
    const world = northfield({ actionSteps: [aStep({ teacher: 'TRE', id: 'other' })] });
    saveConversation(asCoach(world), said());
    expect(rowsOf(world, 'actionSteps').find(({ id }) => id === 'other')).toEqual(
      aStep({ teacher: 'TRE', id: 'other' }),
    );
  });
});

test('G1: naming the id of somebody else’s conversation shows nothing of it', () => {
  const pairs = [aPair(), aPair({ id: 'pair-2', teacher: 'TRE', coach: 'LOW' })];
  const world = northfield({
    pairs,
    coachingSessions: [aSession({ id: 'c1', teacher: 'TRE', coach: 'LOW' })],
  });
  expect(refusalOf(() => saveConversation(asCoach(world), said()))).toBe(
    'This was saved for somebody else already. Please open Stepwise again.',
  );
});

test('the same conversation sent again changes nothing and writes to nobody', () => {
  const world = northfield();
  const first = saveConversation(asCoach(world), said());
  const tabs = JSON.stringify([...world.school.tabs]);
  const again = saveConversation(asCoach(world), said());
  expect(JSON.stringify([...world.school.tabs])).toBe(tabs);
  expect(world.school.sent).toHaveLength(1);
  expect(again.session).toEqual(first.session);
  expect(again.steps).toEqual(first.steps);
  expect(again.notice).toBe('This was saved already.');
});

test('words that were changed after a first try that was saved are named, not dropped', () => {
  const world = northfield();
  saveConversation(asCoach(world), said());
  const changed = said({ notice: 'Something else.', target: 'Another lesson.' });
  expect(() => saveConversation(asCoach(world), changed)).toThrow(
    'What you changed since then is not saved: “What I notice”, “What will have been tried by then?”.',
  );
});

describe('who may record it', () => {
  test('a lead may, and the coach of the pair stands in the row', () => {
    const world = northfield();
    saveConversation(world.next(LEAD), said());
    expect(rowsOf(world, 'coachingSessions')).toMatchObject([{ coach: 'RNG' }]);
    expect(sentTo(world)).toEqual([`${SAM.email} + ${RACHEL.email}`]);
  });

  test('a lead who coaches in one of the teacher’s two programmes records their own', () => {
    const world = northfield({
      settings: { leads: `${LEAD}, ${RACHEL.email}` },
      programmes: [aProgramme(), aProgramme({ id: 'programme-2', name: 'Volunteers' })],
      pairs: [aPair(), aPair({ id: 'pair-2', coach: 'TRE', programme: 'programme-2', from: '2026-09-14' })],
    });
    saveConversation(world.next(RACHEL.email), said());
    expect(rowsOf(world, 'coachingSessions')).toMatchObject([{ coach: 'RNG', pair: 'pair-1' }]);
  });

  test.each([
    ['a colleague', TOM.email],
    ['the teacher', SAM.email],
    ['someone of no list', 'who@elsewhere.example'],
    ['someone whom Google does not name', ''],
  ])('%s may not', (_, asker) => {
    const world = northfield();
    expect(refusalOf(() => saveConversation(world.next(asker), said()))).toMatch(
      asker === ''
        ? /^Google does not tell Stepwise who you are, .* coaching form instead\.$/
        : /^You were not Sam Patel’s coach on Monday 21 September\. If that is wrong, the coaching lead can pair you\.$/,
    );
    expect(rowsOf(world, 'coachingSessions')).toEqual([]);
    expect(sentTo(world)).toEqual([]);
  });

  test('a swapped coach records the days that were theirs, and no later one', () => {
    const world = northfield({
      pairs: [aPair({ until: '2026-09-15' }), aPair({ id: 'pair-2', coach: 'TRE', from: '2026-09-16' })],
    });
    expect(refusalOf(() => saveConversation(asCoach(world), said()))).toContain(
      'You were not Sam Patel’s coach',
    );
    saveConversation(asCoach(world), said({ heldOn: '2026-09-15' }));
    saveConversation(world.next(TOM.email), checks('Not seen', { id: 'c2' }));
    expect(rowsOf(world, 'coachingSessions').map(({ coach, pair }) => [coach, pair])).toEqual([
      ['TRE', 'pair-2'],
      ['RNG', 'pair-1'],
    ]);
  });
});

test.each([
  [
    'a teacher whom nobody coached',
    { teacher: 'TRE' },
    'Tom Reid had no coach on Monday 21 September. Pair them first',
  ],
  ['a teacher of no list', { teacher: 'NOL' }, 'This teacher is not in the staff list any more.'],
  ['a day before the pair began', { heldOn: '2026-09-04' }, 'Sam Patel had no coach on Friday 4 September.'],
  ['a day to come', { heldOn: '2026-09-22' }, 'a day still to come'],
  ['nothing', { notice: '', leverage: '', wording: '' }, 'There is nothing to record yet'],
  ['no target', { target: ' ' }, '“What will have been tried by then?” needs a line.'],
] as const)('%s is refused, and nothing is stored', (_, given, sentence) => {
  const world = northfield();
  expect(refusalOf(() => saveConversation(world.next(LEAD), said(given)))).toContain(sentence);
  expect(rowsOf(world, 'coachingSessions')).toEqual([]);
  expect(rowsOf(world, 'outbox')).toEqual([]);
});

test('a teacher who has left gets no letter', () => {
  const world = northfield({ pairs: [aPair({ teacher: GONE.id })] });
  expect(refusalOf(() => saveConversation(world.next(LEAD), said({ teacher: GONE.id })))).toBe(
    'Gwen One has left the school. The lead can end or swap this pair.',
  );
});

test('a coach who was taken off the Staff tab is told of in a sentence', () => {
  const world = northfield({ staff: [SAM, TOM] });
  expect(refusalOf(() => saveConversation(world.next(LEAD), said()))).toContain(
    'not in the Staff tab any more',
  );
});

test('with the quota used up the conversation is stored, and its letter waits', () => {
  const world = northfield();
  world.school.quota = 0;
  saveConversation(asCoach(world), said());
  expect(rowsOf(world, 'coachingSessions')).toHaveLength(1);
  expect(rowsOf(world, 'outbox')).toMatchObject([{ state: 'Waiting', id: 'action step set/c1' }]);
});
