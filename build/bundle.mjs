/** Builds the three files that Google gets: code.js, sidebar.html and appsscript.json, into build/out. */
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** What both bundles share. */
const shared = { bundle: true, write: false, charset: 'utf8', legalComments: 'none', absWorkingDir: root };

/**
 * Apps Script calls only top-level function declarations, so each export gets one, and the rest stays inside `App`.
 * Class fields and newer syntax can be refused by the server when saving, hence es2019.
 */
async function bundleCode(minify) {
  const entryPoints = ['src/main.ts'];
  const wrapped = { ...shared, entryPoints, format: 'iife', globalName: 'App', target: 'es2019', minify };
  const [result, listed] = await Promise.all([
    build(wrapped),
    build({ ...shared, entryPoints, format: 'esm', metafile: true }),
  ]);
  const { exports } = Object.values(listed.metafile.outputs)[0];
  const doors = exports.map((name) => `function ${name}() { return App.${name}.apply(this, arguments) }`);
  return `${result.outputFiles[0].text}${doors.join('\n')}\n`;
}

/** `//` in a template literal of an inline script can be taken for a comment, so template literals are lowered. */
async function bundleSidebar(minify) {
  const result = await build({
    ...shared,
    entryPoints: ['src/sidebar/main.tsx'],
    outdir: 'build/out',
    format: 'iife',
    minify,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    target: 'es2020',
    supported: { 'template-literal': false },
  });
  const text = (ending) => result.outputFiles.find((file) => file.path.endsWith(ending))?.text ?? '';
  const script = text('.js').replace(/<\/script/gi, '<\\/script');
  return readFileSync(join(root, 'src/sidebar/index.html'), 'utf8')
    .replace('<!-- styles -->', () => `<style>${text('.css')}</style>`)
    .replace('<!-- script -->', () => `<script>${script}</script>`);
}

/** Writes the three files, and nothing else stays beside them; returns their sizes in bytes. */
export async function bundle({ minify = true } = {}) {
  const out = join(root, 'build/out');
  const [code, sidebar] = await Promise.all([bundleCode(minify), bundleSidebar(minify)]);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'code.js'), code);
  writeFileSync(join(out, 'sidebar.html'), sidebar);
  copyFileSync(join(root, 'appsscript.json'), join(out, 'appsscript.json'));
  return { 'code.js': Buffer.byteLength(code), 'sidebar.html': Buffer.byteLength(sidebar) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [file, bytes] of Object.entries(await bundle()))
    console.log(`${file.padEnd(14)} ${(bytes / 1000).toFixed(1)} KB`);
}
