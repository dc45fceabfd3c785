/**
 * The fortnight's letters go on the afternoon of its last day; until a lead has let the first ones go, the leads are
 * asked that morning.
 */
import type { Job } from '../kit/jobs/job';
import { dayOf } from '../school/days';
import { sendFortnightLetters } from './sendFortnightLetters';

/** When a lead is asked to read the first letters, on the day on which they would go. */
const ASKED_AT = '07:00';

export const fortnightLettersHour: Job = {
  name: 'letters',
  isDue({ lettersDue, lettersApproved, lettersAskedFor }, now) {
    if (lettersDue === '') return false;
    if (lettersApproved !== '') return lettersDue <= now;
    return lettersAskedFor !== dayOf(lettersDue) && `${dayOf(lettersDue)}T${ASKED_AT}` <= now;
  },
  fillsTheHour: true,
  counts: true,
  run: sendFortnightLetters,
};
