/** What says which script at Google is a person's own: made where it is missing, and never written over. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = resolve(__dirname, '../..');
const scratch = mkdtempSync(join(tmpdir(), 'stepwise-clasp-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** Makes the project of a folder, and says whether that has no script at Google yet. */
function ensured(folder: string): boolean {
  const module = pathToFileURL(join(root, 'build/clasp.mjs')).href;
  const script = `import { ensureProject, isNew } from ${JSON.stringify(module)};
    ensureProject(process.argv[1], 'build/out');
    console.log(isNew(process.argv[1]));`;
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', script, folder], {
    encoding: 'utf8',
  });
  return JSON.parse(said);
}

test('.clasp.json is made where it is missing, its folder too', () => {
  const folder = join(scratch, 'fresh');
  expect(ensured(folder)).toBe(true);
  expect(JSON.parse(readFileSync(join(folder, '.clasp.json'), 'utf8'))).toEqual({ rootDir: 'build/out' });
});

test('one that names a script stays as it is', () => {
  const kept = '{"scriptId":"1abc","rootDir":"elsewhere"}';
  writeFileSync(join(scratch, '.clasp.json'), kept);
  expect(ensured(scratch)).toBe(false);
  expect(readFileSync(join(scratch, '.clasp.json'), 'utf8')).toBe(kept);
});

test('it is not kept with the source', () =>
  expect(readFileSync(join(root, '.gitignore'), 'utf8').split('\n')).toContain('.clasp.json'));
