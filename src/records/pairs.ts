/** A coaching pair: who coaches whom in a programme, from when, and until when. */
import { choice, day, id, internal, optional, staffMember } from './field';
import { type RecordOf, record } from './record';

/** How people are put together; what each means stands in `programmes/pairs/formats.ts`. */
export const FORMATS = ['One-to-one', 'Reciprocal', 'Small group', 'Video peer coaching'] as const;

/** How far the coach leads: schools begin directive and grow dialogic over the years (B6). */
export const MODES = ['Directive', 'Mixed', 'Dialogic'] as const;

export const pairs = record(
  'Pairs',
  {
    teacher: staffMember('Teacher', { ask: 'Who is coached?' }),
    coach: staffMember('Coach', { ask: 'Who coaches?' }),
    from: day('From', { ask: 'From which day?' }),
    until: optional(day('Until', { note: 'The last day of this pair; empty while it goes on.' })),
    format: optional(choice('Format', FORMATS, { ask: 'How do they coach?', note: 'Empty: one-to-one.' })),
    mode: optional(
      choice('Mode', MODES, {
        ask: 'Who leads the conversation?',
        note: 'Directive: the coach names the step. Dialogic: the teacher finds it, with the coach’s questions. Empty: directive.',
      }),
    ),
    programme: internal('Programme id'),
    id: id(),
  },
  {
    purpose: 'Who coaches whom. A swap closes one row and opens another, so history stays.',
    colour: '#1a73e8',
    inACopy: 'with the rows',
  },
);

export type Pair = RecordOf<typeof pairs>;
export type Mode = (typeof MODES)[number];
export type Format = (typeof FORMATS)[number];
