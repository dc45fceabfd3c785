/** Chance that can be had again: a number always gives the same one. */

/** 0 ≤ n < 1, scattered by the whole number `of`. */
export function scattered(of: number): number {
  let mixed = Math.imul(of ^ 0x9e3779b9, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x27d4eb2f);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
}
