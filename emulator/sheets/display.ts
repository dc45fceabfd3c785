/** What a cell shows: its value by its number format. */
import { formatWall } from '../java-dates';
import type { Cell, CellValue } from '../model';
import { parseWall } from '../zones';

export const isWallDate = (value: CellValue): value is { date: string } => typeof value === 'object';

/** The text in the cell, as `getDisplayValue` gives it. */
export function display(cell: Cell, locale: string): string {
  const { value, numberFormat } = cell;
  if (isWallDate(value)) {
    const pattern =
      numberFormat && /[ymdhs]/i.test(numberFormat) ? numberFormat : momentFormat(value, locale);
    return formatDate(parseWall(value.date), pattern);
  }
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  return formatNumber(value, numberFormat ?? '');
}

/** The format that a date brings with it: with its time, where it has one. */
export const momentFormat = ({ date }: { date: string }, locale: string): string =>
  date.endsWith('T00:00:00.000') ? dayFormat(locale) : `${dayFormat(locale)} hh:mm:ss`;

/** How the locale writes a day. */
export const dayFormat = (locale: string): string => (locale.endsWith('US') ? 'm/d/yyyy' : 'dd/mm/yyyy');

/** Sheets' date patterns: `m` is a minute beside hours or seconds and a month elsewhere; case is no matter. */
function formatDate(wall: number, pattern: string): string {
  const half = /am\/pm/i.test(pattern);
  let clock = false;
  const java = pattern.replace(/"([^"]*)"|\\(.)|am\/pm|y+|m+|d+|h+|s+|[a-z]/gi, (token, quoted, escaped) => {
    if (quoted !== undefined || escaped !== undefined) return `'${quoted ?? escaped}'`;
    const lower = token.toLowerCase();
    if (lower === 'am/pm') return 'a';
    if (lower.startsWith('h')) clock = true;
    if (lower.startsWith('h')) return (half ? 'h' : 'H').repeat(token.length);
    if (lower.startsWith('m'))
      return clock && token.length < 3 ? 'm'.repeat(token.length) : 'M'.repeat(token.length);
    if (lower.startsWith('d')) return token.length > 2 ? 'E'.repeat(token.length) : lower;
    if (lower.startsWith('s')) clock = false;
    return /^[ys]/.test(lower) ? lower : `'${token}'`;
  });
  return formatWall(wall, java, 'GMT', 0);
}

function formatNumber(value: number, format: string): string {
  const pattern = /([#0,]*[#0])(?:\.([#0]+))?(%?)/.exec(format);
  if (format === '@' || format === '' || /general/i.test(format) || !pattern) return plainNumber(value);
  const [whole = '', integer = '', fraction = '', percent] = pattern;
  const text = new Intl.NumberFormat('en-GB', {
    useGrouping: integer.includes(','),
    minimumIntegerDigits: Math.max(1, integer.replace(/[^0]/g, '').length),
    minimumFractionDigits: fraction.replace(/[^0]/g, '').length,
    maximumFractionDigits: fraction.length,
  }).format(percent ? value * 100 : value);
  return format.replace(whole, `${text}${percent}`).replace(/"/g, '');
}

const plainNumber = (value: number): string =>
  Math.abs(value) >= 1e15 ? value.toExponential().toUpperCase() : String(Number(value.toPrecision(15)));
