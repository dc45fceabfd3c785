/** The check for records, or parts of them, that come from outside: derived from the same fields that read the cells. */
import * as z from 'zod/mini';
import { type Cell, type Field, LONGEST_TEXT, type Reading } from './field';
import type { RecordOf, RecordType, Shape } from './record';

/** Plain JSON in: numbers for counts, booleans for flags, staff codes for people, '' where nothing was said. */
export function schemaOf<S extends Shape, K extends keyof S & string>(
  type: RecordType<S>,
  names: readonly K[],
): z.ZodMiniType<Pick<RecordOf<RecordType<S>>, K>> {
  const parts = names.map((name) => [name, checkOf(type.fields[name] as Field<unknown>)]);
  return shapeOf(Object.fromEntries(parts));
}

/** An object of these parts; whatever else it holds is left out. */
export const shapeOf = <T extends object>(
  parts: {
    [K in keyof T]: z.ZodMiniType<T[K]>;
  },
): z.ZodMiniType<T> =>
  readBy((given) => {
    if (typeof given !== 'object' || given === null) return { problem: NOT_UNDERSTOOD };
    const value: Partial<T> = {};
    for (const name of Object.keys(parts) as (keyof T)[]) {
      const reading = readWith(parts[name], (given as T)[name]);
      if (reading.problem !== undefined) return reading;
      value[name] = reading.value;
    }
    return { value };
  });

/** What a check makes of what came. */
export function readWith<T>(schema: z.ZodMiniType<T>, given: unknown): Reading<T> {
  const result = schema.safeParse(given);
  if (result.success) return { value: result.data };
  return { problem: result.error.issues[0]?.message ?? 'Please look at this again.' };
}

export const NOT_UNDERSTOOD = 'Something in this request was not understood. Please open Stepwise again.';

/** The check for one field's value, which comes out as the sheet would give it back: 'weekly' as 'Weekly'. */
export const checkOf = <T>(field: Field<T>): z.ZodMiniType<T> =>
  readBy((value) => readGiven(field as Field<unknown>, value));

/** A check from a function that says what is wrong. It weighs less in the bundle than zod's own kinds of text and list. */
export const checkedBy = <T>(complain: (value: unknown) => string | undefined): z.ZodMiniType<T> =>
  readBy((value) => {
    const problem = complain(value);
    return problem === undefined ? { value } : { problem };
  });

/** A check from a function that reads what came. */
export const readBy = <T>(read: (value: unknown) => Reading<unknown>): z.ZodMiniType<T> =>
  z.unknown().check((given) => {
    const reading = read(given.value);
    if (reading.problem === undefined) given.value = reading.value;
    else given.issues.push({ code: 'custom', message: reading.problem, input: given.value, path: [] });
  }) as unknown as z.ZodMiniType<T>;

function readGiven(field: Field<unknown>, value: unknown): Reading<unknown> {
  const title = `“${field.ask ?? field.heading}”`;
  // A page that was opened before an optional field came in does not send it.
  if (value === undefined && field.optional) return { value: '' };
  if (value === '') return field.optional ? { value } : { problem: `Please answer ${title}.` };
  const wanted = field.kind === 'count' ? 'number' : field.kind === 'flag' ? 'boolean' : 'string';
  if (typeof value !== wanted)
    return { problem: `${title} came in a form that was not understood. Please open Stepwise again.` };
  if (String(value).length > LONGEST_TEXT)
    return { problem: `${title} is longer than ${LONGEST_TEXT} characters. Please shorten it.` };
  const isCode = field.kind === 'staff' && !/[()]/.test(String(value));
  return field.read(isCode ? `(${value})` : (value as Cell));
}
