/** Whoever planned visits is reminded on the morning of the day. */
import { hasCome, type Job } from '../../kit/jobs/job';
import { remindOfVisitPlans } from './remindOfVisitPlans';

export const reminders: Job = {
  name: 'reminders',
  isDue: ({ visitPlansDue }, now) => hasCome(visitPlansDue, now),
  counts: true,
  run: remindOfVisitPlans,
};
