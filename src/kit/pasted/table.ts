/** Pasted or uploaded text as a table: headings found by their usual spellings, lines counted as a person counts them. */
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
  /** The same as it was written, with its line breaks. */
  written(column: Column): string;
}

export interface Table<Column extends string> {
  headings: string;
  has(column: Column): boolean;
  lines: Line<Column>[];
  /** Headings that stand for no column. */
  ignored: string[];
}

/** A line that nothing can be made of, with its reason. */
export interface UnusableLine {
  line: number;
  text: string;
  reason: string;
}

/** More characters than these are no list of a school's: the browser would be busy with them for seconds. */
const LONGEST_PASTE = 2_000_000;

/** Enough of a line to find it by. */
const LONGEST_SHOWN = 500;

/** What a line says that no cell of the sheet should hold. */
export const longProblem = <Column extends string>(
  line: Line<Column>,
  columns: readonly Column[],
): string | undefined => {
  const long = columns.map((column) => line.get(column)).find((cell) => cell.length > LONGEST_TEXT);
  return long && `“${long.slice(0, 60)}…” is longer than ${LONGEST_TEXT} characters.`;
};

/** For each column its usual headings, the best first; letters, figures and order are all that counts. */
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
