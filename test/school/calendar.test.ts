/** School weeks and cycles: a real school's year, and what holds for any term dates whatever. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Term } from '../../src/records';
import {
  cycleOn,
  cycles,
  isHeldIn,
  programmeCycles,
  type Run,
  schoolDays,
  schoolWeeks,
} from '../../src/school/calendar';
import { addDays, mondayOf, saySpan, weekdayOf } from '../../src/school/days';
import { planTerms } from '../../src/setUp/terms/plan';
import { aProgramme, aTerm } from '../builders';

const year = planTerms(readFileSync('demo/term-dates-2026-27.csv', 'utf8')).terms;
const closed = (kind: Term['kind'], firstDay: string, lastDay = firstDay): Term => ({
  ...aTerm('', firstDay, lastDay),
  kind,
});

describe('a school year', () => {
  test('begins after its training days, with a short first week', () => {
    const [first, second] = schoolWeeks(year);
    expect(first).toEqual({
      number: 1,
      monday: '2026-08-31',
      days: ['2026-09-03', '2026-09-04'],
      term: 'Autumn 1',
    });
    expect(second?.days).toHaveLength(5);
  });

  test('leaves out training days and bank holidays, and goes on counting over holidays', () => {
    const days = schoolDays(year);
    for (const day of ['2026-09-01', '2026-11-02', '2026-10-23', '2027-05-03', '2026-12-25', '2026-09-05'])
      expect(days).not.toContain(day);
    const weeks = schoolWeeks(year);
    expect([days.length, weeks.length]).toEqual([189, 40]);
    expect(weeks.map(({ number }) => number)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
    expect(weeks.find(({ monday }) => monday === '2026-11-02')).toMatchObject({
      number: 9,
      term: 'Autumn 2',
    });
  });

  test('has fortnights of two school weeks, whatever lies between', () => {
    const spans = cycles(year, 'Fortnightly').map(({ firstDay, lastDay }) => saySpan(firstDay, lastDay));
    expect(spans.slice(0, 2)).toEqual(['3–11 September', '14–25 September']);
    expect(spans[7]).toBe('14 December 2026–8 January 2027');
    expect(spans).toHaveLength(20);
  });

  test('is counted anew after the summer, so that no fortnight spans it', () => {
    const terms = [aTerm('Summer', '2026-07-06', '2026-07-22'), aTerm('Autumn', '2026-09-07', '2026-09-18')];
    expect(schoolWeeks(terms).map(({ number }) => number)).toEqual([1, 2, 3, 1, 2]);
    expect(cycles(terms, 'Fortnightly').map(({ number, days }) => [number, days.length])).toEqual([
      [1, 10],
      [2, 3],
      [1, 10],
    ]);
  });
});

describe('the cycle on a day', () => {
  const fortnights = cycles(year, 'Fortnightly');
  test.each([
    ['2026-09-02', undefined],
    ['2026-09-03', 1],
    ['2026-09-12', 1],
    ['2026-09-14', 2],
    ['2026-10-28', 4],
    ['2027-08-20', 20],
  ])('%s: %s', (day, number) => {
    expect(cycleOn(fortnights, day)?.number).toBe(number);
  });

  test('counts what is held on a training day or a Saturday of its weeks, and nothing of the holidays beside them', () => {
    const [, , , fourth, fifth] = fortnights;
    if (!fourth || !fifth) throw new Error('The year has twenty fortnights.');
    const heldIn = (day: string) =>
      [fourth, fifth].filter((each) => isHeldIn(each, day)).map((each) => each.number);
    expect(heldIn('2026-10-23')).toEqual([4]);
    expect(heldIn('2026-10-24')).toEqual([4]);
    expect(heldIn('2026-10-28')).toEqual([]);
    expect(heldIn('2026-11-02')).toEqual([5]);
  });
});

describe('the cycles of a programme', () => {
  test('are the school’s, cut to its dates', () => {
    const own = programmeCycles(year, aProgramme({ startsOn: '2026-09-16', endsOn: '2026-10-06' }));
    expect(own.map(({ number, firstDay, lastDay }) => [number, firstDay, lastDay])).toEqual([
      [2, '2026-09-16', '2026-09-25'],
      [3, '2026-09-28', '2026-10-06'],
    ]);
  });

  /** Autumn half term leaves Mon–Wed before it and Thu–Fri after it; a bank holiday week in the middle has four days. */
  const cut = [
    aTerm('Autumn 1', '2026-09-07', '2026-10-21'),
    aTerm('Autumn 2', '2026-11-05', '2026-12-18'),
    closed('Bank holiday', '2026-09-23'),
  ];
  const spans = (given: Partial<Run>) =>
    programmeCycles(cut, aProgramme({ cadence: 'Weekly', endsOn: '2026-11-13', ...given })).map(
      ({ number, firstDay, lastDay }) => `${number}: ${saySpan(firstDay, lastDay)}`,
    );

  test('join a week that half term leaves too short to the week on its own side of the holiday', () => {
    expect(spans({ leastDays: 1 }).slice(5)).toEqual([
      '6: 12–16 October',
      '7: 19–21 October',
      '8: 5–6 November',
      '9: 9–13 November',
    ]);
    expect(spans({ leastDays: 4 }).slice(5)).toEqual(['6: 12–21 October', '9: 5–13 November']);
    expect(spans({ leastDays: 3 }).slice(6)).toEqual(['7: 19–21 October', '9: 5–13 November']);
  });

  test.each<[string, Partial<Run>, string[]]>([
    [
      'a late start is joined to the cycle that follows',
      { startsOn: '2026-09-10', endsOn: '2026-09-18', leastDays: 3 },
      ['2: 10–18 September'],
    ],
    [
      'an early end is joined to the cycle before',
      { endsOn: '2026-09-15', leastDays: 3 },
      ['1: 7–15 September'],
    ],
    [
      'of two equally near, the cycle that follows',
      { startsOn: '2026-09-14', endsOn: '2026-10-02', leastDays: 5 },
      ['2: 14–18 September', '4: 21 September–2 October'],
    ],
    [
      'over the holiday where a side of it is too short as a whole',
      { startsOn: '2026-10-20', leastDays: 5 },
      ['9: 20 October–13 November'],
    ],
    [
      'a programme shorter than the least',
      { startsOn: '2026-09-10', endsOn: '2026-09-11', leastDays: 5 },
      ['1: 10–11 September'],
    ],
    [
      'in fortnights',
      { cadence: 'Fortnightly', startsOn: '2026-09-17', endsOn: '2026-10-02', leastDays: 5 },
      ['2: 17 September–2 October'],
    ],
  ])('with a least number of days: %s', (_, given, wanted) => {
    expect(spans(given)).toEqual(wanted);
  });

  test('are none outside the school year', () => {
    expect(programmeCycles(year, aProgramme({ startsOn: '2027-08-01', endsOn: '2027-08-20' }))).toEqual([]);
  });
});

