/** Engagement with its denominator: who was expected, cycle by cycle, and who coached. */
import fc from 'fast-check';
import { type EngagementData, engagement } from '../../../src/fortnight/engagement/rules';
import { type Cycle, cycles } from '../../../src/school/calendar';
import { aPair, aPerson, aProgramme, aSession, theTerms } from '../../builders';

const fortnights = cycles(theTerms(), 'Fortnightly');
/** 7–18 September and 21 September–2 October 2026. */
const [first, second] = fortnights as [Cycle, Cycle];

const staff = [
  aPerson(),
  aPerson({ forename: 'Sofia', surname: 'Parker', id: 'SPA', department: 'PE' }),
  aPerson({ forename: 'Peter', surname: 'Owen', id: 'POW', department: 'Arts' }),
  aPerson({ forename: 'Pat', surname: 'Hill', id: 'PHI', department: '' }),
];
const data = (given: Partial<EngagementData> = {}): EngagementData => ({
  pairs: [aPair()],
  sessions: [aSession({ heldOn: '2026-09-15' })],
  programmes: [aProgramme()],
  terms: theTerms(),
  staff,
  ...given,
});
const inProgramme = (given: Partial<EngagementData>, cycle: Cycle = first) => {
  const [row] = engagement(data(given), cycle).programme;
  return row && [row.coached, row.expected];
};

test('a fortnight has its rows by programme and by the teacher’s department', () => {
  const pairs = [
    aPair(),
    aPair({ id: 'pair-2', teacher: 'POW' }),
    aPair({ id: 'pair-3', teacher: 'PHI', coach: 'SPA' }),
  ];
  expect(engagement(data({ pairs }), first)).toEqual({
    programme: [{ name: 'Pilot', expected: 3, coached: 1, share: 1 / 3 }],
    department: [
      { name: 'Arts', expected: 1, coached: 0, share: 0 },
      { name: 'No department', expected: 1, coached: 0, share: 0 },
      { name: 'PE', expected: 1, coached: 1, share: 1 },
    ],
    format: [],
  });
});

test('a session counts for its own cycle and its own pair, and no more than once', () => {
  const again = aSession({ id: 'session-2', heldOn: '2026-09-16' });
  expect(inProgramme({ sessions: [aSession(), again] })).toEqual([1, 1]);
  expect(inProgramme({}, second)).toEqual([0, 1]);
  expect(inProgramme({ sessions: [aSession({ pair: 'another' })] })).toEqual([0, 1]);
});

describe('in a weekly programme', () => {
  const programmes = [aProgramme({ cadence: 'Weekly' })];
  test('each week of the fortnight counts by itself', () => {
    expect(inProgramme({ programmes })).toEqual([1, 2]);
    const sessions = [aSession({ heldOn: '2026-09-08' }), aSession({ heldOn: '2026-09-17' })];
    expect(inProgramme({ programmes, sessions })).toEqual([2, 2]);
  });

  test('a pair that began in the second week is expected once', () => {
    expect(inProgramme({ programmes, pairs: [aPair({ from: '2026-09-14' })] })).toEqual([1, 1]);
  });

  test('a fortnight of which the programme had one week counts that week', () => {
    expect(inProgramme({ programmes: [aProgramme({ cadence: 'Weekly', startsOn: '2026-09-16' })] })).toEqual([
      1, 1,
    ]);
  });
});

test('a cycle that was joined to the next because it was short counts once, in the fortnight where it ends', () => {
  const late = { ...aProgramme({ startsOn: '2026-09-17' }), leastDays: 5 };
  const programmes = [late];
  const sessions = [aSession({ heldOn: '2026-09-18' })];
  expect(inProgramme({ programmes, sessions })).toBeUndefined();
  expect(inProgramme({ programmes, sessions }, second)).toEqual([1, 1]);
});

test('somebody marked as left without a day changes no figure of the past', () => {
  const gone = staff.map((person) => ({ ...person, status: 'Left' as const, leftOn: '' }));
  expect(inProgramme({ staff: gone, sessions: [aSession()] })).toEqual([1, 1]);
});

describe('a pair is expected', () => {
  test.each<[string, Partial<EngagementData>, [number, number]]>([
    [
      'if it began on the last school day but one',
      { pairs: [aPair({ from: '2026-09-17' })], sessions: [] },
      [0, 1],
    ],
    [
      'not if it ran on the last school day alone',
      { pairs: [aPair({ from: '2026-09-18' })], sessions: [] },
      [0, 0],
    ],
    ['not if it began on the weekend after', { pairs: [aPair({ from: '2026-09-19' })] }, [0, 0]],
    [
      'not if it ended on the first school day',
      { pairs: [aPair({ until: '2026-09-07' })], sessions: [] },
      [0, 0],
    ],
    [
      'unless the two met on it',
      { pairs: [aPair({ until: '2026-09-07' })], sessions: [aSession({ heldOn: '2026-09-07' })] },
      [1, 1],
    ],
    [
      'if it ended on the second school day',
      { pairs: [aPair({ until: '2026-09-08' })], sessions: [] },
      [0, 1],
    ],
    [
      'if its coach was swapped on the last day',
      {
        pairs: [aPair({ until: '2026-09-17' }), aPair({ id: 'new', coach: 'POW', from: '2026-09-18' })],
        sessions: [],
      },
      [0, 1],
    ],
    ['not if it ended before', { pairs: [aPair({ from: '2026-08-01', until: '2026-09-06' })] }, [0, 0]],
    ['not in a programme of another id', { pairs: [aPair({ programme: 'other' })] }, [0, 0]],
    ['if someone’s row can’t be found', { pairs: [aPair({ coach: 'XYZ' })], sessions: [] }, [0, 1]],
  ])('%s', (_, given, wanted) => {
    expect(inProgramme(given)).toEqual(wanted);
  });

  test.each([
    ['teacher', 'SPA', '2026-09-04', [0, 0]],
    ['coach', 'RNG', '2026-09-04', [0, 0]],
    ['teacher', 'SPA', '2026-09-16', [1, 1]],
    ['coach', 'RNG', '2026-12-18', [1, 1]],
  ])('until the %s (%s) has left on %s', (_, id, leftOn, wanted) => {
    const gone = staff.map((person) =>
      person.id === id ? { ...person, status: 'Left' as const, leftOn } : person,
    );
    const sessions = leftOn < '2026-09-07' ? [] : [aSession()];
    expect(inProgramme({ staff: gone, sessions })).toEqual(wanted);
  });
});

