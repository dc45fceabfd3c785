/** The tables of the sheet: one read a tab and one write a batch for each execution. */
import type { Change, NamedPerson, ReportPage, Spoiled, Tables } from '../ports';
import { SETTINGS, settings, staff } from '../records';
import { staffLabel } from '../records/field';
import { decode, encode, keyOf, type RecordOf, type RecordType, type Shape } from '../records/record';
import { peopleIn } from '../records/spoiled';
import { type CellZone, columnLetters, fromSheet, onTab } from './cells';
import { formatRows } from './format';
import { hideRemembered } from './hideRemembered';
import { declaredLayout, keyColumn, placeOf, type Reading, readTab } from './layout';
import { chartsBefore, writeReport } from './report';
import { goneFrom, isAsWritten, restoreMovedRows, type Written, type WrittenRow } from './restoreMovedRows';
import { sheetOf, writeCells } from './rows';
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
  /** Whether nothing of it was read: a row that was written on top is all that is known. */
  unread?: boolean;
}

export class SheetTables implements Tables {
  private readonly known = new Map<RecordType, Known>();
  private readonly spoiledRows: Spoiled[] = [];
  /** What was written to tabs that people see and has not been verified since. */
  private unsure: Written[] = [];

  /** The zone of the file's dates stands in the settings, which are a table too, so `zone` finds it out later. */
  constructor(
    private readonly file: Spreadsheet,
    private readonly zone: CellZone,
    private readonly committed: (changes: Change[]) => void,
  ) {}

  all<S extends Shape>(type: RecordType<S>): Rows<S> {
    return this.load(type).rows as Rows<S>;
  }

  latest<S extends Shape>(type: RecordType<S>, count: number): Rows<S> {
    return this.load(type, count).rows.slice(0, count) as Rows<S>;
  }

  holds(type: RecordType, id: string): boolean {
    const ids = this.keysOf(type, declaredLayout(type));
    return ids.createTextFinder(id).matchEntireCell(true).matchCase(true).findNext() !== null;
  }

  replace(type: RecordType, field: string, from: { says: string } | { begins: string }, to: string): number {
    const letters = columnLetters((declaredLayout(type).at[field] ?? 0) + 1);
    const column = this.file.getRange(onTab(type.tab, `${letters}2:${letters}`));
    const finder =
      'says' in from
        ? column.createTextFinder(from.says).matchEntireCell(true)
        : column.createTextFinder(`^${escaped(from.begins)}[\\s\\S]*$`).useRegularExpression(true);
    return finder.matchCase(true).replaceAllWith(to);
  }

  forget() {
    this.known.clear();
    this.spoiledRows.length = 0;
  }

  spoiled(): Spoiled[] {
    return this.spoiledRows;
  }

  named(type: RecordType, count?: number): NamedPerson[] {
    const { reading } = this.load(type, count);
    return peopleIn(type, reading.at, reading.rows.slice(0, count));
  }

  /** Reads come before writes, because every read sends the writes before it; so a batch is one round trip. */
  commit(given: Change[], ...reports: ReportPage[]) {
    const changes = given.map((each) => this.addedWhereLost(each));
    const types = [...new Set(changes.map((each) => each.type))];
    const rows = (type: RecordType, how: Change['how']) =>
      changes.filter((each) => each.type === type && each.how === how).map((each) => each.row);
    const places = types.map((type) => this.placesOf(type, rows(type, 'change')));
    for (const type of types) this.layout(type);
    const charts = reports.map((report) => chartsBefore(this.file, report));
    types.forEach((type, index) => {
      const changed = this.changeRows(type, places[index] ?? [], rows(type, 'change'));
      const added = this.addRows(type, rows(type, 'add'));
      if (isWatched(type, changed))
        this.unsure.push(writtenTo(type, this.layout(type).reading, changed, added));
      this.renew(type, rows(type, 'add'), rows(type, 'change'));
    });
    reports.forEach((report, index) => {
      writeReport(this.file, report, charts[index] ?? []);
    });
    this.committed(changes);
    this.sendNext();
  }

  verifyWrites() {
    while (this.unsure.length > 0) this.sendNext();
    SpreadsheetApp.flush();
  }

  /** Sends what was written and verifies one tab, since a read sends the writes before it: one round trip more. */
  private sendNext() {
    const written = this.unsure.shift();
    if (!written) SpreadsheetApp.flush();
    else if (!isAsWritten(this.file, written)) restoreMovedRows(this.file, this.zone, written);
  }

  build(types?: readonly RecordType[]) {
    buildTabs(this.file, types);
    SpreadsheetApp.flush();
    this.known.clear();
  }

  private load(type: RecordType, count?: number): Known {
    const before = this.known.get(type);
    if (before && !before.unread && (before.whole || count !== undefined)) return before;
    const reading = readTab(this.file, type, this.zone, count);
    const found = this.remember(type, reading, count === undefined);
    const own = Object.values(reading.at);
    const key = keyColumn(type, reading);
    found.ids = withoutTail(reading.rows.map((cells) => String(cells[key] ?? '')));
    reading.rows.forEach((cells, index) => {
      if (own.every((column) => cells[column] === '')) return;
      const read = decode(type, reading.at, cells);
      if (read.problem === undefined) found.rows.push(read.value);
      else {
        const id = String(cells[key] ?? '').trim();
        const row = placeOf(reading, index);
        this.spoiledRows.push({ tab: type.tab, row, problem: read.problem, id, cells: cells.map(String) });
      }
    });
    return found;
  }

