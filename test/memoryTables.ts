/** Tables in memory, as strict as the sheet: rows pass through their cells, a change needs its row, nothing is doubled. */
import { isDeepStrictEqual } from 'node:util';
import type { ReportPage, Spoiled, Tables } from '../src/ports';
import { RECORDS } from '../src/records';
import { type Cell, staffLabel } from '../src/records/field';
import {
  columnsOf,
  decode,
  encode,
  keyOf,
  type RecordOf,
  type RecordType,
  type Shape,
} from '../src/records/record';
import { Refusal } from '../src/records/refusal';
import { peopleIn } from '../src/records/spoiled';

type Row = Record<string, unknown>;

/** What the tables keep between executions. */
export interface Stored {
  tabs: Map<string, Cell[][]>;
  pages: ReportPage[];
  /** The commit after these dies: an execution that is cut off. */
  commitsLeft: number;
}

const LONGEST_CELL = 50_000;

export const general = <S extends Shape>(type: RecordType<S>) => type as unknown as RecordType;
const layoutOf = (type: RecordType) =>
  Object.fromEntries(columnsOf(type).map(([name], index) => [name, index]));

function tabOf(school: Stored, type: RecordType): Cell[][] {
  const tab = school.tabs.get(type.tab);
  if (!tab) throw new Refusal(`The tab “${type.tab}” is missing.`);
  return tab;
}

/** Rows as the sheet would hold them: whatever can't be written, or not read back, is noticed here. */
function cellsOf(school: Stored, type: RecordType, row: Row): Cell[] {
  const at = layoutOf(type);
  const cells = encode(type, at, columnsOf(type).length, row, (id) => nameOf(school, id)) as Cell[];
  if (cells.some((cell) => String(cell).length > LONGEST_CELL))
    throw new Error('Your input contains more than the maximum of 50000 characters in a single cell.');
  const reading = decode(type, at, cells);
  if (reading.problem !== undefined) throw new Error(`${type.tab}: ${reading.problem}`);
  if (!isDeepStrictEqual(reading.value, row))
    throw new Error(`${type.tab} reads ${JSON.stringify(reading.value)} for ${JSON.stringify(row)}`);
  return cells;
}

function nameOf(school: Stored, id: string): string {
  const person = tablesOf(school)
    .all(RECORDS.staff)
    .find((each) => each.id === id);
  return person ? staffLabel(person) : `(${id})`;
}

export function fill(school: Stored, type: RecordType, rows: Row[]) {
  tabOf(school, type).push(...rows.map((row) => cellsOf(school, type, row)));
}

export function tablesOf(school: Stored): Tables {
  const spoiled = new Map<string, Spoiled>();
  const all = <S extends Shape>(type: RecordType<S>): RecordOf<RecordType<S>>[] =>
    tabOf(school, general(type)).flatMap((cells, index) => {
      const reading = decode(type, layoutOf(general(type)), cells);
      if (reading.problem === undefined) return [reading.value];
      const key = layoutOf(general(type))[keyOf(general(type))] ?? -1;
      const id = String(cells[key] ?? '').trim();
      const words = cells.map(String);
      const found = { tab: type.tab, row: index + 2, problem: reading.problem, id, cells: words };
      spoiled.set(`${found.tab} ${found.row}`, found);
      return [];
    });
  return {
    all,
    latest: (type, count) => all(type).slice(0, count),
    holds: (type, id) => all(type).some((row) => row[keyOf(type)] === id),
    spoiled: () => [...spoiled.values()],
    named: (type, count) => peopleIn(type, layoutOf(type), tabOf(school, type).slice(0, count)),
    commit(given, ...reports) {
      if (--school.commitsLeft < 0) throw new Error('Exceeded maximum execution time');
      // A setting whose row a person deleted is put back.
      const changes = given.map((each) =>
        each.type.tab === RECORDS.settings.tab && placeOf(school, each.type, each.row) < 0
          ? { ...each, how: 'add' as const }
          : each,
      );
      for (const { type, row, how } of changes) if (how === 'change') overwrite(school, type, row);
      for (const type of new Set(changes.map((each) => each.type)))
        addRows(
          school,
          type,
          changes.filter((each) => each.type === type && each.how === 'add').map((each) => each.row),
        );
      school.pages.push(...reports);
    },
    replace(type, field, from, to) {
      if (--school.commitsLeft < 0) throw new Error('Exceeded maximum execution time');
      const column = layoutOf(general(type))[field] ?? -1;
      const found = tabOf(school, general(type)).filter((cells) =>
        'says' in from ? cells[column] === from.says : String(cells[column]).startsWith(from.begins),
      );
      for (const cells of found) cells[column] = to;
      return found.length;
    },
    forget() {},
    verifyWrites() {},
    build(types = Object.values(RECORDS) as readonly RecordType[]) {
      for (const type of types) if (!school.tabs.has(type.tab)) school.tabs.set(type.tab, []);
    },
  };
}

const placeOf = (school: Stored, type: RecordType, row: Row): number =>
  tabOf(school, type).findIndex((cells) => cells[layoutOf(type)[keyOf(type)] ?? -1] === row[keyOf(type)]);

function overwrite(school: Stored, type: RecordType, row: Row) {
  const place = placeOf(school, type, row);
  if (place < 0) throw new Refusal(`Somebody has taken a row out of “${type.tab}” in the meantime.`);
  tabOf(school, type)[place] = cellsOf(school, type, row);
}

function addRows(school: Stored, type: RecordType, rows: Row[]) {
  const tab = tabOf(school, type);
  const ids = rows.map((row) => row[keyOf(type)]);
  const doubled = rows.find(
    (row, index) => placeOf(school, type, row) >= 0 || ids.indexOf(row[keyOf(type)]) < index,
  );
  if (doubled) throw new Error(`${type.tab} has a row ${String(doubled[keyOf(type)])} already.`);
  tab.splice(type.grows === 'top' ? 0 : tab.length, 0, ...rows.map((row) => cellsOf(school, type, row)));
}
