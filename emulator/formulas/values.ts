/** What formulas calculate with: numbers, texts, booleans, dates, errors, nothing, and rectangles of these. */
import { fromSerial, isWallDate, plainNumber, serial } from '../cells/display';
import { type EntryContext, typed } from '../cells/entry';
import type { CellValue } from '../model';
import { EmulatorError } from '../platform/errors';

/** A number that shows as a date: days since 30 December 1899. */
export class Moment {
  constructor(readonly serial: number) {}
}

/** `null` is an empty cell. An `Error` is one of Sheets' own, its message what the cell shows. */
export type Scalar = number | string | boolean | Moment | Error | null;
/** Rows of scalars. */
export type Grid = Scalar[][];
export type Value = Scalar | Grid;

export const DIV0 = new Error('#DIV/0!');
export const NA = new Error('#N/A');
export const NAME = new Error('#NAME?');
export const NUM = new Error('#NUM!');
export const REF = new Error('#REF!');
export const VALUE = new Error('#VALUE!');
/** A formula that can't be read. */
export const UNREADABLE = new Error('#ERROR!');

/** Google calculates it, this Workspace can't. */
export class NotCalculated extends EmulatorError {
  constructor(readonly what: string) {
    super(`${what} is not emulated`);
  }
}

export const isGrid = (value: Value): value is Grid => Array.isArray(value);

/** The first cell of a rectangle. */
export const single = (value: Value): Scalar => (isGrid(value) ? (value[0]?.[0] ?? null) : value);

const flattened = new WeakMap<Grid, Scalar[]>();

/** Row by row. Many formulas ask it of one and the same column. */
export function flat(value: Value): Scalar[] {
  if (!isGrid(value)) return [value];
  const known = flattened.get(value) ?? value.flat();
  flattened.set(value, known);
  return known;
}

export const fromCell = (value: CellValue): Scalar =>
  value === '' ? null : isWallDate(value) ? new Moment(serial(value)) : value;

/** A formula that comes to nothing shows nothing. */
export function toCell(value: Scalar): CellValue {
  if (value === null) return '';
  if (value instanceof Moment) return fromSerial(value.serial);
  if (value instanceof Error) return value.message;
  return typeof value === 'number' && !Number.isFinite(value) ? NUM.message : value;
}

/** A text counts as the number, or the date, that it would be in a cell. */
export function toNumber(value: Scalar, context: EntryContext): number | Error {
  if (value === null) return 0;
  if (typeof value === 'number' || value instanceof Error) return value;
  if (typeof value === 'boolean') return Number(value);
  if (value instanceof Moment) return value.serial;
  const read = value.startsWith('=') ? value : typed(value, undefined, context).value;
  if (isWallDate(read)) return serial(read);
  return typeof read === 'number' ? read : VALUE;
}

/** Dates join a text as the numbers that they are. */
export function toText(value: Scalar, locale: string): string {
  if (value === null) return '';
  if (value instanceof Error) return value.message;
  if (value instanceof Moment) return plainNumber(value.serial, locale);
  if (typeof value === 'number') return plainNumber(value, locale);
  return typeof value === 'boolean' ? String(value).toUpperCase() : value;
}

/** Texts are true only where they say so. */
export function toBoolean(value: Scalar): boolean | Error {
  if (value instanceof Error) return value;
  if (value instanceof Moment) return value.serial !== 0;
  if (typeof value === 'string')
    return /^true$/i.test(value) ? true : /^(false)?$/i.test(value) ? false : VALUE;
  return Boolean(value);
}
