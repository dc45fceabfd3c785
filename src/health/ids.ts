/** Which ids were emptied, overtyped or doubled: found by the ids by which other rows name a row. */
import { RECORDS, SETTINGS } from '../records';
import type { ObservedTab } from '../records/observed';
import { columnIndexes, columnsOf, keyOf, type RecordType } from '../records/record';
import type { Found } from './findingKind';
import { type Row, type RowsOfTab, rowsOfTabs, VISIBLE_TYPES } from './rows';

const general = (type: unknown) => type as RecordType;
const { pairs, programmes, actionSteps, staff, settings } = RECORDS;

/** Which fields hold another row's id. Members of staff are named by their own kind of field. */
const TYPE_NAMED_BY: Record<string, RecordType> = {
  pair: general(pairs),
  programme: general(programmes),
  checkedStep: general(actionSteps),
  setStep: general(actionSteps),
};

/** Ids that the program makes look like this; whatever else stands there was typed. */
const MADE = /^[\da-f]{8}-[\da-f-]{27}$/;

/** Ids that other rows name and no row has. */
interface LostIds extends Found {
  how: 'lost';
  tab: string;
  ids: string[];
}

interface IdOfRow extends Found {
  tab: string;
  row: number;
  /** The heading of the ids. */
  heading: string;
}

/** A row that has another id than the one by which other rows name it: '' where it was emptied. */
interface ExpectedId extends IdOfRow {
  how: 'expected';
  says: string;
  expected: string;
}

/** A staff code is the school's own, and a setting's name Stepwise's, so neither can be made up. */
interface EmptyId extends IdOfRow {
  how: 'empty';
  canBeMadeUp: boolean;
}

/** As happens when a row is copied to begin another. */
interface DoubledId extends IdOfRow {
  how: 'doubled';
  id: string;
  firstRow: number;
  canBeMadeUp: boolean;
}

/** Each is about a row, or about the tab in which rows are lost. */
export type WrongId = LostIds | ExpectedId | EmptyId | DoubledId;

export function wrongIds(tabs: ObservedTab[]): WrongId[] {
  const named = VISIBLE_TYPES.flatMap((type) => namedIn(type, tabs));
  return rowsOfTabs(tabs).flatMap((each) => {
    const upright = { ...each, rows: each.rows.filter(({ shiftedFrom }) => shiftedFrom < 0) };
    // The id of a shifted row stands in another column: it is not lost.
    const inShifted = new Set(
      each.rows.filter(({ shiftedFrom }) => shiftedFrom >= 0).flatMap(({ cells }) => cells),
    );
    const namedHere = named.filter(({ type, id }) => type === each.type && !inShifted.has(id));
    return [...unmatched(upright, namedHere), ...doubled(upright)].map((wrong) => ({
      ...wrong,
      place: [each.place],
    }));
  });
}

/** An id by which a row names another. */
interface Named {
  type: RecordType;
  id: string;
  /** The person's name, where the cell says that too. */
  name: string;
}

function namedIn(type: RecordType, tabs: ObservedTab[]): Named[] {
  if (type.tab === settings.tab)
    return Object.values(SETTINGS).map(({ row }) => ({ type, id: row, name: row }));
  const tab = tabs.find((each) => each.name === type.tab);
  if (!tab) return [];
  const at = columnIndexes(type, tab.headings);
  return columnsOf(type).flatMap(([name, field]) => {
    const cells = tab.rows.map((row) => row[at[name] ?? -1] ?? '').filter((cell) => cell !== '');
    if (field.kind === 'staff')
      return cells.flatMap((cell) => {
        const [, person = '', id = ''] = cell.match(/^(.*?)\s*\(([^()]+)\)\s*$/) ?? [];
        return id ? [{ type: general(staff), id, name: person }] : [];
      });
    const to = TYPE_NAMED_BY[name];
    return to ? cells.map((id) => ({ type: to, id, name: '' })) : [];
  });
}

/** Ids that are named and no row has, and rows that have none, matched where it is clear which belongs to which. */
function unmatched({ type, rows, at }: RowsOfTab, named: Named[]): WrongId[] {
  const here = new Set(rows.map(({ id }) => id));
  const lost = [...new Map(named.filter(({ id }) => !here.has(id)).map((each) => [each.id, each])).values()];
  const namedIds = new Set(named.map(({ id }) => id));
  // Staff are told apart by name, so that several can be matched; of other rows only a single lost one can.
  const canMatch = type.tab === staff.tab || lost.length === 1;
  const matched = (canMatch ? lost : []).flatMap((each): ExpectedId[] => {
    const free = rows.filter(({ id }) => id === '' || !namedIds.has(id));
    const row = onlyLikely(free.filter((one) => mayBe(one, each, type, at)));
    return row ? [{ ...idOf(type, row), how: 'expected', says: row.id, expected: each.id }] : [];
  });
  const matchedRows = new Set(matched.map(({ row }) => row));
  const emptied = rows.filter(({ id, row }) => id === '' && !matchedRows.has(row));
  const isLost = lost.length > matched.length && type.tab !== settings.tab;
  return [
    ...matched,
    ...(isLost
      ? [{ how: 'lost' as const, about: type.tab, tab: type.tab, ids: lost.map(({ id }) => id) }]
      : []),
    ...emptied.map((row) => ({ ...idOf(type, row), how: 'empty' as const, canBeMadeUp: canBeMadeUp(type) })),
  ];
}

/** An emptied row is likelier than one that was overtyped; undefined where several are as likely. */
function onlyLikely(rows: Row[]): Row | undefined {
  const emptied = rows.filter(({ id }) => id === '');
  const [row, ...others] = emptied.length > 0 ? emptied : rows;
  return others.length === 0 ? row : undefined;
}

/** Whether the row can be the one that a lost id names. */
function mayBe(row: Row, { name }: Named, type: RecordType, at: Record<string, number>): boolean {
  if (type.tab === settings.tab) return !Object.values(SETTINGS).some((each) => each.row === row.id);
  if (type.tab !== staff.tab) return row.id === '' || !MADE.test(row.id);
  const cell = (field: string) => (row.cells[at[field] ?? -1] ?? '').trim();
  return `${cell('forename')} ${cell('surname')}`.trim() === name;
}

const doubled = ({ type, rows }: RowsOfTab): DoubledId[] =>
  rows.flatMap((row) => {
    const first = rows.find(({ id }) => id === row.id);
    if (row.id === '' || !first || first === row) return [];
    return [
      {
        ...idOf(type, row),
        how: 'doubled',
        id: row.id,
        firstRow: first.row,
        canBeMadeUp: canBeMadeUp(type),
      },
    ];
  });

const canBeMadeUp = ({ tab }: RecordType): boolean => tab !== staff.tab && tab !== settings.tab;

const idOf = (type: RecordType, { row }: Row): IdOfRow => ({
  about: `${type.tab} ${row}`,
  tab: type.tab,
  row,
  heading: type.fields[keyOf(type)]?.heading ?? 'Id',
});
