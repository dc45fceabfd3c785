/** The document lock: one writer at a time, and nobody while mail is sent. */
import type { Locked, Tables } from '../ports';
import { Busy } from '../records/refusal';

/** Longer than any save takes. */
const PATIENCE_MS = 25_000;

const BUSY = 'Stepwise is busy with somebody else’s save. Please try again in a minute.';

/** The lock of one execution. */
export interface DocumentLock {
  /** Runs work with the lock held; what was queued meanwhile runs once it is let go. */
  hold<T>(tables: Tables, work: () => T): T;
  /** Runs work as soon as the lock is not held: at once, or after the work that holds it. */
  whenUnlocked(work: () => void): void;
  hasQueue(): boolean;
}

/**
 * Before held work returns, everything is sent and verified, so that the next writer reads it. Apps Script releases the
 * lock when the execution ends [ref lock], which saves a round trip on every save that sends no mail; until then the same
 * lock serves all further work, and work within work. There is a single Lock object: what a second one in the same
 * execution would get is not documented.
 */
export function openLock(): DocumentLock {
  let lock: GoogleAppsScript.Lock.Lock | undefined;
  let isHeld = false;
  let isWithin = false;
  let isEmptying = false;
  const queue: (() => void)[] = [];

  function take(tables: Tables) {
    if (isHeld) return;
    // Whatever was read before the lock was let go may have changed since.
    if (lock) tables.forget();
    // Outside a document there is no document's lock [ref lock-service].
    lock ??= LockService.getDocumentLock() ?? LockService.getScriptLock();
    isHeld = lock.tryLock(PATIENCE_MS);
    if (!isHeld) throw new Busy(BUSY);
  }

  function letGo() {
    if (isHeld) lock?.releaseLock();
    isHeld = false;
  }

  /** Each work of the queue stands for itself. @throws what the first that failed threw */
  function empty() {
    if (isEmptying) return;
    isEmptying = true;
    const problems: unknown[] = [];
    for (let next = queue.shift(); next; next = queue.shift()) {
      try {
        letGo();
        next();
      } catch (problem) {
        problems.push(problem);
      }
    }
    isEmptying = false;
    if (problems.length > 0) throw problems[0];
  }

  function within<T>(tables: Tables, work: () => T): T {
    isWithin = true;
    try {
      const result = work();
      tables.verifyWrites();
      return result;
    } finally {
      isWithin = false;
    }
  }

  return {
    hold(tables, work) {
      if (isWithin) return work();
      take(tables);
      let result: ReturnType<typeof work>;
      try {
        result = within(tables, work);
      } catch (problem) {
        quietly(empty);
        throw problem;
      }
      empty();
      return result;
    },
    whenUnlocked(work) {
      queue.push(work);
      if (!isWithin) empty();
    },
    hasQueue: () => queue.length > 0,
  };
}

/** The letters of what was stored before a fault still go; the fault is what is told. */
function quietly(work: () => void) {
  try {
    work();
  } catch (second) {
    console.error('Sending letters after a fault', second);
  }
}

/** The lock as those who send letters take it again. */
export const lockedBy =
  (lock: DocumentLock, tables: Tables): Locked =>
  (work) =>
    lock.hold(tables, work);
