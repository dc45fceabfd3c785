/** Which conditional format a cell wears: the first rule, in their order, that holds for it. */
import type {
  CellStyle,
  CellValue,
  ConditionalFormat,
  GridRange,
  SheetState,
  SpreadsheetState,
} from '../model';
import { display } from '../sheets/display';
import { cellAt } from '../sheets/grid';
import { evaluate, serial } from './formula';

interface Judged {
  value: CellValue;
  text: string;
  args: unknown[];
  today: number;
}

const lower = (value: unknown) => String(value ?? '').toLowerCase();
const isDate = (value: CellValue): value is { date: string } => typeof value === 'object';
const count = (value: unknown): number =>
  typeof value === 'object' && value !== null && 'date' in value ? serial(String(value.date)) : Number(value);

const number = (holds: (value: number, first: number, second: number) => boolean) => (judged: Judged) =>
  typeof judged.value === 'number' && holds(judged.value, count(judged.args[0]), count(judged.args[1]));
const date = (holds: (value: number, wanted: number) => boolean) => (judged: Judged) =>
  isDate(judged.value) && holds(Math.floor(serial(judged.value.date)), Math.floor(dayOf(judged)));

/** A rule's date is a date, or one of the words TODAY, TOMORROW and YESTERDAY. */
function dayOf({ args, today }: Judged): number {
  const words: Record<string, number> = { TODAY: 0, TOMORROW: 1, YESTERDAY: -1 };
  const moved = words[String(args[0])];
  return moved === undefined ? count(args[0]) : Math.floor(today) + moved;
}

/** By the name that `BooleanCriteria` gives it. */
const criteria: Record<string, (judged: Judged) => boolean> = {
  CELL_EMPTY: ({ value }) => value === '',
  CELL_NOT_EMPTY: ({ value }) => value !== '',
  TEXT_EQUAL_TO: ({ text, args }) => lower(text) === lower(args[0]),
  TEXT_CONTAINS: ({ text, args }) => lower(text).includes(lower(args[0])),
  TEXT_DOES_NOT_CONTAIN: ({ text, args }) => !lower(text).includes(lower(args[0])),
  TEXT_STARTS_WITH: ({ text, args }) => lower(text).startsWith(lower(args[0])),
  TEXT_ENDS_WITH: ({ text, args }) => lower(text).endsWith(lower(args[0])),
  NUMBER_EQUAL_TO: number((value, wanted) => value === wanted),
  NUMBER_NOT_EQUAL_TO: number((value, wanted) => value !== wanted),
  NUMBER_GREATER_THAN: number((value, wanted) => value > wanted),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: number((value, wanted) => value >= wanted),
  NUMBER_LESS_THAN: number((value, wanted) => value < wanted),
  NUMBER_LESS_THAN_OR_EQUAL_TO: number((value, wanted) => value <= wanted),
  NUMBER_BETWEEN: number((value, least, most) => value >= least && value <= most),
  NUMBER_NOT_BETWEEN: number((value, least, most) => value < least || value > most),
  DATE_EQUAL_TO: date((value, wanted) => value === wanted),
  DATE_BEFORE: date((value, wanted) => value < wanted),
  DATE_AFTER: date((value, wanted) => value > wanted),
};

function holds(
  rule: ConditionalFormat,
  sheet: SheetState,
  at: { row: number; column: number },
  judged: Judged,
) {
  if (rule.type !== 'CUSTOM_FORMULA') return criteria[rule.type]?.(judged) ?? false;
  const origin = rule.ranges[0] ?? { row: 1, column: 1 };
  const value = evaluate(String(rule.args[0]), {
    cell: (row, column) => cellAt(sheet, row, column).value,
    today: judged.today,
    down: at.row - origin.row,
    right: at.column - origin.column,
    ...at,
  });
  return value === true || (typeof value === 'number' && value !== 0);
}

const covers = ({ row, column, rows, columns }: GridRange, at: { row: number; column: number }): boolean =>
  at.row >= row && at.row < row + rows && at.column >= column && at.column < column + columns;

/** The style that the rules lay over a cell, or undefined. `today` is a day as Sheets counts them. */
export function conditionalStyle(
  book: SpreadsheetState,
  sheet: SheetState,
  at: { row: number; column: number },
  today: number,
): CellStyle | undefined {
  const rules = sheet.conditionalFormats.filter(({ ranges }) => ranges.some((range) => covers(range, at)));
  if (rules.length === 0) return undefined;
  const cell = cellAt(sheet, at.row, at.column);
  const text = display(cell, book.locale);
  return rules.find((rule) => holds(rule, sheet, at, { value: cell.value, text, args: rule.args, today }))
    ?.style;
}
