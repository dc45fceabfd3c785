/** Formulas that move: what a copy of a formula says elsewhere, and what it says once rows or columns came or went. */
import { fx } from '../libraries';

/** The formula as a copy of it reads, so many rows and columns away: `=A1*$B$1` a row below is `=A2*$B$1`. */
export function shifted(formula: string, { down, right }: { down: number; right: number }): string {
  if (down === 0 && right === 0) return formula;
  return rewritten(formula, (reference) => {
    const { range } = reference;
    const moved = (line: number | null | undefined, fixed: boolean | null | undefined, by: number) =>
      line == null || fixed ? line : line + by;
    const next = {
      ...range,
      top: moved(range.top, range.$top, down) ?? null,
      bottom: moved(range.bottom, range.$bottom, down),
      left: moved(range.left, range.$left, right) ?? null,
      right: moved(range.right, range.$right, right),
    };
    const lines = [next.top, next.bottom, next.left, next.right];
    return lines.some((line) => line != null && line < 0) ? undefined : { ...reference, range: next };
  });
}

type Ranged = Extract<NonNullable<ReturnType<ReturnType<typeof fx>['parseA1Ref']>>, { range: unknown }>;

/** The formula with each of its references replaced; one that `change` gives nothing for is `#REF!`. */
function rewritten(formula: string, change: (reference: Ranged) => Ranged | undefined): string {
  const { tokenize, isRange, parseA1Ref, stringifyA1Ref } = fx();
  return tokenize(formula, { allowTernary: true, withLocation: false })
    .map((token) => {
      const reference = isRange(token) && parseA1Ref(token.value, { allowTernary: true });
      if (!reference || !('range' in reference)) return token.value;
      const next = change(reference);
      return next ? stringifyA1Ref(next) : '#REF!';
    })
    .join('');
}
