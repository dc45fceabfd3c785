/** The weekly bulletin: one row for each week, drafted, then sent or skipped (A6). */
import { choice, id, optional, paragraph } from './field';
import { type ListItem, list } from './list';
import { type RecordOf, record } from './record';

/**
 * Whose lesson is suggested, by staff code, and for which technique; '' where neither praise nor the focus names one.
 */
export interface Suggestion {
  teacher: string;
  technique: string;
}

const SUGGESTION: ListItem<Suggestion> = {
  read(line) {
    const [teacher = '', ...technique] = line.split(':');
    return { teacher: teacher.trim(), technique: technique.join(':').trim() };
  },
  write: ({ teacher, technique }) => `${teacher}: ${technique}`,
};

export const bulletins = record(
  'Bulletins',
  {
    state: choice('State', ['Draft', 'Sent', 'Skipped']),
    opening: optional(paragraph('Opening words')),
    visits: list('Whom to visit', {
      width: 320,
      item: SUGGESTION,
      note: 'A line each: staff code and technique.',
    }),
    shoutOuts: list('Shout-outs', { width: 320, note: 'A line each: the drop-in’s id.' }),
    leftOut: list('Left out', { width: 320, note: 'Lines of these that the lead took out.' }),
    id: id('Week of', { note: 'Its Monday.' }),
  },
  {
    purpose: 'Each week’s bulletin, and who stood in it. Kept by Stepwise: please leave.',
    grows: 'top',
    hidden: true,
    inACopy: 'with the rows',
  },
);

export type Bulletin = RecordOf<typeof bulletins>;
