/** The document lock: one writer at a time. */
import type { Tables } from '../ports';
import { Busy } from '../records/refusal';

/** Longer than any save takes. While a fortnight's letters hold the lock longer, the person is asked to try again. */
const PATIENCE_MS = 25_000;

/**
 * Gives the function that runs work with the document's lock held, one for each execution. Before that function
 * returns, everything is sent and verified, so that the next writer reads it. Apps Script releases the lock when the
 * execution ends [ref lock], which saves a round trip on every save; until then the same lock serves all further work,
 * and work within work.
 */
export function openLock(): <T>(tables: Tables, work: () => T) => T {
  let isHeld = false;
  let isWithin = false;
  return (tables, work) => {
    if (isWithin) return work();
    isHeld ||= LockService.getDocumentLock()?.tryLock(PATIENCE_MS) === true;
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
