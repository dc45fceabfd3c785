/** A seeded source of chance, so that the demonstration school is the same school every time. */

export interface Chance {
  /** From 0 up to, but not, 1. */
  next(): number;
  /** True in this share of cases. */
  of(share: number): boolean;
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  one<T>(list: readonly T[]): T;
  /** `count` different ones, in an order of their own. */
  some<T>(list: readonly T[], count: number): T[];
}

/** mulberry32: small, even and long enough for a school year. */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const one = <T>(list: readonly T[]): T => list[between(0, list.length - 1)] as T;
  return {
    next,
    of: (share) => next() < share,
    between,
    one,
    some(list, count) {
      const left = [...list];
      return Array.from(
        { length: Math.min(count, left.length) },
        () => left.splice(between(0, left.length - 1), 1)[0],
      ) as never;
    },
  };
}
