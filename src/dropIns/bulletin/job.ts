/** The bulletin is drafted, or goes by itself, at its hour. */
import { hasCome, type Job } from '../../kit/jobs/job';
import { advanceBulletin } from './actions';

export const bulletinHour: Job = {
  name: 'bulletin',
  isDue: ({ bulletinDue }, now) => hasCome(bulletinDue, now),
  counts: true,
  run: advanceBulletin,
};
