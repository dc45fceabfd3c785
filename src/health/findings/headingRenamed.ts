/** A heading says something else: its column is known by where it stands and by what it holds. */
import type { FindingKind } from '../findingKind';
import { lettersOf } from '../letters';
import { type MissingHeading, missingHeadings } from '../tabs';

interface RenamedHeading extends MissingHeading {
  says: string;
  at: number;
}

export const headingRenamed: FindingKind<RenamedHeading> = {
  name: 'heading renamed',
  part: 'tabs',
  find: (seen, known) =>
    missingHeadings(seen, known).flatMap((found) =>
      found.column.how === 'renamed' ? [{ ...found, says: found.column.says, at: found.column.column }] : [],
    ),
  describe: ({ tab, heading, says, at }) => ({
    sentence: `In “${tab}”, the heading “${heading}” says “${says}” now, so Stepwise doesn’t find it.`,
    repair: `Call it “${heading}” again`,
    does: `Writes the heading “${heading}” above column ${lettersOf(at)}; no row is changed.`,
  }),
  repair: {
    edits: ({ tab, heading, says, at }) => [
      { do: 'head', tab, column: at, from: says, to: heading, format: '' },
    ],
  },
};
