/** Letters for the tests of the outbox, and how they stand there. */
import type { Letter } from '../../../src/records/letter';
import type { MemoryWorld } from '../../memory';
import { rowsOf, sentTo, settingOf } from '../../northfield';

export const aLetter = (key: string, given: Partial<Letter> = {}): Letter => ({
  key,
  kind: 'fortnight teacher',
  to: `${key}@northfield.example`,
  fromName: 'Northfield School',
  subject: `Letter ${key}`,
  importance: 6,
  blocks: [{ type: 'paragraph', text: 'Words.' }],
  whoSees: 'Seen by you.',
  ...given,
});
export const letters = (count: number, given: Partial<Letter> = {}) =>
  Array.from({ length: count }, (_, index) => aLetter(`l${String(index + 1).padStart(3, '0')}`, given));
export const states = (world: MemoryWorld) => {
  const counts: Record<string, number> = {};
  for (const { state } of rowsOf(world, 'outbox')) {
    const [word = ''] = state.split(' ');
    counts[word] = (counts[word] ?? 0) + 1;
  }
  return counts;
};
export const keysSent = (world: MemoryWorld) => world.school.sent.map(({ subject }) => subject.slice(7));
export const noneTwice = (world: MemoryWorld) =>
  expect(new Set(sentTo(world)).size).toBe(world.school.sent.length);
/** An hour later; nothing that a run had in hand is in anybody's hand any more. */
export const nextHour = (world: MemoryWorld) => {
  world.school.now = '2026-09-21T11:00';
  return world.next('');
};
export const waits = (world: MemoryWorld) => settingOf(world, 'lettersWaiting') === 'yes';
