/** The file is a copy of the school's sheet: it changes nothing and writes to nobody until a lead begins anew in it. */
import { change, type Needs } from '../../ports';
import { outbox } from '../../records';
import { FORMS_WITH_A_ROW } from '../../records/formLink';
import { changeSettings } from '../../school/settings';
import type { FindingKind } from '../findingKind';

const IS_COPY =
  'This file is a copy of the sheet that Stepwise was set up in, so it changes nothing and writes to nobody.';

export const copy: FindingKind = {
  name: 'copy',
  part: 'copy',
  find: (_, { isCopy }) => (isCopy ? [{ about: 'file' }] : []),
  describe: () => ({
    sentence: `${IS_COPY} Begun anew, it gets forms of its own.`,
    repair: 'Begin anew in this copy',
  }),
  repair: beginAnew,
  greet: ({ isCopy }) => (isCopy ? IS_COPY : ''),
};

/** The copy forgets the first school's forms and triggers, and leaves to it the letters that were on their way. */
function beginAnew({ tables, fileId }: Needs<'fileId' | 'tables'>) {
  const onTheirWay = tables.all(outbox).filter(({ state }) => state === 'Waiting' || state === 'Sending');
  tables.commit([
    ...change(
      outbox,
      onTheirWay.map((row) => ({
        ...row,
        state: 'Refused' as const,
        why: 'Left to the sheet that this one is a copy of.',
      })),
    ),
    ...changeSettings({
      ...Object.fromEntries(FORMS_WITH_A_ROW.map((form) => [form, ''])),
      forms: '',
      surveys: '',
      file: fileId,
      triggersMade: '',
      lettersApproved: '',
      lettersWaiting: '',
      answersCheckedAt: '',
      sheetCheckedAt: '',
      needsALook: '',
    }),
  ]);
}
