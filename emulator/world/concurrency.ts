/** How much may run at once: executions of a person and of the script, and calls from a person's pages. */
import { GoogleError } from '../platform/errors';
import { CLIENT_CALLS_AT_ONCE, EXECUTIONS_AT_ONCE, EXECUTIONS_OF_SCRIPT_AT_ONCE } from '../platform/limits';

export class AtOnce {
  /** Who runs something now, once for each execution. */
  #running: string[] = [];
  #calling: string[] = [];
  #waiting: (() => void)[] = [];

  /** @throws GoogleError where the person has too much running already, or the script [log; for the script mem] */
  run<T>(user: string, act: () => T): T {
    const running = this.#running.length;
    if (count(this.#running, user) >= EXECUTIONS_AT_ONCE || running >= EXECUTIONS_OF_SCRIPT_AT_ONCE)
      throw new GoogleError(
        'There are too many scripts running simultaneously for this Google user account.',
      );
    return during(this.#running, user, act);
  }

  /** At once where the person's pages have few calls under way; otherwise when one of them has ended. */
  call<T>(user: string, act: () => T): T | Promise<T> {
    if (count(this.#calling, user) >= CLIENT_CALLS_AT_ONCE)
      return new Promise<void>((free) => this.#waiting.push(free)).then(() => this.call(user, act));
    try {
      return during(this.#calling, user, act);
    } finally {
      for (const free of this.#waiting.splice(0)) free();
    }
  }
}

const count = (all: string[], one: string): number => all.filter((each) => each === one).length;

/** Executions come one amid another: the last to begin is the first to end. */
function during<T>(list: string[], user: string, act: () => T): T {
  list.push(user);
  try {
    return act();
  } finally {
    list.pop();
  }
}
