/**
 * The product's tables, kept in memory until they are written down: months pass without one cell being read or
 * written.
 */
import type { Change, NamedPerson, ReportPage, Spoiled, Tables } from '../../src/ports';
import { keyOf, type RecordOf, type RecordType, type Shape } from '../../src/records/record';

type Row = Record<string, unknown>;

/** The rows of one tab, and the ids of those that its sheet lacks or still has as they were. */
interface Known {
  rows: Row[];
  added: Set<unknown>;
  changed: Set<unknown>;
}

export class MemoryTables implements Tables {
  readonly #known = new Map<RecordType, Known>();
  readonly #reports = new Map<string, ReportPage>();

  constructor(private readonly sheet: Tables) {}

  all<S extends Shape>(type: RecordType<S>): RecordOf<RecordType<S>>[] {
    return this.#of(type as unknown as RecordType).rows as RecordOf<RecordType<S>>[];
  }

  latest<S extends Shape>(type: RecordType<S>, count: number): RecordOf<RecordType<S>>[] {
    return this.all(type).slice(0, count);
  }

  holds(type: RecordType, id: string): boolean {
    const key = keyOf(type);
    return this.#of(type).rows.some((row) => row[key] === id);
  }

  replace(type: RecordType, field: string, from: { says: string } | { begins: string }, to: string): number {
    const is = (cell: string) => ('says' in from ? cell === from.says : cell.startsWith(from.begins));
    const found = this.#of(type).rows.filter((row) => is(String(row[field])));
    this.#change(
      type,
      found.map((row) => ({ ...row, [field]: to })),
    );
    return found.length;
  }

  forget() {}

  spoiled(): Spoiled[] {
    return [];
  }

  named(): NamedPerson[] {
    return [];
  }

  commit(changes: Change[], ...reports: ReportPage[]) {
    for (const type of new Set(changes.map((each) => each.type))) {
      const rows = (how: Change['how']) =>
        changes.filter((each) => each.type === type && each.how === how).map(({ row }) => row);
      this.#change(type, rows('change'));
      this.#add(type, rows('add'));
    }
    for (const report of reports) this.#reports.set(report.tab, report);
  }

  /** Nobody else is there who could have moved what was written. */
  verifyWrites() {}

  build(types?: readonly RecordType[]) {
    this.sheet.build(types);
  }

  /**
   * Everything goes to the sheet in one batch, through the product's own writing; what comes after is read from
   * there.
   */
  writeDown() {
    const changes = [...this.#known].flatMap(([type, { rows, added, changed }]) => {
      const key = keyOf(type);
      const those = (ids: Set<unknown>, how: Change['how']) =>
        rows.filter((row) => ids.has(row[key])).map((row): Change => ({ type, row, how }));
      return [...those(added, 'add'), ...those(changed, 'change')];
    });
    this.sheet.commit(changes, ...this.#reports.values());
    this.sheet.verifyWrites();
    this.#known.clear();
    this.#reports.clear();
  }

  #of(type: RecordType): Known {
    const known = this.#known.get(type);
    if (known) return known;
    const read: Known = { rows: this.sheet.all(type), added: new Set(), changed: new Set() };
    this.#known.set(type, read);
    return read;
  }

  #change(type: RecordType, rows: Row[]) {
    if (rows.length === 0) return;
    const key = keyOf(type);
    const known = this.#of(type);
    const now = new Map(rows.map((row) => [row[key], row]));
    for (const id of now.keys()) if (!known.added.has(id)) known.changed.add(id);
    known.rows = known.rows.map((row) => now.get(row[key]) ?? row);
  }

  #add(type: RecordType, rows: Row[]) {
    const key = keyOf(type);
    const known = this.#of(type);
    for (const row of rows) known.added.add(row[key]);
    known.rows = type.grows === 'top' ? [...rows, ...known.rows] : [...known.rows, ...rows];
  }
}
