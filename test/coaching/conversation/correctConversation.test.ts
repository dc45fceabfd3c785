/** A conversation is corrected just after it was saved: what is stored, who hears of it, and what is left alone. */
import { correctConversation } from '../../../src/coaching/conversation/correctConversation';
import type { Conversation } from '../../../src/coaching/conversation/payload';
import { saveConversation } from '../../../src/coaching/conversation/recordConversation';
import { aPair, aProgramme, aStep } from '../../builders';
import { LEAD, type MemoryWorld } from '../../memory';
import { northfield, RACHEL, refusalOf, rowsOf, SAM, sentTo, TOM } from '../../northfield';
import { readIcs } from '../../readIcs';

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
const looked = (outcome: Conversation['outcome'], given: Partial<Conversation> = {}) =>
  said({ outcome, wording: '', leverage: '', ...given });
const asCoach = (world: MemoryWorld) => world.next(RACHEL.email);
const withStep = (given: Parameters<typeof aStep>[0] = {}) => northfield({ actionSteps: [aStep(given)] });

/** Saved at ten by the coach, and corrected by them so many minutes later. */
function corrected(world: MemoryWorld, first: Conversation, then: Conversation, minute = '20') {
  saveConversation(asCoach(world), first);
  world.school.now = `2026-09-21T10:${minute}`;
  return correctConversation(asCoach(world), then);
}
const icsOf = (world: MemoryWorld, at: number) => readIcs(world.school.sent[at]?.attachments[0]?.text ?? '');

test('the row has the new words, the step is worded anew, and the activity log keeps the former ones', () => {
  const world = northfield();
  const then = said({
    notice: 'Five hands went up.',
    wording: 'Wait for five seconds before naming a pupil.',
  });
  const saved = corrected(world, said(), then);
  expect(rowsOf(world, 'coachingSessions')).toMatchObject([
    { ...then, savedAt: '2026-09-21T10:00', setStep: 'step-c1' },
  ]);
  expect(rowsOf(world, 'actionSteps')).toMatchObject([
    { id: 'step-c1', wording: then.wording, state: 'Set', rehearsals: 8, tries: 0 },
  ]);
  expect(saved.notice).toBe(
    'Corrected. Sam Patel has been sent a letter that says so, and Rachel Ng a copy.',
  );
  const [row] = rowsOf(world, 'activity');
  expect(row).toMatchObject({ what: 'Corrected a conversation', who: RACHEL.email, kind: 'Done' });
  expect(row?.detail).toContain('Before: Four hands went up.\nNow: Five hands went up.');
  expect(row?.detail).toContain(`Before: ${said().wording}\nNow: ${then.wording}`);
  expect(row?.detail).not.toContain('In three lessons');
});

test('the teacher gets one letter that says so, whose invitation is the same one', () => {
  const world = northfield();
  corrected(world, said(), said({ target: 'In four lessons.' }));
  expect(sentTo(world)).toEqual([`${SAM.email} + ${RACHEL.email}`, `${SAM.email} + ${RACHEL.email}`]);
  const [, letter] = world.school.sent;
  expect(letter?.subject).toBe('Corrected: Your action step, from Monday 21 September');
  const body = (letter?.body ?? '').replace(/\s+/g, ' ');
  expect(body).toContain(
    'Rachel Ng has corrected this. It takes the place of the letter of Monday 21 September at 10:00.',
  );
  expect(body).toContain('In four lessons.');
  expect(icsOf(world, 1)).toMatchObject({ uid: 'c1@stepwise', sequence: 0, starts: icsOf(world, 0).starts });
});

test('a corrected date moves the invitation: same UID, higher number', () => {
  const world = northfield();
  corrected(world, said(), said({ nextMeeting: '2026-10-07T08:30' }));
  expect(icsOf(world, 0)).toMatchObject({ uid: 'c1@stepwise', sequence: 0, starts: '2026-10-06T15:30:00Z' });
  expect(icsOf(world, 1)).toMatchObject({
    uid: 'c1@stepwise',
    sequence: 1,
    starts: '2026-10-07T08:30:00Z',
    stamp: '2026-09-21T10:20:00Z',
  });
});

test('the same correction sent again is answered as saved, and changes nothing', () => {
  const world = northfield();
  const then = said({ notice: 'Five hands went up.' });
  const first = corrected(world, said(), then);
  const tabs = JSON.stringify([...world.school.tabs]);
  world.school.now = '2026-09-21T11:00';
  const again = correctConversation(asCoach(world), then);
  expect(again).toEqual({ ...first, notice: 'This was saved already.' });
  expect(JSON.stringify([...world.school.tabs])).toBe(tabs);
  expect(world.school.sent).toHaveLength(2);
});

test('a second correction is one letter more', () => {
  const world = northfield();
  corrected(world, said(), said({ notice: 'Five.' }));
  correctConversation(asCoach(world), said({ notice: 'Six.' }));
  expect(world.school.sent).toHaveLength(3);
  expect(rowsOf(world, 'activity')).toHaveLength(2);
});

