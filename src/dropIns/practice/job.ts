/** Practice ends by itself in the evening. */
import { hasCome, type Job } from '../../kit/jobs/job';
import { turnPracticeOff } from './actions';

export const endOfPractice: Job = {
  name: 'end practice',
  isDue: ({ practiceEnds }, now) => hasCome(practiceEnds, now),
  run: turnPracticeOff,
};
