/** Rewrites formulas: one that is copied elsewhere, and all of them when rows, columns or tabs move or change names. */
import { fx } from '../cells/libraries';
import type { GridRange, SheetState, SpreadsheetState } from '../model';

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
      if (next === reference) return token.value;
      return next ? stringifyA1Ref(next) : '#REF!';
    })
    .join('');
}

/** The spreadsheet's formulas follow cells of a sheet to where `shape` says that they are now; undefined is nowhere. */
export function follow(
  book: SpreadsheetState,
  sheet: SheetState,
  shape: (range: GridRange) => GridRange | undefined,
): void {
  rewriteAll(book, sheet, (reference) => {
    const { top, left, bottom, right } = reference.range;
    const before = {
      row: (top ?? 0) + 1,
      column: (left ?? 0) + 1,
      rows: (bottom ?? sheet.maxRows - 1) - (top ?? 0) + 1,
      columns: (right ?? sheet.maxColumns - 1) - (left ?? 0) + 1,
    };
    const now = shape(before);
    if (!now) return undefined;
    if (now.row === before.row && now.column === before.column && now.rows === before.rows)
      if (now.columns === before.columns) return reference;
    const range = {
      ...reference.range,
      top: top == null ? top : now.row - 1,
      left: left == null ? left : now.column - 1,
      bottom: bottom == null ? bottom : now.row + now.rows - 2,
      right: right == null ? right : now.column + now.columns - 2,
    };
    return { ...reference, range };
  });
}

/** The spreadsheet's formulas call a sheet by its new name. */
export const rename = (book: SpreadsheetState, sheet: SheetState, name: string): void =>
  rewriteAll(book, sheet, (reference) =>
    reference.context?.length ? { ...reference, context: [name] } : reference,
  );

function rewriteAll(
  book: SpreadsheetState,
  sheet: SheetState,
  change: (reference: Ranged) => Ranged | undefined,
): void {
  for (const home of book.sheets) {
    if (!home.formulas) continue;
    const means = ({ context: [tab] = [] }: Ranged) =>
      tab === undefined ? home === sheet : tab.toLowerCase() === sheet.name.toLowerCase();
    const rewrite = (formula: string) =>
      rewritten(formula, (reference) => (means(reference) ? change(reference) : reference));
    home.rows = home.rows.map((row) => {
      if (!row?.some((cell) => cell?.formula)) return row;
      return row.map((cell) => (cell?.formula ? { ...cell, formula: rewrite(cell.formula) } : cell));
    });
  }
}
