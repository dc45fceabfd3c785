/** Keeps the values of formulas true: they are worked out again when a read follows a change of the spreadsheet. */
import { isWallDate, serial } from '../cells/display';
import type { EntryContext } from '../cells/entry';
import type { Cell, CellValue, SheetState, SpreadsheetState } from '../model';
import { toWall, wallText } from '../platform/zones';
import { work } from './evaluate';
import type { Surroundings } from './evaluator';
import type { Place } from './references';
import { fromCell, type Grid, NotCalculated, REF, type Scalar, toCell } from './values';

/** The values of a spreadsheet's formulas at one moment. Each is worked out once, when it is asked for. */
export class Calculation implements Surroundings {
  readonly now: number;
  readonly context: EntryContext;
  readonly grids = new Map<string, Grid>();
  readonly #known = new Map<SheetState, Map<number, Scalar | NotCalculated>>();

  /** `at` is a moment, in milliseconds. */
  constructor(
    readonly book: SpreadsheetState,
    at: number,
  ) {
    const wall = toWall(book.timeZone, at);
    this.now = serial({ date: wallText(wall) });
    this.context = { locale: book.locale, year: new Date(wall).getUTCFullYear() };
  }

  /** @throws NotCalculated */
  formula(formula: string, at: Place): Scalar {
    return work(formula, this, at);
  }

  /** A cell that asks for itself, by whatever way, finds `#REF!`. @throws NotCalculated */
  cell(sheet: SheetState, row: number, column: number): Scalar {
    const cell = sheet.rows[row - 1]?.[column - 1];
    if (!cell) return null;
    if (cell.formula === undefined) return fromCell(cell.value);
    const known = this.#known.get(sheet) ?? new Map<number, Scalar | NotCalculated>();
    this.#known.set(sheet, known);
    const key = row * 20_000 + column;
    let value = known.get(key);
    if (value === undefined) {
      known.set(key, REF);
      value = this.#worked(cell.formula, { sheet, row, column });
      known.set(key, value);
    }
    if (value instanceof NotCalculated) throw value;
    return value;
  }

  #worked(formula: string, at: Place): Scalar | NotCalculated {
    try {
      return this.formula(formula, at);
    } catch (problem) {
      if (problem instanceof NotCalculated) return problem;
      throw problem;
    }
  }
}

/** What a spreadsheet was when its formulas were last worked out. Rows are replaced where anything in them changes. */
interface Seen {
  day: number;
  about: string;
  sheets: { sheet: SheetState; rows: SheetState['rows'] }[];
}

const seen = new WeakMap<SpreadsheetState, Seen>();

/** Works out the spreadsheet's formulas, where something has changed since the last time. `at` is in milliseconds. */
export function recalculate(book: SpreadsheetState, at: number): void {
  if (!book.sheets.some((sheet) => sheet.formulas)) return;
  const calculation = new Calculation(book, at);
  const day = Math.floor(calculation.now);
  const about = aboutOf(book);
  const before = seen.get(book);
  if (before && before.day === day && before.about === about && same(before, book)) return;
  for (const sheet of book.sheets) if (sheet.formulas) refresh(sheet, calculation);
  seen.set(book, { day, about, sheets: book.sheets.map((sheet) => ({ sheet, rows: sheet.rows.slice() })) });
}

const aboutOf = ({ locale, timeZone, sheets }: SpreadsheetState): string =>
  JSON.stringify([locale, timeZone, sheets.map((each) => [each.name, each.maxRows, each.namedRanges])]);

const same = (before: Seen, { sheets }: SpreadsheetState): boolean =>
  before.sheets.length === sheets.length &&
  before.sheets.every(({ sheet, rows }, i) => {
    const now = sheets[i]?.rows;
    return sheet === sheets[i] && rows.length === now?.length && rows.every((row, j) => row === now[j]);
  });

function refresh(sheet: SheetState, calculation: Calculation): void {
  sheet.rows.forEach((row, i) => {
    row?.forEach((cell, j) => {
      if (cell?.formula === undefined) return;
      const next = refreshed(cell, () => calculation.cell(sheet, i + 1, j + 1));
      if (next === cell) return;
      const copy = (sheet.rows[i] ?? []).slice();
      copy[j] = next;
      sheet.rows[i] = copy;
    });
  });
}

function refreshed(cell: Cell, work: () => Scalar): Cell {
  const { notCalculated: _, ...rest } = cell;
  try {
    const value = toCell(work());
    return equal(value, cell.value) && !cell.notCalculated ? cell : { ...rest, value };
  } catch (problem) {
    if (!(problem instanceof NotCalculated)) throw problem;
    if (cell.notCalculated === problem.message) return cell;
    return { ...rest, value: problem.message, notCalculated: problem.message };
  }
}

const equal = (a: CellValue, b: CellValue): boolean =>
  isWallDate(a) && isWallDate(b) ? a.date === b.date : a === b;