test('a coach swapped inside a cycle: the teacher is expected once, and either session counts', () => {
  const pairs = [aPair({ until: '2026-09-13' }), aPair({ id: 'pair-2', coach: 'POW', from: '2026-09-14' })];
  expect(inProgramme({ pairs, sessions: [aSession({ heldOn: '2026-09-08' })] })).toEqual([1, 1]);
  expect(inProgramme({ pairs, sessions: [aSession({ pair: 'pair-2', coach: 'POW' })] })).toEqual([1, 1]);
  expect(inProgramme({ pairs, sessions: [] })).toEqual([0, 1]);
});

describe('in a small group', () => {
  const inGroup = (id: string, teacher: string) => aPair({ id, teacher, format: 'Small group' });
  const group = [inGroup('pair-1', 'SPA'), inGroup('pair-2', 'POW'), inGroup('pair-3', 'PHI')];

  test('one conversation counts for all its teachers', () => {
    expect(inProgramme({ pairs: group })).toEqual([3, 3]);
    expect(inProgramme({ pairs: group, sessions: [] })).toEqual([0, 3]);
  });

  test('and for nobody whom the same coach sees alone', () => {
    const alone = aPair({ id: 'pair-4', teacher: 'UHA' });
    expect(inProgramme({ pairs: [...group, alone] })).toEqual([3, 4]);
  });

  test('formats have their rows where more than one is in use', () => {
    const mutual = aPair({ id: 'pair-4', teacher: 'RNG', coach: 'UHA', format: 'Reciprocal' });
    const alone = aPair({ id: 'pair-5', teacher: 'UHA' });
    expect(engagement(data({ pairs: [...group, mutual, alone] }), first).format).toEqual([
      { name: 'One-to-one', expected: 1, coached: 0, share: 0 },
      { name: 'Reciprocal', expected: 1, coached: 0, share: 0 },
      { name: 'Small group', expected: 3, coached: 3, share: 1 },
    ]);
    expect(engagement(data({ pairs: group }), first).format).toEqual([]);
  });
});

test('a programme without pairs has its row, and one that does not run has none', () => {
  const programmes = [
    aProgramme({ id: 'empty', name: 'Empty' }),
    aProgramme({ id: 'later', name: 'Later', startsOn: '2026-11-02' }),
  ];
  expect(engagement(data({ programmes }), first)).toEqual({
    programme: [{ name: 'Empty', expected: 0, coached: 0, share: 0 }],
    department: [],
    format: [],
  });
});

test('two programmes of one name keep their own rows', () => {
  const programmes = [aProgramme(), aProgramme({ id: 'programme-2' })];
  expect(engagement(data({ programmes }), first).programme).toHaveLength(2);
});

test('for any pairs and sessions: coached never exceeds expected, and departments add up to programmes', () => {
  const id = fc.constantFrom('RNG', 'SPA', 'POW', 'PHI');
  const day = fc.constantFrom(
    '2026-09-04',
    '2026-09-07',
    '2026-09-12',
    '2026-09-18',
    '2026-09-21',
    '2026-10-02',
  );
  const pairs = fc.array(
    fc
      .record({ teacher: id, coach: id, from: day, until: fc.oneof(fc.constant(''), day), n: fc.nat(5) })
      .map(({ n, ...given }) => aPair({ ...given, id: `pair-${n}`, programme: `programme-${(n % 2) + 1}` })),
    { maxLength: 8 },
  );
  const sessions = fc.array(
    fc.record({ heldOn: day, n: fc.nat(5) }).map(({ heldOn, n }) => aSession({ heldOn, pair: `pair-${n}` })),
    { maxLength: 8 },
  );
  const programmes = [aProgramme(), aProgramme({ id: 'programme-2', cadence: 'Weekly' })];
  fc.assert(
    fc.property(pairs, sessions, fc.constantFrom(first, second), (somePairs, someSessions, cycle) => {
      const found = engagement(data({ pairs: somePairs, sessions: someSessions, programmes }), cycle);
      const sums = [found.programme, found.department].map((rows) => [
        rows.reduce((sum, { expected }) => sum + expected, 0),
        rows.reduce((sum, { coached }) => sum + coached, 0),
      ]);
      expect(sums[0]).toEqual(sums[1]);
      for (const { expected, coached, share } of [...found.programme, ...found.department]) {
        expect(coached).toBeLessThanOrEqual(expected);
        expect(share).toBe(expected === 0 ? 0 : coached / expected);
      }
    }),
  );
});
