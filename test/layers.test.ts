/** Holds the house's import rules: which folder may import which, and where Google's services may be named. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const root = resolve(__dirname, '..');

/** For each folder, where its imports may lead; `type` marks what may be imported as types only. */
const MAY: Record<string, string[]> = {
  'src/main.ts': ['src/entry'],
  'src/entry': ['src/entry', 'src/usecases', 'src/google', 'src/records', 'type src/domain'],
  'src/usecases': ['src/usecases', 'src/domain', 'src/records'],
  'src/domain': ['src/domain', 'src/records', 'd3-dsv', 'fastest-levenshtein'],
  'src/records': ['src/records'],
  'src/google': ['src/google', 'src/records', 'src/usecases/ports'],
  'src/sidebar': ['src/sidebar', 'src/domain', 'src/records', 'type src/main', 'preact'],
  emulator: [
    ...['emulator', 'node:', 'gas-local', 'd3-dsv', 'tabulator-tables', 'preact', 'esbuild'],
    ...['@borgar/fx', '@formulajs/formulajs', 'numfmt'],
  ],
  // Lists are planned in the page, so the demonstration plans them too; its people know the school's calendar.
  demo: [
    ...['demo', 'src/records', 'src/domain/desk', 'src/domain/imports', 'emulator', 'node:'],
    ...['src/domain/calendar', 'src/domain/days'],
  ],
};

const SERVICES =
  /\b(SpreadsheetApp|FormApp|MailApp|ScriptApp|LockService|PropertiesService|CacheService|HtmlService|UrlFetchApp|DriveApp|Session|Utilities)\./;

function filesIn(folder: string): string[] {
  const path = join(root, folder);
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
    const inside = join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(inside);
    return /\.tsx?$/.test(entry.name) ? [join(root, inside)] : [];
  });
}

interface Import {
  file: string;
  to: string;
  isType: boolean;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  return [
    ...text.matchAll(/^(?:import|export)\s+(type\s)?[^'";]*?from\s+'([^']+)'|^import\s+'([^']+)'/gm),
  ].map((found) => {
    const to = found[2] ?? found[3] ?? '';
    return {
      file: relative(root, file),
      to: to.startsWith('.') ? relative(root, resolve(dirname(file), to)) : to,
      isType: found[1] !== undefined,
    };
  });
}

const isAllowed = ({ to, isType }: Import, allowed: string[]) =>
  allowed.some((each) =>
    each.startsWith('type ') ? isType && to.startsWith(each.slice(5)) : to.startsWith(each),
  );

describe('the layers of the house', () => {
  test.each(Object.entries(MAY))('%s imports only what it may', (folder, allowed) => {
    const strayed = filesIn(folder)
      .flatMap(importsOf)
      .filter((each) => !isAllowed(each, allowed))
      .map(({ file, to }) => `${file} imports ${to}`);
    expect(strayed).toEqual([]);
  });

  test('only src/google names a Google service', () => {
    const naming = filesIn('src')
      .filter((file) => !relative(root, file).startsWith('src/google/'))
      .filter((file) => SERVICES.test(readFileSync(file, 'utf8').replace(/^\s*(\/\*\*|\*|\/\/).*$/gm, '')));
    expect(naming.map((file) => relative(root, file))).toEqual([]);
  });

  test('no file is longer than 300 lines', () => {
    const long = [...Object.keys(MAY), 'test']
      .flatMap(filesIn)
      .filter((file) => readFileSync(file, 'utf8').split('\n').length > 301)
      .map((file) => relative(root, file));
    expect(long).toEqual([]);
  });

  test('every file opens with what it is for', () => {
    const silent = Object.keys(MAY)
      .flatMap(filesIn)
      .filter((file) => !readFileSync(file, 'utf8').startsWith('/**'))
      .map((file) => relative(root, file));
    expect(silent).toEqual([]);
  });
});
