/** The checking of a screen's answers: nothing is said while a person types, and what is mended stops being said. */
import { useState } from 'preact/hooks';
import type { Problems } from './problems';

export interface Form {
  /** What was found at the last try and is still so. */
  problems: Problems;
  /** Grows with every try, so that the focus goes to the summary each time. */
  tries: number;
  /** Goes on if nothing has to be mended. */
  submit(goOn: () => void): void;
}

/** `found` is what has to be mended in the answers as they are now. */
export function useForm(found: Problems): Form {
  const [said, setSaid] = useState<string[]>([]);
  const [tries, setTries] = useState(0);
  const still = Object.entries(found);
  return {
    problems: Object.fromEntries(still.filter(([id]) => said.includes(id))),
    tries,
    submit(goOn) {
      setSaid(still.map(([id]) => id));
      setTries(tries + 1);
      if (still.length === 0) goOn();
    },
  };
}
