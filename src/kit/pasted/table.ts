/** Pasted or uploaded text as a table: headings found by their usual spellings, lines counted as people count them. */
import { dsvFormat } from 'd3-dsv';
import { LONGEST_TEXT } from '../../records/field';
import { Refusal } from '../../records/refusal';

export interface Line<Column extends string> {
  /** Where the line begins in the file, from 1, headings and blank lines counted. */
  line: number;
  /** The line as it can be shown to the person who pasted it. */
  text: string;
  /** What the line says in a column; '' where it or the column is empty. */
  get(column: Column): string;
  /** The column's text as it was written, with its line breaks. */
  written(column: Column): string;
}

export interface Table<Column extends string> {
  headings: string;
  has(column: Column): boolean;
  lines: Line<Column>[];
  /** Headings that stand for no column. */
  ignored: string[];
}

/** A line that can't be used, with the reason. */
export interface UnusableLine {
  line: number;
  text: string;
  reason: string;
}

/** A longer text is no list of a school's, and would keep the browser busy for seconds. */
const LONGEST_PASTE = 2_000_000;

/** As much of a line as a person needs to find it. */
const LONGEST_SHOWN = 500;

/** What is wrong with a line that has more text than a cell of the sheet should hold. */
export const longProblem = <Column extends string>(
  line: Line<Column>,
  columns: readonly Column[],
): string | undefined => {
  const long = columns.map((column) => line.get(column)).find((cell) => cell.length > LONGEST_TEXT);
  return long && `“${long.slice(0, 60)}…” is longer than ${LONGEST_TEXT} characters.`;
};

/** For each column its usual headings, the best first; only a heading's letters and figures, in their order, count. */
export type Spellings<Column extends string> = Record<Column, readonly string[]>;

/** Without spaces at the edges; runs of spaces, breaks and non-breaking spaces become one. */
const tidy = (cell: string): string => cell.replace(/\s+/g, ' ').trim();

const plain = (heading: string): string => heading.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Sheets and Excel paste tabs; files have commas, or semicolons where a comma is the decimal sign. */
function delimiterOf(text: string): string {
  const first = text.split('\n').find((line) => line.trim() !== '') ?? '';
  const bare = first.replace(/"[^"]*"/g, '');
  const count = (mark: string) => bare.split(mark).length;
  return ['\t', ';'].reduce((best, mark) => (count(mark) > count(best) ? mark : best), ',');
}

function rowsOf(text: string): { line: number; written: string[]; cells: string[] }[] {
  const delimiter = delimiterOf(text);
  refuseOpenQuote(text, delimiter);
  let next = 1;
  const rows = dsvFormat(delimiter)
    .parseRows(text)
    .map((cells) => {
      const line = next;
      next += cells.join('').split('\n').length;
      return { line, cells };
    });
  return rows
    .map(({ line, cells }) => ({ line, written: cells, cells: cells.map(tidy) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
}

/** A quotation mark that opens a cell and never closes would swallow the rest of the list. */
function refuseOpenQuote(text: string, delimiter: string) {
  const begins = `(^|[${delimiter}\n])"`;
  const whole = new RegExp(`${begins}(?:[^"]|"")*"(?!")`, 'g');
  const open = text.replace(whole, (cell) => cell.replace(/"/g, ' ')).match(new RegExp(begins));
  if (!open) return;
  const line = text.slice(0, (open.index ?? 0) + (open[1] ?? '').length).split('\n').length;
  throw new Refusal(
    `From line ${line} on, a quotation mark (") opens and never closes. Mend it and try again.`,
  );
}

/**
 * Reads text whose first line has headings, in any order.
 * @throws Refusal if there is nothing to read, or far too much.
 */
export function readTable<Column extends string>(text: string, spellings: Spellings<Column>): Table<Column> {
  if (text.length > LONGEST_PASTE)
    throw new Refusal(
      'This is longer than 2,000,000 characters: copy only the columns that are asked for, and try again.',
    );
  const [top, ...rest] = rowsOf(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  if (!top)
    throw new Refusal('There is nothing here yet: paste the list with its headings, or choose a file.');
  const here = top.cells.map(plain);
  const at = new Map<string, number>();
  for (const [column, spelled] of Object.entries<readonly string[]>(spellings)) {
    const found = spelled.map((heading) => here.indexOf(plain(heading))).find((index) => index >= 0);
    if (found !== undefined) at.set(column, found);
  }
  const used = new Set(at.values());
  return {
    headings: top.cells.filter((cell) => cell !== '').join(', '),
    has: (column) => at.has(column),
    lines: rest.map(({ line, cells, written }) => ({
      line,
      text: cells
        .filter((cell) => cell !== '')
        .join(', ')
        .slice(0, LONGEST_SHOWN),
      get: (column) => cells[at.get(column) ?? -1] ?? '',
      written: (column) => written[at.get(column) ?? -1] ?? '',
    })),
    ignored: top.cells.filter((heading, index) => heading !== '' && !used.has(index)),
  };
}
