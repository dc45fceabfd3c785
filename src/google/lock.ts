/** The document lock: one writer at a time. */
import type { World } from '../ports';
import { Busy } from '../records/refusal';

/** Longer than any save takes; a fortnight's letters may hold it longer, and then the person is asked to try again. */
const PATIENCE_MS = 25_000;

/**
 * Runs `work` alone. It must be the last thing that an execution does: everything is sent here, so that the next writer
 * reads it, and Apps Script lets the lock go when the execution ends [ref], which saves a round trip on every save.
 */
export function alone<T>({ tables }: World, work: () => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock?.tryLock(PATIENCE_MS))
    throw new Busy(
      'Stepwise is busy with somebody else’s save or the letters. Please try again in a minute.',
    );
  const result = work();
  tables.settle();
  return result;
}
