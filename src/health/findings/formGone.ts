/** A form can't be opened: it is another person's and not shared, or it was deleted. Out of reach is not gone. */
import { fitForm } from '../../kit/forms/fitForm';
import { schoolForm } from '../../school/formLinks';
import { sameAddress } from '../../school/people';
import type { FindingKind, Found } from '../findingKind';

interface GoneForm extends Found {
  title: string;
  /** Whose form it is; '' where that is not known. */
  maker: string;
  /** Google says the same of a deleted form and of one that is out of reach; of their own, people know better. */
  isMine: boolean;
  /** What becomes of its answers: they are read in the tab, wait in the form, or say nothing of who sent them. */
  answers: keyof typeof ANSWERS;
}

export const formGone: FindingKind<GoneForm> = {
  name: 'form gone',
  part: 'forms',
  find: ({ forms }, { asker, triggersMade: owner }) =>
    forms.flatMap(({ name, title, state, madeBy: maker = owner, tab = '', collects }, place) => {
      const isMine = maker === '' || sameAddress(maker, asker || owner);
      const answers = tab === '' ? ('wait' as const) : collects ? ('held' as const) : ('read' as const);
      const found = { about: name, place: [place], title, maker, isMine, answers };
      return state === 'gone' ? [found] : [];
    }),
  describe: ({ title, maker, isMine, answers }) => ({
    sentence: isMine
      ? `The form “${title}” can’t be opened any more, though you made it: most likely it was deleted, and the bin of your Drive may still have it. ${ANEW}`
      : `The form “${title}” is out of your reach, and not gone: it belongs to ${maker}. ${ANSWERS[answers]} Ask ${maker} to share it with you (in the form: ⋮, “Add collaborators”); where that account is closed, ask whoever runs Google at your school. ${ANEW}`,
    repair: 'Make a new one',
    does: `Makes a new form “${title}” with a new link; no row is changed.`,
  }),
  repair: {
    act: (world, { about }) => fitForm(world, schoolForm(world, about), { anew: true }),
    cannotBeUndone: true,
  },
};

const ANEW = 'A new one has a new link to hand round; answers to the old link go on being recorded.';
const ANSWERS = {
  read: 'Its answers are read from the tab that they go to, but its lists and words stay as they are.',
  wait: 'The tab that its answers went to was deleted or cut off from it, so they wait in the form until it is shared with you.',
  held: 'An earlier release had it take any address that people type, so its answers are not recorded until it is shared with you or a new one is made.',
};
