/** What is due at an hour: pure rules on the moments that the settings remember. */
import type { Settings } from '../records';
import { dayOf } from '../school/days';

/** When a lead is asked to read the first letters, on the day on which they would go. */
const ASKED_AT = '07:00';

/** Missed answers are looked for, and figures renewed, while schools are at work. */
const ROUNDS = { first: '07', last: '19' };

export type Job =
  | 'letters'
  | 'waiting letters'
  | 'reminders'
  | 'competition'
  | 'rounds'
  | 'bulletin'
  | 'end practice';

/** The jobs that are due, in order. A tick that was skipped is made up for at the next; rounds wait an hour when letters go, or a competition closes. */
export function jobsDue(settings: Settings, now: string): Job[] {
  const { lettersWaiting, practiceEnds, visitPlansDue, bulletinDue } = settings;
  const isDue = (moment: string) => moment !== '' && moment <= now;
  const waiting: Job[] = [
    ...(isDue(practiceEnds) ? ['end practice' as const] : []),
    ...(lettersWaiting === '' ? [] : ['waiting letters' as const]),
    ...(isDue(visitPlansDue) ? ['reminders' as const] : []),
    ...(isDue(bulletinDue) ? ['bulletin' as const] : []),
  ];
  if (lettersDue(settings, now)) return [...waiting, 'letters'];
  if (isDue(settings.competitionEnds)) return [...waiting, 'competition'];
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
