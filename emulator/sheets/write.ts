/** Writing into cells as a script does: typed entry, limits, validation and protection, all or nothing. */
import { toA1 } from '../cells/a1';
import { momentFormat } from '../cells/display';
import { type Entered, typed, wallDateOf } from '../cells/entry';
import { changeCells, contains, overlaps, withContent } from '../cells/grid';
import { recalculate } from '../formulas/calculate';
import type { Cell, GridRange, ProtectionState, SpreadsheetState } from '../model';
import { GoogleError } from '../platform/errors';
import { CHARACTERS_PER_CELL } from '../platform/limits';
import { toWall } from '../platform/zones';
import { satisfies } from './criteria';
import { refused } from './customRules';
import type { Tab } from './tab';

/** Who writes, which decides about protections, and when, which decides about typed days and formulas. */
export interface Writer {
  start: { effectiveUser: string };
  now(): number;
}

/** The tab that a write goes to, and who writes. */
export interface Target extends Tab {
  run: Writer;
}

/** @throws GoogleError where a protection keeps this person out of any cell of the range */
export function assertEditable(target: Target, range?: GridRange): void {
  const { book, sheet } = target;
  if (!book.sheets.includes(sheet)) throw new GoogleError(`Sheet ${sheet.id} not found`);
  const barred = barring(target).some((each) => {
    if (!range) return true;
    if (each.kind === 'RANGE') return each.range !== undefined && overlaps(each.range, range);
    return !each.unprotected.some((open) => contains(open, range));
  });
  if (barred) throw locked();
}

/** @throws GoogleError where the tab as a whole is protected from this person, whichever of its cells are open */
export function assertUnlocked(target: Target): void {
  if (barring(target).some(({ kind }) => kind === 'SHEET')) throw locked();
}

/** The protections of the tab that keep this person out of something. */
function barring({ run, book, sheet }: Target): ProtectionState[] {
  const user = run.start.effectiveUser;
  if (user === book.owner) return [];
  return sheet.protections.filter((each) => !each.warningOnly && !each.editors.includes(user));
}

const locked = (): GoogleError =>
  new GoogleError(
    'You are trying to edit a protected cell or object. ' +
      'Please contact the spreadsheet owner to remove protection if you need to edit.',
  );

/** Writes values, row by row. @throws GoogleError for a wrong size, a protected cell, a value that a rule rejects */
export function writeValues(target: Target, range: GridRange, values: unknown[][]): void {
  assertSize(range, values);
  assertEditable(target, range);
  const { book, sheet } = target;
  const year = new Date(toWall(book.timeZone, target.run.now())).getUTCFullYear();
  const around = {
    locale: book.locale,
    sheet: (id: number) => {
      recalculate(book, target.run.now());
      return book.sheets.find((each) => each.id === id);
    },
    lists: new Map(),
  };
  const before = sheet.rows.slice();
  let hasFormula = false;
  changeCells(sheet, range, (cell, i, j) => {
    const next = filled(cell, read(values[i]?.[j], cell, book, year));
    const rule = cell.validation;
    hasFormula ||= rule?.type === 'CUSTOM_FORMULA';
    if (rule && !rule.allowInvalid && next.formula === undefined && !satisfies(next.value, rule, around)) {
      throw violation({ row: range.row + i, column: range.column + j });
    }
    return next;
  });
  const wrong = hasFormula ? refused(target, range, target.run.now()) : undefined;
  if (!wrong) return;
  sheet.rows = before;
  throw violation(wrong);
}

const violation = (at: { row: number; column: number }): GoogleError => {
  const where = toA1({ ...at, rows: 1, columns: 1 });
  return new GoogleError(
    `The data you entered in cell ${where} violates the data validation rules set on this cell.`,
  );
};

/** The cell with a new content: a format that came with typing stays out where the cell has one already. */
function filled(cell: Cell, { value, formula, numberFormat }: Entered): Cell {
  const next: Cell = withContent(cell, { value, formula });
  if (numberFormat !== undefined && cell.numberFormat === undefined) next.numberFormat = numberFormat;
  return next;
}

/** One JavaScript value as the cell takes it. */
function read(value: unknown, cell: Cell, book: SpreadsheetState, year: number): Entered {
  if (value === null || value === undefined) return { value: '' };
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) return { value: '#NUM!' };
    const date = wallDateOf(value, book.timeZone);
    return { value: date, numberFormat: momentFormat(date, book.locale) };
  }
  if (typeof value === 'number') return { value: Number.isFinite(value) ? value : '#NUM!' };
  if (typeof value === 'boolean') return { value };
  const text = typeof value === 'string' ? value : javaText(value);
  if (text.length > CHARACTERS_PER_CELL) {
    throw new GoogleError(
      `Your input contains more than the maximum of ${CHARACTERS_PER_CELL} characters in a single cell.`,
    );
  }
  return typed(text, cell.numberFormat, { locale: book.locale, year });
}

/** Objects and arrays become text as Java's do, which is never what the script meant. */
function javaText(value: unknown): string {
  if (Array.isArray(value)) return '[Ljava.lang.Object;@1b6d3586';
  if (typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
    return `{${Object.entries(value as object)
      .map(([key, each]) => `${key}=${each}`)
      .join(', ')}}`;
  }
  return String(value);
}

/** @throws GoogleError with Google's words for data that doesn't fit its range */
export function assertSize(range: GridRange, values: unknown[][]): void {
  if (!Array.isArray(values) || values.some((row) => !Array.isArray(row))) {
    throw new GoogleError("The parameters don't match the method signature: an array of rows was expected.");
  }
  mismatch('rows', values.length, range.rows);
  for (const row of values) mismatch('columns', row.length, range.columns);
}

function mismatch(what: 'rows' | 'columns', given: number, wanted: number): void {
  if (given === wanted) return;
  throw new GoogleError(
    `The number of ${what} in the data does not match the number of ${what} in the range. ` +
      `The data has ${given} but the range has ${wanted}.`,
  );
}
