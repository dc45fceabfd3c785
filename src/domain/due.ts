/** What is due at an hour: pure rules on the moments that the settings remember. */
import type { Settings, Term } from '../records';
import { type Cycle, cycles } from './calendar';
import { dayOf } from './days';

/** Letters go when the last lesson of the fortnight is over. */
const LETTERS_AT = '15:00';

/** When a lead is asked to read the first letters, on the day on which they would go. */
const ASKED_AT = '07:00';

/** Missed answers are looked for, and figures renewed, while schools are at work. */
const ROUNDS = { first: '07', last: '19' };

export type Job =
  | 'letters'
  | 'waiting letters'
  | 'reminders'
  | 'race'
  | 'rounds'
  | 'bulletin'
  | 'end practice';

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

/** The jobs that are due, in order. A tick that was skipped is made up for at the next; rounds wait an hour when letters go, or a competition closes. */
export function jobsDue(settings: Settings, now: string): Job[] {
  const { lettersWaiting, practiceEnds, plansDue, bulletinDue } = settings;
  const isDue = (moment: string) => moment !== '' && moment <= now;
  const waiting: Job[] = [
    ...(isDue(practiceEnds) ? ['end practice' as const] : []),
    ...(lettersWaiting === '' ? [] : ['waiting letters' as const]),
    ...(isDue(plansDue) ? ['reminders' as const] : []),
    ...(isDue(bulletinDue) ? ['bulletin' as const] : []),
  ];
  if (lettersDue(settings, now)) return [...waiting, 'letters'];
  if (isDue(settings.raceEnds)) return [...waiting, 'race'];
  return roundsDue(settings, now) ? [...waiting, 'rounds'] : waiting;
}

function roundsDue(settings: Settings, now: string): boolean {
  const hour = now.slice(11, 13);
  const thisHour = now.slice(0, 13);
  return hour >= ROUNDS.first && hour <= ROUNDS.last && settings.answersCheckedAt.slice(0, 13) < thisHour;
}

/** Until a lead has let the first letters go, they are asked once, on the morning of the day. */
function lettersDue({ lettersDue: due, lettersApproved, lettersAskedFor }: Settings, now: string): boolean {
  if (due === '') return false;
  if (lettersApproved !== '') return due <= now;
  return lettersAskedFor !== dayOf(due) && `${dayOf(due)}T${ASKED_AT}` <= now;
}
