/** The document lock: one writer at a time. */
import type { Tables } from '../ports';
import { Busy } from '../records/refusal';

/** Longer than any save takes. */
const PATIENCE_MS = 25_000;

/**
 * Gives the function that runs work with the document's lock held, one for each execution. Before that function
 * returns, everything is sent and verified, so that the next writer reads it. Apps Script releases the lock when the
 * execution ends [ref lock], which saves a round trip on every save; until then the same lock serves all further work,
 * and work within work. There is a single Lock object: what a second one in the same execution would get is not
 * documented.
 */
export function openLock(): <T>(tables: Tables, work: () => T) => T {
  let lock: GoogleAppsScript.Lock.Lock | undefined;
  let isHeld = false;
  let isWithin = false;
  return (tables, work) => {
    if (isWithin) return work();
    // Outside a document there is no document's lock [ref lock-service].
    lock ??= LockService.getDocumentLock() ?? LockService.getScriptLock();
    isHeld ||= lock.tryLock(PATIENCE_MS);
    if (!isHeld)
      throw new Busy(
        'Stepwise is busy with somebody else’s save or the letters. Please try again in a minute.',
      );
    isWithin = true;
    try {
      const result = work();
      tables.verifyWrites();
      return result;
    } finally {
      isWithin = false;
    }
  };
}
