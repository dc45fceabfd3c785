/** What hands do to tabs, drawn by chance, and what can still be read in them afterwards. */
import fc from 'fast-check';
import { RECORDS } from '../../src/records';
import type { Cell } from '../../src/records/field';
import { headingRowIn } from '../../src/records/headings';
import { columnIndexes, columnsOf, decode, keyOf, type RecordType } from '../../src/records/record';
import type { School } from './school';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const TYPES: readonly RecordType[] = Object.values(RECORDS);
const TABS = [
  'Staff',
  'Pairs',
  'Drop-ins',
  'Action steps',
  'Coaching sessions',
  'Term dates',
  'Programmes',
  'Playbook',
];

/** One movement of a hand: `at` and `to` choose rows and columns of whatever the tab has by then. */
export interface Spoiling {
  tab: string;
  how: keyof typeof HANDS;
  at: number;
  to: number;
}

const among = (chance: number, count: number): number => 1 + (chance % Math.max(1, count));
const cellAt = (sheet: Sheet, { at, to }: Spoiling, from = 2) =>
  sheet.getRange(among(at, sheet.getLastRow() - from + 1) + from - 1, among(to, sheet.getLastColumn()));

const HANDS = {
  'rename the tab': (sheet: Sheet, { at }: Spoiling) => void sheet.setName(`Old tab ${at}`),
  'rename a heading': (sheet: Sheet, { at }: Spoiling) =>
    void sheet.getRange(1, among(at, sheet.getLastColumn())).setValue('Something'),
  'empty a heading': (sheet: Sheet, { at }: Spoiling) =>
    void sheet.getRange(1, among(at, sheet.getLastColumn())).setValue(''),
  'take another heading': (sheet: Sheet, { at, to }: Spoiling) => {
    const taken = sheet.getRange(1, among(to, sheet.getLastColumn())).getValue();
    sheet.getRange(1, among(at, sheet.getLastColumn())).setValue(taken);
  },
  'move a column': (sheet: Sheet, { at, to }: Spoiling) =>
    sheet.moveColumns(sheet.getRange(1, among(at, sheet.getLastColumn())), among(to, sheet.getLastColumn())),
  'delete a column': (sheet: Sheet, { at }: Spoiling) =>
    void sheet.deleteColumn(among(at, sheet.getLastColumn())),
  'delete a row': (sheet: Sheet, { at }: Spoiling) => void sheet.deleteRow(among(at, sheet.getLastRow())),
  'sort with the headings': (sheet: Sheet, { at }: Spoiling) => {
    sheet.setFrozenRows(0);
    sheet.sort(among(at, sheet.getLastColumn()), false);
  },
  'sort one column': (sheet: Sheet, { at }: Spoiling) => {
    const rows = sheet.getLastRow() - 1;
    if (rows > 0)
      sheet.getRange(2, among(at, sheet.getLastColumn()), rows, 1).sort(among(at, sheet.getLastColumn()));
  },
  'insert a row': (sheet: Sheet, { at }: Spoiling) =>
    void sheet.insertRowBefore(among(at, sheet.getLastRow())),
  'insert a column': (sheet: Sheet, { at }: Spoiling) =>
    void sheet.insertColumnBefore(among(at, sheet.getLastColumn())),
  overtype: (sheet: Sheet, spoiling: Spoiling) => void cellAt(sheet, spoiling).setValue('Something'),
  'empty a cell': (sheet: Sheet, spoiling: Spoiling) => void cellAt(sheet, spoiling).setValue(''),
  'overtype a key': (sheet: Sheet, { at, to }: Spoiling) => {
    const cell = sheet.getRange(1 + among(at, sheet.getLastRow() - 1), sheet.getLastColumn());
    cell.setValue(
      ['', 'x', sheet.getRange(1 + among(to, sheet.getLastRow() - 1), sheet.getLastColumn()).getValue()][
        to % 3
      ],
    );
  },
  'paste a row over another': (sheet: Sheet, { at, to }: Spoiling) =>
    sheet
      .getRange(`${among(at, sheet.getLastRow())}:${among(at, sheet.getLastRow())}`)
      .copyTo(sheet.getRange(`${among(to, sheet.getLastRow())}:${among(to, sheet.getLastRow())}`)),
  'put a title above': (sheet: Sheet) => void sheet.insertRowBefore(1).getRange('A1').setValue('Northfield'),
  'merge cells': (sheet: Sheet, spoiling: Spoiling) => {
    const cell = cellAt(sheet, spoiling, 1);
    const rest = sheet.getLastColumn() - cell.getColumn();
    cell.offset(0, 0, 1 + (spoiling.at % 3), 1 + Math.min(rest, spoiling.to % 3)).merge();
  },
  filter: (sheet: Sheet) => {
    if (!sheet.getFilter()) sheet.getDataRange().createFilter();
  },
  'hide rows': (sheet: Sheet, { at }: Spoiling) => sheet.hideRows(among(at, sheet.getLastRow())),
  'hide a column': (sheet: Sheet, { at }: Spoiling) => sheet.hideColumns(among(at, sheet.getLastColumn())),
} satisfies Record<string, (sheet: Sheet, spoiling: Spoiling) => void>;

