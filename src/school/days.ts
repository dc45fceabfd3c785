/** Arithmetic and wording of civil days and moments, on strings and whole numbers, so that no time zone can slip in. */

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const WEEKDAY_NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

const two = (n: number): string => String(n).padStart(2, '0');
const partsOf = (day: string): [year: number, month: number, date: number] => [
  Number(day.slice(0, 4)),
  Number(day.slice(5, 7)),
  Number(day.slice(8, 10)),
];

/**
 * Days since 1 March of the year 0 in the Gregorian calendar. Years are taken to begin in March, so that a leap day is
 * the last of its year and months need no table.
 */
function serialOf(day: string): number {
  const [year, month, date] = partsOf(day);
  const y = month > 2 ? year : year - 1;
  const m = (month + 9) % 12;
  return (
    365 * y +
    Math.floor(y / 4) -
    Math.floor(y / 100) +
    Math.floor(y / 400) +
    Math.floor((153 * m + 2) / 5) +
    date -
    1
  );
}

/** The inverse of `serialOf`, for years 0 to 9999. */
function dayOfSerial(serial: number): string {
  const era = Math.floor(serial / 146_097);
  const inEra = serial - era * 146_097;
  const yearOfEra = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  );
  const inYear = inEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * inYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(inYear - Math.floor((153 * m + 2) / 5) + 1)}`;
}

export const addDays = (day: string, n: number): string => dayOfSerial(serialOf(day) + n);

/** How many days `b` comes after `a`; negative if it comes before. */
export const daysBetween = (a: string, b: string): number => serialOf(b) - serialOf(a);

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (day: string): number => ((serialOf(day) + 2) % 7) + 1;

export const mondayOf = (day: string): string => addDays(day, 1 - weekdayOf(day));

/** The day of a moment; a day is its own day. */
export const dayOf = (moment: string): string => moment.slice(0, 10);

/** True for a 'yyyy-mm-dd' that is in the calendar: 2027-02-29 is not. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && dayOfSerial(serialOf(text)) === text;

/** Moves a moment on the school's own clock, as if there were no changes of summer time; its seconds stay. */
export function addMinutes(moment: string, n: number): string {
  const total = Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14, 16)) + n;
  const days = Math.floor(total / 1440);
  const rest = total - days * 1440;
  return `${addDays(dayOf(moment), days)}T${two(Math.floor(rest / 60))}:${two(rest % 60)}${moment.slice(16)}`;
}

const dateAndMonth = (day: string): string => {
  const [, month, date] = partsOf(day);
  return `${date} ${MONTHS[month - 1] ?? ''}`;
};

/** 'Friday 18 September', or 'Friday 18 September 2026' with its year. */
export const sayDay = (day: string, { year = false } = {}): string =>
  `${WEEKDAY_NAMES[weekdayOf(day) - 1]} ${dateAndMonth(day)}${year ? ` ${day.slice(0, 4)}` : ''}`;

/** A day that somebody typed, with its year where that is not this one: a slip of the year must be seen. */
export const sayTypedDay = (day: string, today: string): string =>
  sayDay(day, { year: day.slice(0, 4) !== today.slice(0, 4) });

/** 'Tuesday 22 September at 15:30'. */
export const sayMoment = (moment: string): string => `${sayDay(dayOf(moment))} at ${moment.slice(11, 16)}`;

/** '3–11 September', '28 September–9 October', '14 December 2026–8 January 2027', or one day as '3 September'. */
export function saySpan(first: string, last: string): string {
  if (first === last) return dateAndMonth(first);
  if (first.slice(0, 7) === last.slice(0, 7)) return `${partsOf(first)[2]}–${dateAndMonth(last)}`;
  if (first.slice(0, 4) === last.slice(0, 4)) return `${dateAndMonth(first)}–${dateAndMonth(last)}`;
  return `${dateAndMonth(first)} ${first.slice(0, 4)}–${dateAndMonth(last)} ${last.slice(0, 4)}`;
}
