/** Leavers and joiners: nothing runs on with someone who has gone, nothing else changes, and nobody is forgotten. */
import fc from 'fast-check';
import { checkPair, pairsOn } from '../../../src/programmes/pairs/rules';
import {
  afterLeavers,
  pairsAfterLeaving,
  teachersWithoutCoach,
} from '../../../src/programmes/pairs/turnover';
import type { Pair } from '../../../src/records';
import { addDays } from '../../../src/school/days';
import { aPair, aPerson } from '../../builders';

const LAST = '2026-10-23';
const RACHEL = { id: 'RNG', leftOn: LAST };
const leaving = (pairs: Pair[]) => {
  const { closed, withoutCoach } = pairsAfterLeaving(pairs, [RACHEL]);
  return [closed.map(({ id, until }) => `${id} ${until}`), withoutCoach.map(({ teacher }) => teacher)];
};

describe('when Rachel Ng leaves', () => {
  test.each<[string, Pair[], string[], string[]]>([
    ['her teacher is left without', [aPair()], ['pair-1 2026-10-23'], ['SPA']],
    ['her own coaching ends', [aPair({ coach: 'POW', teacher: 'RNG' })], ['pair-1 2026-10-23'], []],
    ['a pair that ends later ends sooner', [aPair({ until: '2026-12-18' })], ['pair-1 2026-10-23'], ['SPA']],
    ['a pair that ends on her last day stays as it is', [aPair({ until: LAST })], [], []],
    [
      'a teacher for whom another coach is to follow is not left without',
      [aPair({ until: '2026-11-13' }), aPair({ id: 'two', coach: 'POW', from: '2026-11-16' })],
      ['pair-1 2026-10-23'],
      [],
    ],
    [
      'another programme’s coach is no substitute',
      [aPair(), aPair({ id: 'two', coach: 'POW', programme: 'other' })],
      ['pair-1 2026-10-23'],
      ['SPA'],
    ],
    [
      'a pair that was to begin later never does',
      [aPair({ from: '2026-11-02' })],
      ['pair-1 2026-10-23'],
      ['SPA'],
    ],
    [
      'a teacher of two of her pairs is named once',
      [aPair({ until: '2026-11-13' }), aPair({ id: 'two', from: '2026-11-16' })],
      ['pair-1 2026-10-23', 'two 2026-10-23'],
      ['SPA'],
    ],
    [
      'two who coached each other part',
      [aPair(), aPair({ id: 'two', coach: 'SPA', teacher: 'RNG' })],
      ['pair-1 2026-10-23', 'two 2026-10-23'],
      ['SPA'],
    ],
  ])('%s', (_, pairs, closed, without) => {
    expect(leaving(pairs)).toEqual([closed, without]);
  });

  test('a teacher whose pair never began can be given a coach at any time', () => {
    const { closed } = pairsAfterLeaving([aPair({ from: '2026-11-02' })], [RACHEL]);
    const staff = [aPerson({ id: 'SPA' }), aPerson({ id: 'POW' })];
    expect(() => checkPair(aPair({ id: 'new', coach: 'POW' }), closed, staff)).not.toThrow();
  });

  const id = fc.constantFrom('RNG', 'SPA', 'POW', 'UHA');
  const day = fc.integer({ min: -40, max: 40 }).map((n) => addDays(LAST, n));
  const anyPairs = fc
    .array(
      fc.record({
        coach: id,
        teacher: id,
        from: day,
        until: fc.oneof(fc.constant(''), day),
        programme: fc.constantFrom('programme-1', 'other'),
      }),
    )
    .map((list) => list.map((given, index) => aPair({ ...given, id: `pair-${index}` })));

  test('for any pairs: up to her last day all is as it was; after it none is hers, and the rest go on', () => {
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        const { closed, withoutCoach } = pairsAfterLeaving(pairs, [RACHEL]);
        const after = pairs.map((pair) => closed.find((each) => each.id === pair.id) ?? pair);
        for (let n = -40; n <= 41; n += 1) {
          const on = addDays(LAST, n);
          const left = pairsOn(pairs, on).filter(
            (pair) => on <= LAST || (pair.coach !== 'RNG' && pair.teacher !== 'RNG'),
          );
          expect(pairsOn(after, on).map((pair) => pair.id)).toEqual(left.map((pair) => pair.id));
        }
        const isWithout = (of: Pair) =>
          withoutCoach.some((each) => each.teacher === of.teacher && each.programme === of.programme);
        for (const { teacher, programme } of closed.filter((pair) => pair.teacher !== 'RNG')) {
          const goesOn = after.filter((pair) => pair.teacher === teacher && pair.programme === programme);
          const has = goesOn.some(({ from, until }) => until === '' || (until > LAST && from <= until));
          expect(isWithout(aPair({ teacher, programme }))).toBe(!has);
        }
      }),
    );
  });
});

describe('once everyone who has a last day has gone', () => {
  const leaver = (id: string, leftOn: string) => aPerson({ id, leftOn });
  test.each<[string, string, string]>([
    ['the coach’s day ends the pair', '2026-10-23', ''],
    ['the teacher’s day ends it', '', '2026-10-23'],
    ['of two who go, the first day does', '2026-10-23', '2026-12-18'],
    ['in whichever order they stand', '2026-12-18', '2026-10-23'],
  ])('%s', (_, coachLeft, teacherLeft) => {
    const staff = [leaver('RNG', coachLeft), leaver('SPA', teacherLeft)];
    const other = aPair({ id: 'other', coach: 'POW', teacher: 'UHA' });
    expect(afterLeavers([aPair(), other], staff)).toEqual([aPair({ until: '2026-10-23' }), other]);
  });
});

describe('teachers without a coach', () => {
  const staff = [
    aPerson({ id: 'SPA', surname: 'Parker', department: 'PE' }),
    aPerson({ id: 'POW', surname: 'Owen', department: 'Arts' }),
    aPerson({ id: 'UHA', surname: 'Hall', department: 'Arts' }),
    aPerson({ id: 'PHI', role: 'Support staff' }),
    aPerson({ id: 'CAK', status: 'Left', leftOn: '2026-08-31' }),
    aPerson({ id: 'JWA', status: 'Left', leftOn: '2026-10-23' }),
  ];
  const codes = (pairs: Pair[], people?: string[]) =>
    teachersWithoutCoach(
      { programme: 'programme-1', staff, pairs, ...(people && { people }) },
      '2026-09-21',
    ).map((person) => person.id);

  test.each<[string, Pair[], string[] | undefined, string[]]>([
    ['are everyone who teaches, by department and surname', [], undefined, ['UHA', 'POW', 'SPA']],
    ['are those of the cohort who are here', [], ['SPA', 'PHI', 'CAK'], ['PHI', 'SPA']],
    ['are not those who have one', [aPair()], undefined, ['UHA', 'POW']],
    ['are not those who will have one', [aPair({ from: '2026-11-02' })], ['SPA'], []],
    ['are those whose pair has ended', [aPair({ until: '2026-09-20' })], ['SPA'], ['SPA']],
    ['are those with a coach in another programme', [aPair({ programme: 'other' })], ['SPA'], ['SPA']],
  ])('%s', (_, pairs, people, expected) => {
    expect(codes(pairs, people)).toEqual(expected);
  });
});
