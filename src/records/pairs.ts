/** A coaching pair: who coaches whom in a programme, from when, and until when. */
import { day, id, machine, maybe, staffMember } from './field';
import { type RecordOf, record } from './record';

/** How people are put together; what each means stands in `domain/formats.ts`. */
export const FORMATS = ['One-to-one', 'Reciprocal', 'Small group', 'Video peer coaching'] as const;

export const pairs = record(
  'Pairs',
  {
    teacher: staffMember('Teacher', { ask: 'Who is coached?' }),
    coach: staffMember('Coach', { ask: 'Who coaches?' }),
    from: day('From', { ask: 'From which day?' }),
    until: maybe(day('Until', { note: 'The last day of this pair; empty while it goes on.' })),
    programme: machine('Programme id'),
    id: id(),
  },
  {
    purpose: 'Who coaches whom. A swap closes one row and opens another, so history stays.',
    colour: '#1a73e8',
  },
);

export type Pair = RecordOf<typeof pairs>;
export type Format = (typeof FORMATS)[number];
