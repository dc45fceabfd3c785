/** The outbox: every letter has its row before it is sent, so that none goes twice and none is lost in silence. */
import { choice, count, dateTime, id, internal, optional, text } from './field';
import { type RecordOf, record } from './record';

const LETTER_STATES = ['Waiting', 'Sending', 'Sent', 'Uncertain', 'Refused'] as const;

export const outbox = record(
  'Outbox',
  {
    at: dateTime('Written at'),
    kind: text('Kind'),
    to: text('To', { width: 220 }),
    subject: text('Subject', { width: 260 }),
    state: choice('State', LETTER_STATES, {
      note: 'Sending: claimed by a run. Uncertain: that run was cut off, so it may have gone or not.',
    }),
    why: optional(text('Why', { width: 220 })),
    importance: count('Importance', { note: '1 goes first when the day’s quota is short.' }),
    letter: optional(internal('Letter', { note: 'Empty once it has gone.' })),
    id: id('Key', { width: 200 }),
  },
  {
    purpose: 'Letters on their way. Kept by Stepwise: please leave.',
    grows: 'top',
    hidden: true,
    inACopy: 'forgotten',
  },
);

export type OutboxLetter = RecordOf<typeof outbox>;