  private remember(type: RecordType, reading: Reading, whole: boolean): Known {
    const known: Known = { reading, rows: [], ids: [], whole };
    this.known.set(type, known);
    return known;
  }

  /** Where to write. Hidden tabs are Stepwise's own and laid out as declared, so a row goes on top without a read. */
  private layout(type: RecordType): Known {
    const known = this.known.get(type);
    if (known) return known;
    if (type.grows === 'bottom') return this.load(type);
    if (!type.hidden) return this.remember(type, readTab(this.file, type, this.zone, 1), false);
    return Object.assign(this.remember(type, declaredLayout(type), false), { unread: true });
  }

  private addRows(type: RecordType, rows: Row[]): WrittenRow[] {
    if (rows.length === 0) return [];
    const { reading, ids } = this.layout(type);
    const after = reading.top + (type.grows === 'top' ? 0 : ids.length);
    const sheet = sheetOf(this.file, type);
    sheet.insertRowsAfter(after, rows.length);
    formatRows(sheet, type, reading.at, after + 1, rows.length);
    const written = rows.map((row, index) => this.writtenRow(type, row, after + 1 + index, true));
    const cells = written.map((each) => each.cells);
    writeCells(this.file, type, reading, after + 1, cells, true);
    ids.splice(after - reading.top, 0, ...written.map(({ id }) => id));
    if (isSettings(type)) hideRemembered(sheet, ids, reading.top);
    return written;
  }

  /** Where rows stand now, looked up just before writing, since a person may have sorted the tab after it was read. */
  private placesOf(type: RecordType, rows: Row[]): number[] {
    if (rows.length === 0) return [];
    const { reading, ids: read } = this.layout(type);
    const ids = type.hidden || isSettings(type) ? read : this.idsNow(type, reading);
    const found = rows.map((row) => ids.indexOf(String(row[keyOf(type)])));
    if (found.includes(-1)) throw goneFrom(type);
    return found.map((index) => placeOf(reading, index));
  }

  /** A setting whose row a person deleted is put back with its new value, so that nothing else of the batch is lost. */
  private addedWhereLost(each: Change): Change {
    if (each.how === 'add' || !isSettings(each.type)) return each;
    const isHere = this.layout(each.type).ids.includes(String(each.row[keyOf(each.type)]));
    return isHere ? each : { ...each, how: 'add' };
  }

  private changeRows(type: RecordType, places: number[], rows: Row[]): WrittenRow[] {
    // Every look at the sheet writes to this row, and what somebody brought to light since is hidden again.
    if (isSettings(type) && rows.some(({ id }) => id === SETTINGS.needsALook.row))
      hideRemembered(sheetOf(this.file, type), this.layout(type).ids);
    return rows.map((row, index) => {
      const written = this.writtenRow(type, row, places[index] ?? 0, false);
      writeCells(this.file, type, this.layout(type).reading, written.place, [written.cells], false);
      return written;
    });
  }

  private writtenRow(type: RecordType, row: Row, place: number, isNew: boolean): WrittenRow {
    const { at, width } = this.layout(type).reading;
    const cells = encode(type, at, width, row, (id) => this.nameOf(id));
    return { place, id: String(row[keyOf(type)]), cells, isNew };
  }

  private idsNow(type: RecordType, reading: Reading): string[] {
    const cells = this.keysOf(type, reading).getValues();
    return cells.map((row) => String(fromSheet(row[0], this.zone)));
  }

  /** The cells below the heading of the key. */
  private keysOf(type: RecordType, reading: Reading) {
    const letters = columnLetters(keyColumn(type, reading) + 1);
    return this.file.getRange(onTab(type.tab, `${letters}${reading.top + 1}:${letters}`));
  }

  private nameOf(id: string): string {
    const person = this.all(staff).find((each) => each.id === id);
    return person ? staffLabel(person) : `(${id})`;
  }

  /** Brings what is known of a tab up to date. Only Stepwise writes to hidden tabs, so they need no second read. */
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

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Rows that were inserted on top have moved the rows that were changed before. */
function writtenTo(type: RecordType, reading: Reading, changed: WrittenRow[], added: WrittenRow[]): Written {
  const by = type.grows === 'top' ? added.length : 0;
  return { type, reading, rows: [...changed.map((row) => ({ ...row, place: row.place + by })), ...added] };
}

/** Every run reads the settings first and most change them, so they are verified only once, after writing. */
const isSettings = ({ tab }: RecordType): boolean => tab === settings.tab;

/**
 * A row that is overwritten could be another's, so it is verified. A row that was only inserted on top can at worst be
 * shifted, which the health check names.
 */
const isWatched = (type: RecordType, changed: WrittenRow[]): boolean =>
  !type.hidden && (changed.length > 0 || type.grows === 'bottom');
