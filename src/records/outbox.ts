/** The outbox: every letter has its row before it is sent, so that none goes twice and none is lost in silence. */
import { count, dateTime, type Field, id, internal, make, optional, text } from './field';
import { type RecordOf, record } from './record';

/**
 * While a run has a letter in hand, the run's mark stands behind the state: 'Waiting' for its turn in that run, or
 * 'Sending'. By the mark, the run finds its letters again without the lock, wherever their rows are by then.
 */
export type LetterState =
  | 'Waiting'
  | 'Sent'
  | 'Uncertain'
  | 'Refused'
  | 'Sending'
  | `Waiting ${string}`
  | `Sending ${string}`;

const STATE = /^(?:(?:Waiting|Sending)(?: .+)?|Sent|Uncertain|Refused)$/;

const letterState = (heading: string, note: string): Field<LetterState> =>
  make<LetterState>(
    heading,
    { note },
    {
      kind: 'text',
      read: (cell) => (STATE.test(String(cell)) ? (String(cell) as LetterState) : undefined),
      wanted: 'it should be Waiting, Sending, Sent, Uncertain or Refused',
    },
  );

export const outbox = record(
  'Outbox',
  {
    at: dateTime('Written at'),
    kind: text('Kind'),
    to: text('To', { width: 220 }),
    subject: text('Subject', { width: 260 }),
    state: letterState(
      'State',
      'Sending: a run has it in hand. Uncertain: that run was cut off, so it may have gone or not.',
    ),
    why: optional(text('Why', { width: 220 })),
    importance: count('Importance', { note: '1 goes first when the day’s quota is short.' }),
    letter: optional(internal('Letter', { note: 'Empty once it is in hand or has gone.' })),
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
