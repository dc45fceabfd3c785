/** Practice: what is sent in a training session reaches nobody and is counted nowhere, and the form says so for as long as that is true. */
import {
  clearPractice,
  endPractice,
  showPractice,
  startPractice,
} from '../../../src/dropIns/practice/actions';
import { endOf, isPractice, isShown } from '../../../src/dropIns/practice/rules';
import { FormUnavailable } from '../../../src/records/refusal';
import { tick } from '../../hour';
import type { MemoryWorld } from '../../memory';
import { answer, northfield, processed, refusalOf, rowsOf, SAM, settingOf } from '../../northfield';

const formOf = ({ school }: MemoryWorld) => {
  const [dropIn] = school.forms;
  if (!dropIn) throw new Error('The drop-in form is not built.');
  return dropIn.plan;
};
const saysPractice = (world: MemoryWorld) => [
  formOf(world).description.includes('THIS IS PRACTICE'),
  formOf(world).confirmation.includes('practice'),
];

const VALUES = {
  visitedOn: '2026-09-21',
  teacher: 'Sam Patel, Maths (SPA)',
  praise: 'Great lesson!',
  sharing: 'Just for them',
  thanks: 'Yes',
};

/** Somebody answers the form at that moment. */
function send(world: MemoryWorld, at: string, praise = VALUES.praise) {
  world.school.now = at;
  answer(world, 'dropInForm', { values: { ...VALUES, praise } });
  processed(world.next(''), 'dropInForm');
}

/** Practice is on from ten o'clock. */
function practising() {
  const world = northfield();
  startPractice(world.next());
  return world;
}

test('A8: what is sent meanwhile is shown to the lead, newest first, and is neither counted nor sent', () => {
  const world = practising();
  expect(saysPractice(world)).toEqual([true, true]);
  send(world, '2026-09-21T10:05', 'Great lesson!');
  send(world, '2026-09-21T10:09', 'Every pen was down.');
  expect(rowsOf(world, 'dropIns')).toEqual([]);
  expect(world.school.sent).toEqual([]);
  const { ends, answers } = showPractice(world.next());
  expect(ends).toBe('2026-09-21T18:00');
  expect(answers.map(({ values }) => values['praise'])).toEqual(['Every pen was down.', 'Great lesson!']);
  expect(answers[0]?.values).toMatchObject({ teacher: VALUES.teacher });
});

test('A8: after it is ended by hand the next drop-in is real, and one found late is still practice', () => {
  const world = practising();
  world.school.now = '2026-09-21T10:20';
  answer(world, 'dropInForm', { id: 'late', values: VALUES });
  world.school.now = '2026-09-21T10:30';
  // A submit that never came: the end takes it in as what it was.
  expect(endPractice(world.next()).ends).toBe('');
  expect(saysPractice(world)).toEqual([false, false]);
  send(world, '2026-09-21T10:40');
  expect(rowsOf(world, 'dropIns')).toHaveLength(1);
  expect(world.school.sent.length).toBeGreaterThan(0);
  expect(showPractice(world.next()).answers).toHaveLength(1);
});

test('A8: it ends by itself in the evening, and by the hour in which it is due', () => {
  const world = practising();
  expect(tick(world, '2026-09-21T17:59')).not.toContain('end practice');
  expect(saysPractice(world)).toEqual([true, true]);
  expect(tick(world, '2026-09-21T18:03')).toContain('end practice');
  expect([...saysPractice(world), settingOf(world, 'practiceEnds')]).toEqual([false, false, '']);
  expect(tick(world, '2026-09-21T19:03')).not.toContain('end practice');
});

test('A8: cleared by one click, or by itself after a week; what came stays practice', () => {
  const world = practising();
  send(world, '2026-09-21T10:05');
  world.school.now = '2026-09-21T10:05:01';
  endPractice(world.next());
  world.school.now = '2026-09-27T10:00';
  expect(showPractice(world.next()).answers).toHaveLength(1);
  world.school.now = '2026-09-28T10:00';
  expect(showPractice(world.next()).answers).toEqual([]);
  world.school.now = '2026-09-22T10:00';
  expect(clearPractice(world.next()).answers).toEqual([]);
  expect(rowsOf(world, 'dropIns')).toEqual([]);
});

test('A8: a lead who can’t open the form is told, and nothing has begun', () => {
  const world = northfield();
  const here = world.next();
  here.forms.fit = () => {
    throw new FormUnavailable();
  };
  expect(refusalOf(() => startPractice(here))).toContain('can’t be opened any more, so it stays as it is');
  expect([settingOf(world, 'practice'), settingOf(world, 'practiceEnds')]).toEqual(['', '']);
});

test('A8: only a lead has practice', () => {
  const world = practising();
  for (const act of [startPractice, endPractice, clearPractice, showPractice])
    expect(refusalOf(() => act(world.next(SAM.email)))).toContain('Only a coaching lead');
});

const over = { from: '2026-09-21T10:00:12', until: '2026-09-21T11:00:24', cleared: false };

test.each<[string, Parameters<typeof isPractice>, boolean]>([
  ['there never was any', [undefined, '2026-09-21T10:30'], false],
  ['a second before', [over, '2026-09-21T10:00:11'], false],
  ['earlier in its first minute', [over, '2026-09-21T10:00'], false],
  ['from its first second', [over, '2026-09-21T10:00:12'], true],
  ['to its last', [over, '2026-09-21T11:00:23'], true],
  ['in the second in which it ended', [over, '2026-09-21T11:00:24'], false],
  ['later in its last minute', [over, '2026-09-21T11:00:48'], false],
  [
    'that an earlier release stored to the minute',
    [{ ...over, until: '2026-09-21T11:00' }, '2026-09-21T11:00:10'],
    false,
  ],
  ['while it is on', [{ ...over, until: '' }, '2026-09-21T23:00'], true],
])('%s', (_, given, is) => {
  expect(isPractice(...given)).toBe(is);
});

test('it ends in the evening, at midnight where it begins later, and is shown for a week', () => {
  expect([endOf('2026-09-21T10:00'), endOf('2026-09-21T18:00')]).toEqual([
    '2026-09-21T18:00',
    '2026-09-21T23:59',
  ]);
  expect([isShown(over, '2026-09-27'), isShown(over, '2026-09-28')]).toEqual([true, false]);
  expect(isShown({ ...over, cleared: true }, '2026-09-21')).toBe(false);
});
