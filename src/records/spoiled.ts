/** What is known of rows that can't be read, and of people by the names that rows give them. */
import type { Cell } from './field';
import { columnsOf, type RecordType } from './record';

/** A row that a person spoiled: it is left as it is, and named. */
export interface Spoiled {
  tab: string;
  row: number;
  problem: string;
  /** What stands in the place of its key; '' where nothing does. */
  id: string;
  /** What its cells hold, as text. */
  cells: string[];
}

/** Somebody as a cell names them: 'Rachel Ng (RNG)'. */
export interface NamedPerson {
  id: string;
  name: string;
}

const NAMED = /^(.*?)\s*\(([^()]+)\)\s*$/;

/** Whom a cell names, if anybody. */
function personIn(cell: string): NamedPerson | undefined {
  const [, name = '', id = ''] = NAMED.exec(cell) ?? [];
  return name === '' || id.trim() === '' ? undefined : { id: id.trim(), name };
}

/** Whom the staff columns of rows name, each code with each of its names once. */
export function peopleIn(
  type: RecordType,
  at: Record<string, number>,
  rows: readonly Cell[][],
): NamedPerson[] {
  const columns = columnsOf(type).flatMap(([name, { kind }]) => (kind === 'staff' ? [at[name] ?? -1] : []));
  const cells = new Set(rows.flatMap((row) => columns.map((column) => String(row[column] ?? ''))));
  return [...cells].flatMap((cell) => personIn(cell) ?? []);
}
