/** Whether a cell's value satisfies a validation rule. */
import { display, isWallDate } from '../cells/display';
import { mapCells } from '../cells/grid';
import type { CellValue, Criterion, GridRange, SheetState } from '../model';

export interface Surroundings {
  locale: string;
  /** The sheet with this id, for lists that are kept in a range. */
  sheet: (id: number) => SheetState | undefined;
  /** The lists read so far, by rule. */
  lists: Map<Criterion, Set<string>>;
}

/** An empty cell satisfies every rule. Rules by formula are in customRules.ts. */
export function satisfies(value: CellValue, rule: Criterion, around: Surroundings): boolean {
  if (value === '') return true;
  const shown = display({ value }, around.locale);
  const { type, args } = rule;
  if (type === 'VALUE_IN_LIST') return (args[0] as string[]).includes(shown);
  if (type === 'VALUE_IN_RANGE') return listOf(rule, around).has(shown);
  if (type === 'CHECKBOX')
    return args.length ? args.some((each) => each === value) : typeof value === 'boolean';
  if (type.startsWith('NUMBER_'))
    return typeof value === 'number' && compares(type.slice(7), value, numbers(rule));
  if (type.startsWith('DATE_')) return isWallDate(value) && dated(type.slice(5), value.date, rule);
  if (type.startsWith('TEXT_')) return written(type.slice(5), shown, String(args[0] ?? ''));
  return true;
}

function listOf(rule: Criterion, around: Surroundings): Set<string> {
  const known = around.lists.get(rule);
  if (known) return known;
  const range = rule.args[0] as GridRange & { sheetId: number };
  const sheet = around.sheet(range.sheetId);
  const shown = sheet ? mapCells(sheet, range, (cell) => display(cell, around.locale)).flat() : [];
  const list = new Set(shown);
  around.lists.set(rule, list);
  return list;
}

const numbers = ({ args }: Criterion): [number, number] => [Number(args[0]), Number(args[1])];

function compares(type: string, value: number, [a, b]: [number, number]): boolean {
  switch (type) {
    case 'BETWEEN':
      return value >= a && value <= b;
    case 'NOT_BETWEEN':
      return value < a || value > b;
    case 'EQUAL_TO':
      return value === a;
    case 'NOT_EQUAL_TO':
      return value !== a;
    case 'GREATER_THAN':
      return value > a;
    case 'GREATER_THAN_OR_EQUAL_TO':
      return value >= a;
    case 'LESS_THAN':
      return value < a;
    default:
      return value <= a;
  }
}

/** Days compare as days, whatever the time. */
function dated(type: string, date: string, { args }: Criterion): boolean {
  const day = date.slice(0, 10);
  const [a = '', b = ''] = args.map((arg) => (arg as { date: string }).date.slice(0, 10));
  switch (type) {
    case 'AFTER':
      return day > a;
    case 'BEFORE':
      return day < a;
    case 'ON_OR_AFTER':
      return day >= a;
    case 'ON_OR_BEFORE':
      return day <= a;
    case 'EQUAL_TO':
      return day === a;
    case 'BETWEEN':
      return day >= a && day <= b;
    case 'NOT_BETWEEN':
      return day < a || day > b;
    default:
      return true;
  }
}

function written(type: string, shown: string, wanted: string): boolean {
  const text = shown.toLowerCase();
  const sought = wanted.toLowerCase();
  if (type === 'CONTAINS') return text.includes(sought);
  if (type === 'DOES_NOT_CONTAIN') return !text.includes(sought);
  if (type === 'EQUAL_TO') return text === sought;
  if (type === 'STARTS_WITH') return text.startsWith(sought);
  if (type === 'ENDS_WITH') return text.endsWith(sought);
  if (type === 'IS_VALID_EMAIL') return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(shown);
  return /^(https?:\/\/)?[\w-]+(\.[\w-]+)+(\/\S*)?$/i.test(shown);
}
