/** The pages of docs/ whose tables come from commands: people write the prose, and a command the part between two marks. */
import { readFileSync, writeFileSync } from 'node:fs';

const BEGINS = '<!-- What follows is written by `npm run docs`. -->';
const ENDS = '<!-- From here on people write. -->';

/** A page of docs/ by its name. */
const fileOf = (name: string): string => `docs/${name}.md`;

export const readPage = (name: string): string => readFileSync(fileOf(name), 'utf8');

/** The page with `written` between its marks, and every word of people as it was. */
export function withWritten(page: string, written: string): string {
  const [begin, end] = [page.indexOf(BEGINS), page.indexOf(ENDS)];
  if (begin < 0 || end < begin) throw new Error(`The page lacks the marks “${BEGINS}” and “${ENDS}”.`);
  return `${page.slice(0, begin + BEGINS.length)}\n\n${written.trim()}\n\n${page.slice(end)}`;
}

export const writePage = (name: string, written: string) =>
  writeFileSync(fileOf(name), withWritten(readPage(name), written));

/** A column of a table: its heading, and whether figures stand in it. */
export type Column = string | { figures: string };

/** A table in Markdown; cells may hold links and bold words. */
export function table(columns: readonly Column[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  const headings = columns.map((column) => (typeof column === 'string' ? column : column.figures));
  const rule = columns.map((column) => (typeof column === 'string' ? '---' : '---:'));
  return [line(headings), line(rule), ...rows.map(line)].join('\n');
}

/** 20000 as '20,000'. */
export const thousands = (figure: number): string => figure.toLocaleString('en-GB');
