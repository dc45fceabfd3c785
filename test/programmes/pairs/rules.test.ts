/** Pairs over time: at every day a teacher has one coach at most in a programme, whatever is swapped. */
import fc from 'fast-check';
import type { PairSettings } from '../../../src/programmes/pairs/payload';
import { checkPair, endPair, pairOf, pairsFrom, pairsOn, swap } from '../../../src/programmes/pairs/rules';
import type { Pair } from '../../../src/records';
import { Refusal } from '../../../src/records/refusal';
import { addDays } from '../../../src/school/days';
import { aPair, aPerson } from '../../builders';

const sofia = aPerson({ forename: 'Sofia', surname: 'Parker', id: 'SPA' });
const peter = aPerson({ forename: 'Peter', surname: 'Owen', id: 'POW' });
const callum = aPerson({
  forename: 'Callum',
  surname: 'Akhtar',
  id: 'CAK',
  status: 'Left',
  leftOn: '2026-08-31',
});
const josie = aPerson({ forename: 'Josie', surname: 'Ward', id: 'JWA', leftOn: '2026-10-23' });
const staff = [aPerson(), sofia, peter, callum, josie];

test('a pair runs from its first day to its last', () => {
  const pairs = [aPair({ from: '2026-09-07', until: '2026-09-18' })];
  const on = (day: string) => pairsOn(pairs, day).length;
  expect(['2026-09-06', '2026-09-07', '2026-09-18', '2026-09-19'].map(on)).toEqual([0, 1, 1, 0]);
});

test('a pair is in force to its last day, and one that is to begin from now on', () => {
  const pairs = [aPair({ from: '2026-09-07', until: '2026-09-18' })];
  const from = (day: string) => pairsFrom(pairs, day).length;
  expect(['2026-09-01', '2026-09-18', '2026-09-19'].map(from)).toEqual([1, 1, 0]);
  const ofOneDay = [aPair({ from: '2026-09-07', until: '2026-09-07' })];
  expect(pairsFrom(ofOneDay, '2026-09-07')).toHaveLength(1);
});

test('a pair can be swapped on its last day', () => {
  const pair = aPair({ from: '2026-09-07', until: '2026-09-18' });
  const to = { coach: 'POW', format: pair.format, mode: pair.mode };
  expect(swap(pair, to, '2026-09-18', 'new').map(({ from, until }) => [from, until])).toEqual([
    ['2026-09-07', '2026-09-17'],
    ['2026-09-18', '2026-09-18'],
  ]);
});

test('a pair may end on the day before a teacher’s next coach begins, and not on that day', () => {
  const check = (until: string) => () =>
    checkPair(aPair({ id: 'new', coach: 'POW', from: '2026-08-31', until }), [aPair()], staff);
  expect(check('2026-09-06')).not.toThrow();
  expect(check('2026-09-07')).toThrow('already has');
});

test('a teacher’s pair is the one with that coach, or else the latest to begin', () => {
  const pairs = [
    aPair({ id: 'one' }),
    aPair({ id: 'two', programme: 'programme-2', coach: 'POW', from: '2026-09-14' }),
  ];
  expect(pairOf(pairs, 'SPA', '2026-09-21')?.id).toBe('two');
  expect(pairOf(pairs, 'SPA', '2026-09-21', 'RNG')?.id).toBe('one');
  expect(pairOf(pairs, 'SPA', '2026-09-08')?.id).toBe('one');
  expect(pairOf(pairs, 'POW', '2026-09-21')).toBeUndefined();
});