const anyTerms: fc.Arbitrary<Term[]> = fc.array(
  fc
    .record({
      kind: fc.constantFrom<Term['kind']>('Term', 'Term', 'Training day', 'Bank holiday'),
      start: fc.integer({ min: 0, max: 600 }),
      length: fc.integer({ min: -2, max: 120 }),
    })
    .map(({ kind, start, length }) => {
      const firstDay = addDays('2026-07-01', start);
      return closed(kind, firstDay, addDays(firstDay, kind === 'Term' ? length : Math.min(length, 10)));
    }),
  { maxLength: 12 },
);

describe('for any term dates', () => {
  test('a school day is a weekday inside a term that no closure covers, once', () => {
    fc.assert(
      fc.property(anyTerms, (terms) => {
        const days = schoolDays(terms);
        expect(days).toEqual([...new Set(days)].sort());
        const covers = (day: string) => (term: Term) => term.firstDay <= day && day <= term.lastDay;
        for (let day = '2026-07-01'; day < '2028-08-01'; day = addDays(day, 1)) {
          const inside = terms.filter(covers(day)).map(({ kind }) => kind);
          const open = weekdayOf(day) <= 5 && inside.length > 0 && inside.every((kind) => kind === 'Term');
          if (open !== days.includes(day))
            throw new Error(`${day} should ${open ? '' : 'not '}be a school day`);
        }
      }),
      { numRuns: 25 },
    );
  });

  test('every school day lies in exactly one week and one cycle of each cadence, in order', () => {
    fc.assert(
      fc.property(anyTerms, (terms) => {
        const days = schoolDays(terms);
        const weeks = schoolWeeks(terms);
        expect(weeks.flatMap((week) => week.days)).toEqual(days);
        for (const week of weeks) expect(new Set(week.days.map(mondayOf))).toEqual(new Set([week.monday]));
        for (const cadence of ['Weekly', 'Fortnightly'] as const) {
          const list = cycles(terms, cadence);
          expect(list.flatMap((cycle) => cycle.days)).toEqual(days);
          for (const [index, { firstDay, lastDay }] of list.entries()) {
            expect(firstDay <= lastDay && lastDay < (list[index + 1]?.firstDay ?? '9')).toBe(true);
          }
          for (const cycle of list) for (const day of cycle.days) expect(cycleOn(list, day)).toBe(cycle);
        }
      }),
      { numRuns: 50 },
    );
  });

  const anyRun: fc.Arbitrary<Run & { leastDays: number }> = fc.record({
    cadence: fc.constantFrom('Weekly', 'Fortnightly'),
    startsOn: fc.integer({ min: -30, max: 650 }).map((n) => addDays('2026-07-01', n)),
    endsOn: fc.integer({ min: -30, max: 750 }).map((n) => addDays('2026-07-01', n)),
    leastDays: fc.integer({ min: 0, max: 12 }),
  });

  test('every school day within a programme lies in exactly one of its cycles, and none is shorter than the least', () => {
    fc.assert(
      fc.property(anyTerms, anyRun, (terms, run) => {
        const days = schoolDays(terms).filter((day) => run.startsOn <= day && day <= run.endsOn);
        const own = programmeCycles(terms, run);
        expect(own.flatMap((cycle) => cycle.days)).toEqual(days);
        const least = Math.min(run.leastDays, days.length);
        for (const cycle of own) expect(cycle.days.length).toBeGreaterThanOrEqual(least);
        for (const day of days) expect(own.filter((cycle) => isHeldIn(cycle, day))).toHaveLength(1);
      }),
    );
  });

  test('joined cycles are made of whole ones and keep a number of theirs; a least of one joins none', () => {
    fc.assert(
      fc.property(anyTerms, anyRun, (terms, run) => {
        const apart = programmeCycles(terms, { ...run, leastDays: 1 });
        const own = programmeCycles(terms, run);
        if (run.leastDays < 2) expect(own).toEqual(apart);
        for (const cycle of own) {
          const parts = apart.filter(({ firstDay }) => cycle.days.includes(firstDay));
          expect(parts.flatMap(({ days }) => days)).toEqual(cycle.days);
          expect(parts.map(({ number }) => number)).toContain(cycle.number);
        }
      }),
    );
  });
});
