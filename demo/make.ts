/** Makes the demonstration school in a process of its own, and tells the one that began it how far it is. */
import type { Progress } from '../emulator/serve';
import { keptNorthfield } from './school';

// Nobody waits for it any more, or has gone before this line was reached.
process.on('disconnect', () => process.exit());
if (!process.connected) process.exit();

/** What can't be told any more, because the listener has just gone, is no fault. */
const tell = (progress: Progress) => process.send?.(progress, undefined, undefined, () => {});

keptNorthfield(tell)
  .catch((problem: Error) => {
    console.error(problem.stack);
    process.exitCode = 1;
  })
  .finally(() => process.disconnect());
