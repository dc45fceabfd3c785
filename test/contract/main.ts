/** Shows every fact and writes the table of outcomes, here or on Google. */
import { Bench } from './bench';
import { arranging } from './cases/arranging';
import { cells } from './cases/cells';
import { charts } from './cases/charts';
import { forms } from './cases/forms';
import { formulas } from './cases/formulas';
import { looks } from './cases/looks';
import { pages } from './cases/pages';
import { parts } from './cases/parts';
import { putBack } from './cases/putBack';
import { questions } from './cases/questions';
import { quizzes } from './cases/quizzes';
import { responses } from './cases/responses';
import { rules } from './cases/rules';
import { runtime } from './cases/runtime';
import { services } from './cases/services';
import { tabs } from './cases/tabs';
import { agrees, type Fact, outcome } from './fact';

export const FACTS: Fact[] = [
  cells,
  formulas,
  tabs,
  arranging,
  looks,
  rules,
  parts,
  putBack,
  charts,
  forms,
  questions,
  pages,
  quizzes,
  responses,
  services,
  runtime,
].flat();

const TAB = 'Contract';
const HEADINGS = ['Source', 'Fact', 'Expected', 'Got', 'Same?'];

/** The rows of the table, without its headings; they are also logged, and written to the tab “Contract”. */
export function runContract(): string[][] {
  const bench = new Bench();
  const rows = FACTS.map((each) => {
    const got = outcome(each, bench);
    bench.clear();
    return [each.source, each.name, each.expected, got, agrees(each, got) ? 'yes' : 'NO'];
  });
  write(bench.book, rows);
  for (const row of rows) console.log(row.join(' | '));
  return rows;
}

function write(book: GoogleAppsScript.Spreadsheet.Spreadsheet, rows: string[][]): void {
  const sheet = book.getSheetByName(TAB) ?? book.insertSheet(TAB, 0);
  sheet.clear();
  const table = sheet.getRange(1, 1, rows.length + 1, HEADINGS.length);
  table.setNumberFormat('@').setValues([HEADINGS, ...rows]);
  sheet.setFrozenRows(1);
}
