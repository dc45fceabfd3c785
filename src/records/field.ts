/** The kinds of field that a record is made of: each knows its column, its cell and its question. */

/**
 * A cell as `google/cells.ts` hands it over: days are 'yyyy-mm-dd' strings, and moments 'yyyy-mm-ddThh:mm' with ':ss'
 * behind them where the seconds are not nought.
 */
export type Cell = string | number | boolean;

/** A cell that was understood, or the sentence that tells a person what to mend. */
export type Reading<T> = { value: T; problem?: undefined } | { problem: string };

/** How a staff code is written for people: 'Rachel Ng (RNG)'. */
export type NameOf = (staffId: string) => string;

export type FieldKind =
  | 'id'
  | 'text'
  | 'paragraph'
  | 'email'
  | 'day'
  | 'dateTime'
  | 'time'
  | 'count'
  | 'yesNo'
  | 'choice'
  | 'staff'
  | 'list'
  | 'internal';

/** What a declaration may add to a field. `ask` makes it a question in forms and in the sidebar. */
export interface FieldOptions {
  ask?: string;
  help?: string;
  note?: string;
  was?: readonly string[];
  width?: number;
}

export interface Field<T> extends FieldOptions {
  kind: FieldKind;
  heading: string;
  was: readonly string[];
  width: number;
  /** The Sheets number format; '@' keeps what was typed as it was typed. */
  format: string;
  optional: boolean;
  /** What stands for nothing: '' but for lists. */
  empty: T | '';
  choices?: readonly string[];
  read(cell: Cell): Reading<T>;
  write(value: T, nameOf: NameOf): Cell;
}

/** One cell holds 50,000 characters at most [docs]; the letter around a person's words and its JSON need room too. */
export const LONGEST_TEXT = 20_000;

