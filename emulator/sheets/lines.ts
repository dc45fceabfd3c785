/** Rows and columns of a tab: inserted, deleted and moved, with everything that covers them. */
import { follow } from '../formulas/shift';
import type { GridRange, SheetState } from '../model';
import { moveCharts } from './charts';
import { type Axis, spliced, type Tab } from './tab';

const lengthOf = { row: 'rows', column: 'columns' } as const;

/** New, untouched lines before line `at`: they inherit neither format nor validation. */
export function insertLines({ book, sheet }: Tab, axis: Axis, at: number, count: number): void {
  if (axis === 'row') {
    sheet.maxRows += count;
    if (sheet.rows.length >= at) sheet.rows.splice(at - 1, 0, ...Array.from({ length: count }, () => []));
  } else {
    sheet.maxColumns += count;
    const gap = Array.from({ length: count }, () => null);
    sheet.rows = sheet.rows.map((row) => (row.length >= at ? spliced(row, at - 1, 0, ...gap) : row));
  }
  moveLines(sheet, axis, (line) => (line >= at ? line + count : line));
  reshape({ book, sheet }, axis, (range) => {
    const start = range[axis];
    const length = range[lengthOf[axis]];
    if (at <= start) return { ...range, [axis]: start + count };
    return at < start + length ? { ...range, [lengthOf[axis]]: length + count } : range;
  });
}

/** Deletes lines with everything in them. */
export function deleteLines({ book, sheet }: Tab, axis: Axis, at: number, count: number): void {
  if (axis === 'row') {
    sheet.maxRows -= count;
    sheet.rows.splice(at - 1, count);
    sheet.frozenRows = shrink(1, sheet.frozenRows, at, count).length;
  } else {
    sheet.maxColumns -= count;
    sheet.rows = sheet.rows.map((row) => spliced(row, at - 1, count));
    sheet.frozenColumns = shrink(1, sheet.frozenColumns, at, count).length;
  }
  moveLines(sheet, axis, (line) => (line < at ? line : line >= at + count ? line - count : undefined));
  reshape({ book, sheet }, axis, (range) => {
    const left = shrink(range[axis], range[lengthOf[axis]], at, count);
    return left.length === 0 ? undefined : { ...range, [axis]: left.start, [lengthOf[axis]]: left.length };
  });
}

/** Moves `count` lines from `start` to before line `before`, both counted as they are now; the others close up. */
export function carryLines(
  { book, sheet }: Tab,
  axis: Axis,
  start: number,
  count: number,
  before: number,
): void {
  const end = start + count;
  const move = (line: number): number => {
    if (line >= start && line < end) return line + (before > start ? before - end : before - start);
    if (before > start) return line >= end && line < before ? line - count : line;
    return line >= before && line < start ? line + count : line;
  };
  const carried = <T>(list: readonly T[], empty: T): T[] => {
    const long = Math.max(list.length, end - 1, before - 1);
    const all = Array.from({ length: long }, (_, i) => list[i] ?? empty);
    const taken = all.splice(start - 1, count);
    all.splice(move(start) - 1, 0, ...taken);
    return all;
  };
  if (axis === 'row') sheet.rows = carried(sheet.rows, []);
  else sheet.rows = sheet.rows.map((row) => carried(row ?? [], null));
  moveLines(sheet, axis, move);
  reshape({ book, sheet }, axis, (range) => {
    const lines = Array.from({ length: range[lengthOf[axis]] }, (_, i) => move(range[axis] + i));
    const [first, last] = lines.reduce(
      ([a, b], line) => [Math.min(a, line), Math.max(b, line)],
      [Infinity, 0],
    );
    const whole = last - first + 1 === lines.length;
    return whole ? { ...range, [axis]: first } : range;
  });
}

/** What is left of `length` lines from `start` when `count` lines from `at` go. */
function shrink(start: number, length: number, at: number, count: number): { start: number; length: number } {
  const before = Math.max(0, Math.min(count, start - at));
  const inside = Math.max(0, Math.min(start + length, at + count) - Math.max(start, at));
  return { start: start - before, length: length - inside };
}

function moveLines(sheet: SheetState, axis: Axis, move: (line: number) => number | undefined): void {
  const [sizes, hidden] =
    axis === 'row' ? (['rowHeights', 'hiddenRows'] as const) : (['columnWidths', 'hiddenColumns'] as const);
  const moved = Object.entries(sheet[sizes]).map(([line, size]) => [move(Number(line)), size] as const);
  sheet[sizes] = Object.fromEntries(moved.filter(([line]) => line !== undefined));
  sheet[hidden] = sheet[hidden].flatMap((line) => move(line) ?? []);
}

function named(
  ranges: Record<string, GridRange>,
  shape: (range: GridRange) => GridRange | undefined,
): Record<string, GridRange> {
  const moved = Object.entries(ranges).map(([name, range]) => [name, shape(range)] as const);
  return Object.fromEntries(moved.filter(([, range]) => range)) as Record<string, GridRange>;
}

/** Everything that covers a rectangle of the sheet follows its lines. */
function reshape({ book, sheet }: Tab, axis: Axis, shape: (range: GridRange) => GridRange | undefined): void {
  follow(book, sheet, shape);
  const all = (ranges: GridRange[]): GridRange[] => ranges.flatMap((each) => shape(each) ?? []);
  sheet.merges = all(sheet.merges);
  sheet.bandings = all(sheet.bandings);
  const filtered = sheet.filter && shape(sheet.filter);
  sheet.filter = sheet.filter && filtered && { ...sheet.filter, ...filtered };
  moveCharts(book, sheet, axis, shape);
  if (sheet.namedRanges) sheet.namedRanges = named(sheet.namedRanges, shape);
  sheet.conditionalFormats = sheet.conditionalFormats
    .map((rule) => ({ ...rule, ranges: all(rule.ranges) }))
    .filter((rule) => rule.ranges.length > 0);
  sheet.protections = sheet.protections.flatMap((each) => {
    const range = each.range && shape(each.range);
    return each.range && !range ? [] : [{ ...each, range, unprotected: all(each.unprotected) }];
  });
}
