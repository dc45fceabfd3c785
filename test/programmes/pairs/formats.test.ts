/** The formats of coaching: the pairs that each makes, and whose conversation counts. */
import fc from 'fast-check';
import { expects, pairsFor, WHAT_COUNTS, WHO_IS_NEEDED } from '../../../src/programmes/pairs/formats';
import { checkPair } from '../../../src/programmes/pairs/rules';
import { FORMATS, type Format, type Pair } from '../../../src/records';
import { Refusal } from '../../../src/records/refusal';
import { aPair, aPerson } from '../../builders';

const made = (format: Format, people: string[], coach?: string) =>
  pairsFor(format, people, coach).map((pair) => `${pair.coach}→${pair.teacher}`);

test.each<[Format, string[], string, string[]]>([
  ['One-to-one', ['SPA'], 'RNG', ['RNG→SPA']],
  ['One-to-one', ['SPA', 'POW'], 'RNG', ['RNG→SPA', 'RNG→POW']],
  ['Reciprocal', ['SPA', 'POW'], '', ['POW→SPA', 'SPA→POW']],
  ['Reciprocal', ['SPA'], 'RNG', ['SPA→RNG', 'RNG→SPA']],
  ['Small group', ['SPA', 'POW', 'UHA'], 'RNG', ['RNG→SPA', 'RNG→POW', 'RNG→UHA']],
  ['Small group', ['SPA', 'POW', 'UHA'], '', ['UHA→SPA', 'SPA→POW', 'POW→UHA']],
  ['Small group', ['SPA', 'RNG', 'SPA', 'POW'], 'RNG', ['RNG→SPA', 'RNG→POW']],
  ['Video peer coaching', ['SPA', 'POW'], '', ['POW→SPA', 'SPA→POW']],
  ['Video peer coaching', ['SPA'], 'RNG', ['RNG→SPA']],
])('%s of %j with the coach “%s”', (format, people, coach, expected) => {
  expect(made(format, people, coach)).toEqual(expected);
});

test.each<[Format, string[], string]>([
  ['One-to-one', ['SPA'], ''],
  ['One-to-one', ['RNG'], 'RNG'],
  ['Reciprocal', ['SPA', 'SPA'], ''],
  ['Reciprocal', ['SPA', 'POW'], 'RNG'],
  ['Small group', ['SPA'], 'RNG'],
  ['Small group', ['SPA', 'POW'], ''],
  ['Video peer coaching', ['SPA'], ''],
])('%s of %j with the coach “%s” is refused', (format, people, coach) => {
  expect(() => pairsFor(format, people, coach)).toThrow(new Refusal(WHO_IS_NEEDED[format]));
});

test('whoever is chosen, the pairs can be made: each is coached by one other, and each has a place', () => {
  const ids = ['A', 'B', 'C', 'D', 'E'];
  const id = fc.constantFrom(...ids);
  const staff = ids.map((each) => aPerson({ id: each }));
  fc.assert(
    fc.property(fc.constantFrom(...FORMATS), fc.array(id), fc.option(id), (format, people, coach) => {
      let found: Pick<Pair, 'coach' | 'teacher'>[];
      try {
        found = pairsFor(format, people, coach ?? '');
      } catch (error) {
        expect(error).toBeInstanceOf(Refusal);
        return;
      }
      const pairs = found.map((pair, index) => aPair({ ...pair, id: `pair-${index}` }));
      for (const pair of pairs) expect(() => checkPair(pair, pairs, staff)).not.toThrow();
      const placed = new Set(found.flatMap((pair) => [pair.coach, pair.teacher]));
      expect(placed).toEqual(new Set([...people, ...(coach ? [coach] : [])]));
    }),
  );
});

test('every format says what counts, and only video peer coaching needs no visit', () => {
  expect(FORMATS.filter((format) => expects(format).seen === 'clip')).toEqual(['Video peer coaching']);
  expect(expects('')).toEqual(expects('One-to-one'));
  expect(new Set(FORMATS.map((format) => WHAT_COUNTS[format])).size).toBe(FORMATS.length);
});
