/** A competition between departments: who makes the most drop-ins per person between two days (A5). */
import { day, id, optional, text } from './field';
import { type RecordOf, record } from './record';

export const competitions = record(
  'Competitions',
  {
    name: text('Competition', { ask: 'What is the competition called?', width: 220 }),
    startsOn: day('First day', { ask: 'On which day does it start?' }),
    endsOn: day('Last day', { ask: 'Which is its last day?' }),
    closedOn: optional(day('Closed on', { note: 'When its closing letter went; empty until then.' })),
    id: id(),
  },
  {
    purpose: 'Competitions between departments. Nobody’s own count is kept anywhere.',
    colour: '#f9ab00',
    inACopy: 'with the rows',
  },
);

export type Competition = RecordOf<typeof competitions>;
