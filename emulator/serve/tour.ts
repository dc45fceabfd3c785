/** A short tour for newcomers: what to do first, each step ticked off once somebody has done it. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { TourAction, TourView } from './view';

export interface TourStep {
  /** What to do, such as "Read the mail". */
  title: string;
  /** Where and how, in a sentence or two. */
  text: string;
  /** What ticks the step off. */
  action: TourAction;
}

interface Progress {
  done: TourAction[];
  hidden: boolean;
}

export class Tour {
  #progress: Progress;

  /** `file` keeps how far one has come, so that it survives a restart of the server. */
  constructor(
    readonly steps: TourStep[],
    readonly file: string,
  ) {
    this.#progress = read(file);
  }

  /** Null where no steps were given. */
  get view(): TourView | null {
    if (this.steps.length === 0) return null;
    const { done, hidden } = this.#progress;
    return { hidden, steps: this.steps.map((step) => ({ ...step, done: done.includes(step.action) })) };
  }

  /** Says whether that was new. */
  tick(action: TourAction): boolean {
    const { done } = this.#progress;
    if (done.includes(action) || !this.steps.some((step) => step.action === action)) return false;
    this.#keep({ done: [...done, action] });
    return true;
  }

  hide(): void {
    this.#keep({ hidden: true });
  }

  /** A tour that was walked to its end begins anew. */
  show(): void {
    const walked = this.steps.every(({ action }) => this.#progress.done.includes(action));
    this.#keep({ hidden: false, ...(walked && { done: [] }) });
  }

  /** Nothing is done yet; who has put the tour away isn't shown it again. */
  begin(): void {
    this.#keep({ done: [] });
  }

  #keep(change: Partial<Progress>): void {
    this.#progress = { ...this.#progress, ...change };
    if (this.steps.length === 0) return;
    mkdirSync(dirname(this.file), { recursive: true });
    writeFileSync(this.file, JSON.stringify(this.#progress));
  }
}

/** A file that can't be read is a tour that has not begun. */
function read(file: string): Progress {
  try {
    const kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<Progress>) : {};
    return { done: Array.isArray(kept.done) ? kept.done : [], hidden: kept.hidden === true };
  } catch {
    return { done: [], hidden: false };
  }
}
