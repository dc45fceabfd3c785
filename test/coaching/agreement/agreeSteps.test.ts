/** The coaches' meeting: who hears of what is agreed, who may agree it, and what is told where a step can't be decided (C4). */
import { openDesk } from '../../../src/app/openDesk';
import { agreeSteps } from '../../../src/coaching/agreement/agreeSteps';
import type { StepDecision } from '../../../src/coaching/agreement/payload';
import { saveConversation } from '../../../src/coaching/conversation/recordConversation';
import { showFigures } from '../../../src/kit/figures';
import { saveProgramme } from '../../../src/programmes/programme/saveProgramme';
import type { Programme } from '../../../src/records';
import { aPair, aProgramme, aSession, aStep } from '../../builders';
import { LEAD, type MemoryWorld } from '../../memory';
import { GONE, northfield, RACHEL, refusalOf, rowsOf, SAM, sentTo, settingOf, TOM } from '../../northfield';

const proposed = aStep({ state: 'Proposed', setOn: '' });
const session = aSession();
const forTom = {
  pair: aPair({ id: 'pair-2', teacher: 'TRE' }),
  step: { ...proposed, id: 'step-2', teacher: 'TRE', pair: 'pair-2' },
  session: aSession({ id: 'session-2', setStep: 'step-2', teacher: 'TRE', pair: 'pair-2' }),
};
const agreeing = (given: Partial<Programme> = {}) => aProgramme({ agreeFirst: 'Yes', ...given });

/** Rachel proposed a step to Sam and one to Tom. */
const waiting = (given: Parameters<typeof northfield>[0] = {}) =>
  northfield({
    programmes: [agreeing()],
    pairs: [aPair(), forTom.pair],
    actionSteps: [proposed, forTom.step],
    coachingSessions: [session, forTom.session],
    settings: { agreesFirst: 'yes' },
    ...given,
  });

const agreed = (id = 'step-1', wording = proposed.wording): StepDecision => ({
  id,
  wording,
  state: 'Agreed',
});
const aside = (id: string): StepDecision => ({ id, wording: proposed.wording, state: 'Set aside' });

test('the step is set on the day of the meeting in the agreed words, and its letter goes with the invitation', () => {
  const world = waiting();
  const done = agreeSteps(world.next(LEAD), [agreed('step-1', 'Count to three.'), aside('step-2')]);
  expect(done.problems).toEqual({});
  expect(rowsOf(world, 'actionSteps')).toMatchObject([
    { id: 'step-1', state: 'Set', setOn: '2026-09-21', wording: 'Count to three.' },
    { id: 'step-2', state: 'Set aside', setOn: '' },
  ]);
  expect(done.steps).toEqual(rowsOf(world, 'actionSteps'));
  expect(world.school.sent).toMatchObject([
    { to: SAM.email, cc: RACHEL.email, replyTo: RACHEL.email, attachments: [{ name: 'invitation.ics' }] },
    { to: TOM.email, attachments: [{ name: 'invitation.ics' }] },
  ]);
  // Of what was set aside its teacher reads no word, and the next meeting stands all the same.
  const { notice, leverage, feedback, target } = forTom.session;
  for (const words of [forTom.step.wording, notice, leverage, feedback, target])
    expect(world.school.sent[1]?.body).not.toContain(words);
  const body = (world.school.sent[0]?.body ?? '').replace(/\s+/g, ' ');
  for (const words of ['Count to three.', session.notice, session.leverage, 'Tuesday 29 September at 15:30'])
    expect(body).toContain(words);
  expect(body).toContain(
    'from your conversation with Rachel Ng on Tuesday 15 September. The coaches agreed it first.',
  );
  expect(body).not.toContain(proposed.wording);
  expect(rowsOf(world, 'coachingSessions')).toMatchObject([
    { ...session, meeting: session.id, invitedFor: session.nextMeeting, timesInvited: 1 },
    { id: forTom.session.id },
  ]);
  expect(rowsOf(world, 'outbox')).toMatchObject([
    { id: 'action step set/session-1', state: 'Sent' },
    { id: 'action step set/session-2', state: 'Sent' },
  ]);
});

test('where the next meeting has passed, no invitation is attached, and the letter says so', () => {
  const world = waiting();
  world.school.now = '2026-09-29T15:31';
  agreeSteps(world.next(LEAD), [agreed()]);
  expect(world.school.sent[0]?.attachments).toEqual([]);
  expect(world.school.sent[0]?.body).toContain('You and Rachel Ng will find a new time.');
});

