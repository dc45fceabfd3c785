/**
 * Takes Stepwise to your own Google: makes a Sheet with the script bound to it the first time, and renews the script
 * ever after.
 */
import { bundle } from './bundle.mjs';
import { ensureProject, isNew, must, mustBeSignedIn } from './clasp.mjs';

mustBeSignedIn('npm run deploy');
ensureProject('.', 'build/out');
const first = isNew('.');
if (first) must('.', ['create-script', '--type', 'sheets', '--title', 'Stepwise', '--rootDir', 'build/out']);
// Creating pulls the new script's empty files into build/out (clasp's create-script), so the bundle is made after it.
await bundle();
must('.', ['push', '--force']);
console.log(
  first
    ? 'Your Sheet is made. Open it (`npx clasp open-container`), wait for the menu “Stepwise”, and choose “Open Stepwise”.'
    : 'Your Sheet has the newest Stepwise: load its tab again.',
);
