/** Locks that are really held: one holder for each name, until it lets go or its execution ends. */

export class Locks {
  readonly #held = new Map<string, object>();

  /** Whether `holder` has it now. */
  take(name: string, holder: object): boolean {
    const current = this.#held.get(name);
    if (current === undefined) this.#held.set(name, holder);
    return current === undefined || current === holder;
  }

  has(name: string, holder: object): boolean {
    return this.#held.get(name) === holder;
  }

  release(name: string, holder: object): void {
    if (this.has(name, holder)) this.#held.delete(name);
  }

  releaseAll(holder: object): void {
    for (const [name, current] of this.#held) if (current === holder) this.#held.delete(name);
  }
}
