/** The mode of a pair: what its prompts ask, and whose step the letter says that it is. */
import { stepSet } from '../../../src/coaching/conversation/letter';
import { promptsIn } from '../../../src/coaching/conversation/mode';
import { toText } from '../../../src/kit/letters/render';
import { coachingSessions } from '../../../src/records/coachingSessions';
import { MODES } from '../../../src/records/pairs';
import { aPerson, aSession, aStep, theSchool } from '../../builders';

const teacher = aPerson({ forename: 'Sam', surname: 'Patel', id: 'SPA' });
const coach = aPerson();
const news = {
  session: aSession(),
  step: aStep(),
  teacher,
  coach,
  school: theSchool(),
  now: '2026-09-18T16:00',
};

test('B6: a directive pair, and one that says nothing, is asked as the form asks', () => {
  const { notice, leverage } = coachingSessions.fields;
  const asked = { notice: { title: notice.ask }, leverage: { title: leverage.ask } };
  expect(promptsIn('Directive')).toEqual(asked);
  expect(promptsIn('')).toEqual(asked);
});

test.each(['Mixed', 'Dialogic'] as const)(
  'B6: a %s pair is asked all four questions in its own way',
  (mode) => {
    const prompts = promptsIn(mode);
    expect(Object.keys(prompts).sort()).toEqual(['leverage', 'notice', 'target', 'wording']);
    for (const { help } of Object.values(prompts)) expect(help).toMatch(/[.”?]$/);
  },
);

test.each([
  ['', 'Your action step is this one, from your conversation with Rachel Ng on'],
  ['Directive', 'Your action step is this one, from your conversation with Rachel Ng on'],
  ['Mixed', 'You and Rachel Ng agreed this step on'],
  ['Dialogic', 'You chose to work on this next, when you talked with Rachel Ng on'],
] as const)('B6: the letter of a pair “%s” says whose step it is', (mode, words) =>
  expect(toText(stepSet({ ...news, mode }))).toContain(words),
);

test('B6: what was noticed stands under the words in which it was asked', () => {
  expect(promptsIn('Mixed').notice?.title).toBe('What we noticed');
  expect(promptsIn('Dialogic').notice?.title).toBe('What you noticed');
  for (const mode of MODES) {
    const { notice, leverage } = promptsIn(mode);
    const text = toText(stepSet({ ...news, mode }));
    for (const asked of [notice, leverage]) expect(text).toContain(asked?.title ?? '?');
  }
  // In a dialogic pair the words are the teacher's own, so no coach signs them.
  expect(toText(stepSet({ ...news, mode: 'Dialogic' }))).not.toContain('Rachel Ng, Maths');
});