describe('a pair', () => {
  const present = aPair({ until: '2026-10-23' });
  test.each<[string, Partial<Pair>, Pair[]]>([
    ['with nobody else in the way', {}, []],
    ['in another programme', { programme: 'programme-2' }, [present]],
    ['after the former coach’s last day', { from: '2026-11-02' }, [present]],
    ['before the next coach’s first day', { from: '2026-08-31', until: '2026-09-06' }, [present]],
    ['of the two the other way round', { teacher: 'RNG', coach: 'SPA' }, [present]],
    ['until a leaver’s last day', { coach: 'JWA', from: '2026-10-23' }, []],
  ])('can be made %s', (_, given, pairs) => {
    expect(() => checkPair(aPair({ id: 'new', ...given }), pairs, staff)).not.toThrow();
  });

  test.each<[string, Partial<Pair>, string]>([
    [
      'someone with themselves',
      { coach: 'SPA' },
      'Sofia Parker can’t coach themselves: choose another coach.',
    ],
    [
      'a teacher who has a coach there',
      { coach: 'POW' },
      'Sofia Parker already has Rachel Ng as coach in this programme. To change the coach, swap that pair.',
    ],
    [
      'a teacher who will have one',
      { coach: 'POW', from: '2026-08-31' },
      'Sofia Parker already has Rachel Ng as coach in this programme. To change the coach, swap that pair.',
    ],
    [
      'a coach who has left',
      { coach: 'CAK' },
      'Callum Akhtar has left by Monday 7 September: choose someone else.',
    ],
    [
      'a teacher who has left',
      { teacher: 'CAK' },
      'Callum Akhtar has left by Monday 7 September: choose someone else.',
    ],
    [
      'someone who will have left',
      { coach: 'JWA', from: '2026-11-02' },
      'Josie Ward has left by Monday 2 November: choose someone else.',
    ],
    [
      'nobody',
      { coach: 'XYZ' },
      'Nobody on the Staff tab has the staff code XYZ: choose someone from the list.',
    ],
  ])('of %s is refused', (_, given, sentence) => {
    expect(() => checkPair(aPair({ id: 'new', ...given }), [present], staff)).toThrow(new Refusal(sentence));
  });
});

describe('a swap', () => {
  const by = (coach: string): PairSettings => ({ coach, format: '', mode: '' });
  const pair = aPair({ until: '2026-12-18' });

  test('closes the old pair on the day before and keeps its last day for the new one', () => {
    expect(swap(pair, by('POW'), '2026-09-21', 'pair-2')).toEqual([
      { ...pair, until: '2026-09-20' },
      { ...pair, coach: 'POW', from: '2026-09-21', id: 'pair-2' },
    ]);
  });

  test('changes format and mode as it does the coach, and keeps the coach who stays', () => {
    const to = { coach: 'RNG', format: 'Small group', mode: 'Dialogic' } as const;
    expect(swap(pair, to, '2026-09-21', 'pair-2')).toEqual([
      { ...pair, until: '2026-09-20' },
      { ...pair, ...to, from: '2026-09-21', id: 'pair-2' },
    ]);
  });

  test('on the pair’s first day gives its row the new coach', () => {
    expect(swap(pair, by('POW'), pair.from, 'pair-2')).toEqual([{ ...pair, coach: 'POW' }]);
  });

  test.each([
    ['RNG', '2026-09-21', 'This pair is like that already: choose another coach, format or mode.'],
    ['POW', '2026-09-06', 'This pair began on Monday 7 September: choose that day or a later one.'],
    ['POW', '2026-12-19', 'This pair ended on Friday 18 December: make a new pair instead.'],
  ])('to %s on %s is refused', (coach, from, sentence) => {
    expect(() => swap(pair, by(coach), from, 'pair-2')).toThrow(new Refusal(sentence));
  });

  test('after swap leaves one coach on every day, and no pair that ends before it begins', () => {
    const swaps = fc.array(fc.tuple(fc.constantFrom('RNG', 'POW', 'JWA'), fc.integer({ min: 0, max: 99 })));
    fc.assert(
      fc.property(swaps, (list) => {
        let pairs = [pair];
        for (const [index, [coach, offset]] of list.entries()) {
          const day = addDays(pair.from, offset);
          const now = pairOf(pairs, 'SPA', day);
          if (!now || now.coach === coach) continue;
          const after = swap(now, by(coach), day, `pair-${index + 2}`);
          pairs = [...pairs.filter(({ id }) => id !== now.id), ...after];
          expect(pairOf(pairs, 'SPA', day)?.coach).toBe(coach);
        }
        for (const { from, until } of pairs) expect(from <= until).toBe(true);
        for (let n = 0; n < 103; n += 1) expect(pairsOn(pairs, addDays(pair.from, n))).toHaveLength(1);
      }),
    );
  });
});

test('a pair ends on its last day, and never before it began', () => {
  expect(endPair(aPair(), '2026-10-23')).toEqual(aPair({ until: '2026-10-23' }));
  expect(() => endPair(aPair(), '2026-09-06')).toThrow('This pair began on Monday 7 September');
});
