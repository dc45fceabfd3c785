/** A heading says something else: its column is known by where it stands. */
import type { FindingKind } from '../findingKind';
import { type MissingHeading, missingHeadings } from '../tabs';

interface RenamedHeading extends MissingHeading {
  says: string;
}

export const headingRenamed: FindingKind<RenamedHeading> = {
  name: 'heading renamed',
  part: 'tabs',
  find: (seen, known) =>
    missingHeadings(seen, known).filter((each): each is RenamedHeading => each.says !== undefined),
  describe: ({ tab, heading, says }) => ({
    sentence: `In “${tab}”, the heading “${heading}” says “${says}” now, so Stepwise doesn’t find it.`,
    repair: `Call it “${heading}” again`,
  }),
  repair: ({ maintenance }, { tab, heading, says }) => maintenance.renameHeading(tab, says, heading),
};
