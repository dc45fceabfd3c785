/** Writes and reads dates by Java's SimpleDateFormat patterns, which `Utilities.formatDate` takes. */
import { GoogleError } from '../../platform/errors';
import { fromWall, offsetAt } from '../../platform/zones';

const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const TOKEN = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/g;
const DAY = 86_400_000;

/**
 * Writes a wall reading. `offset` is the zone's, in milliseconds ahead of UTC.
 * @throws GoogleError for unknown letters
 */
export function formatWall(wall: number, pattern: string, zone: string, offset: number): string {
  const date = new Date(wall);
  return pattern.replace(TOKEN, (token, quoted: string | undefined, letter: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replaceAll("''", "'");
    return letter ? field(letter, token.length, date, zone, offset) : token;
  });
}

/** `Utilities.formatDate`. @throws GoogleError for a letter that Java doesn't know */
export function formatInstant(at: number, zone: string, pattern: string): string {
  const offset = offsetAt(zone, at);
  return formatWall(at + offset, pattern, zone, offset);
}

interface Part {
  date: Date;
  /** How many letters the pattern has here. */
  length: number;
}

const padded = (value: number, length: number): string => String(value).padStart(length, '0');
const named = (names: string[], at: number, length: number): string =>
  length > 3 ? (names[at] ?? '') : (names[at] ?? '').slice(0, 3);
const number =
  (read: (date: Date) => number) =>
  ({ date, length }: Part): string =>
    padded(read(date), length);
const month = ({ date, length }: Part): string =>
  length > 2 ? named(MONTHS, date.getUTCMonth(), length) : padded(date.getUTCMonth() + 1, length);

/** What each letter prints; the letters of the zone are treated apart. */
const FIELDS: Record<string, (part: Part) => string> = {
  G: ({ date }) => (date.getUTCFullYear() > 0 ? 'AD' : 'BC'),
  y: ({ date, length }) => yearText(date.getUTCFullYear(), length),
  Y: ({ date, length }) => yearText(weekYear(date), length),
  M: month,
  L: month,
  d: number((date) => date.getUTCDate()),
  D: number(dayOfYear),
  F: number((date) => Math.ceil(date.getUTCDate() / 7)),
  E: ({ date, length }) => named(DAYS, date.getUTCDay(), length),
  u: number((date) => date.getUTCDay() || 7),
  w: number(weekOfYear),
  a: ({ date }) => (date.getUTCHours() < 12 ? 'AM' : 'PM'),
  H: number((date) => date.getUTCHours()),
  k: number((date) => date.getUTCHours() || 24),
  K: number((date) => date.getUTCHours() % 12),
  h: number((date) => date.getUTCHours() % 12 || 12),
  m: number((date) => date.getUTCMinutes()),
  s: number((date) => date.getUTCSeconds()),
  S: number((date) => date.getUTCMilliseconds()),
};

const field = (letter: string, length: number, date: Date, zone: string, offset: number): string =>
  FIELDS[letter]?.({ date, length }) ?? zoneText(letter, length, date, zone, offset);

function zoneText(letter: string, length: number, date: Date, zone: string, offset: number): string {
  const minutes = Math.abs(Math.round(offset / 60_000));
  const sign = offset < 0 ? '-' : '+';
  const [hh, mm] = [Math.trunc(minutes / 60), minutes % 60].map((n) => String(n).padStart(2, '0'));
  if (letter === 'Z') return `${sign}${hh}${mm}`;
  if (letter === 'X') {
    if (offset === 0) return 'Z';
    return length === 1 ? `${sign}${hh}` : `${sign}${hh}${length === 3 ? ':' : ''}${mm}`;
  }
  if (letter !== 'z') throw new GoogleError(`Illegal pattern character '${letter}'`);
  const style = length > 3 ? 'long' : 'short';
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeZoneName: style }).formatToParts(
    date.getTime() - offset,
  );
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? zone;
}

const yearText = (year: number, length: number): string =>
  length === 2 ? String(year % 100).padStart(2, '0') : String(year).padStart(length, '0');

function dayOfYear(date: Date): number {
  return 1 + Math.floor((date.getTime() - Date.UTC(date.getUTCFullYear(), 0, 1)) / DAY);
}

/** Java in the US locale: a week starts on Sunday, and the week of 1 January is the first. */
function weekOfYear(date: Date): number {
  if (weekYear(date) > date.getUTCFullYear()) return 1;
  const first = new Date(Date.UTC(date.getUTCFullYear(), 0, 1)).getUTCDay();
  return Math.floor((dayOfYear(date) - 1 + first) / 7) + 1;
}

const weekYear = (date: Date): number =>
  new Date(date.getTime() + (6 - date.getUTCDay()) * DAY).getUTCFullYear();

/** Reads a text by a pattern, as `Utilities.parseDate` does. @throws GoogleError `Invalid argument: date…` */
export function parseInstant(text: string, zone: string, pattern: string): number {
  const letters: string[] = [];
  const source = pattern.replace(TOKEN, (token, quoted: string | undefined, letter: string | undefined) => {
    if (quoted !== undefined) return literal(quoted === '' ? "'" : quoted);
    if (!letter) return literal(token);
    letters.push(letter === 'M' && token.length > 2 ? 'N' : letter);
    if (/[Ea]/.test(letter) || (letter === 'M' && token.length > 2)) return '([A-Za-z]+)';
    if (/[zZX]/.test(letter)) return '(Z|[+-]\\d\\d:?\\d\\d|[A-Z]{3,4})';
    return token.length > 1 && letter !== 'y' ? `(\\d{1,${token.length}})` : '(\\d+)';
  });
  const match = new RegExp(`^${source}`, 'i').exec(text);
  if (!match) throw new GoogleError(`Invalid argument: date. Should be of type: Date`);
  const found = new Map(letters.map((letter, i) => [letter, match[i + 1] ?? '']));
  return instant(found, zone);
}

function instant(found: Map<string, string>, zone: string): number {
  const number = (letter: string, usual: number): number => Number(found.get(letter) ?? usual);
  const named = MONTHS.findIndex((each) =>
    each.toLowerCase().startsWith((found.get('N') ?? '-').toLowerCase()),
  );
  const month = named >= 0 ? named : number('M', 1) - 1;
  const year = found.get('y')?.length === 2 ? 2000 + number('y', 70) : number('y', 1970);
  const half = found.get('a')?.toUpperCase() === 'PM' ? 12 : 0;
  const hour = found.has('h') ? (number('h', 0) % 12) + half : number('H', 0);
  const wall = Date.UTC(year, month, number('d', 1), hour, number('m', 0), number('s', 0), number('S', 0));
  const told = found.get('Z') ?? found.get('X') ?? found.get('z');
  if (told === undefined) return fromWall(zone, wall);
  const [, sign, hh = '0', mm = '0'] = /^([+-])(\d\d):?(\d\d)$/.exec(told) ?? [];
  return wall - (sign === '-' ? -1 : 1) * (Number(hh) * 60 + Number(mm)) * 60_000;
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
