/** A heading is gone, and no column looks like its own. */
import type { FindingKind } from '../findingKind';
import { type MissingHeading, missingHeadings } from '../tabs';

export const headingMissing: FindingKind<MissingHeading> = {
  name: 'heading missing',
  part: 'tabs',
  find: (seen, known) => missingHeadings(seen, known).filter(({ says }) => says === undefined),
  describe: ({ tab, heading }) => ({
    sentence: `In “${tab}”, the heading “${heading}” is missing.`,
    repair: 'Put it back',
  }),
  repair: ({ tables }) => tables.build(),
};
