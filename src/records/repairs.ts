/** What Stepwise put right in the sheet because a lead asked for it, with what stood there before. */
import { dateTime, id, internal, optional, paragraph, text } from './field';
import { type RecordOf, record } from './record';

export const repairs = record(
  'Repairs made',
  {
    at: dateTime('At'),
    who: optional(text('Who', { width: 220 })),
    what: paragraph('What it did'),
    undoneAt: optional(dateTime('Undone at')),
    before: optional(internal('What stood before', { note: 'Empty once it can’t be undone any more.' })),
    id: id(),
  },
  {
    purpose: 'What was put right, newest first, so that it can be undone. Kept by Stepwise: please leave.',
    grows: 'top',
    hidden: true,
    since: '0.5.0',
    inACopy: 'forgotten',
  },
);

export type RepairMade = RecordOf<typeof repairs>;
