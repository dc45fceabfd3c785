/** What a cell shows: its value by its number format. */
import type { Cell, CellValue, WallDate } from '../model';
import { parseWall, wallText } from '../platform/zones';
import { numfmt } from './libraries';

export const isWallDate = (value: CellValue): value is WallDate => typeof value === 'object';

/** Sheets counts days from 30 December 1899. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** The number that Sheets keeps for a date. */
export const serial = ({ date }: WallDate): number => (parseWall(date) - DAY_ZERO) / DAY;

/** The date behind a number, to the millisecond. */
export const fromSerial = (days: number): WallDate => ({
  date: wallText(DAY_ZERO + Math.round(days * DAY)),
});

/** The text in the cell, as `getDisplayValue` gives it. */
export function display({ value, numberFormat = '' }: Cell, locale: string): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  const automatic = isAutomatic(numberFormat);
  if (isWallDate(value))
    return formatted(serial(value), automatic ? momentFormat(value, locale) : numberFormat, locale);
  return automatic ? plainNumber(value, locale) : formatted(value, numberFormat, locale);
}

const isAutomatic = (format: string): boolean => format === '' || format === '@' || /^general$/i.test(format);

/** Whether a number with this format is a date, for people and for scripts. */
export const isDateFormat = (format: string | undefined): boolean =>
  format !== undefined && /[ymdhs]/i.test(format) && numfmt().isDateFormat(format);

/** Whether a date with this format is a number, for people and for scripts. */
export const isNumberFormat = (format = ''): boolean =>
  !isAutomatic(format) && /[0#?]/.test(format) && !isDateFormat(format);

/** The format that a date brings with it: with its time, where it has one; a time alone stands on day nought. */
export function momentFormat({ date }: WallDate, locale: string): string {
  if (date.startsWith('1899-12-30T')) return 'hh:mm:ss';
  return date.endsWith('T00:00:00.000') ? dayFormat(locale) : `${dayFormat(locale)} hh:mm:ss`;
}

/** How the locale writes a day. */
export const dayFormat = (locale: string): string => (locale.endsWith('US') ? 'm/d/yyyy' : 'dd/mm/yyyy');

/** A number by a format; automatically, where the format can't be read. A clock shows a second once it is full. */
export function formatted(value: number, format: string, locale: string): string {
  const seconds = isDateFormat(format) && !/s\.0/i.test(format);
  const shown = seconds ? Math.floor(Math.round(value * DAY) / 1000) / 86_400 : value;
  try {
    return numfmt().format(format, shown, { locale, leap1900: false });
  } catch {
    return plainNumber(value, locale);
  }
}

/** A number without a format: ten digits where it has decimals, powers of ten from 1E+15 on. [mem] */
export function plainNumber(value: number, locale: string): string {
  const rounded = Number.isInteger(value) ? value : Number(value.toPrecision(10));
  const text = (Math.abs(rounded) >= 1e15 ? rounded.toExponential() : String(rounded)).toUpperCase();
  return locale.startsWith('en') ? text : text.replace('.', numfmt().getLocale(locale)?.decimal ?? '.');
}
