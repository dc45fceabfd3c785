/** Term dates: what is saved is the list given, however often and however corrected, and the letters' due time follows. */
import type { Term } from '../../../src/records';
import { planTerms } from '../../../src/setUp/terms/plan';
import { saveTerms } from '../../../src/setUp/terms/saveTerms';
import { aTerm } from '../../builders';
import { aWorld, type MemoryWorld } from '../../memory';
import { refusalOf, rowsOf, settingOf } from '../../northfield';

const HEADINGS = 'Kind,Name,First day,Last day';
const LIST = [
  'Term,Autumn 1,07/09/2026,23/10/2026',
  'Term,Autumn 2,02/11/2026,18/12/2026',
  'Training day,,27/11/2026,27/11/2026',
];
const save = (world: MemoryWorld, lines: readonly string[]) =>
  saveTerms(world.next(), planTerms([HEADINGS, ...lines].join('\n')).terms);
const calendar = (world: MemoryWorld) =>
  rowsOf(world, 'terms')
    .map(({ kind, firstDay, lastDay }) => `${kind} ${firstDay} ${lastDay}`)
    .sort();
const SAVED = [
  'Term 2026-09-07 2026-10-23',
  'Term 2026-11-02 2026-12-18',
  'Training day 2026-11-27 2026-11-27',
];

function saved(given: Parameters<typeof aWorld>[0] = {}): MemoryWorld {
  const world = aWorld({ now: '2026-09-01T09:00', ...given });
  save(world, LIST);
  return world;
}

test('the list becomes the calendar, and the first letters are due at its first fortnight’s end', () => {
  const world = saved();
  expect(calendar(world)).toEqual(SAVED);
  expect(settingOf(world, 'lettersDue')).toBe('2026-09-18T15:00');
});

test('saved twice it doubles nothing', () => {
  const world = saved();
  const ids = rowsOf(world, 'terms').map(({ id }) => id);
  save(world, LIST);
  expect(calendar(world)).toEqual(SAVED);
  expect(rowsOf(world, 'terms').map(({ id }) => id)).toEqual(ids);
});

describe('a corrected list takes the place of what it corrects', () => {
  test.each([
    ['a term that begins later', 0, 'Term,Autumn 1,08/09/2026,23/10/2026', 'Term 2026-09-08 2026-10-23'],
    ['a term that ends earlier', 1, 'Term,Autumn 2,02/11/2026,16/12/2026', 'Term 2026-11-02 2026-12-16'],
    [
      'a training day that moves',
      2,
      'Training day,,04/12/2026,04/12/2026',
      'Training day 2026-12-04 2026-12-04',
    ],
    [
      'a training day that is a holiday',
      2,
      'Bank holiday,,27/11/2026,27/11/2026',
      'Bank holiday 2026-11-27 2026-11-27',
    ],
  ])('%s', (_, index, line, row) => {
    const world = saved();
    const lines = LIST.map((each, at) => (at === index ? line : each));
    const expected = SAVED.map((each, at) => (at === index ? row : each)).sort();
    save(world, lines);
    expect(calendar(world)).toEqual(expected);
    save(world, lines);
    expect(calendar(world)).toEqual(expected);
    save(world, LIST);
    expect(calendar(world)).toEqual(SAVED);
  });

  test('one line more is one row more', () => {
    const world = saved();
    save(world, [...LIST, 'Training day,,05/10/2026,05/10/2026']);
    expect(calendar(world)).toEqual([...SAVED, 'Training day 2026-10-05 2026-10-05'].sort());
  });

  test('one line fewer is refused with the row to delete, and nothing is changed', () => {
    const world = saved();
    expect(refusalOf(() => save(world, LIST.slice(0, 2)))).toBe(
      'The tab “Term dates” also has Training day from Friday 27 November 2026, which this list leaves out. ' +
        'Add it to the list, or delete its row in the tab, and save again.',
    );
    expect(calendar(world)).toEqual(SAVED);
  });
});

test('another year’s dates are added, and this year’s stay', () => {
  const world = saved({ terms: [aTerm('Summer 2', '2026-06-01', '2026-07-17')] });
  expect(calendar(world)).toEqual(['Term 2026-06-01 2026-07-17', ...SAVED]);
});

test('rows that were rewritten keep apart from rows of the same name that come later', () => {
  const world = saved();
  save(world, [...LIST.slice(0, 2), 'Training day,,05/10/2026,05/10/2026']);
  save(world, ['Term,Autumn 2,02/11/2026,18/12/2026', 'Training day,,27/11/2026,27/11/2026']);
  expect(calendar(world)).toEqual([
    'Term 2026-09-07 2026-10-23',
    SAVED[1],
    'Training day 2026-10-05 2026-10-05',
    SAVED[2],
  ]);
  const ids = rowsOf(world, 'terms').map(({ id }) => id);
  expect(new Set(ids).size).toBe(4);
});

describe('when the next letters are due', () => {
  const due = (world: MemoryWorld) => settingOf(world, 'lettersDue');

  test('next year’s dates, pasted before this year’s last letters, don’t put those off', () => {
    const world = saved();
    world.school.now = '2026-12-15T09:00';
    save(world, ['Term,Spring 1,04/01/2027,12/02/2027']);
    expect(due(world)).toBe('2026-12-18T15:00');
  });

  test.each([
    ['approved: letters that wait for the hour are not passed over', '2026-09-18', '2026-09-18T15:00'],
    ['not approved: the next time to ask is the next fortnight’s end', '', '2026-10-02T15:00'],
  ])('%s', (_, lettersApproved, expected) => {
    const world = saved({ settings: { lettersApproved } });
    world.school.now = '2026-09-18T15:20';
    save(world, LIST);
    expect(due(world)).toBe(expected);
  });

  test('dates that are over leave nothing due', () => {
    const world = aWorld({ now: '2027-01-01T09:00' });
    save(world, LIST);
    expect(due(world)).toBe('');
  });
});

const trainingDay = (firstDay: string, lastDay = firstDay): Term => ({
  ...aTerm('', firstDay, lastDay),
  kind: 'Training day',
  id: `training-day-${firstDay}`,
});
const autumn = aTerm('Autumn', '2026-09-07', '2026-10-23');

test.each([
  ['no rows', [], 'At least one of these dates must be a term.'],
  ['no term', [trainingDay('2026-11-27')], 'At least one of these dates must be a term.'],
  [
    'terms that overlap',
    [autumn, aTerm('Winter', '2026-10-23', '2026-12-18')],
    'Winter (23 October–18 December) overlaps Autumn (7 September–23 October): mend one of the two.',
  ],
  [
    'a day twice',
    [autumn, trainingDay('2026-10-05'), trainingDay('2026-10-05', '2026-10-06')],
    'Training day (5–6 October) and Training day (5 October) begin on the same day.',
  ],
  [
    'an end before its beginning',
    [aTerm('Autumn', '2026-10-23', '2026-09-07')],
    'Autumn: The last day comes before the first.',
  ],
  [
    'a mistyped year',
    [aTerm('Autumn', '2026-09-07', '2036-10-23')],
    'Autumn: This lasts 3700 days: look at its years again.',
  ],
])('%s is refused, and nothing is changed', (_, rows, sentence) => {
  const world = saved();
  expect(refusalOf(() => saveTerms(world.next(), rows))).toBe(sentence);
  expect(calendar(world)).toEqual(SAVED);
});
