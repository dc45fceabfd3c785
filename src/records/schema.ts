/**
 * Schemas for what comes from outside, made from the records' own fields: what a page sends, and JSON that is kept in
 * a cell.
 */
import * as z from 'zod/mini';
import { type Cell, type Field, LONGEST_TEXT, type Reading } from './field';
import { questionsOf, type RecordOf, type RecordType, type Shape } from './record';
import { Refusal } from './refusal';

// Zod would otherwise try whether it may make code from text, which a page's policy can forbid.
z.config({ jitless: true });

export type Schema<T> = z.ZodMiniType<T, unknown>;

/** What a schema gives; of a function, the schema that it makes. */
export type Output<S> = S extends () => infer Made ? z.output<Made> : z.output<S>;

export const NOT_UNDERSTOOD = 'Something in this request was not understood. Please open Stepwise again.';

/** Zod mini's own words where a schema gives none. */
const WITHOUT_WORDS = 'Invalid input';

/** Reads what came from outside. @throws Refusal with a sentence on the first thing that is wrong with it */
export function understood<T>(schema: Schema<T>, given: unknown): T {
  const { success, data, error } = z.safeParse(schema, given);
  if (success) return data;
  const [{ message = '' } = {}] = error.issues;
  throw new Refusal(message === '' || message === WITHOUT_WORDS ? NOT_UNDERSTOOD : message);
}

/** Reads JSON that was kept; undefined where it is none, or not of that shape. */
export function fromJson<T>(schema: Schema<T>, text: string): T | undefined {
  try {
    const { data } = z.safeParse(schema, JSON.parse(text));
    return data;
  } catch {
    return undefined;
  }
}

/**
 * One field's value, which comes out as the sheet would give it back: 'weekly' as 'Weekly'. A page that was opened
 * before an optional field came in does not send it.
 */
export const fieldValue = <T>(field: Field<T>): Schema<T> =>
  field.optional ? (z._default(givenValue(field), field.empty as never) as Schema<T>) : givenValue(field);

const givenValue = <T>(field: Field<T>): Schema<T> =>
  z.pipe(
    z.unknown(),
    z.transform((given, context) => {
      const reading = readGiven(field as Field<unknown>, given);
      if (reading.problem === undefined) return reading.value as T;
      context.issues.push({ code: 'custom', message: reading.problem, input: given });
      return z.NEVER;
    }),
  );

type Fields<S extends Shape, K extends keyof S> = {
  [Name in K]: Schema<RecordOf<RecordType<S>>[Name & keyof S]>;
};

const shapeOf = <S extends Shape, K extends keyof S & string>(type: RecordType<S>, names: readonly K[]) =>
  Object.fromEntries(names.map((name) => [name, fieldValue(type.fields[name] as Field<unknown>)])) as Fields<
    S,
    K
  >;

/** Some fields of a record, as plain JSON: numbers for counts, staff codes for people, '' where nothing was said. */
export const payloadOf = <S extends Shape, K extends keyof S & string>(
  type: RecordType<S>,
  names: readonly K[],
) => z.object(shapeOf(type, names));

/** A whole row of a record. */
export const rowOf = <S extends Shape>(type: RecordType<S>) =>
  payloadOf(type, Object.keys(type.fields) as (keyof S & string)[]);

/** The names of the fields that a record asks a person; `K` says which those are. */
export const askedOf = <K extends string>(type: RecordType & { fields: Record<K, unknown> }): K[] =>
  questionsOf(type).map(({ field }) => field as K);

/** Text up to so many characters. */
export const textUpTo = (most: number) =>
  z.string().check(z.maxLength(most, `This is longer than ${most} characters.`));

/** The id of a row, a name, a short answer. */
export const shortText = () => textUpTo(200);

function readGiven(field: Field<unknown>, value: unknown): Reading<unknown> {
  const title = `“${field.ask ?? field.heading}”`;
  if (field.kind === 'list') return readList(field, title, value);
  if (value === '') return field.optional ? { value } : { problem: `Please answer ${title}.` };
  if (typeof value !== wantedOf(field)) return { problem: `${title} ${NOT_AS_SENT}` };
  if (String(value).length > LONGEST_TEXT) return { problem: `${title} ${TOO_LONG}` };
  const isCode = field.kind === 'staff' && !/[()]/.test(String(value));
  return field.read(isCode ? `(${value})` : (value as Cell));
}

/** A list comes as the values of its items; a page that was opened before it was one sends what the cell holds. */
function readList(field: Field<unknown>, title: string, value: unknown): Reading<unknown> {
  if (typeof value === 'string') return field.read(value);
  const isList = Array.isArray(value) && value.every((each) => typeof each === 'string');
  if (!isList) return { problem: `${title} ${NOT_AS_SENT}` };
  const cell = field.write(value, (id) => `(${id})`);
  return String(cell).length > LONGEST_TEXT ? { problem: `${title} ${TOO_LONG}` } : field.read(cell);
}

const NOT_AS_SENT = 'came in a form that was not understood. Please open Stepwise again.';
const TOO_LONG = `is longer than ${LONGEST_TEXT} characters. Please shorten it.`;

const wantedOf = ({ kind }: Field<unknown>): string =>
  kind === 'count' ? 'number' : kind === 'yesNo' ? 'boolean' : 'string';
