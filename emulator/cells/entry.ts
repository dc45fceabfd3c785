/** Typed entry: what a text becomes in a cell. Scripts write as people type. */
import type { Cell, WallDate } from '../model';
import { toWall, wallText } from '../platform/zones';
import { dateTyped, timeTyped } from './entryDates';

/** What decides how a text is read. */
export interface EntryContext {
  /** Such as `'en_GB'`: whether 3/4 is in March or in April, and which currency sign is a number's. */
  locale: string;
  /** This year, for days typed without one. */
  year: number;
}

export type Entered = Pick<Cell, 'value' | 'formula' | 'numberFormat'>;

const CURRENCY: Record<string, string> = { en_GB: '£', en_US: '$', en_IE: '€', de_DE: '€', fr_FR: '€' };

/** Reads one typed text. `format` is the cell's number format as it stands: `'@'` keeps every text as it is. */
export function typed(text: string, format: string | undefined, context: EntryContext): Entered {
  if (format === '@' || text === '') return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (/^=./s.test(text)) return { value: '', formula: text };
  if (/^\+[a-z(]/i.test(text)) return { value: '', formula: `=${text}` };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === 'true' };
  return numberTyped(trimmed, context) ?? dated(trimmed, context) ?? { value: text };
}

function numberTyped(text: string, { locale }: EntryContext): Entered | undefined {
  const sign = CURRENCY[locale] ?? '$';
  const bare = text.replace(/^\((.*)\)$/, '-$1').replace(new RegExp(`^([+-]?)\\${sign}\\s?`), '$1');
  const percent = /%$/.test(bare);
  const digits = percent ? bare.slice(0, -1).trim() : bare;
  if (!/^[+-]?(\d+|\d{1,3}(,\d{3})+)?(\.\d*)?(e[+-]?\d+)?$/i.test(digits) || !/\d/.test(digits))
    return undefined;
  const value = Number(digits.replaceAll(',', ''));
  if (!Number.isFinite(value)) return undefined;
  if (percent) return { value: value / 100, numberFormat: /\./.test(digits) ? '0.00%' : '0%' };
  if (bare !== text && text.includes(sign)) return { value, numberFormat: `${sign}#,##0.00` };
  return { value };
}

function dated(text: string, context: EntryContext): Entered | undefined {
  const [dayText, timeText] = splitTime(text);
  const time = timeText === '' ? 0 : timeTyped(timeText);
  if (time === undefined) return undefined;
  const dayFirst = !context.locale.endsWith('US');
  if (dayText === '') {
    return { value: wallDate(Date.UTC(1899, 11, 30) + time), numberFormat: 'HH:mm:ss' };
  }
  const day = dateTyped(dayText, dayFirst, context.year);
  if (day === undefined) return undefined;
  const format = /^\d{4}-/.test(dayText) ? 'yyyy-mm-dd' : dayFirst ? 'dd/mm/yyyy' : 'm/d/yyyy';
  return { value: wallDate(day + time), numberFormat: timeText === '' ? format : `${format} hh:mm:ss` };
}

/** `'2/3/2026 9:30 pm'` → the day and the time; either may be empty. */
function splitTime(text: string): [string, string] {
  const match = /^(.*?)(?:^|\s+)(\d{1,2}(?::\d{2}){1,2}(?:\.\d+)?\s*(?:[ap]m)?|\d{1,2}\s*[ap]m)$/i.exec(text);
  return match ? [match[1]?.trim() ?? '', match[2] ?? ''] : [text, ''];
}

const wallDate = (wall: number): WallDate => ({ date: wallText(wall) });

/** A script's `Date` as the cell keeps it: what the spreadsheet's own clock showed then. */
export const wallDateOf = (date: Date, timeZone: string): WallDate =>
  wallDate(toWall(timeZone, date.getTime()));
