/** The one place where Sheets' dates become strings and strings become what Sheets reads as dates. */
import type { Cell, FieldKind } from '../records/field';
import { momentOf } from './moments';

/** What `getValues` gives for a cell [ref]: number, boolean, Date, string, and '' for an empty one. */
export type SheetValue = string | number | boolean | Date;

/**
 * The zone in which the file's dates are to be read. It comes from the settings, which saves a round trip. If a person
 * has given the file another zone, days come out with a time of day, and then the file itself is asked.
 */
export class CellZone {
  name = '';
  private isSure = false;
  /** The moments that were formatted already: days repeat down a column, and each formatting leaves the script. */
  private readonly formatted = new Map<number, Cell>();

  constructor(private readonly ask: () => string) {}

  /** Asks the file, once an execution; true if its zone is not the one from the settings. */
  correct(): boolean {
    if (this.isSure) return false;
    this.isSure = true;
    const before = this.name;
    this.name = this.ask();
    this.formatted.clear();
    return this.name !== before;
  }

  /** A moment, or the day alone of a Date without a time of day. */
  read(date: Date): Cell {
    const known = this.formatted.get(date.getTime());
    if (known !== undefined) return known;
    const moment = momentOf(date, this.name);
    const cell = moment.endsWith('T00:00') ? moment.slice(0, 10) : moment;
    this.formatted.set(date.getTime(), cell);
    return cell;
  }
}

/** A value of the sheet as records know it; a Date without a time of day is a day. */
export const fromSheet = (value: SheetValue, zone: CellZone): Cell =>
  value instanceof Date ? zone.read(value) : value;

/** Typed entry reads '2026-03-02' and '2026-03-02 15:30' as dates in every locale, so no Date is needed. */
export const toSheet = (cell: Cell, kind: FieldKind | '' = ''): Cell =>
  kind === 'dateTime' ? String(cell).replace('T', ' ') : cell;

/** The letters of a column, from 1: 'A', 'Z', 'AA'. */
export const columnLetters = (column: number): string =>
  column > 26
    ? columnLetters(Math.floor((column - 1) / 26)) + columnLetters(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);

/** A reference to part of a tab; quotes round the name, doubled inside it. */
export const onTab = (tab: string, part: string): string => `'${tab.replace(/'/g, "''")}'!${part}`;