test('a meeting saved twice is one meeting, and every letter goes once', () => {
  const world = waiting();
  const decisions = [agreed(), aside('step-2')];
  agreeSteps(world.next(LEAD), decisions);
  const tabs = JSON.stringify([...world.school.tabs]);
  expect(agreeSteps(world.next(LEAD), decisions)).toEqual({
    steps: [],
    problems: { 'step-1': 'It was decided already.', 'step-2': 'It was decided already.' },
  });
  expect(JSON.stringify([...world.school.tabs])).toBe(tabs);
  expect(sentTo(world)).toEqual([`${SAM.email} + ${RACHEL.email}`, `${TOM.email} + ${RACHEL.email}`]);
});

test('a step that was met in the same conversation is told of, though the proposal is set aside', () => {
  const met = aStep({ id: 'before', state: 'Met', wording: 'Stand still.', checkedOn: '2026-09-15' });
  const world = waiting({
    actionSteps: [proposed, met],
    coachingSessions: [{ ...session, outcome: 'Met', checkedStep: met.id }],
  });
  agreeSteps(world.next(LEAD), [aside('step-1')]);
  expect(world.school.sent).toMatchObject([
    { to: SAM.email, subject: 'Your action step is met, from Tuesday 15 September' },
  ]);
  expect(world.school.sent[0]?.body).not.toContain(proposed.wording);
});

test('where the coach was swapped meanwhile, the step and its letter are the new coach’s', () => {
  const swapped = [aPair({ until: '2026-09-18' }), aPair({ id: 'now', coach: TOM.id, from: '2026-09-19' })];
  const world = waiting({ pairs: swapped });
  agreeSteps(world.next(LEAD), [agreed()]);
  expect(rowsOf(world, 'actionSteps')[0]).toMatchObject({ state: 'Set', coach: TOM.id, pair: 'now' });
  expect(world.school.sent).toMatchObject([{ to: SAM.email, cc: TOM.email, attachments: [] }]);
  expect(world.school.sent[0]?.body.replace(/\s+/g, ' ')).toContain(
    'from your conversation with Rachel Ng on Tuesday 15 September.',
  );
  expect(world.school.sent[0]?.body).toContain('You and Tom Reid will find a new time.');
});

test('a letter that went before is not sent again, though somebody typed “Proposed” over the step', () => {
  const world = waiting();
  agreeSteps(world.next(LEAD), [agreed()]);
  const outbox = rowsOf(world, 'outbox');
  const again = waiting({ outbox });
  agreeSteps(again.next(LEAD), [agreed()]);
  expect(rowsOf(again, 'actionSteps')).toMatchObject([{ state: 'Set' }, { state: 'Proposed' }]);
  expect(sentTo(again)).toEqual([]);
});

test.each<[string, Parameters<typeof waiting>[0], string]>([
  ['is not in the sheet any more', { actionSteps: [forTom.step] }, 'It was decided already.'],
  [
    'has a teacher with an open step',
    { actionSteps: [proposed, aStep({ id: 'open' }), forTom.step] },
    'Another step is open.',
  ],
  ['has lost its conversation', { coachingSessions: [forTom.session] }, 'Its conversation is gone.'],
  [
    'has a teacher who left',
    { actionSteps: [{ ...proposed, teacher: GONE.id }, forTom.step] },
    'Gwen One has left the school.',
  ],
] as const)(
  'a step that %s is told of in a sentence; the rest of the meeting is kept',
  (_, given, sentence) => {
    const world = waiting(given);
    const { problems } = agreeSteps(world.next(LEAD), [agreed(), agreed('step-2')]);
    expect(problems['step-1']).toContain(sentence);
    expect(sentTo(world)).toEqual([`${TOM.email} + ${RACHEL.email}`]);
  },
);

test('two proposals for one teacher: the first that is agreed is set, the other waits', () => {
  const second = { ...proposed, id: 'step-3', coach: 'TRE', pair: 'pair-3' };
  const world = waiting({ actionSteps: [proposed, second] });
  const { problems } = agreeSteps(world.next(LEAD), [agreed(), agreed('step-3')]);
  expect(problems).toEqual({ 'step-3': 'Another step is open.' });
  expect(rowsOf(world, 'actionSteps').map(({ state }) => state)).toEqual(['Set', 'Proposed']);
});

