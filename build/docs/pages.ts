/**
 * The pages of docs/ whose tables come from commands: people write the prose, and a command the part between two
 * marks.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const BEGINS = '<!-- What follows is written by `npm run docs`. -->';
const ENDS = '<!-- From here on people write. -->';

/** A page of docs/ by its name. */
const fileOf = (name: string): string => `docs/${name}.md`;

export const readPage = (name: string): string => readFileSync(fileOf(name), 'utf8');

/** Where the written part of a page begins and ends. */
function boundsOf(page: string): [number, number] {
  const [begin, end] = [page.indexOf(BEGINS), page.indexOf(ENDS)];
  if (begin < 0 || end < begin) throw new Error(`The page lacks the marks “${BEGINS}” and “${ENDS}”.`);
  return [begin + BEGINS.length, end];
}

/** What a command wrote into a page. */
export const writtenIn = (page: string): string => page.slice(...boundsOf(page)).trim();

/** Writes between the marks of a page, and leaves every word of people as it was. */
export function writePage(name: string, written: string) {
  const page = readPage(name);
  const [begin, end] = boundsOf(page);
  writeFileSync(fileOf(name), `${page.slice(0, begin)}\n\n${written}\n\n${page.slice(end)}`);
}

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
