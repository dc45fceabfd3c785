/** Texts of any characters for properties. The units of fast-check itself begin with a table of all of Unicode, a second's work. */
import * as fc from 'fast-check';

const codePoint = (min: number, max: number) =>
  fc.integer({ min, max }).map((point) => String.fromCodePoint(point));

const character = fc.oneof(
  codePoint(0x20, 0x7e),
  codePoint(0, 0xd7ff),
  codePoint(0xe000, 0x10ffff),
  fc.constantFrom('e\u0301', '🏽', '👩‍🏫', '🇬🇧', '\u200b', '\ufeff', '\u2028', '\r\n'),
);

/** Halves of surrogate pairs alone are left out: no cell, form or letter could carry them. */
export const anyText = (lengths: fc.StringSharedConstraints = {}): fc.Arbitrary<string> =>
  fc.string({ ...lengths, unit: character });
