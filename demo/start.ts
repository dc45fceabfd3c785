/** Starts the local Workspace in the browser, with the demonstration school in it. */
import { existsSync } from 'node:fs';
import { serve } from '../emulator/serve';
import { blankSheet, PROJECT } from './northfield';
import { fromFile, keptNorthfield } from './school';
import { TERM_FILE } from './term';
import { tour } from './tour';

async function start() {
  const file = await keptNorthfield(console.log);
  const { url } = await serve({
    project: PROJECT,
    port: Number(process.env.PORT ?? 0),
    tour,
    restart: [
      { label: 'The demonstration school', make: () => fromFile(file) },
      { label: 'A blank sheet', make: () => blankSheet() },
      // `npm run term` makes it.
      ...(existsSync(TERM_FILE)
        ? [{ label: 'A term at a school of 220', make: () => fromFile(TERM_FILE) }]
        : []),
    ],
  });
  console.log(`\nThe local Workspace is open at ${url}\nStop it with Ctrl+C; it goes on where you left it.`);
}

start().catch((problem: Error) => {
  console.error(problem.message);
  process.exitCode = 1;
});