describe('how the open step went', () => {
  const [met, again] = [
    { state: 'Met', tries: 1, checkedOn: '2026-09-21' },
    { state: 'Practising', tries: 1, checkedOn: '2026-09-21' },
  ];
  test.each([
    ['Met', 'Practise again', again],
    ['Practise again', 'Met', met],
    ['Met', 'Not seen', { state: 'Set', tries: 0, checkedOn: '' }],
    ['Not seen', 'Met', met],
    ['Set aside', 'Practise again', again],
    ['Met', 'Set aside', { state: 'Set aside', tries: 0, checkedOn: '' }],
  ] as const)('%s is corrected to %s', (first, then, wanted) => {
    const world = withStep({ rehearsals: 3 });
    corrected(world, looked(first), looked(then));
    const goesOn = ['Practise again', 'Not seen'].includes(then);
    expect(rowsOf(world, 'actionSteps')).toMatchObject([
      { id: 'step-1', ...wanted, rehearsals: goesOn ? 11 : 3 },
    ]);
  });

  test('the step that was set in its place rests, as its teacher has read it', () => {
    const world = withStep();
    corrected(world, said({ outcome: 'Met' }), looked('Practise again'));
    expect(rowsOf(world, 'actionSteps').map(({ id, state }) => [id, state])).toEqual([
      ['step-c1', 'Set aside'],
      ['step-1', 'Practising'],
    ]);
  });

  test('a step can be set that was left out', () => {
    const world = withStep();
    corrected(world, looked('Met'), said({ outcome: 'Met' }));
    expect(rowsOf(world, 'actionSteps').map(({ id, state }) => [id, state])).toEqual([
      ['step-c1', 'Set'],
      ['step-1', 'Met'],
    ]);
  });

  test('a step that was taken up again rests as before', () => {
    const world = northfield();
    saveConversation(asCoach(world), said({ id: 'a', heldOn: '2026-09-14' }));
    saveConversation(asCoach(world), looked('Met', { id: 'b', heldOn: '2026-09-15' }));
    const before = rowsOf(world, 'actionSteps');
    corrected(world, said(), said({ wording: 'Another one.' }));
    expect(rowsOf(world, 'actionSteps')).toMatchObject([
      { id: 'step-c1', wording: 'Another one.' },
      ...before,
    ]);
  });
});

test('what has happened to the step since is left alone, and the rest can be corrected', () => {
  const world = northfield();
  saveConversation(asCoach(world), said());
  saveConversation(asCoach(world), looked('Practise again', { id: 'c2' }));
  const steps = rowsOf(world, 'actionSteps');
  expect(refusalOf(() => correctConversation(asCoach(world), said({ wording: 'Another.' })))).toContain(
    'Something has happened to this action step since',
  );
  correctConversation(asCoach(world), said({ notice: 'Five.' }));
  expect(rowsOf(world, 'actionSteps')).toEqual(steps);
  expect(rowsOf(world, 'coachingSessions').find(({ id }) => id === 'c1')).toMatchObject({ notice: 'Five.' });
});

describe('is refused', () => {
  test.each([
    ['a colleague', TOM.email],
    ['the teacher', SAM.email],
    ['someone of no list', 'who@elsewhere.example'],
  ])('to %s', (_, asker) => {
    const world = northfield();
    saveConversation(asCoach(world), said());
    expect(refusalOf(() => correctConversation(world.next(asker), said({ notice: 'Five.' })))).toBe(
      'Only the coach of a conversation can correct it, for 30 minutes after saving it.',
    );
    expect(world.school.sent).toHaveLength(1);
  });

  test('after 30 minutes', () => {
    expect(refusalOf(() => corrected(northfield(), said(), said({ notice: 'Five.' }), '31'))).toContain(
      'can be corrected for 30 minutes after it was saved',
    );
    expect(corrected(northfield(), said(), said({ notice: 'Five.' }), '30').notice).toContain('Corrected.');
  });

  test('where the words would be no conversation, with the same sentences', () =>
    expect(
      refusalOf(() => corrected(northfield(), said(), said({ leverage: '', wording: 'Other.' }))),
    ).toContain('needs a line'));

  test('of a conversation that nobody saved', () =>
    expect(refusalOf(() => correctConversation(asCoach(northfield()), said()))).toContain('Only the coach'));
});

test('a lead may correct what they recorded for a coach', () => {
  const world = northfield();
  saveConversation(world.next(LEAD), said());
  correctConversation(world.next(LEAD), said({ notice: 'Five.' }));
  expect(rowsOf(world, 'coachingSessions')).toMatchObject([{ notice: 'Five.', coach: 'RNG' }]);
});

test('C4: a proposal is worded anew, and its teacher reads nothing of it yet', () => {
  const world = northfield({
    programmes: [aProgramme({ agreeFirst: 'Yes' })],
    pairs: [aPair()],
    settings: { agreesFirst: 'yes' },
  });
  const saved = corrected(world, said(), said({ wording: 'Another.' }));
  expect(saved.notice).toBe('Corrected. Sam Patel is written to once the coaches agree.');
  expect(rowsOf(world, 'actionSteps')).toMatchObject([
    { id: 'step-c1', state: 'Proposed', wording: 'Another.' },
  ]);
  expect(sentTo(world)).toEqual([]);
});
