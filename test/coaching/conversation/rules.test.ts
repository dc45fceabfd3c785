/** What a coaching conversation changes, and the sentences it meets when it can't be recorded. */
import type { Conversation } from '../../../src/coaching/conversation/payload';
import { type ConversationSetting, decideConversation } from '../../../src/coaching/conversation/rules';
import { Refusal } from '../../../src/records/refusal';
import { aStep, TODAY } from '../../builders';
import { inPlaybook, said, setting } from '../talk';

const open = aStep({ rehearsals: 8, tries: 1, state: 'Practising' });
const withOpen = setting({ steps: [open, aStep({ id: 'another', teacher: 'JWA' })] });

describe('a first step', () => {
  test('from the playbook is frozen in its words of the day', () => {
    const { stepSet, steps, session } = decideConversation(
      said({ playbookStep: 'wait-2', rehearsals: 7 }),
      setting(),
    );
    expect(stepSet).toEqual({
      setOn: TODAY,
      teacher: 'SPA',
      coach: 'RNG',
      technique: 'Wait time',
      wording: inPlaybook.step,
      reason: '',
      state: 'Set',
      tries: 0,
      rehearsals: 7,
      checkedOn: '',
      playbookStep: 'wait-2',
      playbookVersion: 4,
      pair: 'pair-1',
      id: 'step-9',
    });
    expect(steps).toEqual([stepSet]);
    expect(session).toEqual({
      ...said({ playbookStep: 'wait-2', rehearsals: 7, wording: inPlaybook.step }),
      coach: 'RNG',
      openStep: '',
      checkedStep: '',
      setStep: 'step-9',
      pair: 'pair-1',
      savedAt: `${TODAY}T16:00`,
      meeting: '',
      invitedFor: '',
      timesInvited: '',
    });
  });

  test('from the playbook in own words stays that step', () => {
    const { stepSet } = decideConversation(
      said({ playbookStep: 'wait-2', wording: '  Count to five. ' }),
      setting(),
    );
    expect(stepSet).toMatchObject({
      wording: '  Count to five. ',
      reason: '',
      playbookStep: 'wait-2',
      playbookVersion: 4,
    });
  });

  test('in own words alone belongs to no playbook', () => {
    const { stepSet } = decideConversation(said({ wording: 'Stand still.' }), setting());
    expect(stepSet).toMatchObject({
      wording: 'Stand still.',
      reason: '',
      technique: '',
      playbookStep: '',
      playbookVersion: '',
    });
  });
});

describe('an open step', () => {
  test('that is met makes room for the next, which gets the rehearsals', () => {
    const { steps, session } = decideConversation(
      said({ outcome: 'Met', wording: 'Stand still.', rehearsals: 5 }),
      withOpen,
    );
    expect(steps).toEqual([
      { ...open, state: 'Met', tries: 2, checkedOn: TODAY },
      expect.objectContaining({ id: 'step-9', state: 'Set', rehearsals: 5 }),
    ]);
    expect(session).toMatchObject({ outcome: 'Met', checkedStep: 'step-1', setStep: 'step-9' });
  });

  test('that is met may be all', () => {
    const { steps, stepSet } = decideConversation(said({ outcome: 'Met', rehearsals: 5 }), withOpen);
    expect(steps).toEqual([{ ...open, state: 'Met', tries: 2, checkedOn: TODAY }]);
    expect(stepSet).toBeUndefined();
  });

  test('that is practised again gathers tries and rehearsals', () => {
    const { steps } = decideConversation(said({ outcome: 'Practise again', rehearsals: 5 }), withOpen);
    expect(steps).toEqual([{ ...open, state: 'Practising', tries: 2, checkedOn: TODAY, rehearsals: 13 }]);
  });

  test('that was not seen stays as it is, and yet can be rehearsed', () => {
    expect(decideConversation(said({ outcome: 'Not seen' }), withOpen).steps).toEqual([]);
    const { steps, session } = decideConversation(said({ outcome: 'Not seen', rehearsals: 2 }), withOpen);
    expect(steps).toEqual([{ ...open, rehearsals: 10 }]);
    expect(session.checkedStep).toBe('step-1');
  });

  test('need not be spoken of', () => {
    const { steps, session } = decideConversation(said(), withOpen);
    expect(steps).toEqual([]);
    expect(session).toMatchObject({ outcome: '', checkedStep: '', setStep: '', wording: '' });
  });
});

