/** Builds what Google gets, into build/out: code.js, the pages of the sidebar, playbook.html and appsscript.json. */
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { minify as squeeze } from '@swc/core';
import { build } from 'esbuild';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** What both bundles share. */
const shared = { bundle: true, write: false, charset: 'utf8', legalComments: 'none', absWorkingDir: root };

/**
 * Apps Script calls only top-level function declarations, so each export gets one, and the rest stays inside `App`.
 * Class fields and newer syntax can be refused by the server when saving, hence es2019.
 */
export async function bundleCode(entry, minify) {
  const result = await build({
    ...shared,
    entryPoints: [entry],
    format: 'esm',
    target: 'es2019',
    minifySyntax: minify,
    metafile: true,
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
  });
  const { exports } = Object.values(result.metafile.outputs)[0];
  const doors = exports.map((name) => `function ${name}(){return App.${name}(...arguments)}`);
  const code = withApp(result.outputFiles[0].text);
  return `${minify ? await squeezed(code) : code}${doors.join('\n')}\n`;
}

/** The exports at the end of a module become what its function returns: a kilobyte less than esbuild's own wrapping. */
const withApp = (module) => {
  const [, body, list] = module.match(/^([\s\S]*)export \{([^{}]*)\};\s*$/);
  const named = list.replace(/([\w$]+) as ([\w$]+)/g, '$2: $1');
  return `"use strict";\nvar App = (() => {\n${body}return {${named}};\n})();\n`;
};

/** After esbuild's own shorter syntax, three percent smaller than its whole minifier makes it. */
async function squeezed(code, ecma = 2019) {
  // Arrows lack a prototype: nothing here asks a function for one that does not speak of `this`.
  const compress = { passes: 6, unsafe: false, unsafe_arrows: true, ecma };
  return (await squeeze(code, { compress, mangle: true, format: { ecma }, ecma })).code;
}

/** `//` in a template literal of an inline script can be taken for a comment, so it may stand in plain quoted addresses only. */
const SLASHES = /(?<!["']https?:)\/\//;

/** A page carries the styles of what it can show: a selector with a class that its text never names is left out. */
function stylesFor(text, css) {
  const isNamed = (name) => new RegExp(`["'\` ]${name}["'\` ]`).test(text);
  const isShown = (selector) => (selector.match(/(?<=\.)[a-z][\w-]*/gi) ?? []).every(isNamed);
  return css.replace(/([^{}]+)(\{[^{}]*\})/g, (_, selectors, rule) => {
    const shown = selectors.split(',').filter(isShown);
    return shown.length > 0 ? shown + rule : '';
  });
}

async function bundlePage(entry, minify) {
  const result = await build({
    ...shared,
    entryPoints: [`src/app/pages/${entry}.tsx`],
    outdir: 'build/out',
    format: 'iife',
    minify,
    // Classic JSX calls preact directly: 2 KB less than the automatic runtime.
    inject: ['node_modules/preact/dist/preact.mjs'],
    tsconfigRaw: { compilerOptions: { jsx: 'react', jsxFactory: 'h', jsxFragmentFactory: 'Fragment' } },
    target: 'es2020',
  });
  const text = (ending) => result.outputFiles.find((file) => file.path.endsWith(ending))?.text ?? '';
  const script = (minify ? await squeezed(text('.js'), 2020) : text('.js')).replace(
    /<\/script/gi,
    '<\\/script',
  );
  if (minify && SLASHES.test(script))
    throw new Error(`The script of ${entry}.tsx has “//” outside a plain address.`);
  const page = readFileSync(join(root, 'src/app/pages/index.html'), 'utf8')
    .replace(/\n\s*/g, '')
    .replace('<!-- script -->', () => `<script>${script}</script>`);
  const css = minify ? stylesFor(page, text('.css')) : text('.css');
  return page.replace('<!-- styles -->', () => `<style>${css}</style>`);
}

/**
 * The starter playbook as JSON. It is read once in a school's life, so it stays out of the code that every execution loads;
 * a file that is no script has to end in .html [docs].
 */
async function bundlePlaybook() {
  const options = { ...shared, entryPoints: ['src/playbook/starter/starter.ts'], format: 'cjs' };
  const result = await build(options);
  const module = { exports: {} };
  new Function('module', 'exports', result.outputFiles[0].text)(module, module.exports);
  return JSON.stringify(module.exports.starterSteps);
}

/** The pages by the name of their file, with what each begins at. */
const PAGES = {
  sidebar: 'coach',
  leading: 'programmes',
  dropIns: 'dropIns',
  school: 'school',
  setup: 'setUp',
};

/** Writes the files, and nothing else stays beside them; returns their sizes in bytes. */
export async function bundle({ minify = true } = {}) {
  const out = join(root, 'build/out');
  const [code, playbook, ...pages] = await Promise.all([
    bundleCode('src/main.ts', minify),
    bundlePlaybook(),
    ...Object.values(PAGES).map((entry) => bundlePage(entry, minify)),
  ]);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const named = Object.keys(PAGES).map((name, at) => [`${name}.html`, pages[at]]);
  const written = { 'code.js': code, ...Object.fromEntries(named) };
  for (const [file, text] of Object.entries(written)) writeFileSync(join(out, file), text);
  writeFileSync(join(out, 'playbook.html'), playbook);
  copyFileSync(join(root, 'appsscript.json'), join(out, 'appsscript.json'));
  return Object.fromEntries(Object.entries(written).map(([file, text]) => [file, Buffer.byteLength(text)]));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [file, bytes] of Object.entries(await bundle()))
    console.log(`${file.padEnd(14)} ${(bytes / 1000).toFixed(1)} KB`);
}
