/** Starts the local Workspace in the browser, with the demonstration school in it. */
import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Progress, type Restart, serve } from '../emulator/serve';
import { blankSheet, PROJECT } from './northfield';
import { fileOfNorthfield, fromFile } from './school';
import { TERM_FILE } from './term';
import { tour } from './tour';

/** Another process makes it, so that the page answers meanwhile. */
function makeNorthfield(say: (progress: Progress) => void): Promise<void> {
  const maker = fork(join(__dirname, 'make.ts'));
  maker.on('message', say);
  // Where the server could not start, nothing is waited for.
  maker.unref();
  maker.channel?.unref();
  return new Promise((resolve, reject) => {
    maker.once('error', reject);
    maker.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error('the terminal in which it was started says why.')),
    );
  });
}

const northfield = (): Restart => {
  const file = fileOfNorthfield();
  const isKept = existsSync(file);
  return {
    label: 'The demonstration school',
    make: () => fromFile(file),
    ...(isKept ? {} : { prepare: makeNorthfield }),
  };
};

async function start() {
  const { url } = await serve({
    project: PROJECT,
    port: Number(process.env.PORT ?? 0),
    tour,
    restart: [
      northfield(),
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
