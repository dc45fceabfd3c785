/** Within the hour the surveys of an earlier release keep their answers to themselves, as new ones do. */
import type { Job } from '../../kit/jobs/job';
import { someAreTied, untieSurveys } from './actions';

export const surveysUntied: Job = {
  name: 'surveys',
  isDue: someAreTied,
  run: untieSurveys,
};
