/** What a conversation does with steps that rest: set aside, had before, taken up again (C7). */
import { decideConversation } from '../../../src/coaching/conversation/rules';
import { aStep } from '../../builders';
import { inPlaybook, said, setting } from '../talk';

const open = aStep({ rehearsals: 8, tries: 1, state: 'Practising' });
const withOpen = setting({ steps: [open, aStep({ id: 'another', teacher: 'JWA' })] });

describe('a step that is set aside', () => {
  test('makes room for another, which keeps the reason', () => {
    const { steps, session } = decideConversation(
      said({ outcome: 'Set aside', playbookStep: 'wait-2', reason: 'A smaller one first.', rehearsals: 5 }),
      withOpen,
    );
    expect(steps).toEqual([
      { ...open, state: 'Set aside' },
      expect.objectContaining({ id: 'step-9', state: 'Set', rehearsals: 5, reason: 'A smaller one first.' }),
    ]);
    expect(session).toMatchObject({
      outcome: 'Set aside',
      checkedStep: 'step-1',
      reason: 'A smaller one first.',
    });
  });

  test('may be all, and nothing is rehearsed then', () => {
    const { steps } = decideConversation(said({ outcome: 'Set aside', rehearsals: 5 }), withOpen);
    expect(steps).toEqual([{ ...open, state: 'Set aside' }]);
  });
});

describe('a step that the teacher had before', () => {
  const before = aStep({
    id: 'step-0',
    state: 'Met',
    tries: 2,
    rehearsals: 8,
    wording: 'Count to three.',
    playbookStep: 'wait-2',
    playbookVersion: 1,
  });
  const had = setting({ steps: [before] });

  test('is opened again in the words that it had', () => {
    const { steps, stepSet, session } = decideConversation(
      said({ playbookStep: 'wait-2', rehearsals: 3, reason: 'It slipped.' }),
      had,
    );
    expect(stepSet).toEqual({ ...before, state: 'Practising', rehearsals: 11, reason: 'It slipped.' });
    expect(steps).toEqual([stepSet]);
    expect(session).toMatchObject({ setStep: 'step-0', wording: 'Count to three.' });
  });

  test('takes the words of today where they were chosen', () => {
    const { stepSet } = decideConversation(said({ playbookStep: 'wait-2', wording: inPlaybook.step }), had);
    expect(stepSet).toMatchObject({ id: 'step-0', wording: inPlaybook.step, playbookVersion: 4 });
  });

  test('in own words is opened again by those words', () => {
    const { stepSet } = decideConversation(said({ wording: 'Count to three. ' }), had);
    expect(stepSet).toEqual({ ...before, state: 'Practising' });
  });

  test('in other words is another step', () => {
    const { stepSet } = decideConversation(said({ playbookStep: 'wait-2', wording: 'Count to one.' }), had);
    expect(stepSet).toMatchObject({ id: 'step-9', state: 'Set', wording: 'Count to one.' });
  });
});
