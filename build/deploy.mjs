/** Takes Stepwise to your own Google: makes a Sheet with the script bound to it the first time, and renews the script ever after. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { bundle } from './bundle.mjs';

const SIGN_IN =
  'You are not signed in to Google yet: run `npx clasp login`, switch on the Apps Script API at https://script.google.com/home/usersettings, and run `npm run deploy` again.';

/** Runs clasp from node_modules; its words go to the terminal unless they are asked for. */
function clasp(args, { quiet = false } = {}) {
  return spawnSync('npx', ['--no-install', 'clasp', ...args], {
    encoding: 'utf8',
    stdio: quiet ? 'pipe' : 'inherit',
  });
}

function must(result) {
  if (result.status !== 0) process.exit(result.status ?? 1);
}

function isSignedIn() {
  try {
    return JSON.parse(clasp(['show-authorized-user', '--json'], { quiet: true }).stdout).loggedIn;
  } catch {
    return false;
  }
}

if (!isSignedIn()) {
  console.error(SIGN_IN);
  process.exit(1);
}
const isNew = JSON.parse(readFileSync('.clasp.json', 'utf8')).scriptId === undefined;
if (isNew)
  must(clasp(['create-script', '--type', 'sheets', '--title', 'Stepwise', '--rootDir', 'build/out']));
// Creating pulls the new script's empty files into build/out (clasp's create-script), so the bundle is made after it.
await bundle();
must(clasp(['push', '--force']));
console.log(
  isNew
    ? 'Your Sheet is made. Open it (`npx clasp open-container`), wait for the menu “Stepwise”, and choose “Open Stepwise”.'
    : 'Your Sheet has the newest Stepwise: load its tab again.',
);
