/** What a page sends, as the records declare it. */
import { pairs } from '../../records';
import { questionsOf, type RecordType, type Shape } from '../../records/record';
import { checkOf, schemaOf } from '../../records/schema';
import { textUpTo } from './check';

export const id = textUpTo(200);

export const day = checkOf(pairs.fields.from);

/** A whole row of a record. */
export const rowOf = <S extends Shape>(type: RecordType<S>) =>
  schemaOf(type, Object.keys(type.fields) as (keyof S & string)[]);

/** What a record asks a person is what the page may send of it: `K` says which fields those are. */
export const asked = <K extends string>(type: { fields: Record<K, unknown> }): K[] =>
  questionsOf(type as unknown as RecordType).map(({ field }) => field as K);
