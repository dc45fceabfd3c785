/** The licences of the packages that the bundles hold: MIT, ISC and BSD ask that their words go with every copy. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The folder of the package that a bundled file belongs to; undefined for a file of our own. */
function packageOf(file) {
  const parts = file.split('/');
  const at = parts.lastIndexOf('node_modules');
  if (at < 0) return undefined;
  return parts.slice(0, at + (parts[at + 1].startsWith('@') ? 3 : 2)).join('/');
}

function licenceIn(folder) {
  const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  if (!file) throw new Error(`The package ${name} brings no licence along.`);
  return `${name} ${version}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
}

/** The words of all licences, from esbuild's account of what went into each bundle. */
export function licencesOf(root, metafiles) {
  const files = metafiles.flatMap(({ outputs }) =>
    Object.values(outputs).flatMap(({ inputs }) =>
      Object.entries(inputs)
        .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
        .map(([file]) => file),
    ),
  );
  const folders = new Set(files.map(packageOf).filter(Boolean));
  return [...folders]
    .sort()
    .map((folder) => licenceIn(resolve(root, folder)))
    .join(`\n${'-'.repeat(72)}\n\n`);
}
