/** What happens while an execution waits for Google: others run, or people act, just before one of its round trips. */
import type { Faults } from './faults';
import { scattered } from './random';

/** A round trip of the project's executions: the nth from now, counting from 1, of any service or of the one named. */
export type Place = number | { service: string; call?: number };

/** What became of an act that was planned. */
export interface Happening {
  readonly happened: boolean;
  /** What the act returned, which may be a promise. */
  readonly value?: unknown;
  /** What the act threw. The execution that it came amid never hears of it. */
  readonly error?: unknown;
  /** Takes the plan back, where the act has not happened yet. */
  cancel(): void;
}

/** The execution that others come amid. They see nothing of the writes that its buffer holds. */
export interface Interrupted {
  readonly buffer: { suspend(act: () => void): void };
  now(): number;
  spend(ms: number): void;
}

interface Plan {
  service?: string;
  /** Round trips that are still to go by, the one that the act precedes included. */
  left: number;
  act: () => unknown;
  outcome: { happened: boolean; value?: unknown; error?: unknown };
}

export class Meanwhile {
  #plans: Plan[] = [];

  constructor(
    readonly clock: { now: number },
    readonly faults: Faults,
  ) {}

  /**
   * `act` will happen once, just before that round trip. What `act` itself plans comes amid the executions it starts.
   */
  plan(at: Place, act: () => unknown): Happening {
    const place = typeof at === 'number' ? { left: at } : { service: at.service, left: at.call ?? 1 };
    const outcome = { happened: false };
    const plan: Plan = { ...place, act, outcome };
    this.#plans.push(plan);
    return Object.assign(outcome, {
      cancel: () => {
        this.#plans = this.#plans.filter((each) => each !== plan);
      },
    });
  }

  /** Plans each act at a round trip drawn from the first `within`. The same seed draws the same round trips. */
  draw(seed: number, acts: (() => unknown)[], within: number): Happening[] {
    return acts.map((act, i) => this.plan(1 + Math.floor(scattered(seed * 7919 + i) * within), act));
  }

  /**
   * The execution is about to make a round trip: acts planned for it happen first.
   * @throws Killed where time runs out
   */
  pass(run: Interrupted, service: string): void {
    for (const each of this.#plans)
      if (each.service === undefined || each.service === service) each.left -= 1;
    const due = this.#plans.filter((each) => each.left <= 0);
    if (due.length === 0) return;
    this.#plans = this.#plans.filter((each) => each.left > 0);
    for (const plan of due) run.spend(this.#happen(plan, run));
  }

  /** Returns the milliseconds by which the act moved the clock: the execution has waited that long. */
  #happen({ act, outcome }: Plan, run: Interrupted): number {
    const { clock, faults } = this;
    const plans = this.#plans;
    const before = clock.now;
    const began = run.now();
    this.#plans = [];
    clock.now = began;
    run.buffer.suspend(() => faults.suspend(() => settle(act, outcome)));
    this.#plans = plans;
    const took = clock.now - began;
    if (took === 0) clock.now = before;
    return took;
  }
}

function settle(act: () => unknown, outcome: Plan['outcome']): void {
  outcome.happened = true;
  try {
    outcome.value = act();
    if (outcome.value instanceof Promise)
      outcome.value.catch((error: unknown) => {
        outcome.error = error;
      });
  } catch (error) {
    outcome.error = error;
  }
}
