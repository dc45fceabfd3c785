/** States that take a while to make: the page is there meanwhile, and says how far they are. */
import type { Workspace } from '..';
import type { ComingView } from './view';

/** How far something is: a sentence such as "week 5 of 12", and the share that is done, from 0 to 1. */
export type Progress = Pick<ComingView, 'sentence' | 'share'>;

export interface Restart {
  /** What its button says, such as "A blank sheet". */
  label: string;
  make: () => Workspace;
  /** For a state that is not there yet: called once, it resolves when `make` may be. */
  prepare?: (say: (progress: Progress) => void) => Promise<void>;
}

/** What is told as states get ready. */
export interface Hearer {
  progressed(): void;
  arrived(restart: Restart): void;
  failed(restart: Restart, problem: Error): void;
}

export class Coming {
  readonly #late: Set<Restart>;
  readonly #progress: Map<Restart, Progress>;

  constructor(readonly restarts: readonly Restart[]) {
    const late = restarts.filter(({ prepare }) => prepare);
    this.#late = new Set(late);
    this.#progress = new Map(late.map((each) => [each, { sentence: '', share: 0 }]));
  }

  get view(): ComingView[] {
    return [...this.#progress].map(([{ label }, progress]) => ({ label, ...progress }));
  }

  get ready(): Restart[] {
    return this.restarts.filter((each) => this.isReady(each));
  }

  isReady(restart: Restart): boolean {
    return !this.#late.has(restart);
  }

  begin(hearer: Hearer): void {
    for (const restart of this.#late) this.#prepare(restart, hearer);
  }

  async #prepare(restart: Restart, hearer: Hearer): Promise<void> {
    const say = (progress: Progress) => {
      this.#progress.set(restart, progress);
      hearer.progressed();
    };
    try {
      await restart.prepare?.(say);
      this.#late.delete(restart);
      this.#progress.delete(restart);
      hearer.arrived(restart);
    } catch (problem) {
      this.#progress.delete(restart);
      hearer.failed(restart, problem as Error);
    }
  }
}
