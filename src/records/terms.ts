/** Term dates, training days and bank holidays: the school's own calendar, from which weeks and fortnights follow. */
import { choice, day, id, optional, text } from './field';
import { type RecordOf, record } from './record';

export const terms = record(
  'Term dates',
  {
    kind: choice('Kind', ['Term', 'Training day', 'Bank holiday'], { width: 120 }),
    name: optional(text('Name')),
    firstDay: day('First day'),
    lastDay: day('Last day'),
    id: id('Id'),
  },
  {
    purpose: 'When the school is open. Weeks and fortnights are counted in school weeks.',
    colour: '#188038',
    inACopy: 'with the rows',
  },
);

export type Term = RecordOf<typeof terms>;
