/** Faults on demand: a round trip that fails, or an execution that is killed at one. */
import { GoogleError, Killed } from '../platform/errors';

export interface Failure {
  /** Such as `'MailApp'`; a script's round trips of any service where absent. */
  service?: string;
  /** Which of the service's round trips from now on, counting from 1; the next where absent. */
  call?: number;
  /** Google's words. */
  with: string;
  /** The round trip does its work, and only then fails. */
  afterwards?: boolean;
}

export class Faults {
  #failures: (Failure & { left: number })[] = [];
  #killIn = 0;

  failAt(failure: Failure): void {
    this.#failures.push({ ...failure, left: failure.call ?? 1 });
  }

  /** The running script is killed at the nth round trip from now, before that does anything. */
  killAt(n: number): void {
    this.#killIn = n;
  }

  clear(): void {
    this.#failures = [];
    this.#killIn = 0;
  }

  /** While `act` runs, the faults ordered so far wait; those that `act` orders end with it. */
  suspend(act: () => void): void {
    const waiting = [this.#failures, this.#killIn] as const;
    this.clear();
    act();
    [this.#failures, this.#killIn] = waiting;
  }

  /**
   * One round trip goes by; `mortal` is one of a script's, which can be killed. Returns the error that the round trip
   * ends with after its work, if any. @throws Killed; GoogleError where the round trip fails before its work
   */
  pass(service: string, mortal: boolean): GoogleError | undefined {
    if (mortal && this.#killIn > 0) {
      this.#killIn -= 1;
      if (this.#killIn === 0) throw new Killed('The execution was killed.', 'killed');
    }
    const meets = (failure: Failure) => (failure.service ? failure.service === service : mortal);
    for (const failure of this.#failures) if (meets(failure)) failure.left -= 1;
    const due = this.#failures.find((each) => each.left === 0);
    if (!due) return undefined;
    this.#failures = this.#failures.filter((each) => each !== due);
    const error = new GoogleError(due.with);
    if (due.afterwards) return error;
    throw error;
  }
}
