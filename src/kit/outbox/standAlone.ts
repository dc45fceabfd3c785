/** Lets each of several things stand for itself: one that fails is told of, and the others go on. */
import type { Needs } from '../../ports';
import { reportFault } from './reportFault';

export type Outcome<T> = { value: T; problem?: undefined } | { value?: undefined; problem: unknown };

/** Does the work. Where it fails, the leads are told what was being done; a fault in telling stops nothing either. */
export function standAlone<T>(
  world: Needs<'asker' | 'clock' | 'mailer' | 'newId' | 'settings' | 'tables'>,
  doing: string,
  work: () => T,
): Outcome<T> {
  try {
    return { value: work() };
  } catch (problem) {
    if (isOver(problem)) throw problem;
    console.error(doing, problem);
    try {
      reportFault(world, doing, problem);
    } catch (second) {
      console.error('Telling of a fault', second);
    }
    return { problem };
  }
}

/** Google has ended the execution [docs]: there is nothing to go on with, and no way to tell of it. */
const isOver = (problem: unknown): boolean => /exceeded maximum execution time/i.test(String(problem));
