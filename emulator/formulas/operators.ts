/** The signs of formulas: arithmetic, joining and comparing. */
import type { EntryContext } from '../cells/entry';
import { DIV0, isGrid, Moment, NA, NUM, type Scalar, toNumber, toText, type Value } from './values';

export type Operation = (left: Scalar, right: Scalar, context: EntryContext) => Scalar;

const arithmetic =
  (work: (left: number, right: number) => number | Error): Operation =>
  (left, right, context) => {
    const [x, y] = [toNumber(left, context), toNumber(right, context)];
    if (x instanceof Error) return x;
    if (y instanceof Error) return y;
    const result = work(x, y);
    return typeof result === 'number' && !Number.isFinite(result) ? NUM : result;
  };

/** A date moved by days is a date; the distance of two dates is a number. */
const dated =
  (work: Operation, stays: (left: Scalar, right: Scalar) => boolean): Operation =>
  (left, right, context) => {
    const result = work(left, right, context);
    return typeof result === 'number' && stays(left, right) ? new Moment(result) : result;
  };

const isMoment = (value: Scalar): boolean => value instanceof Moment;

/**
 * Less than nought where `left` comes first: numbers come before texts, and texts before booleans. An empty cell counts
 * as nought, as an empty text or as false, whichever suits what it is compared with.
 */
export function order(left: Scalar, right: Scalar): number {
  const [x, y] = [comparable(left, right), comparable(right, left)];
  const kinds = rank(x) - rank(y);
  if (kinds !== 0) return kinds;
  if (typeof x === 'string' && typeof y === 'string')
    return x.localeCompare(y, 'en', { sensitivity: 'accent' });
  return Number(x) - Number(y);
}

function comparable(value: Scalar, other: Scalar): number | string | boolean {
  if (value instanceof Moment) return value.serial;
  if (value === null) return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
  return value instanceof Error ? value.message : value;
}

const rank = (value: unknown): number => ['number', 'string', 'boolean'].indexOf(typeof value);

/** Whether a comparison holds, by the order of its two sides: less than nought where the left comes first. */
export const comparisons: Record<string, (order: number) => boolean> = {
  '=': (by) => by === 0,
  '<>': (by) => by !== 0,
  '<': (by) => by < 0,
  '>': (by) => by > 0,
  '<=': (by) => by <= 0,
  '>=': (by) => by >= 0,
};

const comparison =
  (holds: (order: number) => boolean): Operation =>
  (left, right) => {
    if (left instanceof Error) return left;
    return right instanceof Error ? right : holds(order(left, right));
  };

export const operations: Record<string, Operation> = {
  '+': dated(
    arithmetic((x, y) => x + y),
    (left, right) => isMoment(left) !== isMoment(right),
  ),
  '-': dated(
    arithmetic((x, y) => x - y),
    (left, right) => isMoment(left) && !isMoment(right),
  ),
  '*': arithmetic((x, y) => x * y),
  '/': arithmetic((x, y) => (y === 0 ? DIV0 : x / y)),
  '^': arithmetic((x, y) => x ** y),
  '&': (left, right, { locale }) => {
    if (left instanceof Error) return left;
    return right instanceof Error ? right : toText(left, locale) + toText(right, locale);
  },
  ...Object.fromEntries(Object.entries(comparisons).map(([sign, holds]) => [sign, comparison(holds)])),
};

/** Works cell by cell where any of the values is a rectangle; a single row, column or value is repeated. */
export function each(values: Value[], work: (scalars: Scalar[]) => Scalar): Value {
  const grids = values.filter(isGrid);
  if (grids.length === 0) return work(values as Scalar[]);
  const rows = Math.max(...grids.map((grid) => grid.length));
  const columns = Math.max(...grids.map((grid) => grid[0]?.length ?? 0));
  const pick = (value: Value, i: number, j: number): Scalar => {
    if (!isGrid(value)) return value;
    const row = value[value.length === 1 ? 0 : i];
    return row ? (row[row.length === 1 ? 0 : j] ?? null) : NA;
  };
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (__, j) => work(values.map((value) => pick(value, i, j)))),
  );
}
