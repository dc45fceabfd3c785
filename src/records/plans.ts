/** A planned visit: whose lesson a colleague means to see, on which day. Whether it came about is worked out, never kept (A3). */
import { choice, day, id, maybe, moment, staffMember } from './field';
import { type RecordOf, record } from './record';
import { PERIODS } from './visits';

export const plans = record(
  'Visit plans',
  {
    plannedAt: moment('Planned at'),
    visitor: staffMember('Visitor'),
    teacher: staffMember('Teacher', { ask: 'Whose lesson?' }),
    day: day('Planned for', { ask: 'On which day?' }),
    period: maybe(choice('Period', PERIODS, { ask: 'In which period?' })),
    id: id(),
  },
  {
    purpose: 'Who means to visit whom, and when. Kept by Stepwise: please leave.',
    grows: 'top',
    hidden: true,
  },
);

export type VisitPlan = RecordOf<typeof plans>;
