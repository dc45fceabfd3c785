/** The load of a set of pairs: what each coach would have to do, in figures and in words. */
import fc from 'fast-check';
import { type Load, type Proposal, planLoad } from '../../../src/programmes/load/rules';
import { sayCoach, sayLoad, sayMinutes } from '../../../src/programmes/load/wording';
import { FORMATS } from '../../../src/records';
import { aPerson, aProgramme, theTerms } from '../../builders';

const rachel = aPerson();
const ben = aPerson({ forename: 'Ben', surname: 'Cohen', id: 'BCO' });
const una = aPerson({ forename: 'Una', surname: 'Hall', id: 'UHA', department: 'Arts' });
const staff = [rachel, ben, una];

const pairsOf = (counts: Record<string, number>): { coach: string; teacher: string }[] =>
  Object.entries(counts).flatMap(([coach, n]) =>
    Array.from({ length: n }, (_, index) => ({ coach, teacher: `${coach}-${index}` })),
  );
const proposal = (given: Partial<Proposal> = {}): Proposal => ({
  programme: aProgramme({ endsOn: '2026-10-16' }),
  terms: theTerms(),
  staff,
  pairs: pairsOf({ RNG: 6, UHA: 6, BCO: 7 }),
  ...given,
});
const weekly = aProgramme({ cadence: 'Weekly', endsOn: '2026-10-16' });
const visits = ({ cycles }: Load) => cycles.map((cycle) => cycle.visits);

describe('in words', () => {
  test.each<[string, Partial<Proposal>, string[]]>([
    [
      'three coaches for nineteen teachers',
      {},
      [
        '3 coaches for 19 teachers: 19 meetings and 19 visits a fortnight; Ben Cohen has 7 teachers.',
        'In the first three weeks each teacher is visited every week, before a leverage point is named: 38 visits in 7–18 September.',
        'The Tuesday slot comes round twice a fortnight, and 3 coaches have more meetings than that: they need other times too.',
        'In all its 3 cycles: 57 meetings and 76 visits.',
      ],
    ],
    [
      'a weekly programme, its time, and too little room',
      {
        programme: weekly,
        pairs: pairsOf({ RNG: 1, BCO: 3 }),
        minutes: { visit: 15, meeting: 20 },
        coaches: [{ id: 'BCO', capacity: 3 }, { id: 'RNG' }],
        elsewhere: [{ coach: 'BCO' }, { coach: 'RNG' }],
      },
      [
        '2 coaches for 4 teachers: 4 meetings and 4 visits a week, about 2 hours 20 minutes; Ben Cohen has 3 teachers.',
        'The Tuesday slot comes round once a week, and 1 coach has more meetings than that: they need other times too.',
        'Ben Cohen has 3 teachers, more than the 2 there is room for.',
        'In all its 6 cycles: 24 meetings and 24 visits, about 14 hours.',
      ],
    ],
    [
      'one coach, one cycle, no slot',
      {
        programme: aProgramme({ slotDay: '', endsOn: '2026-09-18' }),
        pairs: pairsOf({ RNG: 1 }),
        visits: 2,
      },
      ['1 coach for 1 teacher: 1 meeting and 2 visits a fortnight.'],
    ],
    [
      'a start in the second week of a fortnight',
      {
        programme: aProgramme({ startsOn: '2026-09-14', endsOn: '2026-10-02', slotDay: '' }),
        pairs: pairsOf({ RNG: 2 }),
      },
      [
        '1 coach for 2 teachers: 2 meetings and 2 visits a fortnight.',
        'In the first three weeks each teacher is visited every week, before a leverage point is named: 4 visits in 21 September–2 October.',
        'In all its 2 cycles: 4 meetings and 6 visits.',
      ],
    ],
    [
      'two coaches with the same number, neither of them named',
      {
        programme: aProgramme({ slotDay: '', endsOn: '2026-09-18' }),
        pairs: pairsOf({ RNG: 2, BCO: 2 }),
        visits: 2,
      },
      ['2 coaches for 4 teachers: 4 meetings and 8 visits a fortnight.'],
    ],
    ['no pairs', { pairs: [] }, ['There are no pairs to plan for yet.']],
    [
      'no school days',
      { terms: [] },
      ['No school day lies within this programme: please look at its dates and at the term dates.'],
    ],
  ])('%s', (_, given, expected) => {
    expect(sayLoad(planLoad(proposal(given)))).toEqual(expected);
  });

  test('each coach, by department and surname, whoever has most', () => {
    const plan = planLoad(
      proposal({ coaches: [{ id: 'BCO', capacity: 5 }], minutes: { visit: 10, meeting: 15 } }),
    );
    expect(plan.coaches.map((coach) => sayCoach(coach, plan))).toEqual([
      'Una Hall, Arts: 6 teachers, 6 meetings and 6 visits a fortnight, about 2 hours 30 minutes.',
      'Ben Cohen, Maths: 7 teachers, 7 meetings and 7 visits a fortnight, about 2 hours 55 minutes. More than the 5 there is room for.',
      'Rachel Ng, Maths: 6 teachers, 6 meetings and 6 visits a fortnight, about 2 hours 30 minutes.',
    ]);
  });

  test('someone who is not on the staff list stands there by code', () => {
    const plan = planLoad(proposal({ pairs: pairsOf({ XYZ: 1, RNG: 2 }) }));
    expect(plan.coaches.map((coach) => sayCoach(coach, plan))[0]).toContain('XYZ: 1 teacher,');
  });

  test.each([
    [0, 'about 0 minutes'],
    [1, 'about 1 minute'],
    [60, 'about 1 hour'],
    [150, 'about 2 hours 30 minutes'],
  ])('%i minutes are %s', (minutes, expected) => {
    expect(sayMinutes(minutes)).toBe(expected);
  });
});

