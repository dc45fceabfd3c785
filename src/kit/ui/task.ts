/** One piece of work that the server does for a screen: what is being done, and the sentence if it failed. */
import { useRef, useState } from 'preact/hooks';
import { announce } from './announce';

export interface Task {
  /** 'Saving the conversation…', or '' when nothing is under way. */
  doing: string;
  /** The sentence that says why it failed, or ''. */
  failure: string;
  /** Does the work once; a second press meanwhile is ignored. Whatever happens, the page keeps what was typed. */
  run<T>(doing: string, work: () => Promise<T>, done: (result: T) => void): Promise<void>;
  clear(): void;
}

export function useTask(): Task {
  const [state, setState] = useState({ doing: '', failure: '' });
  const busy = useRef(false);
  return {
    ...state,
    clear: () => setState({ doing: '', failure: '' }),
    async run(doing, work, done) {
      if (busy.current) return;
      busy.current = true;
      setState({ doing, failure: '' });
      announce(doing);
      try {
        const result = await work();
        setState({ doing: '', failure: '' });
        done(result);
      } catch (error) {
        setState({ doing: '', failure: (error as Error).message });
      } finally {
        busy.current = false;
      }
    },
  };
}
