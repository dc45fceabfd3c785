/** The guide lies open for a new coach, and folds away once six of their steps need no hint. */
import { isNewCoach, SOUND_STEPS } from '../../../../src/coaching/conversation/screen/newCoach';
import { aStep } from '../../../builders';

const SOUND = 'After you ask a question, count three seconds in your head before you take an answer.';
const asker = { email: 'rng@northfield.example', staffId: 'RNG', isLead: false };
const steps = (count: number, given = {}) =>
  Array.from({ length: count }, () => aStep({ coach: 'RNG', wording: SOUND, ...given }));

test.each([
  ['no steps', [], true],
  ['one sound step too few', steps(SOUND_STEPS - 1), true],
  ['enough sound steps', steps(SOUND_STEPS), false],
  ['many that need a hint', steps(20, { wording: 'Improve questioning and be more consistent.' }), true],
  ['another coach’s', steps(20, { coach: 'BCO' }), true],
])('C10: %s', (_, given, isNew) => expect(isNewCoach({ asker, steps: given })).toBe(isNew));

test('C10: someone who is not on the staff list is not taught', () =>
  expect(isNewCoach({ asker: { ...asker, staffId: '' }, steps: [] })).toBe(false));
