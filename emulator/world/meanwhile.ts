/** What happens while an execution waits for Google: at a round trip of one run, others run or people act. */
import type { Faults } from './faults';
import { scattered } from './random';

/** A round trip of the project's executions, counted from now and from 1: of any service, or of one. */
export type Place = number | { service: string; call?: number };

/** What became of an act that was planned. */
export interface Happening {
  readonly happened: boolean;
  /** What it gave; a promise where it gave one. */
  readonly value?: unknown;
  /** What it threw. The run that it came amid never hears of it. */
  readonly error?: unknown;
  /** It will not happen, if it hasn't. */
  cancel(): void;
}

/** The execution that others come amid: they see nothing of what its buffer holds. */
export interface Interrupted {
  readonly buffer: { aside(act: () => void): void };
  now(): number;
  spend(ms: number): void;
}

interface Plan {
  service?: string;
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

  /** `act` will happen once, just before that round trip does its work. Within `act`, this plans amid what `act` runs. */
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

  /** Each act at a round trip drawn from the first `within`: the same seed draws the same places. */
  draw(seed: number, acts: (() => unknown)[], within: number): Happening[] {
    return acts.map((act, i) => this.plan(1 + Math.floor(scattered(seed * 7919 + i) * within), act));
  }

  /** A run is about to make a round trip: what is planned for now happens first. @throws Death where it took too long */
  pass(run: Interrupted, service: string): void {
    for (const each of this.#plans)
      if (each.service === undefined || each.service === service) each.left -= 1;
    const due = this.#plans.filter((each) => each.left <= 0);
    if (due.length === 0) return;
    this.#plans = this.#plans.filter((each) => each.left > 0);
    for (const plan of due) run.spend(this.#happen(plan, run));
  }

  /** Returns the milliseconds by which the act moved the clock. */
  #happen({ act, outcome }: Plan, run: Interrupted): number {
    const { clock, faults } = this;
    const plans = this.#plans;
    const before = clock.now;
    const began = run.now();
    this.#plans = [];
    clock.now = began;
    run.buffer.aside(() => faults.aside(() => settle(act, outcome)));
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
