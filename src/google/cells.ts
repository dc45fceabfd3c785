/** The one place where Sheets' dates become strings and strings become what Sheets reads as dates. */
import type { Cell, FieldKind } from '../records/field';

/** What `getValues` gives for a cell [ref]: number, boolean, Date, string, and '' for an empty one. */
export type SheetValue = string | number | boolean | Date;

/** Days repeat down a column, and each call of formatDate leaves the script: every moment is asked for once. */
const said = new Map<number, Cell>();

/** A value of the sheet as records know it; a Date without a time of day is a day. One execution has one zone. */
export function fromSheet(value: SheetValue, zone: string): Cell {
  if (!(value instanceof Date)) return value;
  const known = said.get(value.getTime());
  if (known !== undefined) return known;
  const moment = Utilities.formatDate(value, zone, "yyyy-MM-dd'T'HH:mm");
  const cell = moment.endsWith('T00:00') ? moment.slice(0, 10) : moment;
  said.set(value.getTime(), cell);
  return cell;
}

/** Typed entry reads '2026-03-02' and '2026-03-02 15:30' as dates in every locale, so no Date and no time zone is needed. */
export const toSheet = (cell: Cell, kind: FieldKind | '' = ''): Cell =>
  kind === 'moment' ? String(cell).replace('T', ' ') : cell;

/** The letters of a column, from 1: 'A', 'Z', 'AA'. */
export const columnLetters = (column: number): string =>
  column > 26
    ? columnLetters(Math.floor((column - 1) / 26)) + columnLetters(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);

/** A reference to part of a tab; quotes round the name, doubled inside it. */
export const onTab = (tab: string, part: string): string => `'${tab.replace(/'/g, "''")}'!${part}`;
