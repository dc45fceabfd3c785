/** A short visit before a step is chosen: what the coach saw, on which day and in which period, for the coach (C1). */
import { choice, day, id, internal, paragraph, staffMember } from './field';
import { type RecordOf, record } from './record';

export const PERIODS = [
  'Tutor time',
  'Period 1',
  'Period 2',
  'Period 3',
  'Period 4',
  'Period 5',
  'Period 6',
] as const;

export const visitNotes = record(
  'Visit notes',
  {
    seenOn: day('Seen on', { ask: 'When did you visit?' }),
    period: choice('Period', PERIODS, { ask: 'In which period?' }),
    teacher: staffMember('Teacher', { ask: 'Whose lesson did you visit?' }),
    coach: staffMember('Coach'),
    note: paragraph('What I saw', {
      ask: 'What did you see?',
      help: 'What the teacher did, and what pupils did. It is sent to nobody.',
    }),
    pair: internal('Pair id'),
    id: id(),
  },
  {
    purpose:
      'Short visits before a step is chosen, newest first. Read by the coach who wrote them and the coaching lead; sent to nobody.',
    grows: 'top',
    colour: '#1a73e8',
    inACopy: 'with the rows',
  },
);

export type VisitNote = RecordOf<typeof visitNotes>;
