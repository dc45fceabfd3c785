/**
 * The jobs of the hourly round, in the order in which they run: a new job is one file in its room, and one line here.
 */
import { bulletinHour } from '../dropIns/bulletin/job';
import { endOfCompetition } from '../dropIns/competition/job';
import { endOfPractice } from '../dropIns/practice/job';
import { reminders } from '../dropIns/visitPlans/job';
import { fortnightLettersHour } from '../fortnight/job';
import type { Job } from '../kit/jobs/job';
import { waitingLetters } from '../kit/outbox/job';
import { surveysUntied } from '../programmes/survey/job';
import { rounds } from './rounds';

export const JOBS: readonly Job[] = [
  endOfPractice,
  waitingLetters,
  surveysUntied,
  reminders,
  bulletinHour,
  fortnightLettersHour,
  endOfCompetition,
  rounds,
];
