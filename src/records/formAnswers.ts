/** Form answers that were dealt with: recorded, or returned to whoever sent them with the sentence that says why. */
import { choice, dateTime, id, internal, optional, paragraph, text } from './field';
import { type RecordOf, record } from './record';

export const formAnswers = record(
  'Form answers',
  {
    at: dateTime('Answered at'),
    form: text('Form'),
    by: text('By', { width: 220 }),
    outcome: choice('Outcome', ['Recorded', 'Returned'], { formerly: { 'Set aside': 'Returned' } }),
    why: optional(paragraph('Why')),
    edition: optional(internal('Edition')),
    id: id('Response', { width: 160 }),
  },
  {
    purpose: 'Which form answers have been dealt with. Kept by Stepwise: please leave.',
    grows: 'top',
    hidden: true,
    was: ['Answers taken in'],
    inACopy: 'with the rows',
  },
);

export type FormAnswer = RecordOf<typeof formAnswers>;
