/** A form no longer does what it is for: it sends its answers elsewhere, takes none, or has lost questions. */
import { fitForm } from '../../kit/forms/fitForm';
import type { ObservedForm } from '../../records/observed';
import { schoolForm } from '../../school/formLinks';
import type { FindingKind, Found } from '../findingKind';
import { quoted } from '../quoted';

interface ChangedForm extends Found, Pick<ObservedForm, 'title' | 'state' | 'missing'> {}

export const formChanged: FindingKind<ChangedForm> = {
  name: 'form',
  part: 'forms',
  find: ({ forms }) =>
    forms.flatMap(({ name, title, state, missing }, place) =>
      state === 'gone' || (state === 'fine' && missing.length === 0)
        ? []
        : [{ about: name, place: [place], title, state, missing }],
    ),
  describe({ title, state, missing }) {
    if (state === 'untied')
      return {
        sentence: `The form “${title}” no longer sends its answers to this sheet.`,
        repair: 'Tie it to the sheet',
      };
    if (state === 'closed')
      return { sentence: `The form “${title}” takes no answers any more.`, repair: 'Open it again' };
    return { sentence: `The form “${title}” has lost ${quoted(missing)}.`, repair: 'Ask it again' };
  },
  repair: (world, { about }) => fitForm(world, schoolForm(world, about)),
};
