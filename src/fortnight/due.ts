/** When a fortnight’s letters are due. */
import type { Term } from '../records';
import { type Cycle, cycles } from '../school/calendar';

/** Letters go when the last lesson of the fortnight is over. */
const LETTERS_AT = '15:00';

/** The moment at which a fortnight's letters go: the last school day of the cycle. */
export const lettersMoment = (cycle: Cycle): string => `${cycle.lastDay}T${LETTERS_AT}`;

/** When the next letters go after a moment; '' when the calendar ends before. */
export function nextLettersDue(terms: Term[], after: string): string {
  const next = cycles(terms, 'Fortnightly').find((cycle) => lettersMoment(cycle) > after);
  return next ? lettersMoment(next) : '';
}

/** The fortnight whose letters are due now, the latest that has ended; undefined before the first. */
export const fortnightDue = (terms: Term[], now: string): Cycle | undefined =>
  cycles(terms, 'Fortnightly')
    .filter((cycle) => lettersMoment(cycle) <= now)
    .pop();
