/** Google's limits on what runs at the same time: a person's executions, the script's, a person's calls from pages. */
import { GoogleError } from '../platform/errors';
import { CLIENT_CALLS_AT_ONCE, EXECUTIONS_AT_ONCE, EXECUTIONS_OF_SCRIPT_AT_ONCE } from '../platform/limits';

export class Concurrency {
  /** The user of each execution that is running; someone with three executions stands here three times. */
  readonly #running: string[] = [];
  /** The user of each call of `google.script.run` that is under way, likewise. */
  readonly #calling: string[] = [];
  /** Lets each waiting call try again. */
  readonly #waiting: (() => void)[] = [];

  /**
   * Runs an execution of this user's.
   * @throws GoogleError where the user, or the script as a whole, has too many running [log; mem for the script]
   */
  run<T>(user: string, act: () => T): T {
    const running = this.#running.length;
    if (count(this.#running, user) >= EXECUTIONS_AT_ONCE || running >= EXECUTIONS_OF_SCRIPT_AT_ONCE)
      throw new GoogleError(
        'There are too many scripts running simultaneously for this Google user account.',
      );
    return during(this.#running, user, act);
  }

  /** Makes a call from one of this user's pages. Where too many are under way, it waits until another has ended. */
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

const count = (users: readonly string[], user: string): number =>
  users.filter((each) => each === user).length;

/** Lists the user while `act` runs. Whatever begins meanwhile ends before `act` does, so the last entry is this one. */
function during<T>(users: string[], user: string, act: () => T): T {
  users.push(user);
  try {
    return act();
  } finally {
    users.pop();
  }
}
