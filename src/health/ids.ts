/** What is wrong with ids: emptied, overtyped or doubled, found by what other rows say. */
import { RECORDS, SETTINGS } from '../records';
import type { ObservedTab } from '../records/observed';
import { columnIndexes, columnsOf, keyOf, type RecordType } from '../records/record';
import type { Finding } from './finding';
import { shiftedFrom } from './shiftedRows';

const general = (type: unknown) => type as RecordType;
const { pairs, programmes, actionSteps, staff, settings } = RECORDS;

/** The tabs whose ids are looked at: those that people can see. */
const TYPES = (Object.values(RECORDS) as unknown as RecordType[]).filter((type) => !type.hidden);

/** Which fields hold another row's id. Members of staff are named by their own kind of field. */
const SPEAK_OF: Record<string, RecordType> = {
  pair: general(pairs),
  programme: general(programmes),
  checkedStep: general(actionSteps),
  setStep: general(actionSteps),
};

/** Ids that the program makes look like this; whatever else stands there was typed. */
const MADE = /^[\da-f]{8}-[\da-f-]{27}$/;

interface Row {
  row: number;
  id: string;
  cells: string[];
}

export function idFindings(tabs: ObservedTab[]): Finding[] {
  const said = TYPES.flatMap((type) => spokenOf(type, tabs));
  return TYPES.flatMap((type) => {
    const tab = tabs.find((each) => each.name === type.tab);
    const at = tab ? columnIndexes(type, tab.headings) : {};
    if (!tab || Object.values(at).some((column) => column < 0)) return [];
    const all = rowsOf(type, tab);
    const shifted = all.flatMap((row) =>
      shiftedFindings(type, row, shiftedFrom(type, tab.headings, row.cells)),
    );
    const rows = all.filter(({ row }) => !shifted.some((each) => each.row === row));
    const found = new Set(all.filter((row) => !rows.includes(row)).flatMap(({ cells }) => cells));
    const of = said.filter((each) => each.type === type && !found.has(each.id));
    return [...shifted, ...strayed(type, rows, of, at), ...doubled(type, rows)];
  });
}

function rowsOf(type: RecordType, tab: ObservedTab): Row[] {
  const at = columnIndexes(type, tab.headings)[keyOf(type)] ?? -1;
  return tab.rows
    .map((cells, index) => ({ row: index + 2, id: (cells[at] ?? '').trim(), cells }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
}

interface Spoken {
  type: RecordType;
  id: string;
  /** What else stands in the cell: a person's name. */
  name: string;
}

/** The ids that a tab's rows speak of. */
function spokenOf(type: RecordType, tabs: ObservedTab[]): Spoken[] {
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
    const to = SPEAK_OF[name];
    return to ? cells.map((id) => ({ type: to, id, name: '' })) : [];
  });
}

/** Ids that others speak of and no row has, and rows that have none; where it is clear, the one belongs to the other. */
function strayed(type: RecordType, rows: Row[], said: Spoken[], at: Record<string, number>): Finding[] {
  const here = new Set(rows.map(({ id }) => id));
  const lost = [...new Map(said.filter(({ id }) => !here.has(id)).map((each) => [each.id, each])).values()];
  const spoken = new Set(said.map(({ id }) => id));
  const emptied = rows.filter(({ id }) => id === '');
  const mended = lost.flatMap((each) => {
    const could = rows.filter((row) => (row.id === '' || !spoken.has(row.id)) && isLike(type, row, each, at));
    const sure = could.filter(({ id }) => id === '');
    const [row] = sure.length > 0 ? sure : could;
    const isClear = (sure.length || could.length) === 1 && (type.tab === staff.tab || lost.length === 1);
    return row && isClear ? [giveBack(type, row, each.id)] : [];
  });
  const given = new Set(mended.map(({ row }) => row));
  return [
    ...mended,
    ...(lost.length > mended.length && type.tab !== settings.tab
      ? [
          {
            kind: 'id' as const,
            how: 'gone',
            about: type.tab,
            isFixable: false,
            names: lost.map(({ id }) => id),
          },
        ]
      : []),
    ...emptied.filter(({ row }) => !given.has(row)).map((row) => nameless(type, row)),
  ];
}

function isLike(type: RecordType, row: Row, { name }: Spoken, at: Record<string, number>): boolean {
  if (type.tab === settings.tab) return !Object.values(SETTINGS).some((each) => each.row === row.id);
  if (type.tab !== staff.tab) return row.id === '' || !MADE.test(row.id);
  const cell = (field: string) => (row.cells[at[field] ?? -1] ?? '').trim();
  return `${cell('forename')} ${cell('surname')}`.trim() === name;
}

const keyName = (type: RecordType): string => type.fields[keyOf(type)]?.heading ?? 'Id';

const giveBack = (type: RecordType, { row, id }: Row, to: string): Finding => ({
  ...idAt(type, row, 'expected', true),
  from: id,
  to,
});

const shiftedFindings = (type: RecordType, { row }: Row, column: number): Finding[] =>
  column < 0
    ? []
    : [{ kind: 'shifted', about: `${type.tab} ${row}`, isFixable: true, tab: type.tab, row, column }];

const nameless = (type: RecordType, { row }: Row): Finding => idAt(type, row, 'empty');

const idAt = (type: RecordType, row: number, how: string, isFixable = canBeNew(type)): Finding => ({
  kind: 'id',
  how,
  about: `${type.tab} ${row}`,
  isFixable,
  tab: type.tab,
  row,
  from: '',
  to: '',
  names: [keyName(type)],
});

/** A staff code is the school's own, and a setting's name Stepwise's. */
const canBeNew = (type: RecordType) => type.tab !== staff.tab && type.tab !== settings.tab;

/** As happens when a row is copied to begin another. */
const doubled = (type: RecordType, rows: Row[]): Finding[] =>
  rows.flatMap(({ row, id }, index) => {
    const first = rows.findIndex((each) => each.id === id);
    if (id === '' || first === index) return [];
    return [{ ...idAt(type, row, 'doubled'), from: id, names: [keyName(type), String(rows[first]?.row)] }];
  });
