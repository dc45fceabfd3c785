/** Locks: only one Lock object at a time holds each. */
import { GoogleError } from '../../platform/errors';
import type { Execution } from '../../run/execution';
import { Service } from '../service';

export class LockService extends Service {
  getDocumentLock(): Lock {
    return new Lock(this.run, 'document');
  }
  getScriptLock(): Lock {
    return new Lock(this.run, 'script');
  }
  getUserLock(): Lock {
    return new Lock(this.run, `user:${this.run.start.effectiveUser}`);
  }
}

export class Lock extends Service {
  readonly #key: string;
  constructor(run: Execution, key: string) {
    super(run);
    this.#key = key;
  }
  /**
   * Waits in virtual time. Nobody else can release the lock meanwhile, so that the wait is in vain, also where another
   * Lock object of the same execution has it.
   */
  tryLock(milliseconds: number): boolean {
    const taken = this.run.world.locks.take(this.#key, this, this.run);
    if (!taken) this.run.spend(milliseconds);
    return taken;
  }
  /** @throws GoogleError `Lock timeout: another process was holding the lock for too long.` */
  waitLock(milliseconds: number): void {
    if (this.tryLock(milliseconds)) return;
    throw new GoogleError('Lock timeout: another process was holding the lock for too long.');
  }
  hasLock(): boolean {
    return this.run.world.locks.has(this.#key, this);
  }
  releaseLock(): void {
    this.run.world.locks.release(this.#key, this);
  }
}
