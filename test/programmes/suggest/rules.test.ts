/** Suggested pairs: who is kept, how even the load is, and which matches are avoided where they can be. */
import fc from 'fast-check';
import { checkPair } from '../../../src/programmes/pairs/rules';
import { type CoachRoom, type ProposedPair, warningsOn } from '../../../src/programmes/pairs/warnings';
import { suggestPairs, type Wanted } from '../../../src/programmes/suggest/rules';
import type { Pair, StaffMember } from '../../../src/records';
import { isCurrent } from '../../../src/school/people';
import { aPair, aPerson } from '../../builders';

const rachel = aPerson({ role: 'Senior leader' });
const ben = aPerson({ forename: 'Ben', surname: 'Cohen', id: 'BCO', role: 'Head of department' });
const imran = aPerson({ forename: 'Imran', surname: 'Rahman', id: 'IRA', department: 'Science' });
const josie = aPerson({ forename: 'Josie', surname: 'Ward', id: 'JWA', leftOn: '2026-10-23' });
const gone = aPerson({ forename: 'Callum', id: 'CAK', status: 'Left', leftOn: '2026-08-31' });
const sofia = aPerson({ forename: 'Sofia', surname: 'Parker', id: 'SPA', lineManager: 'BCO' });
const peter = aPerson({ forename: 'Peter', surname: 'Owen', id: 'POW' });
const una = aPerson({ forename: 'Una', surname: 'Hall', id: 'UHA', department: 'Science' });
const leo = aPerson({ forename: 'Leo', surname: 'Clarke', id: 'LCL', department: 'Science' });
const staff = [rachel, ben, imran, josie, gone, sofia, peter, una, leo];

const wanted = (given: Partial<Wanted> = {}): Wanted => ({
  programme: 'programme-1',
  from: '2026-09-07',
  coaches: [{ id: 'BCO' }, { id: 'IRA' }],
  teachers: ['SPA', 'POW', 'UHA', 'LCL'],
  staff,
  pairs: [],
  ...given,
});
const suggested = (given: Partial<Wanted>) => {
  const { pairs, without } = suggestPairs(wanted(given));
  return [...pairs.map(({ coach, teacher }) => `${coach} ${teacher}`), ...without.map((id) => `- ${id}`)];
};
const rooms = (capacities: Record<string, number>): CoachRoom[] =>
  Object.entries(capacities).map(([id, capacity]) => ({ id, capacity }));

test.each<[string, Partial<Wanted>, string[]]>([
  ['within the department', { teachers: ['POW', 'UHA'] }, ['BCO POW', 'IRA UHA']],
  ['away from the line manager', { teachers: ['SPA', 'POW'] }, ['IRA SPA', 'BCO POW']],
  [
    'evenly, even outside the department',
    { teachers: ['UHA', 'LCL', 'POW', 'JWA'], coaches: [{ id: 'IRA' }, { id: 'SPA' }] },
    ['IRA UHA', 'IRA LCL', 'SPA POW', 'SPA JWA'],
  ],
  [
    'the odd one not to a senior leader',
    { teachers: ['POW', 'JWA', 'SPA'], coaches: [{ id: 'RNG' }, { id: 'IRA' }] },
    ['IRA POW', 'RNG JWA', 'IRA SPA'],
  ],
  [
    'not to someone who leaves soon, where another can',
    { teachers: ['POW'], coaches: [{ id: 'JWA' }, { id: 'RNG' }] },
    ['RNG POW'],
  ],
  [
    'as capacities allow, and says who waits',
    { coaches: rooms({ BCO: 1, IRA: 2 }) },
    ['IRA SPA', 'BCO POW', 'IRA UHA', '- LCL'],
  ],
  [
    'keeping present pairs, and counting them as load',
    { pairs: [aPair({ teacher: 'SPA', coach: 'BCO' }), aPair({ teacher: 'POW', coach: 'BCO', id: 'two' })] },
    ['BCO SPA', 'BCO POW', 'IRA UHA', 'IRA LCL'],
  ],
  [
    'counting pairs of another programme as load',
    {
      pairs: [aPair({ teacher: 'SPA', coach: 'IRA', programme: 'other' })],
      teachers: ['UHA'],
    },
    ['BCO UHA'],
  ],
  [
    'passing over a pair that has ended',
    { pairs: [aPair({ coach: 'IRA', from: '2026-01-05', until: '2026-07-17' })], teachers: ['SPA'] },
    ['IRA SPA'],
  ],
  [
    'no one to themselves, nor to one who has left',
    { coaches: [{ id: 'POW' }, { id: 'CAK' }], teachers: ['POW'] },
    ['- POW'],
  ],
  ['no one who has left or is unknown', { teachers: ['CAK', 'XYZ', 'POW', 'POW'] }, ['BCO POW']],
  ['nobody without coaches', { coaches: [], teachers: ['POW'] }, ['- POW']],
])('teachers are shared out %s', (_, given, expected) => {
  expect(suggested(given)).toEqual(expected);
});

