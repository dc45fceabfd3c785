/** The arguments of rules: as scripts give them and get them back, and as a Workspace remembers them. */
import { wallDateOf } from '../../cells/entry';
import type { Criterion, GridRange, WallDate } from '../../model';
import { fromWall, parseWall } from '../../platform/zones';
import type { Execution } from '../../run/execution';
import { Pointer } from '../../sheets/pointer';
import { Enum } from '../service';
import { RelativeDate } from './enums';
import { RangeCells } from './rangeCells';

type Arg = Criterion['args'][number];

export const keptArgs = (run: Execution, args: unknown[]): Arg[] =>
  args.map((arg): Arg => {
    if (arg instanceof Date) return wallDateOf(arg, run.world.bound.timeZone);
    if (arg instanceof RangeCells) return { ...arg.grid, sheetId: arg.sheet.id };
    if (arg instanceof Enum) return arg.name();
    return Array.isArray(arg) ? arg.map(String) : (arg as Arg);
  });

export const scriptArgs = (run: Execution, { type, args }: Criterion): unknown[] =>
  args.map((arg) => {
    if (Array.isArray(arg)) return [...arg];
    if (type.endsWith('_RELATIVE')) return (RelativeDate as Record<string, Enum>)[String(arg)];
    if (typeof arg !== 'object') return arg;
    return 'sheetId' in arg ? rangeAt(run, arg) : moment(run, arg as WallDate);
  });

const moment = (run: Execution, { date }: WallDate): Date =>
  new Date(fromWall(run.world.bound.timeZone, parseWall(date)));

/** Null where the tab is gone. */
function rangeAt(run: Execution, { sheetId, ...grid }: GridRange & { sheetId: number }): Pointer | null {
  for (const book of run.world.state.spreadsheets) {
    const sheet = book.sheets.find((each) => each.id === sheetId);
    if (sheet) return new Pointer(book, sheet, grid);
  }
  return null;
}
