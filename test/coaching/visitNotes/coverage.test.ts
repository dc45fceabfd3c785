/** What the visits of a pair have seen of the timetable, and when that is enough for a first leverage point. */
import fc from 'fast-check';
import { coverageOf } from '../../../src/coaching/visitNotes/coverage';
import type { VisitNote } from '../../../src/records';
import { PERIODS } from '../../../src/records/visitNotes';
import { addDays, weekdayOf } from '../../../src/school/days';
import { aPair, aSession, TODAY, theTerms } from '../../builders';

const aVisit = (seenOn: string, period: VisitNote['period'], given: Partial<VisitNote> = {}): VisitNote => ({
  seenOn,
  period,
  teacher: 'SPA',
  coach: 'RNG',
  note: 'Pens were down.',
  pair: 'pair-1',
  id: `${seenOn}-${period}`,
  ...given,
});

const of = (visits: VisitNote[], sessions = [] as ReturnType<typeof aSession>[], today = TODAY) =>
  coverageOf(aPair(), { visitNotes: visits, sessions, pairs: [], terms: theTerms() }, today);

const [MONDAY, TUESDAY, THURSDAY] = ['2026-09-14', '2026-09-15', '2026-09-17'] as const;
const WANTED =
  'Before you name a leverage point, look in three times over about three weeks, on different days and in different periods.';
const ENOUGH = 'That is enough to name a leverage point.';
const again = (best: string) => `Before you name a leverage point, look in again: best ${best}.`;
const RECENTLY = 'in the last three weeks of school';

describe('before a first conversation', () => {
  test.each<[string, VisitNote[], string, string]>([
    ['none', [], `No visit ${RECENTLY}.`, WANTED],
    [
      'one',
      [aVisit(MONDAY, 'Period 2')],
      `1 visit ${RECENTLY}, on one weekday, in period 2: none after period 2 so far.`,
      again('on another weekday, in period 1, 3, 4, 5 or 6'),
    ],
    [
      'two in the mornings',
      [aVisit(TUESDAY, 'Tutor time'), aVisit(MONDAY, 'Period 2')],
      `2 visits ${RECENTLY}, on 2 weekdays, in tutor time and period 2: none after period 2 so far.`,
      again('in period 1, 3, 4, 5 or 6'),
    ],
    [
      'in tutor time alone',
      [aVisit(TUESDAY, 'Tutor time'), aVisit(MONDAY, 'Tutor time')],
      `2 visits ${RECENTLY}, on 2 weekdays, in tutor time: none after tutor time so far.`,
      again('in period 1, 2, 3, 4, 5 or 6'),
    ],
    [
      'four notes of two lessons',
      [MONDAY, MONDAY, TUESDAY, TUESDAY].map((day, at) => aVisit(day, 'Period 2', { id: String(at) })),
      `2 visits ${RECENTLY}, on 2 weekdays, in period 2: none after period 2 so far.`,
      again('in period 1, 3, 4, 5 or 6'),
    ],
    [
      'three on one weekday',
      [aVisit('2026-09-21', 'Period 1'), aVisit(MONDAY, 'Period 4'), aVisit(MONDAY, 'Period 1')],
      `3 visits ${RECENTLY}, on one weekday, in period 1 and period 4: none after period 4 so far.`,
      again('on another weekday, in period 2, 3, 5 or 6'),
    ],
    [
      'three in one period',
      [aVisit(THURSDAY, 'Period 5'), aVisit(TUESDAY, 'Period 5'), aVisit(MONDAY, 'Period 5')],
      `3 visits ${RECENTLY}, on 3 weekdays, in period 5: none before period 5 so far.`,
      again('in period 1, 2, 3, 4 or 6'),
    ],
    [
      'the whole of one day',
      PERIODS.map((period) => aVisit(MONDAY, period)),
      `7 visits ${RECENTLY}, on one weekday, in ${PERIODS.slice(0, -1).join(', ').toLowerCase()} and period 6.`,
      again('on another weekday'),
    ],
    [
      'three well spread',
      [aVisit(THURSDAY, 'Period 6'), aVisit(TUESDAY, 'Period 2'), aVisit(MONDAY, 'Period 1')],
      `3 visits ${RECENTLY}, on 3 weekdays, in period 1, period 2 and period 6.`,
      ENOUGH,
    ],
    [
      'three on two days, all early',
      [aVisit(THURSDAY, 'Period 4'), aVisit(MONDAY, 'Period 4'), aVisit(MONDAY, 'Period 1')],
      `3 visits ${RECENTLY}, on 2 weekdays, in period 1 and period 4: none after period 4 so far.`,
      ENOUGH,
    ],
  ])('%s', (_, visits, sentence, hint) => expect(of(visits)).toMatchObject({ sentence, hint }));

  test('three weeks are weeks of school: over half term they reach back further', () => {
    const visits = ['2026-10-21', '2026-10-12', '2026-10-09'].map((day) => aVisit(day, 'Period 1'));
    // The fifteenth school day before 6 November, half term left out, is 12 October.
    const found = of(visits, [], '2026-11-06');
    expect(found.visits.map(({ seenOn }) => seenOn)).toEqual(['2026-10-21', '2026-10-12']);
  });
});

test.each<[string, VisitNote[], string]>([
  ['none since', [aVisit(MONDAY, 'Period 1')], 'No visit since you talked on Tuesday 15 September.'],
  [
    'one since',
    [aVisit(THURSDAY, 'Period 3'), aVisit(TUESDAY, 'Period 1')],
    '1 visit since you talked on Tuesday 15 September, on one weekday, in period 3: none after period 3 so far.',
  ],
])('after a conversation, %s: counted, and no hint', (_, visits, sentence) =>
  expect(of(visits, [aSession()])).toMatchObject({ sentence, hint: '' }),
);

test('another coach’s visits, another teacher’s, and another pair’s conversations do not count', () => {
  const found = of(
    [aVisit(MONDAY, 'Period 1', { coach: 'TRE' }), aVisit(MONDAY, 'Period 2', { teacher: 'AOS' })],
    [aSession({ pair: 'pair-0' })],
  );
  expect(found).toMatchObject({ visits: [], sentence: 'No visit in the last three weeks of school.' });
});

test('whatever was visited: counts are of what is there, and enough is enough whatever comes on top', () => {
  const visit = fc
    .tuple(fc.integer({ min: 0, max: 18 }), fc.constantFrom(...PERIODS), fc.nat())
    .map(([ago, period, id]) => aVisit(addDays(TODAY, -ago), period, { id: String(id) }));
  fc.assert(
    fc.property(fc.array(visit, { maxLength: 12 }), visit, (visits, another) => {
      const found = of(visits);
      expect(found.weekdays).toBe(new Set(found.visits.map(({ seenOn }) => weekdayOf(seenOn))).size);
      expect(found.periods).toHaveLength(new Set(found.visits.map(({ period }) => period)).size);
      for (const { period } of found.visits) expect(found.unseen).not.toContain(period);
      expect(found.sentence).toMatch(/^[\dN][^.]*\.$/);
      expect(found.hint).toMatch(/\.$/);
      if (found.hint === ENOUGH) expect(of([...visits, another]).hint).toBe(ENOUGH);
    }),
    { numRuns: 60 },
  );
});
