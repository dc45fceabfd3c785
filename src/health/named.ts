/** Which rows are named by others, and what those say of them: the history by which a row's owner is known. */
import { RECORDS, SETTINGS } from '../records';
import type { ObservedTab } from '../records/observed';
import { columnIndexes, columnsOf, type RecordType } from '../records/record';
import type { Row } from './rows';
import { isUpright } from './tabs';

const general = (type: unknown) => type as RecordType;
const { pairs, programmes, actionSteps, staff, settings } = RECORDS;

/** An id by which a row names another, with what it says of that one. */
export interface Named {
  type: RecordType;
  id: string;
  /** The person's name, where the cell says that too. */
  name: string;
  /** What the named row says as well, by its field; '' where this one is silent. */
  says: Record<string, string>;
  /** A day between two days of the named row; '' where there is none. */
  day: string;
}

/** How a row names another: by which of its fields, and which of its words are the other's too. */
interface Naming {
  type: RecordType;
  /** Field of the named row → field of the row that names it. */
  shared: Record<string, string>;
  /** The field with a day on which the named row stood. */
  day?: string;
}

const ofAPair = (day: string): Naming => ({
  type: general(pairs),
  shared: { teacher: 'teacher', coach: 'coach' },
  day,
});

/** Members of staff are named by their own kind of field. */
const NAMINGS: Record<string, Record<string, Naming>> = {
  [RECORDS.coachingSessions.tab]: {
    pair: ofAPair('heldOn'),
    checkedStep: { type: general(actionSteps), shared: { teacher: 'teacher', wording: 'openStep' } },
    setStep: {
      type: general(actionSteps),
      shared: { teacher: 'teacher', coach: 'coach', wording: 'wording' },
    },
  },
  [actionSteps.tab]: { pair: ofAPair('setOn') },
  [RECORDS.visitNotes.tab]: { pair: ofAPair('seenOn') },
  [pairs.tab]: { programme: { type: general(programmes), shared: {}, day: 'from' } },
};

/** The days between which a row stood. */
const SPANS: Record<string, readonly [string, string]> = {
  [pairs.tab]: ['from', 'until'],
  [programmes.tab]: ['startsOn', 'endsOn'],
};

const STAFF_CELL = /^(.*?)\s*\(([^()]+)\)\s*$/;

export function namedIn(type: RecordType, tabs: ObservedTab[]): Named[] {
  if (type.tab === settings.tab)
    return Object.values(SETTINGS).map(({ row }) => ({ type, id: row, name: row, says: {}, day: '' }));
  const tab = tabs.find((each) => each.name === type.tab);
  if (!tab || !isUpright(tab)) return [];
  const at = columnIndexes(type, tab.headings);
  return tab.rows.flatMap((row) => {
    const cell = (field: string) => row[at[field] ?? -1] ?? '';
    const people = columnsOf(type).flatMap(([name, field]) => {
      const [, person = '', id = ''] = (field.kind === 'staff' && cell(name).match(STAFF_CELL)) || [];
      return id ? [{ type: general(staff), id, name: person, says: {}, day: '' }] : [];
    });
    const others = Object.entries(NAMINGS[type.tab] ?? {}).flatMap(([field, { type: to, shared, day }]) => {
      const says = Object.fromEntries(Object.entries(shared).map(([theirs, own]) => [theirs, cell(own)]));
      return cell(field) ? [{ type: to, id: cell(field), name: '', says, day: day ? cell(day) : '' }] : [];
    });
    return [...people, ...others];
  });
}

/** Whether a row can be the one that is named; `closely` asks its words and days too, which may have been edited. */
export function agrees(
  { cells }: Row,
  { type, name, says, day }: Named,
  at: Record<string, number>,
  closely: boolean,
): boolean {
  const cell = (field: string) => (cells[at[field] ?? -1] ?? '').trim();
  if (type.tab === staff.tab) return same(`${cell('forename')} ${cell('surname')}`, name);
  const fits = Object.entries(says).every(([field, words]) => {
    if (words === '' || (!closely && type.fields[field]?.kind !== 'staff')) return true;
    return same(codeOf(cell(field)), codeOf(words));
  });
  const [from, until] = SPANS[type.tab] ?? [];
  if (!fits || !closely || day === '' || !from || !until) return fits;
  return cell(from) <= day && (cell(until) === '' || day <= cell(until));
}

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** A person is known by the code, whatever the name says by now. */
const codeOf = (cell: string): string => cell.match(STAFF_CELL)?.[2] ?? cell;

/** The row that those who name it speak of, if only one can be it. */
export function ownerAmong(
  rows: readonly Row[],
  named: readonly Named[],
  at: Record<string, number>,
): Row | undefined {
  for (const closely of [true, false]) {
    const those = rows.filter((row) => named.some((each) => agrees(row, each, at, closely)));
    if (those.length === 1) return those[0];
    if (those.length > 1) {
      // Who agrees with all that is said comes before who agrees with some of it.
      const whole = those.filter((row) => named.every((each) => agrees(row, each, at, closely)));
      return whole.length === 1 ? whole[0] : undefined;
    }
  }
  return undefined;
}
