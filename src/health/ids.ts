/** Which ids were emptied, overtyped or doubled: found by the ids by which other rows name a row. */
import { RECORDS, SETTINGS } from '../records';
import type { ObservedTab } from '../records/observed';
import { keyOf, type RecordType } from '../records/record';
import type { Found } from './findingKind';
import { agrees, type Named, namedIn, ownerAmong } from './named';
import { type Row, type RowsOfTab, rowsOfTabs, VISIBLE_TYPES } from './rows';

const { staff, settings } = RECORDS;

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
  /** What stands there; '' where it was emptied. */
  says: string;
}

/** A row that has another id than the one by which other rows name it. */
interface ExpectedId extends IdOfRow {
  how: 'expected';
  expected: string;
}

/** A staff code is the school's own, and a setting's name Stepwise's, so neither can be made up. */
interface EmptyId extends IdOfRow {
  how: 'empty';
  canBeMadeUp: boolean;
}

/** As happens when a row is copied to begin another, or an id pasted over another's. */
interface DoubledId extends IdOfRow {
  how: 'doubled';
  /** The row whose id it is. */
  owner: number;
  canBeMadeUp: boolean;
}

/** Other rows speak of one of those that have the id, and nothing shows of which. */
interface UntoldId extends IdOfRow {
  how: 'untold';
  rows: number[];
}

/** Each is about a row, or about the tab in which rows are lost. */
export type WrongId = LostIds | ExpectedId | EmptyId | DoubledId | UntoldId;

export function wrongIds(tabs: ObservedTab[]): WrongId[] {
  const named = VISIBLE_TYPES.flatMap((type) => namedIn(type, tabs));
  return rowsOfTabs(tabs).flatMap((each) => {
    const upright = { ...each, rows: each.rows.filter(({ shiftedFrom }) => shiftedFrom < 0) };
    // The id of a shifted row stands in another column: it is not lost.
    const inShifted = new Set(
      each.rows.filter(({ shiftedFrom }) => shiftedFrom >= 0).flatMap(({ cells }) => cells),
    );
    const namedHere = named.filter(({ type, id }) => type.tab === each.type.tab && !inShifted.has(id));
    return wrongIn(upright, namedHere).map((wrong) => ({ ...wrong, place: [each.place] }));
  });
}

function wrongIn(tab: RowsOfTab, named: readonly Named[]): WrongId[] {
  const { type, rows } = tab;
  const groups = groupsOf(tab, named);
  const strays = groups.flatMap(({ strays }) => strays);
  const matched = matchedIn(tab, named, strays);
  const matchedRows = new Set(matched.map(({ row }) => row));
  const here = new Set(rows.map(({ id }) => id));
  const found = new Set(matched.map(({ expected }) => expected));
  const lost = [...new Set(named.map(({ id }) => id))].filter((id) => !here.has(id) && !found.has(id));
  const emptied = rows.filter(({ id, row }) => id === '' && !matchedRows.has(row));
  return [
    ...matched,
    ...(lost.length > 0 && type.tab !== settings.tab
      ? [{ how: 'lost' as const, about: type.tab, tab: type.tab, ids: lost }]
      : []),
    ...emptied.map((row) => ({ ...idOf(type, row), how: 'empty' as const, canBeMadeUp: canBeMadeUp(type) })),
    ...groups.flatMap((group) => doubledIn(tab, group, named, lost, matchedRows)),
  ];
}

/** Rows with one id: whose it is, and which of them stray. Without an owner nothing shows whose it is. */
interface Group {
  all: Row[];
  owner: Row | undefined;
  strays: Row[];
}

function groupsOf({ rows, at }: RowsOfTab, named: readonly Named[]): Group[] {
  const byId = new Map<string, Row[]>();
  for (const row of rows) if (row.id !== '') byId.set(row.id, [...(byId.get(row.id) ?? []), row]);
  return [...byId].flatMap(([id, all]) => {
    const [first, ...others] = all;
    if (!first || others.length === 0) return [];
    const speaking = named.filter((each) => each.id === id);
    const isOneAndTheSame = others.every(({ cells }) => String(cells) === String(first.cells));
    const owner = speaking.length === 0 || isOneAndTheSame ? first : ownerAmong(all, speaking, at);
    return [{ all, owner, strays: owner ? all.filter((row) => row !== owner) : [] }];
  });
}

/** Ids that are named and no row has, with the rows that can only be theirs. */
function matchedIn(
  { type, rows, at }: RowsOfTab,
  named: readonly Named[],
  strays: readonly Row[],
): ExpectedId[] {
  const here = new Set(rows.map(({ id }) => id));
  const namedIds = new Set(named.map(({ id }) => id));
  const free = rows.filter((row) => strays.includes(row) || isFree(type, row, namedIds));
  const lost = [...new Set(named.map(({ id }) => id))].filter((id) => !here.has(id));
  const found = lost.flatMap((expected): ExpectedId[] => {
    const speaking = named.filter(({ id }) => id === expected);
    const emptied = free.filter(({ id }) => id === '');
    const row = matchOf(type, emptied, speaking, at) ?? matchOf(type, free, speaking, at);
    return row ? [{ ...idOf(type, row), how: 'expected', expected }] : [];
  });
  return found.filter(({ row }) => found.filter((each) => each.row === row).length === 1);
}

/** An id that was typed over, or emptied, and that nobody names as it is. */
function isFree(type: RecordType, { id }: Row, namedIds: ReadonlySet<string>): boolean {
  if (type.tab === settings.tab) return !Object.values(SETTINGS).some(({ row }) => row === id);
  if (type.tab === staff.tab) return id === '' || !namedIds.has(id);
  return id === '' || !MADE.test(id);
}

/** Of the settings' rows, which say nothing of themselves, only a single free one can be it. */
function matchOf(
  type: RecordType,
  rows: readonly Row[],
  speaking: readonly Named[],
  at: Record<string, number>,
): Row | undefined {
  if (type.tab === settings.tab) return rows.length === 1 ? rows[0] : undefined;
  return ownerAmong(rows, speaking, at);
}

function doubledIn(
  { type, at }: RowsOfTab,
  { all, owner, strays }: Group,
  named: readonly Named[],
  lost: readonly string[],
  matchedRows: ReadonlySet<number>,
): (DoubledId | UntoldId)[] {
  const untold = (row: Row): UntoldId => ({
    ...idOf(type, row),
    how: 'untold',
    rows: all.map((each) => each.row),
  });
  const [, second] = all;
  if (!owner) return second ? [untold(second)] : [];
  return strays
    .filter(({ row }) => !matchedRows.has(row))
    .map((row) => {
      // Its former id may be one of those that are lost: another would cut it off from its history.
      const mayBeLost = named.some((each) => lost.includes(each.id) && agrees(row, each, at, false));
      if (mayBeLost) return untold(row);
      return { ...idOf(type, row), how: 'doubled', owner: owner.row, canBeMadeUp: canBeMadeUp(type) };
    });
}

const canBeMadeUp = ({ tab }: RecordType): boolean => tab !== staff.tab && tab !== settings.tab;

const idOf = (type: RecordType, { row, id }: Row): IdOfRow => ({
  about: `${type.tab} ${row}`,
  tab: type.tab,
  row,
  says: id,
  heading: type.fields[keyOf(type)]?.heading ?? 'Id',
});
