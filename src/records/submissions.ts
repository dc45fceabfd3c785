/** Form answers that were taken in: recorded, or set aside with the sentence that says why. */
import { choice, id, machine, maybe, moment, text, words } from './field';
import { type RecordOf, record } from './record';

export const submissions = record(
  'Answers taken in',
  {
    at: moment('Answered at'),
    form: text('Form'),
    by: text('By', { width: 220 }),
    outcome: choice('Outcome', ['Recorded', 'Set aside']),
    why: maybe(words('Why')),
    edition: maybe(machine('Edition')),
    id: id('Response', { width: 160 }),
  },
  {
    purpose: 'Which form answers have been dealt with. Kept by Stepwise: please leave.',
    grows: 'top',
    hidden: true,
  },
);

export type Submission = RecordOf<typeof submissions>;
