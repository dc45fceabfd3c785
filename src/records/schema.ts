/** The check for records, or parts of them, that come from outside: derived from the same fields that read the cells. */
import * as z from 'zod/mini';
import { type Field, LONGEST_TEXT } from './field';
import type { RecordOf, RecordType, Shape } from './record';

/** Plain JSON in: numbers for counts, booleans for flags, staff codes for people, '' where nothing was said. */
export function schemaOf<S extends Shape, K extends keyof S & string>(
  type: RecordType<S>,
  names: readonly K[],
): z.ZodMiniType<Pick<RecordOf<RecordType<S>>, K>> {
  const shape = Object.fromEntries(names.map((name) => [name, checkOf(type.fields[name] as Field<unknown>)]));
  return z.object(shape) as unknown as z.ZodMiniType<Pick<RecordOf<RecordType<S>>, K>>;
}

/** The check for one field's value. */
export const checkOf = <T>(field: Field<T>): z.ZodMiniType<T> =>
  checkedBy((value) => complaint(field as Field<unknown>, value));

/** A check from a function that says what is wrong. It weighs less in the bundle than zod's own kinds of text and list. */
export const checkedBy = <T>(complain: (value: unknown) => string | undefined): z.ZodMiniType<T> =>
  z.unknown().check((given) => {
    const message = complain(given.value);
    if (message !== undefined) given.issues.push({ code: 'custom', message, input: given.value, path: [] });
  }) as unknown as z.ZodMiniType<T>;

function complaint(field: Field<unknown>, value: unknown): string | undefined {
  const title = `“${field.ask ?? field.heading}”`;
  if (value === '') return field.optional ? undefined : `Please answer ${title}.`;
  const wanted = field.kind === 'count' ? 'number' : field.kind === 'flag' ? 'boolean' : 'string';
  if (typeof value !== wanted)
    return `${title} came in a form that was not understood. Please open Stepwise again.`;
  if (String(value).length > LONGEST_TEXT)
    return `${title} is longer than ${LONGEST_TEXT} characters. Please shorten it.`;
  const cell = field.kind === 'staff' ? `(${value})` : (value as string | number | boolean);
  return field.read(cell).problem;
}
