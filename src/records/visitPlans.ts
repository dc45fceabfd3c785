/** A planned visit: whose lesson a colleague means to see, on which day; whether it came about is worked out (A3). */
import { choice, dateTime, day, id, optional, staffMember } from './field';
import { type RecordOf, record } from './record';
import { PERIODS } from './visitNotes';

export const visitPlans = record(
  'Visit plans',
  {
    plannedAt: dateTime('Planned at'),
    visitor: staffMember('Visitor'),
    teacher: staffMember('Teacher', { ask: 'Whose lesson?' }),
    day: day('Planned for', { ask: 'On which day?' }),
    period: optional(choice('Period', PERIODS, { ask: 'In which period?' })),
    id: id(),
  },
  {
    purpose: 'Who means to visit whom, and when. Kept by Stepwise: please leave.',
    grows: 'top',
    hidden: true,
    inACopy: 'forgotten',
  },
);

export type VisitPlan = RecordOf<typeof visitPlans>;
