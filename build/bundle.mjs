/** Builds what Google gets, into build/out: code.js, a file for each page, two that are only read, and the manifest. */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { build } from 'esbuild';
import { licencesOf } from './licences.mjs';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** What all bundles share. The licences of packages travel in a file of their own. */
const shared = {
  absWorkingDir: root,
  bundle: true,
  charset: 'utf8',
  legalComments: 'none',
  metafile: true,
  write: false,
};

/**
 * Apps Script calls only top-level function declarations, so each export gets one, and the rest stays inside `App`.
 * Class fields and newer syntax can be refused by the server when saving, hence es2019.
 */
export async function bundleCode(entry, minify) {
  const { outputFiles, metafile } = await build({
    ...shared,
    entryPoints: [entry],
    format: 'iife',
    globalName: 'App',
    minify,
    target: 'es2019',
  });
  const code = outputFiles[0].text;
  // Loaded here with nothing of Google around: a call to a service while the script loads ends the build.
  const exported = Object.keys(vm.runInNewContext(`${code};App`));
  const doors = exported.map((name) => `function ${name}(){return App.${name}(...arguments)}\n`);
  return { text: code + doors.join(''), metafile };
}

const PAGES = join(root, 'src/app/pages');
const ENDING = '.page.tsx';

/** Each file `<name>.page.tsx` is where a page begins, and `<name>.html` is what Google gets of it. */
const pageNames = () =>
  readdirSync(PAGES)
    .filter((file) => file.endsWith(ENDING))
    .map((file) => file.slice(0, -ENDING.length));

async function bundlePage(name) {
  const { outputFiles, metafile } = await build({
    ...shared,
    entryPoints: [join(PAGES, name + ENDING)],
    outdir: 'build/out',
    format: 'iife',
    minify: true,
    target: 'es2020',
    // Classic JSX calls preact directly, which is two kilobytes less than the automatic runtime.
    tsconfigRaw: { compilerOptions: { jsx: 'react', jsxFactory: 'h', jsxFragmentFactory: 'Fragment' } },
    inject: ['node_modules/preact/dist/preact.mjs'],
    // `//` in a template literal of an inline script can be taken for a comment.
    supported: { 'template-literal': false },
  });
  const [script, styles] = ['.js', '.css'].map(
    (ending) => outputFiles.find(({ path }) => path.endsWith(ending)).text,
  );
  const text = readFileSync(join(PAGES, 'index.html'), 'utf8')
    .replace('<!-- styles -->', () => `<style>${styles}</style>`)
    .replace('<!-- script -->', () => `<script>${script}</script>`);
  return { text, metafile };
}

/**
 * The starter playbook as JSON. It is read once in a school's life, so it stays out of the code that every execution
 * loads; a file that is no script has to end in .html [docs].
 */
async function bundlePlaybook() {
  const entry = 'src/playbook/starter/starter.ts';
  const { outputFiles } = await build({
    ...shared,
    entryPoints: [entry],
    format: 'iife',
    globalName: 'starter',
  });
  return JSON.stringify(vm.runInNewContext(`${outputFiles[0].text};starter.starterSteps`));
}

/** Writes the files, and nothing else stays beside them; returns the sizes in bytes of those that have to be loaded. */
export async function bundle() {
  const names = pageNames();
  const [playbook, code, ...pages] = await Promise.all([
    bundlePlaybook(),
    bundleCode('src/main.ts', true),
    ...names.map((name) => bundlePage(name)),
  ]);
  const loaded = { 'code.js': code.text };
  for (const [at, name] of names.entries()) loaded[`${name}.html`] = pages[at].text;
  const licences = licencesOf(
    root,
    [code, ...pages].map(({ metafile }) => metafile),
  );
  const out = join(root, 'build/out');
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const written = { ...loaded, 'playbook.html': playbook, 'licences.html': licences };
  for (const [file, text] of Object.entries(written)) writeFileSync(join(out, file), text);
  copyFileSync(join(root, 'appsscript.json'), join(out, 'appsscript.json'));
  return Object.fromEntries(Object.entries(loaded).map(([file, text]) => [file, Buffer.byteLength(text)]));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [file, bytes] of Object.entries(await bundle()))
    console.log(`${file.padEnd(14)} ${(bytes / 1000).toFixed(1)} KB`);
}