const ONE_AT_A_TIME =
  'One action step is open at a time. Leave the next step empty and go on practising the open one, ' +
  'or choose “Met” if it is there now, or “Set aside” to leave it for another.';

test.each<[string, Partial<Conversation>, ConversationSetting, string]>([
  [
    'with oneself',
    { teacher: 'RNG' },
    setting(),
    'You can’t coach yourself: choose the colleague whom you coached.',
  ],
  [
    'of tomorrow',
    { heldOn: '2026-09-22' },
    setting(),
    '“When did you meet?” says Tuesday 22 September, a day still to come: record the conversation once you have had it.',
  ],
  ['of no day', { heldOn: '' }, setting(), '“When did you meet?” needs a day.'],
  [
    'about no open step',
    { outcome: 'Practise again' },
    setting(),
    'There is no open action step to check: leave “How is the open action step going?” empty.',
  ],
  [
    'that says nothing',
    { notice: ' ' },
    withOpen,
    'There is nothing to record yet: answer “How is the open action step going?” or “What I notice”, or set an action step.',
  ],
  [
    'that passes over the open step',
    { wording: 'Stand still.' },
    withOpen,
    'Answer “How is the open action step going?” first: another step can be set once the open one is met or set aside.',
  ],
  [
    'that sets a second step',
    { outcome: 'Practise again', wording: 'Stand still.' },
    withOpen,
    ONE_AT_A_TIME,
  ],
  [
    'that sets a second step unseen',
    { outcome: 'Not seen', playbookStep: 'wait-2' },
    withOpen,
    ONE_AT_A_TIME,
  ],
  [
    'that marks a step as met and sets it again',
    { outcome: 'Met', wording: ` ${open.wording}` },
    withOpen,
    'You chose “Met” for this very step. Choose another one, or “Practise again” to go on with it.',
  ],
  [
    'without what was noticed',
    { playbookStep: 'wait-2', notice: '' },
    setting(),
    '“What I notice” needs a line, so that the step has its reason.',
  ],
  [
    'without the leverage point',
    { wording: 'Stand still.', leverage: ' ' },
    setting(),
    '“The leverage point that follows” needs a line, so that the step has its reason.',
  ],
  [
    'with a step that left the playbook',
    { playbookStep: 'gone' },
    setting(),
    'The answer to “The next action step, from the playbook” is no longer in the playbook: choose another.',
  ],
  [
    'without a next meeting',
    { nextMeeting: '' },
    setting(),
    '“When do you meet next?” needs a day and a time.',
  ],
  [
    'with a next meeting that is no later',
    { nextMeeting: `${TODAY}T15:30` },
    setting(),
    '“When do you meet next?” should be a day after this conversation.',
  ],
  [
    'with a next meeting in another century',
    { nextMeeting: '2062-10-06T15:30' },
    setting(),
    '“When do you meet next?” says Friday 6 October 2062, more than a year away: correct the year.',
  ],
  ['without a target', { target: '\n' }, setting(), '“What will have been tried by then?” needs a line.'],
])('a conversation %s is refused', (_, given, where, sentence) => {
  expect(() => decideConversation(said(given), where)).toThrow(new Refusal(sentence));
});

test('what was given is never changed', () => {
  const before = JSON.stringify(withOpen);
  decideConversation(said({ outcome: 'Met', wording: 'Stand still.', rehearsals: 5 }), withOpen);
  expect(JSON.stringify(withOpen)).toBe(before);
});
