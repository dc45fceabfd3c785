/** Calls the library's functions with values as they like them, and takes their results back. */
import type { EntryContext } from '../cells/entry';
import { formulajs } from '../cells/libraries';
import {
  aliases,
  handingOn,
  notGoogles,
  ofDates,
  ofManyTexts,
  ofNothing,
  ofNumbers,
  ofNumbersInRanges,
  ofTexts,
  takingErrors,
} from './functionNames';
import { flat, isGrid, Moment, NA, type Scalar, toNumber, toText, VALUE, type Value } from './values';

type Plain = number | string | boolean | Error | null;
type Function = (...args: (Plain | Plain[] | Plain[][])[]) => unknown;

/** Undefined where the library has no function of this name that Google has too. */
export function fromLibrary(name: string, args: Value[], context: EntryContext): Value | undefined {
  const work = notGoogles.has(name) ? undefined : find(aliases[name] ?? name);
  if (!work) return undefined;
  if (args.length === 0 && !ofNothing.has(name)) return NA;
  const error = args.find((each) => each instanceof Error);
  if (error && !takingErrors.has(name)) return error;
  const given = args.map((each) => shaped(name, each, context));
  const wrong = ofNumbers.has(name) && given.find((each) => each instanceof Error);
  return wrong instanceof Error ? wrong : result(name, work, given, args);
}

/** `STDEV.S` is `STDEV`'s member `S`. */
function find(name: string): Function | undefined {
  const parts = name.split('.');
  const found = parts.reduce<unknown>(
    (holder, part) =>
      holder && Object.hasOwn(holder, part) ? (holder as Record<string, unknown>)[part] : undefined,
    formulajs(),
  );
  return typeof found === 'function' ? (found as Function) : undefined;
}

function shaped(name: string, arg: Value, context: EntryContext): Plain | Plain[] | Plain[][] {
  if (ofManyTexts.has(name)) return isGrid(arg) ? flat(arg).map(text(context)) : text(context)(arg);
  if (isGrid(arg))
    return ofNumbersInRanges.has(name) ? flat(arg).flatMap(numeral) : arg.map((row) => row.map(plain));
  if (ofTexts.has(name)) return text(context)(arg);
  if (ofNumbers.has(name) || (ofNumbersInRanges.has(name) && name !== 'COUNT')) return toNumber(arg, context);
  if (!ofDates.has(name)) return plain(arg);
  const number = toNumber(arg, context);
  return number instanceof Error ? plain(arg) : number;
}

const text =
  ({ locale }: EntryContext) =>
  (value: Scalar): Plain =>
    value instanceof Error ? value : toText(value, locale);

const plain = (value: Scalar): Plain => (value instanceof Moment ? value.serial : value);

/** Texts, booleans and empty cells of a range count for nothing. */
const numeral = (value: Scalar): Plain[] => {
  const held = plain(value);
  return typeof held === 'number' || held instanceof Error ? [held] : [];
};

function result(name: string, work: Function, given: Parameters<Function>, args: Value[]): Value {
  let made: unknown;
  try {
    made = work(...given);
  } catch {
    return VALUE;
  }
  if (Array.isArray(made)) return made.map((row) => (Array.isArray(row) ? row : [row]).map(scalar));
  const value = scalar(made);
  const date =
    handingOn.has(name) && args.flatMap(flat).some((each) => each instanceof Moment && each.serial === value);
  return date && typeof value === 'number' ? new Moment(value) : value;
}

/** The library's dates are moments of this machine's zone, whose hands show what is meant. */
function scalar(value: unknown): Scalar {
  if (value instanceof Date) {
    const hands = Date.UTC(
      value.getFullYear(),
      value.getMonth(),
      value.getDate(),
      value.getHours(),
      value.getMinutes(),
      value.getSeconds(),
    );
    return Number.isNaN(hands) ? VALUE : new Moment((hands - Date.UTC(1899, 11, 30)) / 86_400_000);
  }
  if (value === undefined || value === null) return null;
  if (typeof value === 'number') return Number.isNaN(value) ? VALUE : value;
  return typeof value === 'string' || typeof value === 'boolean' || value instanceof Error ? value : VALUE;
}