describe('visits', () => {
  test.each<[string, Partial<Proposal>, number[]]>([
    ['in fortnights: once a week for three weeks, then once', {}, [2, 1, 1]],
    ['in weeks: one each', { programme: weekly }, [1, 1, 1, 1, 1, 1]],
    ['as many as the programme says, where that is more', { visits: 3 }, [3, 3, 3]],
    ['none where it says none', { visits: 0 }, [0, 0, 0]],
    [
      'from the programme’s own first week',
      { programme: aProgramme({ startsOn: '2026-09-14', endsOn: '2026-10-16' }) },
      [1, 2, 1],
    ],
  ])('%s', (_, given, expected) => {
    expect(visits(planLoad(proposal({ pairs: pairsOf({ RNG: 1 }), ...given })))).toEqual(expected);
  });
});

test.each(FORMATS)('%s: three teachers of one coach', (format) => {
  const pairs = pairsOf({ RNG: 3 }).map((pair) => ({ ...pair, format }));
  const { usual } = planLoad(proposal({ pairs }));
  const expected = {
    'One-to-one': [3, 3],
    Reciprocal: [3, 3],
    'Small group': [1, 3],
    'Video peer coaching': [3, 0],
  };
  expect([usual.meetings, usual.visits]).toEqual(expected[format]);
});

test('for any pairs: coaches add up to cycles and cycles to the total, in an order that load does not touch', () => {
  const pair = fc.record({
    coach: fc.constantFrom('RNG', 'BCO', 'UHA', 'XYZ'),
    teacher: fc.constantFrom('A', 'B', 'C', 'D', 'E'),
    format: fc.constantFrom('' as const, ...FORMATS),
  });
  const cadence = fc.constantFrom('Weekly' as const, 'Fortnightly' as const);
  fc.assert(
    fc.property(
      fc.array(pair),
      cadence,
      fc.nat(3),
      fc.integer({ min: 1, max: 12 }),
      (pairs, each, usual, leastDays) => {
        const programme = { ...aProgramme({ cadence: each }), leastDays };
        const plan = planLoad(
          proposal({ pairs, programme, visits: usual, minutes: { visit: 10, meeting: 20 } }),
        );
        const sum = (list: { visits: number; meetings: number }[]) =>
          list.reduce((all, work) => [(all[0] ?? 0) + work.visits, (all[1] ?? 0) + work.meetings], [0, 0]);
        const { visits: seen, meetings, minutes } = plan.usual;
        expect(minutes).toBe(seen * 10 + meetings * 20);
        expect(sum(plan.coaches.map((coach) => coach.usual))).toEqual([seen, meetings]);
        expect(sum(plan.coaches.map(({ first }) => first))).toEqual(sum(plan.cycles.slice(0, 1)));
        expect(sum(plan.cycles)).toEqual([plan.total.visits, plan.total.meetings]);
        expect(plan.coaches.map(({ coach }) => coach)).toEqual(
          ['XYZ', 'UHA', 'BCO', 'RNG'].filter((id) => pairs.some(({ coach }) => coach === id)),
        );
        expect(planLoad(proposal({ pairs: [...pairs].reverse(), programme, visits: usual })).cycles).toEqual(
          plan.cycles.map((cycle) => ({ ...cycle, minutes: '' })),
        );
      },
    ),
  );
});
