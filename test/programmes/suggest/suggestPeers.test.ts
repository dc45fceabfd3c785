/** Suggested partners and small groups: everyone in one group of a size that the format takes, and no exchange would match better. */
import fc from 'fast-check';
import { pairsFor } from '../../../src/programmes/pairs/formats';
import { warningsOn } from '../../../src/programmes/pairs/warnings';
import { costOf, suggestPairs } from '../../../src/programmes/suggest/rules';
import { type PeersWanted, suggestPeers } from '../../../src/programmes/suggest/suggestPeers';
import type { StaffMember } from '../../../src/records';
import { aPair, aPerson } from '../../builders';

const ids = [...'ABCDEFGHIJK'];
const FORMATS = ['Reciprocal', 'Small group', 'Video peer coaching'] as const;

const anyStaff: fc.Arbitrary<StaffMember[]> = fc.tuple(
  ...ids.map((id) =>
    fc
      .record({
        department: fc.constantFrom('', 'Maths', 'Science', 'English'),
        lineManager: fc.constantFrom('', 'A', 'B', 'C'),
        status: fc.constantFrom('Current' as const, 'Current' as const, 'Current' as const, 'Left' as const),
      })
      .map((given) => aPerson({ ...given, id, leftOn: given.status === 'Left' ? '2026-08-31' : '' })),
  ),
);
const anyWanted: fc.Arbitrary<PeersWanted> = fc.record({
  programme: fc.constant('programme-1'),
  from: fc.constant('2026-09-07'),
  staff: anyStaff,
  teachers: fc.uniqueArray(fc.constantFrom(...ids)),
  pairs: fc.constantFrom([], [aPair({ coach: 'A', teacher: 'B' })]),
  format: fc.constantFrom(...FORMATS),
});

/** Whoever can be put into a group. */
const free = ({ teachers, staff, pairs }: PeersWanted) =>
  teachers.filter(
    (id) =>
      staff.some((each) => each.id === id && each.status === 'Current') &&
      !pairs.some(({ teacher }) => teacher === id),
  );

test('everyone who is here and free stands in one group, and as few as can be in none', () => {
  fc.assert(
    fc.property(anyWanted, (given) => {
      const { groups, without } = suggestPeers(given);
      const people = free(given);
      expect([...groups.flat(), ...without].sort()).toEqual([...people].sort());
      const fewest = given.format === 'Small group' ? 3 : 2;
      const spare =
        given.format === 'Reciprocal' ? people.length % 2 : people.length < fewest ? people.length : 0;
      expect(without).toHaveLength(spare);
      for (const group of groups) {
        expect(() => pairsFor(given.format, group)).not.toThrow();
        // Five are one group, since they can't be two of three or four.
        expect(group.length).toBeLessThanOrEqual(people.length === 5 ? 5 : fewest + 1);
      }
    }),
  );
});

test('no two people could change places for a better match', () => {
  fc.assert(
    fc.property(anyWanted, (given) => {
      const { groups, without } = suggestPeers(given);
      const context = { staff: given.staff, pairs: given.pairs, coaches: [] };
      const costIn = (all: string[][]) =>
        all
          .flatMap((group) => pairsFor(given.format, group))
          .map((pair) => costOf(warningsOn({ ...pair, from: given.from, format: given.format }, context)))
          .reduce((sum, cost) => sum + cost, 0);
      const now = costIn(groups);
      const people = [...groups.flat(), ...without];
      for (const one of people)
        for (const other of people) {
          const turned = (id: string) => (id === one ? other : id === other ? one : id);
          expect(costIn(groups.map((group) => group.map(turned)))).toBeGreaterThanOrEqual(now);
        }
    }),
    { numRuns: 40 },
  );
});

test('two who are of one department are put together, and nobody with their line manager', () => {
  const person = (id: string, department: string, lineManager = '') =>
    aPerson({ id, department, lineManager });
  const staff = [
    person('A', 'Maths'),
    person('B', 'Art'),
    person('C', 'Maths', 'A'),
    person('D', 'Art'),
    person('E', 'Maths'),
    person('F', 'Maths'),
  ];
  const wanted = { programme: 'programme-1', from: '2026-09-07', staff, teachers: [...'ABCDEF'], pairs: [] };
  const { groups } = suggestPeers({ ...wanted, format: 'Reciprocal' });
  const found = groups.map((group) => group.sort().join(''));
  expect(found).toContain('BD');
  expect(found).not.toContain('AC');
});

describe('small groups with a coach', () => {
  const anyLed = fc.record({
    teachers: fc.integer({ min: 0, max: 14 }),
    coaches: fc.integer({ min: 0, max: 5 }),
  });

  test('are of three or four where the coaches suffice, and of four at most', () => {
    fc.assert(
      fc.property(anyLed, ({ teachers: count, coaches: many }) => {
        const named = (letter: string, n: number) => Array.from({ length: n }, (_, at) => `${letter}${at}`);
        const [teachers, coaches] = [named('T', count), named('C', many)];
        const staff = [...teachers, ...coaches].map((id) => aPerson({ id }));
        const { pairs, without } = suggestPairs({
          programme: 'programme-1',
          from: '2026-09-07',
          staff,
          teachers,
          coaches: coaches.map((id) => ({ id })),
          pairs: [],
          format: 'Small group',
        });
        const sizes = coaches.map((id) => pairs.filter(({ coach }) => coach === id).length).filter(Boolean);
        expect(Math.max(0, ...sizes)).toBeLessThanOrEqual(4);
        expect(without).toHaveLength(Math.max(0, count - 4 * many));
        // Fewer than three, and five, can't be had in groups of three or four.
        if (![1, 2, 5].includes(count)) expect(Math.min(3, ...sizes)).toBe(3);
      }),
    );
  });

  test('join the group that a coach leads here, while it has room', () => {
    const staff = [...'ABCDEF'].map((id) => aPerson({ id }));
    const pairs = ['C', 'D'].map((teacher) =>
      aPair({ id: teacher, coach: 'B', teacher, format: 'Small group' }),
    );
    const wanted = { programme: 'programme-1', from: '2026-09-07', staff, teachers: ['E', 'F'], pairs };
    const found = suggestPairs({ ...wanted, coaches: [{ id: 'A' }, { id: 'B' }], format: 'Small group' });
    expect(found.pairs.map(({ coach }) => coach)).toEqual(['B', 'B']);
  });
});
