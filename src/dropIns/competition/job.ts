/** A competition closes on the morning after its last day, with a letter to everybody. */
import { hasCome, type Job } from '../../kit/jobs/job';
import { closeCompetition } from './actions';

export const endOfCompetition: Job = {
  name: 'competition',
  isDue: ({ competitionEnds }, now) => hasCome(competitionEnds, now),
  fillsTheHour: true,
  counts: true,
  run: closeCompetition,
};
