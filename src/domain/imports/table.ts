/** Pasted or uploaded text as a table: headings found by their usual spellings, lines counted as a person counts them. */
import { dsvFormat } from 'd3-dsv';
import { Refusal } from '../refusal';

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
 * @throws Refusal if there is nothing to read.
 */
export function readTable<Column extends string>(text: string, spellings: Spellings<Column>): Table<Column> {
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
      text: cells.filter((cell) => cell !== '').join(', '),
      get: (column) => cells[at.get(column) ?? -1] ?? '',
      written: (column) => written[at.get(column) ?? -1] ?? '',
    })),
    ignored: top.cells.filter((heading, index) => heading !== '' && !used.has(index)),
  };
}
