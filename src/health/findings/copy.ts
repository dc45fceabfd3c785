/** The file is a copy of the school's sheet: it changes nothing and writes to nobody until a lead begins anew in it. */
import { beginAnew, type RowsInACopy } from '../beginAnew';
import type { Description, FindingKind, Found } from '../findingKind';

interface Copy extends Found {
  about: RowsInACopy;
}

/** Each way of beginning anew is a finding of its own, with its button. */
export const copy: FindingKind<Copy> = {
  name: 'copy',
  part: 'copy',
  find: (_, { isCopy }) => (isCopy ? [{ about: 'kept' }, { about: 'forgotten' }] : []),
  describe: ({ about }) => DESCRIPTIONS[about],
  repair: { act: (world, { about }) => beginAnew(world, about), cannotBeUndone: true },
  greet: ({ isCopy }) => (isCopy ? IS_COPY : ''),
};

const IS_COPY =
  'This file is a copy of the sheet that Stepwise was set up in, so it changes nothing and writes to nobody.';

const EITHER_WAY =
  'You lead here then, nothing that was under way goes on here, and the set-up makes forms of its own. The first sheet is not changed.';

const DESCRIPTIONS: Record<RowsInACopy, Description> = {
  kept: {
    sentence: `${IS_COPY} For a new year, or a second school with the same people: staff, pairs and all that was recorded stay. ${EITHER_WAY}`,
    repair: 'Begin anew and keep the rows',
    does: 'Makes this file a school of its own; no row of people’s words is changed.',
  },
  forgotten: {
    sentence: `For another school: only the playbook and the stage of drop-ins stay, and all people and words of the first school are taken out of this file for good. ${EITHER_WAY}`,
    repair: 'Begin anew with the playbook alone',
    does: 'Makes this file a school of its own, and takes all rows but the playbook’s out of it.',
  },
};
