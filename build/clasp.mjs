/**
 * Google's own command line, clasp, as the scripts here use it: one look at who is signed in, and one project a
 * folder.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const projectFile = (folder) => join(folder, '.clasp.json');

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
  const { status } = clasp(['--project', projectFile(folder), ...args]);
  if (status !== 0) process.exit(status ?? 1);
}

/**
 * Makes the folder's .clasp.json where there is none. It is nobody's but the person's who deploys: clasp writes the
 * id of their script into it, so it is not kept with the source.
 */
export function ensureProject(folder, rootDir) {
  if (existsSync(projectFile(folder))) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(projectFile(folder), `${JSON.stringify({ rootDir }, null, 2)}\n`);
}

/** Whether the project in `folder` has no script at Google yet. */
export const isNew = (folder) => JSON.parse(readFileSync(projectFile(folder), 'utf8')).scriptId === undefined;
