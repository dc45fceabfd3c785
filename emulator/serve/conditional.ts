/** Which conditional format a cell wears: the first rule, in their order, that holds for it. */
import type { Calculation } from '../formulas/calculate';
import { NotCalculated } from '../formulas/values';
import type { CellStyle, CellValue, ConditionalFormat, GridRange, SheetState } from '../model';
import { display, isWallDate, serial } from '../sheets/display';
import { cellAt } from '../sheets/grid';

interface Judged {
  value: CellValue;
  text: string;
  args: unknown[];
  today: number;
}

const lower = (value: unknown) => String(value ?? '').toLowerCase();
const count = (value: unknown): number =>
  typeof value === 'object' && value !== null && 'date' in value
    ? serial(value as { date: string })
    : Number(value);

const number = (holds: (value: number, first: number, second: number) => boolean) => (judged: Judged) =>
  typeof judged.value === 'number' && holds(judged.value, count(judged.args[0]), count(judged.args[1]));
const date = (holds: (value: number, wanted: number) => boolean) => (judged: Judged) =>
  isWallDate(judged.value) && holds(Math.floor(serial(judged.value)), Math.floor(dayOf(judged)));

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

interface Place {
  row: number;
  column: number;
}

/** A formula is written for the first cell of the rule's ranges. One that is not calculated here never holds. */
function formulaHolds(
  rule: ConditionalFormat,
  calculation: Calculation,
  sheet: SheetState,
  at: Place,
): boolean {
  const origin = rule.ranges[0] ?? at;
  const down = at.row - origin.row;
  const right = at.column - origin.column;
  try {
    const value = calculation.formula(String(rule.args[0]), { sheet, ...at, down, right });
    return value === true || (typeof value === 'number' && value !== 0);
  } catch (problem) {
    if (problem instanceof NotCalculated) return false;
    throw problem;
  }
}

const covers = ({ row, column, rows, columns }: GridRange, at: Place): boolean =>
  at.row >= row && at.row < row + rows && at.column >= column && at.column < column + columns;

/** The style that the rules lay over a cell, or undefined. */
export function conditionalStyle(
  calculation: Calculation,
  sheet: SheetState,
  at: Place,
): CellStyle | undefined {
  const rules = sheet.conditionalFormats.filter(({ ranges }) => ranges.some((range) => covers(range, at)));
  if (rules.length === 0) return undefined;
  const cell = cellAt(sheet, at.row, at.column);
  const { book, now } = calculation;
  const judged = { value: cell.value, text: display(cell, book.locale), today: now };
  return rules.find((rule) =>
    rule.type === 'CUSTOM_FORMULA'
      ? formulaHolds(rule, calculation, sheet, at)
      : criteria[rule.type]?.({ ...judged, args: rule.args }),
  )?.style;
}
