/** Functions of single values that the library lacks, or knows another way. */
import { formatted } from '../cells/display';
import { type EntryContext, typed } from '../cells/entry';
import { DIV0, fromCell, Moment, NA, type Scalar, toNumber, toText, VALUE } from './values';

type ScalarFunction = (args: Scalar[], context: EntryContext) => Scalar;

const numbers =
  (work: (...numbers: number[]) => Scalar): ScalarFunction =>
  (args, context) => {
    const given = args.map((each) => toNumber(each, context));
    const wrong = given.find((each) => each instanceof Error);
    return wrong instanceof Error ? wrong : work(...(given as number[]));
  };

const texts =
  (work: (...texts: string[]) => Scalar): ScalarFunction =>
  (args, { locale }) =>
    args.find((each) => each instanceof Error) ?? work(...args.map((each) => toText(each, locale)));

const is =
  (holds: (value: Scalar) => boolean): ScalarFunction =>
  ([value = null]) =>
    holds(value);

/** Google's patterns are RE2's, which are JavaScript's where both know them. */
function pattern(source: string, flags = ''): RegExp | undefined {
  try {
    return new RegExp(source.replace(/^\(\?i\)/, ''), `${flags}${source.startsWith('(?i)') ? 'i' : ''}u`);
  } catch {
    return undefined;
  }
}

/** The date or time that a text tells. */
const dateOf =
  (part: (serial: number) => number): ScalarFunction =>
  (args, context) => {
    const [value = null] = args;
    const read = typeof value === 'string' ? fromCell(typed(value, undefined, context).value) : value;
    return read instanceof Moment ? part(read.serial) : value instanceof Error ? value : VALUE;
  };

export const scalars: Record<string, ScalarFunction> = {
  ISBLANK: is((value) => value === null),
  ISNUMBER: is((value) => typeof value === 'number' || value instanceof Moment),
  ISTEXT: is((value) => typeof value === 'string'),
  ISNONTEXT: is((value) => typeof value !== 'string'),
  ISLOGICAL: is((value) => typeof value === 'boolean'),
  ISDATE: is((value) => value instanceof Moment),
  ISERROR: is((value) => value instanceof Error),
  ISERR: is((value) => value instanceof Error && value.message !== NA.message),
  ISNA: is((value) => value instanceof Error && value.message === NA.message),
  ISEMAIL: is((value) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(String(value))),
  MOD: numbers((value, by = 0) => (by === 0 ? DIV0 : value - by * Math.floor(value / by))),
  TIME: numbers((hours, minutes = 0, seconds = 0) => {
    const days = (hours * 3600 + minutes * 60 + seconds) / 86_400;
    return new Moment(days - Math.floor(days));
  }),
  N: ([value = null], context) => (typeof value === 'string' ? 0 : toNumber(value, context)),
  VALUE: numbers((value) => value),
  DATEVALUE: dateOf(Math.floor),
  TIMEVALUE: dateOf((serial) => serial % 1),
  TO_TEXT: texts((text) => text),
  TEXT: ([value = null, format = null], context) => {
    if (value instanceof Error) return value;
    const number = toNumber(value, context);
    return number instanceof Error
      ? value
      : formatted(number, toText(format, context.locale), context.locale);
  },
  HYPERLINK: texts((url, label = url) => label),
  IMAGE: texts(() => null),
  REGEXMATCH: texts((text, source = '') => pattern(source)?.test(text) ?? VALUE),
  REGEXREPLACE: texts((text, source = '', by = '') => {
    const found = pattern(source, 'g');
    return found ? text.replace(found, by) : VALUE;
  }),
  REGEXEXTRACT: texts((text, source = '') => {
    const match = pattern(source)?.exec(text);
    return match ? (match[1] ?? match[0]) : NA;
  }),
};
