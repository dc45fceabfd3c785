/** Holds the plan of the emulator: which room stands on which, what its files are called, and how long they may be. */
import { filesIn, functionsOf, importsOf, readText } from '../house';

/** Each room stands on those before it alone. */
const ROOMS = [
  'platform',
  'model',
  'cells',
  'formulas',
  'sheets',
  'world',
  'forms',
  'run',
  'services',
  'project',
  'people',
  'workspace.ts',
  'index.ts',
  'serve',
  'serve.ts',
];
/** The page stands apart. It knows what the server tells it, and how a form leads from page to page. */
const PAGE_KNOWS = /^emulator\/(page|forms)\/|^emulator\/serve\/view\.ts$/;

const files = filesIn('emulator');
const roomOf = (file: string) => file.split('/')[1] ?? '';
const links = files.flatMap(importsOf).filter(({ to }) => to.startsWith('emulator/'));
const said = (list: typeof links) => list.map(({ from, to }) => `${from} ${to}`);

describe('a room of the emulator', () => {
  test('stands on those before it', () => {
    const strayed = links.filter(({ from, to }) => {
      const [of, on] = [ROOMS.indexOf(roomOf(from)), ROOMS.indexOf(roomOf(to))];
      return roomOf(from) !== 'page' && (of < 0 || on < 0 || on > of);
    });
    expect(said(strayed)).toEqual([]);
  });

  test('holds no files that stand in a circle, types counted', () => {
    let left = links.filter(({ from, to }) => from !== to);
    for (let before = 0; before !== left.length; ) {
      before = left.length;
      const importing = new Set(left.map(({ from }) => from));
      left = left.filter(({ to }) => importing.has(to));
    }
    expect(said(left)).toEqual([]);
  });

  test('is told to the page by the server alone', () => {
    expect(said(links.filter(({ from, to }) => roomOf(from) === 'page' && !PAGE_KNOWS.test(to)))).toEqual([]);
  });
});

describe('a file of the emulator', () => {
  const all = ['emulator', 'test/emulator'].flatMap((folder) => filesIn(folder, /\.(tsx?|css)$/));

  test('is called in camelCase, as its folders are', () => {
    const isCamelCase = (name: string) => /^[a-z][A-Za-z0-9]*(\.[a-z]+)*$/.test(name);
    expect(all.filter((file) => !file.split('/').every(isCamelCase))).toEqual([]);
  });

  test('has at most 300 lines', () => {
    expect(all.filter((file) => readText(file).split('\n').length > 301)).toEqual([]);
  });

  test('has functions of at most 40 lines', () => {
    const long = files.flatMap((file) =>
      functionsOf(file)
        .filter(({ lines }) => lines > 40)
        .map(({ name }) => `${file} ${name}`),
    );
    expect(long).toEqual([]);
  });
});
