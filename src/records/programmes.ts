/** A coaching programme: a cohort of pairs with its own dates, its cadence and its protected slot. */
import { choice, count, day, id, optional, text, time } from './field';
import { type RecordOf, record } from './record';

export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] as const;

export const programmes = record(
  'Programmes',
  {
    name: text('Programme', { ask: 'What is the programme called?', width: 200 }),
    cadence: choice('Cadence', ['Weekly', 'Fortnightly'], { ask: 'How often does each pair coach?' }),
    startsOn: day('Starts on', { ask: 'When does it start?' }),
    endsOn: day('Ends on', { ask: 'When does it end?' }),
    slotDay: optional(choice('Slot day', WEEKDAYS, { ask: 'Which day is protected for coaching?' })),
    slotTime: optional(time('Slot time', { ask: 'At what time?' })),
    visits: optional(
      count('Visits a cycle', {
        ask: 'How many short visits to each teacher in a cycle?',
        note: 'Empty: one. The first three weeks of a programme expect one a week.',
      }),
    ),
    leastDays: optional(
      count('Least school days', {
        ask: 'How many school days must a cycle have?',
        note: 'A cycle that a holiday leaves with fewer joins the one beside it. Empty: any number will do.',
      }),
    ),
    agreeFirst: optional(
      choice('Steps agreed first', ['Yes', 'No'], {
        ask: 'Do the coaches agree each step together before the teacher reads it?',
      }),
    ),
    id: id(),
  },
  {
    purpose: 'Coaching programmes, each with its own dates and cadence.',
    colour: '#1a73e8',
    inACopy: 'with the rows',
  },
);

export type Programme = RecordOf<typeof programmes>;