test('a suggestion says what is known of it, and of others suggested with it', () => {
  const { pairs } = suggestPairs(
    wanted({ coaches: [{ id: 'BCO' }, { id: 'SPA' }], teachers: ['BCO', 'SPA'] }),
  );
  expect(pairs.map(({ coach, warnings }) => [coach, ...warnings.map(({ kind }) => kind)])).toEqual([
    ['SPA', 'coaches each other'],
    ['BCO', 'line manager', 'coaches each other'],
  ]);
});

describe('a warning', () => {
  interface Given {
    pair: Partial<ProposedPair>;
    pairs?: Pair[];
    coaches?: CoachRoom[];
  }
  const back = [aPair({ coach: 'POW', teacher: 'BCO' })];
  const one = rooms({ BCO: 1 });

  test.each<[string, Given, string[]]>([
    ['is not needed', { pair: {} }, []],
    [
      'names a line manager',
      { pair: { teacher: 'SPA' } },
      ['Ben Cohen line-manages Sofia Parker, and coaching is kept apart from performance management.'],
    ],
    [
      'names a senior leader',
      { pair: { coach: 'RNG' } },
      ['Rachel Ng is a senior leader, and may find the time hard to keep.'],
    ],
    [
      'names two departments',
      { pair: { coach: 'IRA' } },
      ['Imran Rahman is in Science, and Peter Owen in Maths.'],
    ],
    ['names a coach who leaves', { pair: { coach: 'JWA' } }, ['Josie Ward leaves on Friday 23 October.']],
    ['names a teacher who leaves', { pair: { teacher: 'JWA' } }, ['Josie Ward leaves on Friday 23 October.']],
    [
      'names two who coach each other',
      { pair: {}, pairs: back },
      ['Ben Cohen and Peter Owen would coach each other.'],
    ],
    ['is not that, where the format is reciprocal', { pair: { format: 'Reciprocal' }, pairs: back }, []],
    [
      'names a coach with no room',
      { pair: {}, pairs: [aPair({ coach: 'BCO' })], coaches: one },
      ['Ben Cohen would have 2 teachers, with room for 1.'],
    ],
    [
      'forgets a pair that has ended',
      { pair: {}, pairs: [aPair({ coach: 'BCO', until: '2026-09-06' })], coaches: one },
      [],
    ],
    [
      'counts the pair itself once',
      { pair: {}, pairs: [aPair({ coach: 'BCO', id: 'new' })], coaches: one },
      [],
    ],
    ['is silent on a code that nobody has', { pair: { coach: 'XYZ' } }, []],
  ])('%s', (_, { pair, pairs = [], coaches = [] }, expected) => {
    const proposed = { coach: 'BCO', teacher: 'POW', from: '2026-09-07', id: 'new', ...pair };
    expect(warningsOn(proposed, { staff, pairs, coaches }).map(({ say }) => say)).toEqual(expected);
  });
});

