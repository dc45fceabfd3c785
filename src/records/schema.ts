/** The check for records, or parts of them, that come from outside: derived from the same fields that read the cells. */
import { type Cell, type Field, LONGEST_TEXT, type Reading } from './field';
import type { RecordOf, RecordType, Shape } from './record';

/** Reads what came from outside, or says in a sentence what is wrong with it. */
export type Check<T> = (given: unknown) => Reading<T>;

/** Plain JSON in: numbers for counts, booleans for flags, staff codes for people, '' where nothing was said. */
export function schemaOf<S extends Shape, K extends keyof S & string>(
  type: RecordType<S>,
  names: readonly K[],
): Check<Pick<RecordOf<RecordType<S>>, K>> {
  const parts = names.map((name) => [name, checkOf(type.fields[name] as Field<unknown>)]);
  return shapeOf(Object.fromEntries(parts));
}

/** An object of these parts; whatever else it holds is left out. */
export const shapeOf =
  <T extends object>(parts: { [K in keyof T]: Check<T[K]> }): Check<T> =>
  (given) => {
    if (typeof given !== 'object' || given === null) return { problem: NOT_UNDERSTOOD };
    const value: Partial<T> = {};
    for (const name of Object.keys(parts) as (keyof T)[]) {
      const reading = parts[name]((given as T)[name]);
      if (reading.problem !== undefined) return reading;
      value[name] = reading.value;
    }
    return { value: value as T };
  };

export const NOT_UNDERSTOOD = 'Something in this request was not understood. Please open Stepwise again.';

/** The check for one field's value, which comes out as the sheet would give it back: 'weekly' as 'Weekly'. */
export const checkOf =
  <T>(field: Field<T>): Check<T> =>
  (value) =>
    readGiven(field as Field<unknown>, value) as Reading<T>;

/** A check from a function that says what is wrong. */
export const checkedBy =
  <T>(complain: (value: unknown) => string | undefined): Check<T> =>
  (value) => {
    const problem = complain(value);
    return problem === undefined ? { value: value as T } : { problem };
  };

function readGiven(field: Field<unknown>, value: unknown): Reading<unknown> {
  const title = `“${field.ask ?? field.heading}”`;
  // A page that was opened before an optional field came in does not send it.
  if (value === undefined && field.optional) return { value: '' };
  if (value === '') return field.optional ? { value } : { problem: `Please answer ${title}.` };
  const wanted = field.kind === 'count' ? 'number' : field.kind === 'yesNo' ? 'boolean' : 'string';
  if (typeof value !== wanted)
    return { problem: `${title} came in a form that was not understood. Please open Stepwise again.` };
  if (String(value).length > LONGEST_TEXT)
    return { problem: `${title} is longer than ${LONGEST_TEXT} characters. Please shorten it.` };
  const isCode = field.kind === 'staff' && !/[()]/.test(String(value));
  return field.read(isCode ? `(${value})` : (value as Cell));
}