export const aSpoiling = (): fc.Arbitrary<Spoiling> =>
  fc.record({
    tab: fc.constantFrom(...TABS),
    how: fc.constantFrom(...(Object.keys(HANDS) as Spoiling['how'][])),
    at: fc.nat(60),
    to: fc.nat(60),
  });

/** A tab that has another name by now stays as it is; so does what Sheets itself refuses, such as halving a merged cell. */
export function spoil({ ws }: School, spoiling: Spoiling) {
  const sheet = ws.spreadsheet.getSheetByName(spoiling.tab);
  if (!sheet || sheet.getLastRow() < 2) return;
  try {
    HANDS[spoiling.how](sheet, spoiling);
  } catch (problem) {
    if (!(problem instanceof Error) || problem.name !== 'Exception') throw problem;
  }
}

/** What each tab holds that can be read: each record as text, without its key where that is asked for. */
export function readable({ ws }: School, withKeys: boolean): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const type of TYPES) {
    const sheet = type.hidden || type.tab === 'Settings' ? null : ws.spreadsheet.getSheetByName(type.tab);
    if (sheet) found.set(type.tab, recordsIn(type, textOf(sheet), withKeys));
  }
  return found;
}

const textOf = (sheet: Sheet): Cell[][] =>
  sheet
    .getDataRange()
    .getValues()
    .map((row) => row.map((cell) => (cell instanceof Date ? dayOf(cell) : cell)));

const dayOf = (date: Date): string => {
  const local = date.toLocaleString('sv-SE', { timeZone: 'Europe/London' }).replace(' ', 'T');
  return local.slice(0, local.endsWith('T00:00:00') ? 10 : 16);
};

function recordsIn(type: RecordType, cells: Cell[][], withKeys: boolean): string[] {
  const { at, isAmongRows } = headingRowIn(type, cells);
  const columns = columnIndexes(type, cells[at] ?? []);
  if (at < 0 || isAmongRows || columnsOf(type).some(([name]) => (columns[name] ?? -1) < 0)) return [];
  return cells.slice(at + 1).flatMap((row) => {
    if (row.every((cell) => cell === '')) return [];
    const read = decode(type, columns, row);
    if (read.problem !== undefined) return [];
    const { [keyOf(type)]: key, ...rest } = read.value as Record<string, unknown>;
    return [JSON.stringify(withKeys ? { key, ...rest } : rest)];
  });
}

/** Those that can't be read any more, each as often as it is missing. */
export function lostFrom(before: Map<string, string[]>, after: Map<string, string[]>): string[] {
  return [...before].flatMap(([tab, records]) => {
    const left = [...(after.get(tab) ?? [])];
    return records.flatMap((record) => {
      const at = left.indexOf(record);
      if (at < 0) return [`${tab}: ${record}`];
      left.splice(at, 1);
      return [];
    });
  });
}
