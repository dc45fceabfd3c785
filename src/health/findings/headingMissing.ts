/** A heading is gone, alone or with its whole column. */
import type { Description, FindingKind } from '../findingKind';
import { lettersOf } from '../letters';
import { type MissingHeading, missingHeadings } from '../tabs';

export const headingMissing: FindingKind<MissingHeading> = {
  name: 'heading missing',
  part: 'tabs',
  find: (seen, known) => missingHeadings(seen, known).filter(({ column: { how } }) => how !== 'renamed'),
  describe,
  repair: {
    edits: ({ tab, heading, column }) =>
      'column' in column
        ? [{ do: 'head', tab, column: column.column, from: column.says, to: heading, format: '' }]
        : [{ do: 'add column', tab, heading, behind: column.behind }],
  },
};

function describe({ tab, heading, column, behind }: MissingHeading): Description {
  if ('column' in column)
    return {
      sentence: `In “${tab}”, the heading “${heading}” is missing.`,
      repair: 'Put it back',
      does: `Writes the heading “${heading}” above column ${lettersOf(column.column)} again; no row is changed.`,
    };
  if (column.how === 'gone')
    return {
      sentence: `In “${tab}”, the column “${heading}” is gone, and its words with it. File → Version history brings them back; made again here, it comes back empty.`,
      repair: 'Make it again, empty',
      does: `Puts an empty column “${heading}” ${behind ? `behind “${behind}”` : 'in front'}; no other column is changed.`,
    };
  return {
    sentence: `In “${tab}”, no column is called “${heading}”, and nothing shows whether one of the others is it. If its words are there, write “${heading}” above them; if they are gone, File → Version history brings them back.`,
    repair: '',
  };
}
