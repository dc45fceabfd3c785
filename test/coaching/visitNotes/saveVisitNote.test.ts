/** Visit notes: whose they are, what is refused, and that nobody is written to. */
import { openDesk } from '../../../src/app/openDesk';
import type { VisitNoteGiven } from '../../../src/coaching/visitNotes/payload';
import { saveVisitNote } from '../../../src/coaching/visitNotes/saveVisitNote';
import { aPair } from '../../builders';
import { LEAD } from '../../memory';
import { answer, northfield, processed, RACHEL, refusalOf, rowsOf, SAM, TOM } from '../../northfield';

const note = (given: Partial<VisitNoteGiven> = {}): VisitNoteGiven => ({
  id: 'visit-1',
  teacher: 'SPA',
  seenOn: '2026-09-21',
  period: 'Period 2',
  note: 'Every pen was down.',
  ...given,
});

test.each([
  ['their coach', RACHEL],
  ['a lead who coaches somebody else', TOM],
])('a note by %s stands in the writer’s name', (_, writer) => {
  const world = northfield({ settings: { leads: `${LEAD}, ${TOM.email}` } });
  const kept = { ...note(), coach: writer.id, pair: 'pair-1' };
  expect(saveVisitNote(world.next(writer.email), note())).toEqual(kept);
  expect(rowsOf(world, 'visitNotes')).toEqual([kept]);
  expect(world.school.sent).toEqual([]);
});

test('the form answered twice in the same words keeps one note, in other words two', () => {
  const world = northfield();
  const values = { ...note(), teacher: 'Sam Patel, Maths (SPA)' };
  for (const [id, words] of [
    ['r1', 'Pens down.'],
    ['r2', ' Pens down.\n'],
    ['r3', 'Pens up.'],
  ] as const)
    answer(world, 'visitNoteForm', { id, values: { ...values, note: words } });
  processed(world.next(''), 'visitNoteForm');
  expect(rowsOf(world, 'visitNotes').map(({ id }) => id)).toEqual(['r3', 'r1']);
  expect(rowsOf(world, 'formAnswers').map(({ outcome }) => outcome)).toEqual(Array(3).fill('Recorded'));
});

test.each<[string, string, Partial<VisitNoteGiven>, string]>([
  ['by the teacher', SAM.email, {}, 'You were not Sam Patel’s coach'],
  ['by someone who is no coach', TOM.email, {}, 'You were not Sam Patel’s coach'],
  ['by someone whom Google does not name', '', {}, 'Google does not tell Stepwise who you are'],
  ['of a day to come', RACHEL.email, { seenOn: '2026-09-22' }, 'Tuesday 22 September is still to come.'],
  ['of a day before the pair', RACHEL.email, { seenOn: '2026-09-04' }, 'You were not Sam Patel’s coach'],
  ['of nobody', LEAD, { teacher: 'XXX' }, 'This teacher is not in the staff list any more.'],
  ['by a lead who is not on the list', LEAD, {}, 'you are not on the staff list'],
  ['without words', RACHEL.email, { note: '\n' }, '“What did you see?” is empty.'],
])('a note %s is refused', (_, asker, given, sentence) => {
  const world = northfield();
  expect(refusalOf(() => saveVisitNote(world.next(asker), note(given)))).toContain(sentence);
  expect(rowsOf(world, 'visitNotes')).toEqual([]);
});

test('a note of a pair that has ended is still taken for a day on which it ran', () => {
  const world = northfield({ pairs: [aPair({ until: '2026-09-21' })], now: '2026-09-28T10:00' });
  expect(saveVisitNote(world.next(RACHEL.email), note())).toMatchObject({ pair: 'pair-1' });
});

test('an answer that comes twice is one note; one that can’t be recorded goes back to its writer alone', () => {
  const world = northfield();
  const values = { ...note(), teacher: 'Sam Patel, Maths (SPA)' };
  answer(world, 'visitNoteForm', { id: 'r1', values });
  answer(world, 'visitNoteForm', { id: 'r2', by: TOM.email, values });
  for (let time = 0; time < 2; time++) processed(world.next(''), 'visitNoteForm');
  expect(rowsOf(world, 'visitNotes')).toMatchObject([
    { id: 'r1', coach: 'RNG', note: 'Every pen was down.' },
  ]);
  expect(world.school.sent).toMatchObject([{ to: TOM.email, cc: undefined }]);
});

test('the desk has the notes of the last ten weeks', () => {
  const rows = ['2026-09-21', '2026-07-13', '2026-07-12'].map((seenOn) => ({
    ...note({ seenOn, id: seenOn }),
    coach: 'RNG',
    pair: 'pair-1',
  }));
  const { visitNotes } = openDesk(northfield({ visitNotes: rows }).next(RACHEL.email));
  expect(visitNotes.map(({ seenOn }) => seenOn)).toEqual(['2026-09-21', '2026-07-13']);
});