const EMAIL = /^[^\s@<>(),;:"[\]\\]+@[^\s@<>(),;:"[\]\\]+\.[^\s@<>(),;:"[\]\\.]{2,}$/;
const MOMENT = /^(\d{4}-\d{2}-\d{2})(?:T((?:[01]\d|2[0-3]):[0-5]\d)(:[0-5]\d)?.*)?$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const WHOLE = /^\d+$/;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** True for an address that mail could be sent to; a name without a full domain is none. */
export const isEmail = (text: string): boolean => EMAIL.test(text);

export interface Making<T> {
  kind: FieldKind;
  format?: string;
  width?: number;
  choices?: readonly string[];
  read(cell: Cell): T | undefined;
  wanted: string;
  write?(value: T, nameOf: NameOf): Cell;
}

/** Makes a field of a kind. */
export function make<T>(heading: string, options: FieldOptions, making: Making<T>): Field<T> {
  return {
    ...options,
    kind: making.kind,
    heading,
    was: options.was ?? [],
    width: options.width ?? making.width ?? 140,
    format: making.format ?? '@',
    optional: false,
    empty: '',
    choices: making.choices,
    read(cell) {
      if (cell === '') return { problem: `“${heading}” is empty.` };
      const value = making.read(cell);
      return value === undefined
        ? { problem: `“${heading}” says “${String(cell).slice(0, 60)}”: ${making.wanted}.` }
        : { value };
    },
    write: making.write ?? ((value) => value as unknown as Cell),
  };
}

const asText = (cell: Cell): string => String(cell);

/** Text that only looks like a date, such as '2026-02-31', would falsify every count of days. */
function isInCalendar(day: string): boolean {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const length = (MONTH_LENGTHS[month - 1] ?? 0) + (month === 2 && leap ? 1 : 0);
  return date >= 1 && date <= length;
}

function momentIn(cell: Cell): { day: string; time: string } | undefined {
  const [, day = '', time = '00:00', seconds = ''] = String(cell).match(MOMENT) ?? [];
  // A full minute has no seconds, so that each moment is written in one way and texts can be compared.
  return isInCalendar(day) ? { day, time: time + (seconds === ':00' ? '' : seconds) } : undefined;
}

function momentText(cell: Cell): string | undefined {
  const found = momentIn(cell);
  return found && `${found.day}T${found.time}`;
}

/** Two figures for the hour, although people write '9:05'. */
function timeText(cell: Cell): string | undefined {
  const text = String(cell).trim().padStart(5, '0');
  return TIME.test(text) ? text : undefined;
}

/** The key of a row: made by the program, kept in the last column. */
export const id = (heading = 'Id', options: FieldOptions = {}): Field<string> =>
  make(heading, options, {
    kind: 'id',
    width: 60,
    read: asText,
    wanted: 'it should be an id',
  });

/** One line of text. */
export const text = (heading: string, options: FieldOptions = {}): Field<string> =>
  make(heading, options, { kind: 'text', read: asText, wanted: 'it should be text' });

/** A person's sentences, kept exactly as typed. */
export const paragraph = (heading: string, options: FieldOptions = {}): Field<string> =>
  make(heading, { width: 320, ...options }, { kind: 'paragraph', read: asText, wanted: 'it should be text' });

/** What only the program reads: JSON or a key. */
export const internal = (heading: string, options: FieldOptions = {}): Field<string> =>
  make(
    heading,
    { width: 60, ...options },
    { kind: 'internal', read: asText, wanted: 'leave it to Stepwise' },
  );

export const email = (heading: string, options: FieldOptions = {}): Field<string> =>
  make(
    heading,
    { width: 220, ...options },
    {
      kind: 'email',
      read: (cell) => (isEmail(String(cell).trim()) ? String(cell).trim().toLowerCase() : undefined),
      wanted: 'write a whole e-mail address, such as r.ng@school.example',
    },
  );

export const day = (heading: string, options: FieldOptions = {}): Field<string> =>
  make(
    heading,
    { width: 120, ...options },
    {
      kind: 'day',
      format: 'ddd d mmm yyyy',
      read: (cell) => momentIn(cell)?.day,
      wanted: 'write a date, such as 7/9/2026',
    },
  );

/** A local day and time of the school. */
export const dateTime = (heading: string, options: FieldOptions = {}): Field<string> =>
  make(
    heading,
    { width: 150, ...options },
    {
      kind: 'dateTime',
      format: 'ddd d mmm yyyy hh:mm',
      read: momentText,
      wanted: 'write a date and a time, such as 7/9/2026 15:30',
    },
  );

/** A time of day as 'hh:mm', kept as text so that no date is added to it. */
export const time = (heading: string, options: FieldOptions = {}): Field<string> =>
  make(
    heading,
    { width: 80, ...options },
    {
      kind: 'time',
      read: timeText,
      wanted: 'write a time, such as 15:30',
    },
  );

/** A whole number, nought or more. */
export const count = (heading: string, options: FieldOptions = {}): Field<number> =>
  make(
    heading,
    { width: 90, ...options },
    {
      kind: 'count',
      format: '0',
      read: (cell) => (WHOLE.test(String(cell).trim()) ? Number(cell) : undefined),
      wanted: 'write a whole number',
    },
  );

/** A tick box reads as true or false. */
const YES_OR_NO = new Map([
  ['yes', true],
  ['true', true],
  ['no', false],
  ['false', false],
]);

export const yesNo = (heading: string, options: FieldOptions = {}): Field<boolean> =>
  make(
    heading,
    { width: 80, ...options },
    {
      kind: 'yesNo',
      choices: ['Yes', 'No'],
      read: (cell) => YES_OR_NO.get(plainly(cell)),
      wanted: 'write Yes or No',
      write: (value) => (value ? 'Yes' : 'No'),
    },
  );

/** `formerly` gives the present name of a former choice: rows keep the old word and are read as the new. */
export const choice = <const C extends readonly string[]>(
  heading: string,
  choices: C,
  { formerly = {}, ...options }: FieldOptions & { formerly?: Record<string, C[number]> } = {},
): Field<C[number]> => {
  const known = new Map([
    ...Object.entries(formerly).map(([word, now]) => [plainly(word), now] as const),
    ...choices.map((each: C[number]) => [plainly(each), each] as const),
  ]);
  return make<C[number]>(heading, options, {
    kind: 'choice',
    choices,
    read: (cell) => known.get(plainly(cell)),
    wanted: `choose one of ${choices.join(', ')}`,
  });
};

const plainly = (cell: Cell): string => String(cell).trim().toLowerCase();

/** How a person is named in a cell: 'Rachel Ng (RNG)'. The code in brackets is what is read back. */
export const staffLabel = (person: { forename: string; surname: string; id: string }): string =>
  `${person.forename} ${person.surname} (${person.id})`;

/** A member of staff: the code in the record, 'Rachel Ng (RNG)' in the cell, which outlives a change of name. */
export const staffMember = (heading: string, options: FieldOptions = {}): Field<string> =>
  make(
    heading,
    { width: 180, ...options },
    {
      kind: 'staff',
      read: (cell) => CODE.exec(String(cell))?.[1]?.trim(),
      wanted: 'write the name with the staff code after it, such as Rachel Ng (RNG)',
      write: (value, nameOf) => nameOf(value),
    },
  );

/** A staff code in brackets at the end of a name. */
const CODE = /\(([^()]*[^()\s][^()]*)\)\s*$/;

/** A field that may be empty; '' stands for nothing, in the cell and in the record alike. */
export const optional = <T>(field: Field<T>): Field<T | ''> => ({
  ...field,
  optional: true,
  read: (cell) => (cell === '' ? { value: '' } : field.read(cell)),
  write: (value, nameOf) => (value === '' ? '' : field.write(value as T, nameOf)),
});
