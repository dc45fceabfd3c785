/** The playbook as a CSV file, to share with another school or to edit elsewhere (C9). */
import { csvFormatRows } from 'd3-dsv';
import type { PlaybookStep } from '../records';
import { playbook } from '../records/playbook';
import { columnsOf } from '../records/record';

/** Text that a spreadsheet would run as a formula; an apostrophe in front keeps it text. */
const FORMULA = /^'*[=+\-@\t\r]/;

const guarded = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);

/** Takes away the apostrophe that `playbookCsv` has put in front. */
export const unguarded = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;

/** A line for each step under the headings of the Playbook tab; `planPlaybook` reads it back unchanged. */
export function playbookCsv(steps: readonly PlaybookStep[]): string {
  const columns = columnsOf(playbook);
  return csvFormatRows([
    columns.map(([, { heading }]) => heading),
    ...steps.map((step) => columns.map(([name]) => guarded(String(step[name as keyof PlaybookStep])))),
  ]);
}
