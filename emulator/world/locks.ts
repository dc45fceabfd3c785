/** Locks that are really held: one holder for each name, until it lets go or its execution ends. */

export class Locks {
  readonly #held = new Map<string, { holder: object; owner: object }>();

  /**
   * Whether `holder` has it now. The owner is its execution; a second holder of the same execution is as much another
   * as anybody else's.
   */
  take(name: string, holder: object, owner: object = holder): boolean {
    const current = this.#held.get(name);
    if (current === undefined) this.#held.set(name, { holder, owner });
    return current === undefined || current.holder === holder;
  }

  has(name: string, holder: object): boolean {
    return this.#held.get(name)?.holder === holder;
  }

  release(name: string, holder: object): void {
    if (this.has(name, holder)) this.#held.delete(name);
  }

  releaseAll(owner: object): void {
    for (const [name, current] of this.#held) if (current.owner === owner) this.#held.delete(name);
  }
}
