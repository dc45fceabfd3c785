/** Builds the contract cases as a script project, into build/contract; with `push`, takes it to your own Google. */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleCode, root } from './bundle.mjs';
import { ensureProject, isNew, must, mustBeSignedIn } from './clasp.mjs';

const out = join(root, 'build/contract');

async function buildContract() {
  const { text } = await bundleCode('test/contract/main.ts', false);
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'code.js'), text);
  for (const file of ['page.html', 'appsscript.json'])
    copyFileSync(join(root, 'test/contract', file), join(out, file));
}

/** A Sheet of its own the first time; what the script does to it is no matter. */
async function push() {
  mustBeSignedIn('npm run contract:push');
  ensureProject(out, '.');
  if (isNew(out))
    must(out, ['create-script', '--type', 'sheets', '--title', 'Stepwise contract', '--rootDir', '.']);
  await buildContract();
  must(out, ['push', '--force']);
  console.log(
    'Open the script (`npx clasp -P build/contract open-script`), run `runContract`, and read the tab “Contract” of its Sheet.',
  );
}

await (process.argv.includes('push') ? push() : buildContract());
