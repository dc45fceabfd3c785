/** Sharing out: against every possible way in small cases, nothing is more even, and nothing as even is cheaper. */
import fc from 'fast-check';
import { assign } from '../../../src/programmes/suggest/assign';

const NO = Number.POSITIVE_INFINITY;

interface Case {
  costs: number[][];
  present: number[];
  capacities: number[];
}

/** Which rows are served, the sum of the squared loads, the sum of costs; or nothing where a way may not be. */
function worth({ costs, present, capacities }: Case, columns: readonly number[]): number[] | undefined {
  const loads = [...present];
  let sum = 0;
  for (const [row, column] of columns.entries()) {
    if (column < 0) continue;
    sum += costs[row]?.[column] ?? NO;
    loads[column] = (loads[column] ?? 0) + 1;
    if ((loads[column] ?? 0) > (capacities[column] ?? 0)) return undefined;
  }
  if (sum === NO) return undefined;
  return [...columns.map((column) => (column < 0 ? 1 : 0)), loads.reduce((all, n) => all + n * n, 0), sum];
}

/** Every way to give the rows a column or none. */
function waysOf(rows: number, columns: number): number[][] {
  if (rows === 0) return [[]];
  const choices = Array.from({ length: columns + 1 }, (_, index) => index - 1);
  return waysOf(rows - 1, columns).flatMap((way) => choices.map((each) => [...way, each]));
}

function isBefore(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((each, index) => each !== b[index]);
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0);
}

const anyCase: fc.Arbitrary<Case> = fc
  .tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 1, max: 3 }))
  .chain(([rows, columns]) => {
    const each = <T>(value: fc.Arbitrary<T>, length: number) =>
      fc.array(value, { minLength: length, maxLength: length });
    const cost = fc.oneof({ weight: 5, arbitrary: fc.nat(9) }, { weight: 1, arbitrary: fc.constant(NO) });
    return fc.record({
      costs: each(each(cost, columns), rows),
      present: each(fc.nat(3), columns),
      capacities: each(fc.nat(5), columns),
    });
  });

test('no other way serves earlier rows, is more even, or is as even and cheaper', () => {
  fc.assert(
    fc.property(anyCase, (given) => {
      const found = assign(given.costs, given.present, given.capacities);
      const best = waysOf(given.costs.length, given.present.length)
        .map((way) => worth(given, way))
        .reduce((least, value) => (value && (!least || isBefore(value, least)) ? value : least), undefined);
      expect(worth(given, found)).toEqual(best);
    }),
    { numRuns: 400 },
  );
});

test('the newcomer can make several others move on', () => {
  const costs = [
    [0, 1, NO],
    [NO, 0, 1],
    [0, NO, NO],
  ];
  expect(assign(costs, [0, 0, 0], [1, 1, 1])).toEqual([1, 2, 0]);
});
