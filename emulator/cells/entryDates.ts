/** The ways of typing a day or a time that Sheets recognises. */

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const FULL = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** Milliseconds since midnight for `9:30`, `9:30:15`, `9:30 pm`, `9pm`; undefined for anything else. */
export function timeTyped(text: string): number | undefined {
  const match = /^(\d{1,2})(?::(\d{2}))?(?::(\d{2}(?:\.\d+)?))?\s*([ap]m)?$/i.exec(text.trim());
  if (!match) return undefined;
  const [, hours = '', minutes = '0', seconds = '0', half] = match;
  if (Number(minutes) > 59 || Number(seconds) >= 60 || Number(hours) > (half ? 12 : 23)) return undefined;
  const hour = half ? (Number(hours) % 12) + (/^p/i.test(half) ? 12 : 0) : Number(hours);
  return ((hour * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
}

/** The wall reading of a typed day: `2026-03-02`, `2/3/2026`, `2/3`, `2 March 2026`, `Mar 2`, `March 2026`… */
export function dateTyped(text: string, dayFirst: boolean, thisYear: number): number | undefined {
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso) return day(iso[1], Number(iso[3]), iso[4], thisYear);
  const numeric = /^(\d{1,2})([-/])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(text);
  if (numeric) {
    const [, first, , second, year] = numeric;
    return dayFirst ? day(year, Number(second), first, thisYear) : day(year, Number(first), second, thisYear);
  }
  return named(text.replace(/^(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?,?\s+/i, ''), thisYear);
}

function named(text: string, thisYear: number): number | undefined {
  const dayMonth = /^(\d{1,2})[\s-]+([a-z]+)\.?(?:[\s,-]+(\d{4}|\d{2}))?$/i.exec(text);
  if (dayMonth) return day(dayMonth[3], month(dayMonth[2]), dayMonth[1], thisYear);
  const monthDay = /^([a-z]+)\.?[\s-]+(\d{1,2})(?:,?\s+(\d{4}))?$/i.exec(text);
  if (monthDay) return day(monthDay[3], month(monthDay[1]), monthDay[2], thisYear);
  const monthYear = /^([a-z]+)\.?[\s-]+(\d{4})$/i.exec(text);
  return monthYear ? day(monthYear[2], month(monthYear[1]), '1', thisYear) : undefined;
}

function month(name = ''): number {
  const lower = name.toLowerCase();
  return 1 + Math.max(MONTHS.indexOf(lower === 'sept' ? 'sep' : lower), FULL.indexOf(lower));
}

function day(year: string | undefined, month: number, date = '', thisYear: number): number | undefined {
  const short = year === undefined ? thisYear : Number(year);
  const full = year?.length === 2 ? short + (short < 30 ? 2000 : 1900) : short;
  const wall = Date.UTC(full, month - 1, Number(date));
  const back = new Date(wall);
  const real = back.getUTCMonth() === month - 1 && back.getUTCDate() === Number(date);
  return real && month > 0 ? wall : undefined;
}
