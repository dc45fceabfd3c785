/** A form can't be opened: it was deleted, or it is another person's and not shared. */
import { fitForm } from '../../kit/forms/fitForm';
import { schoolForm } from '../../school/formLinks';
import type { FindingKind, Found } from '../findingKind';

interface GoneForm extends Found {
  title: string;
  /** Whose forms they are; '' before that is known. */
  owner: string;
  /** A form can be out of one person's reach and not of another's, so only its owner may make it anew. */
  isMine: boolean;
}

export const formGone: FindingKind<GoneForm> = {
  name: 'form gone',
  part: 'forms',
  find: ({ forms }, { asker, triggersMade: owner }) =>
    forms.flatMap(({ name, title, state }, place) => {
      const isMine = asker === '' || owner === '' || asker === owner;
      return state === 'gone' ? [{ about: name, place: [place], title, owner, isMine }] : [];
    }),
  describe: ({ title, owner, isMine }) =>
    isMine
      ? {
          sentence: `The form “${title}” was deleted, so nobody can answer it. A new one has a new link to hand round.`,
          repair: 'Make a new one',
        }
      : {
          sentence: `The form “${title}” can’t be opened by you. Ask ${owner} to open this page, or to share the form with you.`,
          repair: '',
        },
  repair: (world, { about }) => fitForm(world, schoolForm(world, about), true),
};
