/** A record type, declared once: its tab, its decoder, its encoder, its check and its questions all follow. */
import { type Cell, type Field, LONGEST_TEXT, type NameOf, type Reading } from './field';

// biome-ignore lint/suspicious/noExplicitAny: a shape holds fields of every type; RecordOf gives each its own back.
export type Shape = Record<string, Field<any>>;

/**
 * What becomes of something in a copy of the sheet that a lead begins anew: kept whatever the lead chooses, kept with
 * the rows of the school where the lead keeps those, or forgotten in any case.
 */
export type InACopy = 'kept' | 'with the rows' | 'forgotten';

interface RecordOptions {
  /** What the tab is for, in one sentence: the note on its first heading. */
  purpose: string;
  /** What becomes of its rows in a copy of the sheet that is begun anew. */
  inACopy: InACopy;
  /** Newest first for what happens day by day: a new row goes under the headings, so adding needs no read. */
  grows?: 'top' | 'bottom';
  hidden?: boolean;
  /** What the tab was called in earlier releases. */
  was?: readonly string[];
  /** The release with which the tab came, where schools of earlier ones have to get it. */
  since?: string;
  /** Its latest columns, and the release with which they came, where the tabs of earlier ones have to get them. */
  grew?: { release: string; columns: readonly string[] };
  colour?: string;
}

export interface RecordType<S extends Shape = Shape> extends Required<RecordOptions> {
  tab: string;
  fields: S;
}

export type RecordOf<R> =
  R extends RecordType<infer S> ? { [K in keyof S]: S[K] extends Field<infer T> ? T : never } : never;

export const record = <S extends Shape>(tab: string, fields: S, options: RecordOptions): RecordType<S> => ({
  tab,
  fields,
  grows: 'bottom',
  hidden: false,
  was: [],
  since: '',
  grew: { release: '', columns: [] },
  colour: '#5f6368',
  ...options,
});

/** The fields in the order of their columns. */
export const columnsOf = (type: RecordType): [string, Field<unknown>][] => Object.entries(type.fields);

/** The name of the field that is the row's key: the first declared as id(). */
export function keyOf(type: RecordType): string {
  const found = columnsOf(type).find(([, field]) => field.kind === 'id');
  if (!found) throw new Error(`The record ${type.tab} has no id.`);
  return found[0];
}

const plain = (heading: Cell) => String(heading).trim().toLowerCase();

/** For each field the index of its column (-1 where it is missing), found by heading or former heading. */
export function columnIndexes(type: RecordType, headings: Cell[]): Record<string, number> {
  const here = headings.map(plain);
  return Object.fromEntries(
    columnsOf(type).map(([name, field]) => [
      name,
      [field.heading, ...field.was].map((each) => here.indexOf(plain(each))).find((at) => at >= 0) ?? -1,
    ]),
  );
}

/** Reads a row's cells into a record, or says in a sentence why it can't be read. */
export function decode<S extends Shape>(
  type: RecordType<S>,
  at: Record<string, number>,
  row: Cell[],
): Reading<RecordOf<RecordType<S>>> {
  const value: Record<string, unknown> = {};
  for (const [name, field] of columnsOf(type)) {
    const reading = field.read(row[at[name] ?? -1] ?? '');
    if (reading.problem !== undefined) return { problem: reading.problem };
    value[name] = reading.value;
  }
  return { value: value as RecordOf<RecordType<S>> };
}

/** The cells of a record in the order of the given columns; a column that is not the record's own gets undefined. */
export function encode(
  type: RecordType,
  at: Record<string, number>,
  width: number,
  value: Record<string, unknown>,
  nameOf: NameOf,
): (Cell | undefined)[] {
  const cells: (Cell | undefined)[] = new Array(width).fill(undefined);
  for (const [name, field] of columnsOf(type)) cells[at[name] ?? -1] = field.write(value[name], nameOf);
  return cells;
}

/** A question as a form or the sidebar asks it. */
export interface Question {
  field: string;
  title: string;
  help: string;
  kind: Field<unknown>['kind'];
  required: boolean;
  choices: readonly string[];
}

/** The questions of a record: its fields that have something to ask, in order. */
export const questionsOf = (type: RecordType): Question[] =>
  columnsOf(type).flatMap(([name, field]) =>
    field.ask === undefined
      ? []
      : [
          {
            field: name,
            title: field.ask,
            help: field.help ?? '',
            kind: field.kind,
            required: !field.optional,
            choices: field.choices ?? [],
          },
        ],
  );

/** A form's answers, by field, read as their record; fields that nobody asks are given by the caller or empty. */
export function decodeAnswer<S extends Shape>(
  type: RecordType<S>,
  values: Record<string, string>,
): Reading<RecordOf<RecordType<S>>> {
  const names = Object.keys(type.fields);
  const at = Object.fromEntries(names.map((name, index) => [name, index]));
  const asked = Object.fromEntries(questionsOf(type).map((each) => [each.field, each.title]));
  for (const name of names) {
    const reading = type.fields[name]?.read(values[name] ?? '');
    if (reading?.problem !== undefined && asked[name] !== undefined)
      return {
        problem: `“${asked[name]}”: ${values[name] ? reading.problem : 'please answer this question.'}`,
      };
    if ((values[name] ?? '').length > LONGEST_TEXT)
      return {
        problem: `“${asked[name] ?? name}” is longer than ${LONGEST_TEXT} characters. Please shorten it.`,
      };
  }
  return decode(
    type,
    at,
    names.map((name) => values[name] ?? ''),
  );
}