test('with the quota used up the steps are set, and their letters wait', () => {
  const world = waiting();
  world.school.quota = 0;
  agreeSteps(world.next(LEAD), [agreed(), agreed('step-2')]);
  expect(rowsOf(world, 'actionSteps').map(({ state }) => state)).toEqual(['Set', 'Set']);
  expect(rowsOf(world, 'outbox').map(({ state }) => state)).toEqual(['Waiting', 'Waiting']);
});

test.each([
  ['the coach', RACHEL.email],
  ['the teacher', SAM.email],
  ['someone whom Google does not name', ''],
])('%s may not agree steps', (_, asker) => {
  const world = waiting();
  expect(refusalOf(() => agreeSteps(world.next(asker), [agreed()]))).toContain('Only a coaching lead');
  expect(rowsOf(world, 'actionSteps')[0]).toEqual(proposed);
});

describe('before the meeting', () => {
  const said = {
    id: 'c1',
    teacher: 'SPA',
    heldOn: '2026-09-21',
    outcome: '',
    notice: 'Four hands went up.',
    leverage: 'A short wait.',
    playbookStep: '',
    wording: 'Count to three.',
    reason: '',
    rehearsals: 3,
    feedback: '',
    nextMeeting: '2026-10-06T15:30',
    target: 'In three lessons.',
  } as const;
  const propose = (world: MemoryWorld) => saveConversation(world.next(RACHEL.email), said);

  test('nobody is written to, and the coach is told so', () => {
    const world = northfield({ programmes: [agreeing()], settings: { agreesFirst: 'yes' } });
    expect(propose(world).notice).toBe('Sam Patel is written to once the coaches agree.');
    expect(rowsOf(world, 'actionSteps')).toMatchObject([{ state: 'Proposed', setOn: '', rehearsals: 3 }]);
    expect(rowsOf(world, 'coachingSessions')).toMatchObject([{ id: 'c1', setStep: 'step-c1' }]);
    expect(rowsOf(world, 'outbox')).toEqual([]);
  });

  test('a programme beside it that does not agree first goes on as always', () => {
    const programmes = [aProgramme(), agreeing({ id: 'programme-2', name: 'Other' })];
    const world = northfield({ programmes, settings: { agreesFirst: 'yes' } });
    propose(world);
    expect(rowsOf(world, 'actionSteps')).toMatchObject([{ state: 'Set', setOn: '2026-09-21' }]);
    expect(sentTo(world)).toHaveLength(1);
  });

  test.each([
    ['the teacher, who may use the sheet', SAM.email, []],
    ['the coach', RACHEL.email, ['step-1', 'step-2']],
    ['a lead', LEAD, ['step-1', 'step-2']],
  ])('G1: %s reads in the sidebar what was proposed: %j', (_, asker, wanted) => {
    const { steps, sessions } = openDesk(waiting().next(asker as string));
    expect(steps.map(({ id }) => id)).toEqual(wanted);
    expect(sessions).toHaveLength(wanted.length);
  });

  test('G1: a proposal that was set aside stays unread by its teacher; one that was agreed is read', () => {
    const world = waiting();
    agreeSteps(world.next(LEAD), [aside('step-1'), agreed('step-2')]);
    expect(openDesk(world.next(SAM.email)).steps).toEqual([]);
    expect(openDesk(world.next(TOM.email)).steps).toMatchObject([{ id: 'step-2', state: 'Set' }]);
  });
});

describe('what is remembered of the programmes', () => {
  test.each([
    ['Yes', 'yes'],
    ['No', ''],
    ['', ''],
  ] as const)('as one is saved: %j', (agreeFirst, wanted) => {
    const world = northfield({ programmes: [agreeing()], settings: { agreesFirst: 'yes' } });
    saveProgramme(world.next(LEAD), aProgramme({ agreeFirst }));
    expect(settingOf(world, 'agreesFirst')).toBe(wanted);
  });

  test('another programme that agrees first is not forgotten', () => {
    const programmes = [aProgramme(), agreeing({ id: 'programme-2', name: 'Other' })];
    const world = northfield({ programmes, settings: { agreesFirst: 'yes' } });
    saveProgramme(world.next(LEAD), aProgramme({ name: 'Renamed' }));
    expect(settingOf(world, 'agreesFirst')).toBe('yes');
  });

  test('what was typed into the tab by hand is noticed when the figures are made', () => {
    const world = northfield({ programmes: [agreeing()] });
    showFigures(world.next());
    expect(settingOf(world, 'agreesFirst')).toBe('yes');
  });
});
