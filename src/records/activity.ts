/** What Stepwise did, and what went wrong, in the order it happened. */
import { choice, id, maybe, moment, text, words } from './field';
import { type RecordOf, record } from './record';

export const activity = record(
  'Activity',
  {
    at: moment('At'),
    who: maybe(text('Who', { width: 220 })),
    what: text('What', { width: 220 }),
    kind: choice('Kind', ['Done', 'Fault']),
    detail: maybe(words('Detail')),
    id: id(),
  },
  { purpose: 'What Stepwise did, newest first. Kept by Stepwise: please leave.', grows: 'top', hidden: true },
);

export type Activity = RecordOf<typeof activity>;
