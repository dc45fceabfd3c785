/** Checks a screen's answers: problems show only once a person tries to save, and go as soon as they are mended. */
import { useState } from 'preact/hooks';
import type { Problems } from './problems';

export interface Form {
  /** The problems that the last try found and that the answers still have. */
  problems: Problems;
  /** The number of tries. Each new one takes the focus to the summary of problems. */
  tries: number;
  /** Calls `goOn` if the answers have no problem, and otherwise shows their problems. */
  submit(goOn: () => void): void;
}

/** `found` holds the problems of the answers as they are now. */
export function useForm(found: Problems): Form {
  const [shown, setShown] = useState<string[]>([]);
  const [tries, setTries] = useState(0);
  const entries = Object.entries(found);
  return {
    problems: Object.fromEntries(entries.filter(([id]) => shown.includes(id))),
    tries,
    submit(goOn) {
      setShown(entries.map(([id]) => id));
      setTries(tries + 1);
      if (entries.length === 0) goOn();
    },
  };
}
