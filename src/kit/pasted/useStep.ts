/** What the steps of the set-up share: how a saved step leads on to the next. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Desk } from '../../desk';
import { announce } from '../ui/announce';
import { SET_UP_STEPS, useSidebar } from '../ui/sidebar';

export interface StepProps {
  title: string;
  /** Where in the set-up this is. */
  children: ComponentChildren;
}

/**
 * After a save: on to the first step that is not done. Once all are done, a step stays open and says that it was saved.
 * While the set-up is unfinished there is no home to go back to.
 */
export function useStep() {
  const { desk, setDesk, replace } = useSidebar();
  const [notice, setNotice] = useState('');
  return {
    desk,
    notice,
    canGoBack: SET_UP_STEPS.every((each) => desk.setUp[each]),
    saved(after: Desk, words: string) {
      setDesk(after);
      const next = SET_UP_STEPS.find((each) => !after.setUp[each]);
      if (!next) return setNotice(words);
      announce(words);
      replace({ name: 'set up', step: next });
    },
  };
}
