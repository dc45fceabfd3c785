/** Makes the page's script and styles, once for each run of the server, in memory. */
import { join } from 'node:path';
import { build } from 'esbuild';

export interface Bundle {
  'page.js': string;
  'page.css': string;
  /** Goes into every page of the script's own, before anything else. */
  'shim.js': string;
}

let made: Promise<Bundle> | undefined;

async function make(): Promise<Bundle> {
  const page = join(__dirname, '..', 'page');
  const { outputFiles } = await build({
    entryPoints: { page: join(page, 'main.tsx'), shim: join(page, 'shim.ts') },
    outdir: page,
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'error',
  });
  const text = (name: string) => outputFiles.find(({ path }) => path.endsWith(name))?.text ?? '';
  return { 'page.js': text('page.js'), 'page.css': text('page.css'), 'shim.js': text('shim.js') };
}

export const bundle = (): Promise<Bundle> => {
  made ??= make();
  return made;
};

/** The page itself; it asks the server for everything else. */
export const shell = `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Local Workspace</title>
<link rel="icon" href="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'%3E%3Crect x='2' y='2' width='20' height='20' rx='4' fill='%2317624f'/%3E%3Cpath d='M6 8h12M6 13h12M10 8v10' stroke='white' stroke-width='2'/%3E%3C/svg%3E">
<link rel="stylesheet" href="/page.css">
</head>
<body><div id="page"></div><script src="/page.js"></script></body>
</html>`;

/** A script's own page with `google.script` in it. Its `</script>` can't be closed early by what esbuild wrote. */
export const withShim = (html: string, shim: string): string => {
  const script = `<script>${shim.replaceAll('</script', '<\\/script')}</script>`;
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => head + script) : script + html;
};
