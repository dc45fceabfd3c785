/** The cycles ahead in words: every missing weekday has its reason, a joined cycle says so, and slots that have passed are left out. */
import { cyclesAhead } from '../../../src/programmes/cycles/rules';
import type { Programme, Term } from '../../../src/records';
import { aProgramme, aTerm } from '../../builders';

const closed = (kind: Term['kind'], day: string): Term => ({ ...aTerm('', day, day), kind });
const terms = [
  aTerm('Autumn 1', '2026-09-07', '2026-10-20'),
  aTerm('Autumn 2', '2026-11-02', '2026-12-18'),
  closed('Training day', '2026-09-15'),
  closed('Bank holiday', '2026-09-18'),
];
const ahead = (given: Partial<Programme>, day: string) => cyclesAhead(aProgramme(given), terms, day);

test.each<[string, Partial<Programme>, string, string, string]>([
  [
    'a training day and a bank holiday',
    {},
    '2026-09-07',
    'Fortnight 1: 7–17 September',
    '8 school days, without 1 training day and 1 bank holiday.',
  ],
  [
    'a half term in the middle',
    {},
    '2026-10-20',
    'Fortnight 4: 19 October–6 November',
    '7 school days, without 3 days in the holidays, on both sides of a holiday.',
  ],
  [
    'a start in the middle of a week',
    { startsOn: '2026-11-11' },
    '2026-10-20',
    'Fortnight 5: 11–20 November',
    '8 school days, without 2 days outside the programme.',
  ],
  [
    'a week that a half term leaves too short',
    { cadence: 'Weekly', leastDays: 3 },
    '2026-10-12',
    'Week 6: 12–20 October',
    '7 school days, without 3 days in the holidays. 2 weeks joined, as a part alone has fewer than 3 school days.',
  ],
])('%s', (_, given, day, name, about) => {
  expect(ahead(given, day)[0]).toMatchObject({ name, about });
});

test('three cycles, with the slots that are still to come', () => {
  const found = ahead({}, '2026-09-10');
  expect(found).toHaveLength(3);
  expect(found[0]?.meetings).toEqual([
    'Wednesday 16 September at 15:30, as Tuesday 15 September is a training day.',
  ]);
  expect(ahead({ slotDay: '', slotTime: '' }, '2026-09-10')[0]?.meetings).toEqual([]);
});

test('a cycle that ends today is still ahead, and so is the meeting of later today', () => {
  const weekly = (day: string) => ahead({ cadence: 'Weekly', slotDay: 'Friday' }, day)[0];
  expect(weekly('2026-09-11')?.name).toBe('Week 1: 7–11 September');
  expect(weekly('2026-09-11')?.meetings).toEqual(['Friday 11 September at 15:30.']);
  expect(weekly('2026-09-12')?.name).toContain('Week 2');
});

test('a programme that is over has none', () =>
  expect(ahead({ endsOn: '2026-10-02' }, '2026-10-05')).toEqual([]));
