/** A script that does nothing but write a page of figures: bundled and run by report.test.ts. */
import { CellZone } from '../../src/google/cells';
import { SheetTables } from '../../src/google/tables';
import { add, type ReportPage } from '../../src/ports';
import { activity } from '../../src/records';

/** Together with a row of another tab, as use cases do. */
export function write(page: ReportPage): void {
  const file = SpreadsheetApp.getActiveSpreadsheet();
  const row = {
    id: 'one',
    at: '2026-12-11T08:00',
    who: '',
    what: 'Figures',
    kind: 'Done',
    detail: '',
  } as const;
  new SheetTables(file, new CellZone(() => 'Europe/London'), () => {}).commit(add(activity, [row]), page);
}
