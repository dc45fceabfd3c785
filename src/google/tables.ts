/** The tables of the sheet: one read a tab and one write a batch for each execution. */
import { staff } from '../records';
import { type FieldKind, staffLabel } from '../records/field';
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
import type { Change, ReportPage, Spoiled, Tables } from '../usecases/ports';
import { type CellZone, columnLetters, fromSheet, onTab, toSheet } from './cells';
import { dressRows } from './dress';
import { declaredLayout, type Reading, readTab } from './layout';
import { writeReport } from './report';
import { buildTabs } from './tabs';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Row = Record<string, unknown>;
type Rows<S extends Shape> = RecordOf<RecordType<S>>[];

/** What is known of one tab in this execution. */
interface Known {
  reading: Reading;
  rows: Row[];
  /** The key of each row from the second on, '' where it has none, so that a row is found without another read. */
  ids: string[];
  /** Whether the whole tab was read, and not only its head. */
  whole: boolean;
}

export class SheetTables implements Tables {
  private readonly known = new Map<RecordType, Known>();
  private readonly aside: Spoiled[] = [];

  /** The zone of the file's dates stands in the settings, themselves a table, and is asked for later. */
  constructor(
    private readonly file: Spreadsheet,
    private readonly zone: CellZone,
  ) {}

  all<S extends Shape>(type: RecordType<S>): Rows<S> {
    return this.load(type as unknown as RecordType).rows as Rows<S>;
  }

  latest<S extends Shape>(type: RecordType<S>, count: number): Rows<S> {
    return this.load(type as unknown as RecordType, count).rows.slice(0, count) as Rows<S>;
  }

  holds(type: RecordType, id: string): boolean {
    const letters = columnLetters((declaredLayout(type).at[keyOf(type)] ?? 0) + 1);
    const ids = this.file.getRange(onTab(type.tab, `${letters}2:${letters}`));
    return ids.createTextFinder(id).matchEntireCell(true).matchCase(true).findNext() !== null;
  }

  spoiled(): Spoiled[] {
    return this.aside;
  }

  /** Reads come before writes, because every read sends the writes before it: a batch is one round trip. */
  commit(changes: Change[], report?: ReportPage) {
    const types = [...new Set(changes.map((each) => each.type))];
    const rows = (type: RecordType, how: Change['how']) =>
      changes.filter((each) => each.type === type && each.how === how).map((each) => each.row);
    const writes = types.map((type) => this.changeRows(type, rows(type, 'change')));
    for (const type of types) this.layout(type);
    for (const write of writes) write();
    for (const type of types) {
      this.addRows(type, rows(type, 'add'));
      this.renew(type, rows(type, 'add'), rows(type, 'change'));
    }
    if (report) writeReport(this.file, report);
    SpreadsheetApp.flush();
  }

  build() {
    buildTabs(this.file);
    SpreadsheetApp.flush();
    this.known.clear();
  }

  private load(type: RecordType, count?: number): Known {
    const before = this.known.get(type);
    if (before && (before.whole || count !== undefined)) return before;
    const reading = readTab(this.file, type, this.zone, count);
    const found = this.remember(type, reading, count === undefined);
    const own = Object.values(reading.at);
    const key = reading.at[keyOf(type)] ?? -1;
    found.ids = withoutTail(reading.rows.map((cells) => String(cells[key] ?? '')));
    reading.rows.forEach((cells, index) => {
      if (own.every((column) => cells[column] === '')) return;
      const read = decode(type, reading.at, cells);
      if (read.problem === undefined) found.rows.push(read.value);
      else this.aside.push({ tab: type.tab, row: index + 2, problem: read.problem });
    });
    return found;
  }

  private remember(type: RecordType, reading: Reading, whole: boolean): Known {
    const known: Known = { reading, rows: [], ids: [], whole };
    this.known.set(type, known);
    return known;
  }

  /** Where to write. Hidden tabs are Stepwise's own, laid out as declared, so nothing is read before a row is put on top. */
  private layout(type: RecordType): Known {
    const known = this.known.get(type);
    if (known) return known;
    if (type.grows === 'bottom') return this.load(type);
    return this.remember(
      type,
      type.hidden ? declaredLayout(type) : readTab(this.file, type, this.zone, 1),
      false,
    );
  }

  private addRows(type: RecordType, rows: Row[]) {
    if (rows.length === 0) return;
    const { reading, ids } = this.layout(type);
    const after = type.grows === 'top' ? 1 : ids.length + 1;
    const sheet = this.tab(type);
    sheet.insertRowsAfter(after, rows.length);
    dressRows(sheet, type, reading.at, after + 1, rows.length);
    this.write(type, reading, after + 1, rows);
    ids.splice(after - 1, 0, ...rows.map((row) => String(row[keyOf(type)])));
  }

  /** Finds the rows now and returns what writes them later. */
  private changeRows(type: RecordType, rows: Row[]): () => void {
    if (rows.length === 0) return () => {};
    const { reading, ids: read } = this.layout(type);
    const ids = type.hidden ? read : this.idsNow(type, reading);
    const places = rows.map((row) => ids.indexOf(String(row[keyOf(type)])));
    if (places.includes(-1))
      throw new Refusal(
        `Somebody has taken a row out of “${type.tab}” in the meantime. Please look and try again.`,
      );
    return () => {
      rows.forEach((row, index) => {
        this.write(type, reading, (places[index] ?? 0) + 2, [row]);
      });
    };
  }

  /** Looked up once more just before writing: a person may have sorted the tab since it was read. */
  private idsNow(type: RecordType, reading: Reading): string[] {
    const letters = columnLetters((reading.at[keyOf(type)] ?? 0) + 1);
    const cells = this.file.getRange(onTab(type.tab, `${letters}2:${letters}`)).getValues();
    return cells.map((row) => String(fromSheet(row[0], this.zone)));
  }

  /** Writes our own columns and leaves those that a person put between them. */
  private write(type: RecordType, reading: Reading, first: number, rows: Row[]) {
    const kinds: (FieldKind | '')[] = new Array(reading.width).fill('');
    for (const [name, field] of columnsOf(type)) kinds[reading.at[name] ?? -1] = field.kind;
    const cells = rows.map((row) => encode(type, reading.at, reading.width, row, (id) => this.nameOf(id)));
    for (const [from, to] of runs(kinds)) {
      const block = cells.map((row) =>
        row.slice(from, to).map((cell, at) => toSheet(cell ?? '', kinds[from + at])),
      );
      this.tab(type)
        .getRange(first, from + 1, rows.length, to - from)
        .setValues(block);
    }
  }

  /** A reference to the tab costs nothing; getSheetByName would be a round trip. */
  private tab(type: RecordType) {
    return this.file.getRange(onTab(type.tab, 'A1')).getSheet();
  }

  private nameOf(id: string): string {
    const person = this.all(staff).find((each) => each.id === id);
    return person ? staffLabel(person) : `(${id})`;
  }

  /** What was read of a tab is no longer what stands there. A hidden tab is only ours, so it is known without reading again. */
  private renew(type: RecordType, added: Row[], changed: Row[]) {
    const known = this.known.get(type);
    if (!known) return;
    if (!type.hidden && (known.whole || type.grows === 'bottom')) this.known.delete(type);
    const now = new Map(changed.map((row) => [row[keyOf(type)], row]));
    known.rows = [...added, ...known.rows.map((row) => now.get(row[keyOf(type)]) ?? row)];
  }
}

function withoutTail(ids: string[]): string[] {
  let length = ids.length;
  while (length > 0 && ids[length - 1] === '') length -= 1;
  return ids.slice(0, length);
}

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