describe('for any staff, coaches and present pairs', () => {
  const ids = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];
  const anyId = fc.constantFrom(...ids);
  const anyStaff: fc.Arbitrary<StaffMember[]> = fc.tuple(
    ...ids.map((id) =>
      fc
        .record({
          department: fc.constantFrom('', 'Maths', 'Science'),
          role: fc.constantFrom('Teacher' as const, 'Senior leader' as const),
          lineManager: fc.oneof(fc.constant(''), anyId),
          status: fc.constantFrom('Current' as const, 'Current' as const, 'Left' as const),
          leftOn: fc.constantFrom('', '', '2026-08-31', '2026-12-18'),
        })
        .map((given) => aPerson({ ...given, id })),
    ),
  );
  const anyWanted: fc.Arbitrary<Wanted> = fc.record({
    programme: fc.constant('programme-1'),
    from: fc.constant('2026-09-07'),
    staff: anyStaff,
    coaches: fc.uniqueArray(fc.record({ id: anyId, capacity: fc.integer({ min: 0, max: 4 }) }), {
      maxLength: 5,
      selector: ({ id }) => id,
    }),
    teachers: fc.uniqueArray(anyId),
    pairs: fc
      .uniqueArray(
        fc.record({ teacher: anyId, coach: anyId, programme: fc.constantFrom('programme-1', 'other') }),
        { maxLength: 5, selector: ({ teacher, programme }) => teacher + programme },
      )
      .map((list) => list.map((given, index) => aPair({ ...given, id: `pair-${index}` }))),
  });

  test('present pairs stay, every new one could be made, and nobody who can have a coach is left out', () => {
    fc.assert(
      fc.property(anyWanted, (given) => {
        const { pairs, without } = suggestPairs(given);
        const isHere = (id: string) =>
          given.staff.some((each) => each.id === id && isCurrent(each, given.from));
        const has = given.pairs
          .filter(({ programme }) => programme === 'programme-1')
          .map(({ teacher }) => teacher);
        const expected = given.teachers.filter((id) => isHere(id) || has.includes(id));
        expect([...pairs.map(({ teacher }) => teacher), ...without].sort()).toEqual([...expected].sort());
        for (const { id, capacity = 0 } of given.coaches.filter((coach) => isHere(coach.id))) {
          const added = pairs.filter(({ coach, present }) => coach === id && present === '').length;
          const load = added + given.pairs.filter(({ coach }) => coach === id).length;
          if (load < capacity) expect(without.filter((teacher) => teacher !== id)).toEqual([]);
        }
        for (const own of given.pairs.filter(({ programme }) => programme === 'programme-1')) {
          if (!given.teachers.includes(own.teacher)) continue;
          expect(pairs).toContainEqual(
            expect.objectContaining({ coach: own.coach, teacher: own.teacher, present: own.id }),
          );
        }
        for (const { coach, teacher, present } of pairs.filter(({ present }) => present === '')) {
          const made = aPair({ coach, teacher, id: present, from: given.from });
          expect(() => checkPair(made, given.pairs, given.staff)).not.toThrow();
        }
      }),
    );
  });

  test('no coach is given two more than another who has room, and none more than there is room for', () => {
    fc.assert(
      fc.property(anyWanted, (given) => {
        const { pairs } = suggestPairs(given);
        const fresh = pairs.filter(({ present }) => present === '');
        const here = given.staff.filter((person) => isCurrent(person, given.from)).map(({ id }) => id);
        const loads = given.coaches
          .filter(({ id }) => here.includes(id))
          .map(({ id, capacity = 0 }) => {
            const gets = fresh.filter(({ coach }) => coach === id).map(({ teacher }) => teacher);
            const load = gets.length + given.pairs.filter(({ coach }) => coach === id).length;
            return { id, gets, load, capacity };
          });
        for (const { gets, load, capacity } of loads) {
          if (gets.length > 0) expect(load).toBeLessThanOrEqual(capacity);
          for (const other of loads) {
            const couldMove = gets.some((teacher) => teacher !== other.id);
            if (couldMove && other.load < other.capacity) expect(load - other.load).toBeLessThan(2);
          }
        }
      }),
    );
  });
});
