/** The weekly bulletin: one row for each week, drafted, then sent or skipped (A6). */
import { choice, id, optional, paragraph } from './field';
import { type RecordOf, record } from './record';

export const bulletins = record(
  'Bulletins',
  {
    state: choice('State', ['Draft', 'Sent', 'Skipped']),
    opening: optional(paragraph('Opening words')),
    visits: optional(paragraph('Whom to visit', { note: 'A line each: staff code and technique.' })),
    shoutOuts: optional(paragraph('Shout-outs', { note: 'A line each: the drop-in’s id.' })),
    leftOut: optional(paragraph('Left out', { note: 'Lines of these that the lead took out.' })),
    id: id('Week of', { note: 'Its Monday.' }),
  },
  {
    purpose: 'Each week’s bulletin, and who stood in it. Kept by Stepwise: please leave.',
    grows: 'top',
    hidden: true,
  },
);

export type Bulletin = RecordOf<typeof bulletins>;
