/** The sheet was given another time zone than the school's. */
import type { FindingKind, Found } from '../findingKind';

interface OtherZone extends Found {
  now: string;
  wanted: string;
}

export const timeZone: FindingKind<OtherZone> = {
  name: 'zone',
  part: 'file',
  find: ({ zone: now }, { zone: wanted }) =>
    wanted === '' || now === wanted ? [] : [{ about: 'zone', now, wanted }],
  describe: ({ now, wanted }) => ({
    sentence: `The sheet’s time zone is ${now} now, and the school’s is ${wanted}, so the times that Google writes into it are not the school’s.`,
    repair: `Set it to ${wanted}`,
    does: 'Changes the time zone in File → Settings; no cell is changed.',
  }),
  repair: { edits: ({ now, wanted }) => [{ do: 'zone', from: now, to: wanted }] },
};
