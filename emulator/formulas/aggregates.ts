/** Functions that choose cells by a criterion, such as COUNTIF: the library compares too plainly for them. */
import type { EntryContext } from '../cells/entry';
import { comparisons, order } from './operators';
import { DIV0, flat, Moment, type Scalar, toNumber, toText, VALUE, type Value } from './values';

type Test = (value: Scalar) => boolean;

/** Reads `">=5"`, `"<>Maths"`, `"Ma*"` or a plain value. Texts compare whatever their case. */
function criterion(wanted: Scalar, context: EntryContext): Test {
  if (typeof wanted !== 'string') return (value) => value !== null && order(value, wanted) === 0;
  const [, sign = '=', text = ''] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(wanted) ?? [];
  const number = toNumber(text, context);
  if (!(number instanceof Error)) return numeric(sign, number, context);
  if (sign !== '=' && sign !== '<>')
    return (value) => typeof value === 'string' && comparisons[sign]?.(order(value, text)) === true;
  if (text === '') return (value) => (value === null || (value === '' && wanted === '')) === (sign === '=');
  const matches = like(text);
  return (value) => {
    const shown = typeof value === 'boolean' ? String(value) : value;
    return (typeof shown === 'string' && matches.test(shown)) === (sign === '=');
  };
}

function numeric(sign: string, wanted: number, context: EntryContext): Test {
  const holds = comparisons[sign] as (order: number) => boolean;
  return (value) => {
    if (typeof value === 'number') return holds(value - wanted);
    if (value instanceof Moment) return holds(value.serial - wanted);
    const number = typeof value === 'string' && /\d/.test(value) ? toNumber(value, context) : undefined;
    return typeof number === 'number' ? holds(number - wanted) : sign === '<>';
  };
}

/** `?` is any one character, `*` any number of them, `~` takes the next as it is. */
function like(text: string): RegExp {
  const source = text.replace(/~([?*~])|[\\^$.*+?()[\]{}|]/g, (sign, plain: string | undefined) =>
    plain ? `\\${plain}` : sign === '*' ? '.*' : sign === '?' ? '.' : `\\${sign}`,
  );
  return new RegExp(`^${source}$`, 'is');
}

/** The places, counted along the ranges, where every criterion holds. */
function chosen(pairs: Value[], context: EntryContext): number[] {
  const tests: [Scalar[], Test][] = [];
  for (let i = 0; i + 1 < pairs.length; i += 2)
    tests.push([flat(pairs[i] ?? null), criterion(flat(pairs[i + 1] ?? null)[0] ?? null, context)]);
  const length = Math.max(0, ...tests.map(([cells]) => cells.length));
  const places: number[] = [];
  for (let at = 0; at < length; at += 1)
    if (tests.every(([cells, holds]) => holds(cells[at] ?? null))) places.push(at);
  return places;
}

type Numbers = (numbers: number[], some: (number: number) => Scalar) => Scalar;

const sum = (numbers: number[]): number => numbers.reduce((total, each) => total + each, 0);
const average: Numbers = (numbers) => (numbers.length ? sum(numbers) / numbers.length : DIV0);
const edge =
  (of: (...numbers: number[]) => number): Numbers =>
  (numbers, as) =>
    as(numbers.length ? of(...numbers) : 0);

function over(cells: Scalar[], places: number[], make: Numbers): Scalar {
  const picked = places.map((at) => cells[at] ?? null);
  const error = picked.find((each) => each instanceof Error);
  if (error instanceof Error) return error;
  const numbers = picked.flatMap((each) =>
    each instanceof Moment ? each.serial : typeof each === 'number' ? each : [],
  );
  const dates = picked.some((each) => each instanceof Moment);
  return make(numbers, (number) => (dates ? new Moment(number) : number));
}

type Aggregate = (args: Value[], context: EntryContext) => Scalar;

/** `SUMIF(range, criterion, [sum_range])` */
const ofOne =
  (make: Numbers): Aggregate =>
  ([range = null, wanted = null, numbers = range], context) =>
    over(flat(numbers), chosen([range, wanted], context), make);

/** `SUMIFS(sum_range, range, criterion, …)` */
const ofMany =
  (make: Numbers): Aggregate =>
  ([numbers = null, ...pairs], context) =>
    over(flat(numbers), chosen(pairs, context), make);

export const aggregates: Record<string, Aggregate> = {
  COUNTIF: (args, context) => (args.length === 2 ? chosen(args, context).length : VALUE),
  COUNTIFS: (args, context) => chosen(args, context).length,
  SUMIF: ofOne(sum),
  SUMIFS: ofMany(sum),
  AVERAGEIF: ofOne(average),
  AVERAGEIFS: ofMany(average),
  MAXIFS: ofMany(edge(Math.max)),
  MINIFS: ofMany(edge(Math.min)),
  COUNTUNIQUE: (args, { locale }) =>
    new Set(args.flatMap(flat).flatMap((each) => (each === null || each === '' ? [] : toText(each, locale))))
      .size,
};
