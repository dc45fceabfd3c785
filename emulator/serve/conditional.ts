/** Which conditional format a cell wears: the first rule, in their order, that holds for it. */
import { display, isWallDate, serial } from '../cells/display';
import { cellAt } from '../cells/grid';
import type { Calculation } from '../formulas/calculate';
import { NotCalculated } from '../formulas/values';
import type { CellStyle, CellValue, ConditionalFormat, GridRange, SheetState } from '../model';

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
const date =
  (holds: (value: number, first: number, last: number) => boolean) =>
  ({ value, args, today }: Judged) => {
    const [first, last] = daysOf(args[0], Math.floor(today));
    return isWallDate(value) && holds(Math.floor(serial(value)), first, last);
  };

/** What `SpreadsheetApp.RelativeDate` names, in days from today; a month and a year are counted in days. [mem] */
const RELATIVE: Record<string, [first: number, last: number]> = {
  TODAY: [0, 0],
  TOMORROW: [1, 1],
  YESTERDAY: [-1, -1],
  PAST_WEEK: [-7, 0],
  PAST_MONTH: [-30, 0],
  PAST_YEAR: [-365, 0],
};

/** The first and the last of the days that a rule means. */
function daysOf(wanted: unknown, today: number): [first: number, last: number] {
  const relative = RELATIVE[String(wanted)];
  const day = Math.floor(count(wanted));
  return relative ? [today + relative[0], today + relative[1]] : [day, day];
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
  DATE_EQUAL_TO: date((value, first, last) => value >= first && value <= last),
  DATE_BEFORE: date((value, first) => value < first),
  DATE_AFTER: date((value, _, last) => value > last),
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
      : criteria[rule.type.replace('_RELATIVE', '')]?.({ ...judged, args: rule.args }),
  )?.style;
}
