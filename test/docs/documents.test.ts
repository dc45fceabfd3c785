/** What people read first: short enough, and no link or picture leads nowhere. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'emulator/README.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** Where the links and pictures of a document lead, without addresses on the web and places within a page. */
const targetsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/\]\(([^)#\s]+)[^)]*\)|src="([^"]+)"/g)]
    .map(([, link, picture]) => link ?? picture ?? '')
    .filter((target) => !target.includes('://'))
    .map((target) => join(dirname(file), target));

test('the README has at most ten kilobytes', () => {
  expect(statSync('README.md').size).toBeLessThanOrEqual(10_240);
});

test.each(DOCUMENTS)('every link of %s leads somewhere', (file) => {
  expect(targetsOf(file).filter((target) => !existsSync(target))).toEqual([]);
});

test('every page of docs/ is linked from another document, and every picture is shown', () => {
  const linked = new Set(DOCUMENTS.flatMap((file) => targetsOf(file).filter((target) => target !== file)));
  const pictures = readdirSync('docs/pictures').map((name) => `docs/pictures/${name}`);
  const pages = DOCUMENTS.filter((file) => file.startsWith('docs/'));
  expect([...pages, ...pictures].filter((each) => !linked.has(each))).toEqual([]);
});
