/** What the steps of the set-up share: how a saved step leads on to the next. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { SchoolPayload } from '../../school/payload';
import { SET_UP_STEPS } from '../../school/payload';
import { announce } from '../ui/announce';
import { usePage } from '../ui/usePage';

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
  const { payload, setPayload, replace } = usePage<SchoolPayload>();
  const [notice, setNotice] = useState('');
  return {
    payload,
    notice,
    canGoBack: SET_UP_STEPS.every((each) => payload.setUp[each]),
    saved(after: SchoolPayload, words: string) {
      setPayload(after);
      const next = SET_UP_STEPS.find((each) => !after.setUp[each]);
      if (!next) return setNotice(words);
      announce(words);
      replace({ name: 'setup/set up', step: next });
    },
  };
}
