/** The tables of the sheet: one read a tab and one write a batch for each execution. */
import { staff, staffLabel } from '../records';
import type { Cell } from '../records/field';
import {
  columnsOf,
  decode,
  encode,
  keyOf,
  type RecordOf,
  type RecordType,
  type Shape,
} from '../records/record';
import { Refusal } from '../records/refusal';
import type { Change, Spoiled, Tables } from '../usecases/ports';
import { columnLetters, fromSheet, onTab, toSheet } from './cells';
import { dressRows } from './dress';
import { declaredLayout, type Reading, readTab } from './layout';
import { writeReport } from './report';
import { buildTabs } from './tabs';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Row = Record<string, unknown>;

/** What is known of one tab in this execution. */
interface Known {
  reading: Reading;
  rows: Row[];
  /** The row's key for each data row from row 2 on; '' where it has none. */
  ids: string[];
  whole: boolean;
}

/** The tables of `file`. The zone of its dates stands in the settings, themselves a table, and is asked for later. */
export function openTables(file: Spreadsheet, zone: () => string): Tables {
  const known = new Map<string, Known>();
  const spoiled: Spoiled[] = [];

  function load(type: RecordType, count?: number): Known {
    const before = known.get(type.tab);
    if (before && (before.whole || count !== undefined)) return before;
    const reading = readTab(file, type, zone, count);
    const found: Known = { reading, rows: [], ids: [], whole: count === undefined };
    const key = reading.at[keyOf(type)] ?? -1;
    const own = Object.values(reading.at);
    reading.rows.forEach((cells, index) => {
      found.ids.push(String(cells[key] ?? ''));
      if (own.every((column) => cells[column] === '')) return;
      const read = decode(type, reading.at, cells);
      if (read.problem === undefined) found.rows.push(read.value);
      else spoiled.push({ tab: type.tab, row: index + 2, problem: read.problem });
    });
    while (found.ids.length > 0 && found.ids[found.ids.length - 1] === '') found.ids.pop();
    known.set(type.tab, found);
    return found;
  }

  /** Hidden tabs are Stepwise's own, laid out as declared: nothing has to be read before a row is added. */
  const layout = (type: RecordType): Known =>
    known.get(type.tab) ??
    (type.hidden && type.grows === 'top'
      ? remember(type, { reading: declaredLayout(type), rows: [], ids: [], whole: false })
      : type.grows === 'top'
        ? remember(type, { reading: readTab(file, type, zone, 1), rows: [], ids: [], whole: false })
        : load(type));

  function remember(type: RecordType, value: Known): Known {
    known.set(type.tab, value);
    return value;
  }

  const nameOf = (id: string): string => {
    const person = load(staff as unknown as RecordType).rows.find((row) => row['id'] === id);
    return person ? staffLabel(person as RecordOf<typeof staff>) : `(${id})`;
  };

  /** The rows are no longer what was read; where only the headings were, they still hold. */
  function forgetRows(type: RecordType) {
    const here = known.get(type.tab);
    if (here?.whole || type.grows === 'bottom') known.delete(type.tab);
  }

  function addRows(type: RecordType, rows: Row[]) {
    const { reading, ids } = layout(type);
    const after = type.grows === 'top' ? 1 : ids.length + 1;
    const sheet = file.getRange(onTab(type.tab, 'A1')).getSheet();
    sheet.insertRowsAfter(after, rows.length);
    dressRows(sheet, type, reading.at, after + 1, rows.length);
    write(type, reading, after + 1, rows);
    ids.splice(after - 1, 0, ...rows.map((row) => String(row[keyOf(type)])));
  }

  /** Finds the rows to change; the writing waits until every tab has been read, or each read would flush the last write. */
  function placeRows(type: RecordType, rows: Row[]): () => void {
    const { reading, ids: known } = layout(type);
    const ids = type.hidden || rows.length === 0 ? known : idsNow(type, reading);
    const places = rows.map((row) => ids.indexOf(String(row[keyOf(type)])));
    if (places.includes(-1))
      throw new Refusal(
        `Somebody has taken a row out of “${type.tab}” in the meantime. Please look and try again.`,
      );
    return () => {
      rows.forEach((row, index) => {
        write(type, reading, (places[index] ?? 0) + 2, [row]);
      });
    };
  }

  /** Looked up once more just before writing: a person may have sorted the tab since it was read. */
  function idsNow(type: RecordType, reading: Reading): string[] {
    const letters = columnLetters((reading.at[keyOf(type)] ?? 0) + 1);
    const cells = file.getRange(onTab(type.tab, `${letters}2:${letters}`)).getValues();
    return cells.map((row) => String(fromSheet(row[0], zone())));
  }

  /** Writes our own columns and leaves those that a person added between them. */
  function write(type: RecordType, reading: Reading, first: number, rows: Row[]) {
    const kinds: ('' | RecordKind)[] = new Array(reading.width).fill('');
    for (const [name, field] of columnsOf(type)) kinds[reading.at[name] ?? -1] = field.kind;
    const cells = rows.map((row) => encode(type, reading.at, reading.width, row, nameOf));
    const sheet = file.getRange(onTab(type.tab, 'A1')).getSheet();
    for (const [from, to] of runs(kinds)) {
      const block = cells.map((row) =>
        row.slice(from, to).map((cell, index) => toSheet(cell as Cell, kinds[from + index] as RecordKind)),
      );
      sheet.getRange(first, from + 1, rows.length, to - from).setValues(block);
    }
  }

  return {
    all: <S extends Shape>(type: RecordType<S>) =>
      load(type as unknown as RecordType).rows as RecordOf<RecordType<S>>[],
    latest: <S extends Shape>(type: RecordType<S>, count: number) =>
      load(type as unknown as RecordType, count).rows.slice(0, count) as RecordOf<RecordType<S>>[],
    spoiled: () => spoiled,
    commit(changes, page) {
      const types = [...new Set(changes.map((each) => each.type))];
      const rows = (type: RecordType, how: Change['how']) =>
        changes.filter((each) => each.type === type && each.how === how).map((each) => each.row);
      const changing = types.map((type) => placeRows(type, rows(type, 'change')));
      for (const write of changing) write();
      for (const type of types) {
        if (rows(type, 'add').length > 0) addRows(type, rows(type, 'add'));
        if (!type.hidden) forgetRows(type);
      }
      if (page) writeReport(file, page);
      SpreadsheetApp.flush();
    },
    build() {
      buildTabs(file);
      SpreadsheetApp.flush();
      known.clear();
    },
  };
}

type RecordKind = Parameters<typeof toSheet>[1];

/** The stretches of neighbouring columns that are ours, as [from, to) pairs. */
function runs(kinds: string[]): [number, number][] {
  const found: [number, number][] = [];
  kinds.forEach((kind, index) => {
    const last = found[found.length - 1];
    if (kind === '') return;
    if (last && last[1] === index) last[1] = index + 1;
    else found.push([index, index + 1]);
  });
  return found;
}
