/**
 * A form no longer does what it is for: it sends its answers elsewhere, takes none, has lost questions, or no longer
 * says who answers.
 */
import { fitForm } from '../../kit/forms/fitForm';
import type { ObservedForm } from '../../records/observed';
import { schoolForm } from '../../school/formLinks';
import type { FindingKind, Found } from '../findingKind';
import { quoted } from '../quoted';

interface ChangedForm extends Found, Pick<ObservedForm, 'title' | 'state' | 'missing' | 'collects'> {}

export const formChanged: FindingKind<ChangedForm> = {
  name: 'form',
  part: 'forms',
  find: ({ forms }) =>
    forms.flatMap(({ name, title, state, missing, collects }, place) =>
      state === 'gone' || (state === 'fine' && missing.length === 0 && !collects)
        ? []
        : [{ about: name, place: [place], title, state, missing, collects }],
    ),
  describe({ title, state, missing, collects }) {
    if (state === 'untied')
      return {
        sentence: `The form “${title}” no longer sends its answers to this sheet.`,
        repair: 'Tie it to the sheet',
        does: `Makes “${title}” send its answers to this sheet again; no row is changed.`,
      };
    if (state === 'closed')
      return {
        sentence: `The form “${title}” takes no answers any more.`,
        repair: 'Open it again',
        does: `Lets “${title}” take answers again; no row is changed.`,
      };
    if (missing.length > 0)
      return {
        sentence: `The form “${title}” has lost ${quoted(missing)}.`,
        repair: 'Ask it again',
        does: `Adds what is missing to “${title}”; no answer and no row is changed.`,
      };
    const why =
      collects === 'typed'
        ? 'lets people type any address they like, so nobody knows who answers'
        : 'no longer collects addresses, so nobody knows who answers';
    return {
      sentence: `The form “${title}” ${why}: what comes meanwhile is not recorded.`,
      repair: 'Let Google say who answers',
      does: `Makes “${title}” ask Google for the address of whoever answers; no row is changed.`,
    };
  },
  repair: {
    // What came so far is read before, and so judged by what the form asked of its senders.
    act: (world, { about }) => fitForm(world, schoolForm(world, about)),
    cannotBeUndone: true,
  },
};
