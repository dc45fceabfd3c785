/** The document lock: one writer at a time, and nobody while mail is sent. */
import type { Locked, Tables } from '../ports';
import { Busy } from '../records/refusal';

/** Longer than any save takes. */
const PATIENCE_MS = 25_000;

const BUSY = 'Stepwise is busy with somebody else’s save. Please try again in a minute.';

/**
 * The lock of one execution. Before held work returns, everything is sent and verified, so that the next writer reads
 * it. Apps Script releases the lock when the execution ends [ref lock], which saves a round trip on every save that sends
 * no mail; until then the same lock serves all further work, and work within work. There is a single Lock object: what a
 * second one in the same execution would get is not documented.
 */
export class DocumentLock {
  private lock: GoogleAppsScript.Lock.Lock | undefined;
  private isHeld = false;
  private isWithin = false;
  private isEmptying = false;
  private readonly queue: { work: () => void; isShort: boolean }[] = [];

  /**
   * Runs work with the lock held; what was queued meanwhile runs once it is let go.
   * @throws Busy
   */
  hold<T>(tables: Tables, work: () => T): T {
    if (this.isWithin) return work();
    this.take(tables);
    let result: T;
    try {
      result = this.within(tables, work);
    } catch (problem) {
      this.emptyQuietly();
      throw problem;
    }
    this.empty();
    return result;
  }

  /**
   * Runs work as soon as the lock is let go: at once, or after the work that holds it. For short work the lock is not let
   * go, which would be a round trip as long as the work itself.
   */
  whenUnlocked(work: () => void, isShort: boolean) {
    this.queue.push({ work, isShort });
    if (!this.isWithin) this.empty();
  }

  hasQueue(): boolean {
    return this.queue.length > 0;
  }

  /** The lock as those who send letters take it again. */
  lockedFor(tables: Tables): Locked {
    return (work) => this.hold(tables, work);
  }

  private take(tables: Tables) {
    if (this.isHeld) return;
    // Whatever was read before the lock was let go may have changed since.
    if (this.lock) tables.forget();
    // Outside a document there is no document's lock [ref lock-service].
    this.lock ??= LockService.getDocumentLock() ?? LockService.getScriptLock();
    this.isHeld = this.lock.tryLock(PATIENCE_MS);
    if (!this.isHeld) throw new Busy(BUSY);
  }

  /** Before a long wait, or long work. */
  letGo() {
    if (this.isHeld) this.lock?.releaseLock();
    this.isHeld = false;
  }

  private within<T>(tables: Tables, work: () => T): T {
    this.isWithin = true;
    try {
      const result = work();
      tables.verifyWrites();
      return result;
    } finally {
      this.isWithin = false;
    }
  }

  /** Each work of the queue stands for itself. @throws what the first that failed threw */
  private empty() {
    if (this.isEmptying) return;
    this.isEmptying = true;
    const problems: unknown[] = [];
    for (let next = this.queue.shift(); next; next = this.queue.shift()) {
      try {
        if (!next.isShort) this.letGo();
        next.work();
      } catch (problem) {
        problems.push(problem);
      }
    }
    this.isEmptying = false;
    if (problems.length > 0) throw problems[0];
  }

  /** The letters of what was stored before a fault still go; the fault is what is told. */
  private emptyQuietly() {
    try {
      this.empty();
    } catch (second) {
      console.error('Sending letters after a fault', second);
    }
  }
}
