/** Makes the demonstration school in a process of its own, and tells the one that began it how far it is. */
import { keptNorthfield } from './school';

// Nobody waits for it any more.
process.on('disconnect', () => process.exit());

keptNorthfield((progress) => process.send?.(progress))
  .catch((problem: Error) => {
    console.error(problem.stack);
    process.exitCode = 1;
  })
  .finally(() => process.disconnect());
