/** Works out the formulas of conditional formats: comparisons, sums, text and a few functions; others give undefined. */
import type { CellValue } from '../model';

export type FormulaValue = string | number | boolean | undefined;

export interface FormulaContext {
  /** The value of a cell; rows and columns count from 1. */
  cell: (row: number, column: number) => CellValue;
  /** Today as Sheets counts days. */
  today: number;
  /** How far the cell in question lies from the one that the formula was written for. */
  down: number;
  right: number;
  row: number;
  column: number;
}

/** Sheets counts days from 30 December 1899. */
const dayZero = Date.UTC(1899, 11, 30);

/** The number that Sheets keeps for a moment on the wall clock, such as `'2026-03-02T00:00:00.000'`. */
export const serial = (wall: string): number => (Date.parse(`${wall.slice(0, 23)}Z`) - dayZero) / 86_400_000;

const plain = (value: CellValue): FormulaValue => (typeof value === 'object' ? serial(value.date) : value);
const number = (value: FormulaValue): number => (value === '' || value === undefined ? 0 : Number(value));
const text = (value: FormulaValue): string =>
  typeof value === 'boolean' ? String(value).toUpperCase() : String(value ?? '');
const same = (value: FormulaValue): FormulaValue => (typeof value === 'string' ? value.toLowerCase() : value);

type Operator = (left: FormulaValue, right: FormulaValue) => FormulaValue;

const equal: Operator = (left, right) =>
  left === '' || right === '' ? text(left) === text(right) : same(left) === same(right);

/** Weakest first. */
const operators: Record<string, Operator>[] = [
  {
    '=': equal,
    '<>': (left, right) => !equal(left, right),
    '<=': (left, right) => number(left) <= number(right),
    '>=': (left, right) => number(left) >= number(right),
    '<': (left, right) => number(left) < number(right),
    '>': (left, right) => number(left) > number(right),
  },
  { '&': (left, right) => text(left) + text(right) },
  { '+': (left, right) => number(left) + number(right), '-': (left, right) => number(left) - number(right) },
  { '*': (left, right) => number(left) * number(right), '/': (left, right) => number(left) / number(right) },
];

const functions: Record<string, (args: FormulaValue[], context: FormulaContext) => FormulaValue> = {
  AND: (args) => args.every(Boolean),
  OR: (args) => args.some(Boolean),
  NOT: ([value]) => !value,
  IF: ([test, yes, no = false]) => (test ? yes : no),
  ISBLANK: ([value]) => value === '',
  ISNUMBER: ([value]) => typeof value === 'number',
  LEN: ([value]) => text(value).length,
  LOWER: ([value]) => text(value).toLowerCase(),
  UPPER: ([value]) => text(value).toUpperCase(),
  TRIM: ([value]) => text(value).trim(),
  LEFT: ([value, count = 1]) => text(value).slice(0, number(count)),
  RIGHT: ([value, count = 1]) => text(value).slice(-number(count)),
  ABS: ([value]) => Math.abs(number(value)),
  MOD: ([value, by]) => number(value) - number(by) * Math.floor(number(value) / number(by)),
  ISEVEN: ([value]) => Math.trunc(number(value)) % 2 === 0,
  ISODD: ([value]) => Math.trunc(number(value)) % 2 !== 0,
  REGEXMATCH: ([value, pattern]) => new RegExp(text(pattern)).test(text(value)),
  TODAY: (_, { today }) => Math.floor(today),
  NOW: (_, { today }) => today,
  ROW: (_, { row }) => row,
  COLUMN: (_, { column }) => column,
};

const token =
  /\s*(?:("(?:[^"]|"")*")|(\d+(?:\.\d+)?)|(\$?[A-Z]{1,3}\$?\d+)(?![A-Z(])|([A-Z][A-Z0-9.]*)|(<>|<=|>=|[=<>&+\-*/(),]))/giy;

/** Throws at anything it doesn't know, which `evaluate` turns into undefined. */
class Reader {
  readonly #tokens: string[];
  #at = 0;

  constructor(
    formula: string,
    readonly context: FormulaContext,
  ) {
    this.#tokens = [...formula.replace(/^=/, '').trimEnd().matchAll(token)].map(([whole]) => whole.trim());
    if (this.#tokens.join('') !== formula.replace(/^=/, '').replace(/\s+(?=(?:[^"]*"[^"]*")*[^"]*$)/g, '')) {
      throw new SyntaxError(formula);
    }
  }

  whole(): FormulaValue {
    const value = this.#level(0);
    if (this.#at < this.#tokens.length) throw new SyntaxError(this.#tokens[this.#at]);
    return value;
  }

  #take(wanted: string): boolean {
    if (this.#tokens[this.#at] !== wanted) return false;
    this.#at += 1;
    return true;
  }

  #level(level: number): FormulaValue {
    const here = operators[level];
    if (!here) return this.#one();
    let left = this.#level(level + 1);
    for (;;) {
      const operator = here[this.#tokens[this.#at] ?? ''];
      if (!operator) return left;
      this.#at += 1;
      left = operator(left, this.#level(level + 1));
    }
  }

  #one(): FormulaValue {
    if (this.#take('-')) return -number(this.#one());
    if (this.#take('(')) return this.#closed(this.#level(0));
    const next = this.#tokens[this.#at] ?? '';
    this.#at += 1;
    if (next.startsWith('"')) return next.slice(1, -1).replaceAll('""', '"');
    if (/^\d/.test(next)) return Number(next);
    if (/^\$?[A-Z]+\$?\d+$/i.test(next)) return this.#cell(next.toUpperCase());
    return this.#call(next.toUpperCase());
  }

  #closed<T>(value: T): T {
    if (!this.#take(')')) throw new SyntaxError(')');
    return value;
  }

  #call(name: string): FormulaValue {
    if (name === 'TRUE' || name === 'FALSE') return name === 'TRUE';
    const known = functions[name];
    if (!known || !this.#take('(')) throw new SyntaxError(name);
    const args: FormulaValue[] = [];
    if (this.#take(')')) return known(args, this.context);
    do args.push(this.#level(0));
    while (this.#take(','));
    return this.#closed(known(args, this.context));
  }

  #cell(name: string): FormulaValue {
    const [, fixedColumn, letters = '', fixedRow, digits] = /^(\$?)([A-Z]+)(\$?)(\d+)$/.exec(name) ?? [];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    const { down, right, cell } = this.context;
    return plain(cell(Number(digits) + (fixedRow ? 0 : down), column + (fixedColumn ? 0 : right)));
  }
}

/** The formula's value, or undefined where it holds something that isn't known here. */
export function evaluate(formula: string, context: FormulaContext): FormulaValue {
  try {
    return new Reader(formula, context).whole();
  } catch {
    return undefined;
  }
}
