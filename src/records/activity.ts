/** What Stepwise did, and what went wrong, in the order it happened. */
import { choice, dateTime, id, optional, paragraph, text } from './field';
import { type RecordOf, record } from './record';

export const activity = record(
  'Activity',
  {
    at: dateTime('At'),
    who: optional(text('Who', { width: 220 })),
    what: text('What', { width: 220 }),
    kind: choice('Kind', ['Done', 'Fault']),
    detail: optional(paragraph('Detail')),
    id: id(),
  },
  {
    purpose: 'What Stepwise did, newest first. Kept by Stepwise: please leave.',
    grows: 'top',
    hidden: true,
    inACopy: 'forgotten',
  },
);

export type Activity = RecordOf<typeof activity>;
