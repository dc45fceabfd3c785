/** What became of a heading that is missing: overtyped, cleared, or gone with its column. */
import type { Field } from '../records/field';
import type { ObservedTab } from '../records/observed';
import { columnIndexes, columnsOf, type RecordType } from '../records/record';

/** Its column as it can be found: 'unclear' where a column could be it, and nothing shows that it is. */
export type MissingColumn = {
  name: string;
  field: Field<unknown>;
  /** The column, from 0, behind which it belongs; -1 where it is the first. */
  behind: number;
} & ({ how: 'renamed' | 'cleared'; column: number; says: string } | { how: 'gone' | 'unclear' });

export function missingColumns(type: RecordType, tab: ObservedTab): MissingColumn[] {
  const at = columnIndexes(type, tab.headings);
  const taken = new Set(Object.values(at));
  return columnsOf(type).flatMap(([name, field], index, all): MissingColumn[] => {
    if ((at[name] ?? -1) >= 0) return [];
    const behind = at[all[index - 1]?.[0] ?? ''] ?? -1;
    const next = at[all[index + 1]?.[0] ?? ''] ?? -1;
    const places = [...(index === 0 || behind >= 0 ? [behind + 1] : []), ...(next > 0 ? [next - 1] : [])];
    const found = findColumn(field, tab, (column) => !taken.has(column), places);
    if (found === 'gone' || found === 'unclear') return [{ name, field, behind, how: found }];
    taken.add(found);
    const says = tab.headings[found] ?? '';
    return [{ name, field, behind, how: says.trim() === '' ? 'cleared' : 'renamed', column: found, says }];
  });
}

/**
 * A column is taken for the missing one only where its cells could be the field's and something speaks for it: its
 * width is the field's own, or it stands where the field belongs and holds what few other columns hold.
 */
function findColumn(
  field: Field<unknown>,
  tab: ObservedTab,
  isFree: (column: number) => boolean,
  places: readonly number[],
): number | 'gone' | 'unclear' {
  const cellsOf = (column: number) => tab.rows.map((row) => row[column] ?? '').filter((cell) => cell !== '');
  const free = tab.headings.flatMap((heading, column) =>
    isFree(column) && (heading.trim() !== '' || cellsOf(column).length > 0) ? [column] : [],
  );
  const fitting = free.filter((column) => cellsOf(column).every((cell) => mayHold(field, cell)));
  const isPlaced = (column: number) => places.includes(column);
  const likely = fitting.filter(
    (column) =>
      tab.widths[column] === field.width ||
      (isPlaced(column) && isTelling(field) && cellsOf(column).length > 0),
  );
  const [only, ...others] = likely.filter(isPlaced).length > 0 ? likely.filter(isPlaced) : likely;
  if (only !== undefined) return others.length === 0 ? only : 'unclear';
  return fitting.some(isPlaced) ? 'unclear' : 'gone';
}

/** Kinds of which a stranger's column seldom holds any. */
const isTelling = ({ kind }: Field<unknown>): boolean =>
  kind === 'staff' || kind === 'choice' || kind === 'day' || kind === 'dateTime' || kind === 'email';

/** Days and times are known by their looks, since the text of a cell depends on its format. */
const DAY = /^([A-Z][a-z]{2} [A-Z][a-z]{2} \d\d \d{4}|\d{4}-\d\d-\d\d)/;

function mayHold(field: Field<unknown>, cell: string): boolean {
  if (field.kind === 'day' || field.kind === 'dateTime') return DAY.test(cell);
  if (field.kind === 'yesNo') return /^(yes|no|true|false)$/i.test(cell);
  if (field.kind === 'id') return !/\s{2}/.test(cell);
  return field.read(cell).problem === undefined;
}
