/** Google's own command line, clasp, as the scripts here use it: one look at who is signed in, and one project a folder. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Runs clasp from node_modules; its words go to the terminal unless they are asked for. */
function clasp(args, { quiet = false } = {}) {
  return spawnSync('npx', ['--no-install', 'clasp', ...args], {
    encoding: 'utf8',
    stdio: quiet ? 'pipe' : 'inherit',
  });
}

function isSignedIn() {
  try {
    return JSON.parse(clasp(['show-authorized-user', '--json'], { quiet: true }).stdout).loggedIn;
  } catch {
    return false;
  }
}

/** Ends here, with one sentence, where nobody is signed in. `again` is the command to run after signing in. */
export function mustBeSignedIn(again) {
  if (isSignedIn()) return;
  console.error(
    `You are not signed in to Google yet: run \`npx clasp login\`, switch on the Apps Script API at https://script.google.com/home/usersettings, and run \`${again}\` again.`,
  );
  process.exit(1);
}

/** As `clasp` in the project whose .clasp.json stands in `folder`; ends where clasp fails. */
export function must(folder, args) {
  const { status } = clasp(['--project', join(folder, '.clasp.json'), ...args]);
  if (status !== 0) process.exit(status ?? 1);
}

/** Whether the project in `folder` has no script at Google yet. */
export const isNew = (folder) =>
  JSON.parse(readFileSync(join(folder, '.clasp.json'), 'utf8')).scriptId === undefined;
