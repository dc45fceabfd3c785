/** Reads dates as schools write them: the day before the month, or the year first. */
import { isDay, MONTHS } from '../../school/days';

/** A day that was understood, or the sentence that says what to write instead. */
type DayReading = { day: string; problem?: undefined } | { problem: string };

const NUMERIC = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/;
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const IN_WORDS = /^(?:[a-z]+,? )?(\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]([a-z]{3,9})\.?,?[ -](\d{4}|\d{2})$/i;
/** Exports often put midnight after a date. */
const MIDNIGHT = /[ T]00:00(:00(\.0+)?)?Z?$/;

/** A year of two figures from 70 on is in the last century: nobody on a staff list of today began before 1970. */
const fullYear = (year: string): number => {
  if (year.length === 4) return Number(year);
  return Number(year) + (Number(year) < 70 ? 2000 : 1900);
};

const monthNamed = (name: string): number =>
  MONTHS.findIndex((month) => month.toLowerCase().startsWith(name.toLowerCase())) + 1 ||
  Number(name.toLowerCase() === 'sept') * 9;

function partsOf(text: string): [year: number, month: number, date: number] | undefined {
  const yearFirst = text.match(YEAR_FIRST);
  if (yearFirst) return [Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3])];
  const numeric = text.match(NUMERIC);
  if (numeric) return [fullYear(numeric[3] ?? ''), Number(numeric[2]), Number(numeric[1])];
  const words = text.match(IN_WORDS);
  const month = monthNamed(words?.[2] ?? '-');
  return words && month > 0 ? [fullYear(words[3] ?? ''), month, Number(words[1])] : undefined;
}

/** Understands '02/09/2026', '2/9/26', '2026-09-02' and '2 Sept 2026'; the month never comes first. */
export function readDay(text: string): DayReading {
  const parts = partsOf(text.trim().replace(MIDNIGHT, ''));
  if (!parts) return { problem: `“${text}” is not a date: write it as 02/09/2026 or 2 September 2026.` };
  const [year, month, date] = parts;
  const day = [String(year).padStart(4, '0'), ...[month, date].map((n) => String(n).padStart(2, '0'))].join(
    '-',
  );
  if (isDay(day)) return { day };
  const swapped = month > 12 && date <= 12 ? ' The day comes first, then the month.' : '';
  return { problem: `“${text}” is not a day in the calendar.${swapped}` };
}
