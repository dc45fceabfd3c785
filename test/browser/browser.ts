/** Starts the Chromium that npm brought, so that browser tests need nothing but `npm ci`, and looks at pages. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { AxeResults } from 'axe-core';
import { type Browser, chromium, type Frame, type Page } from 'playwright-core';

const from = createRequire(resolve('package.json'));

/** The package's `exports` hide its package.json, so its folder is found from its main file. */
const packageFolder = resolve(dirname(from.resolve('@sparticuz/chromium')), '../..');

const UNPACK = "import chromium from '@sparticuz/chromium'; await chromium.executablePath();";

/**
 * Unpacks Chromium once a machine and version, and returns the folder.
 *
 * The package unpacks into `os.tmpdir()` and trusts whatever `chromium` lies there: another version, or one that another
 * test worker is still writing. So it unpacks into a folder of our own, which takes its final name when it is whole.
 * It adds its shared libraries (libnss3 and kin, absent from slim images) only on a lambda, so it is told that this is one.
 */
function unpacked(): string {
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as {
    version: string;
  };
  const folder = join(tmpdir(), `chromium-for-tests-${version}`);
  if (existsSync(folder)) return folder;
  const part = mkdtempSync(`${folder}-part-`);
  try {
    // Where a package unpacks is the process's own environment, which jest keeps from its tests: hence a process for it.
    execFileSync(process.execPath, ['--input-type=module', '-e', UNPACK], {
      env: { ...process.env, TMPDIR: part, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
    });
    writeFileSync(join(part, 'fonts.conf'), fontsConf(folder));
    renameSync(part, folder);
  } catch (error) {
    rmSync(part, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/** Open Sans, which the package brings, stands for every general family, so that pages look alike on all machines. */
function fontsConf(folder: string): string {
  const families = ['sans-serif', 'system-ui', 'ui-sans-serif', 'Arial', 'Roboto', 'Helvetica'];
  const aliases = families.map(
    (family) =>
      `<alias binding="same"><family>${family}</family><prefer><family>Open Sans</family></prefer></alias>`,
  );
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<dir>${folder}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${folder}/fonts-cache</cachedir>
${aliases.join('\n')}
</fontconfig>`;
}

/** A headless Chromium; close it when done. Every test file starts one and opens pages in contexts of its own. */
export async function launch(): Promise<Browser> {
  const folder = unpacked();
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    args: [
      '--no-sandbox',
      '--no-zygote',
      '--disable-gpu',
      '--disable-background-networking',
      '--font-render-hinting=none',
    ],
    env: {
      ...(process.env as Record<string, string>),
      LD_LIBRARY_PATH: [join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']]
        .filter(Boolean)
        .join(':'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
      // Days in date fields are written as in Britain, wherever the tests run.
      LC_ALL: 'en_GB.UTF-8',
    },
  });
}

/** What axe-core holds against a page, or against one frame of it: a line for each fault, naming where. */
export async function axe(where: Page | Frame): Promise<string[]> {
  // Half a megabyte: once a document is enough.
  if (await where.evaluate<boolean>('!window.axe'))
    await where.evaluate(readFileSync(from.resolve('axe-core/axe.min.js'), 'utf8'));
  const results = (await where.evaluate('axe.run(document, { iframes: false })')) as AxeResults;
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} (${node.target.join(' ')})`),
  );
}

/** Saves a picture for the documents as docs/pictures/<name>.png, only when the environment variable PICTURES is set. */
export async function shot(page: Page, name: string): Promise<void> {
  if (!process.env['PICTURES']) return;
  mkdirSync('docs/pictures', { recursive: true });
  await page.screenshot({ path: join('docs', 'pictures', `${name}.png`) });
}
