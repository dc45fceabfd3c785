/** Holds the plan of the house: what each role may import, which way data runs, and how long a file and a function may be. */
import { filesIn, functionsOf, importsOf, type Link, readText } from './house';

/** What a file is for, read off its place and its name. */
const roomOf = (file: string) => file.split('/')[1]?.replace(/\.tsx?$/, '') ?? '';
const src = filesIn('src');
const links = src.flatMap(importsOf);
const ours = links.filter(({ to }) => to.startsWith('src/'));

/** An action needs something of the world: it imports the ports. */
const actions = new Set(
  ours
    .filter(({ from, to }) => to === 'src/ports.ts' && !from.startsWith('src/google/'))
    .map(({ from }) => from),
);
/** A file without Google, ports or screen, whatever it is called. */
const isPure = (file: string) => /\/(rules|letter|view)\.ts$|^src\/fortnight\/letters\//.test(file);

/** The rooms below every practice; none of them knows one. */
const FOUNDATIONS = ['google', 'records', 'ports', 'school', 'kit'];

/** Packages, by who may use them. */
const PACKAGES: Record<string, RegExp> = {
  preact: /\.tsx$|^src\/(app\/pages|kit\/(ui|pasted))\//,
  'd3-dsv': /^src\/(kit\/pasted|playbook)\//,
  zod: /^src\/(?!google\/)/,
  'fastest-levenshtein': /^src\/(setUp|playbook|kit)\//,
};

const RULES: Record<string, (link: Link) => boolean> = {
  'records import only records': ({ from, to }) => roomOf(from) === 'records' && roomOf(to) !== 'records',
  'google imports only records and ports': ({ from, to }) =>
    roomOf(from) === 'google' && !['google', 'records', 'ports'].includes(roomOf(to)),
  'google is reached through the connection alone': ({ from, to }) =>
    roomOf(to) === 'google' && roomOf(from) !== 'google' && from !== 'src/app/connection.ts',
  'kit and school know no room of a practice': ({ from, to }) =>
    ['kit', 'school'].includes(roomOf(from)) && !FOUNDATIONS.includes(roomOf(to)),
  'nothing below imports app or main': ({ from, to }) =>
    ['app', 'main'].includes(roomOf(to)) && !['app', 'main'].includes(roomOf(from)),
  'a screen takes only types from actions and ports': ({ from, to, isType }) =>
    from.endsWith('.tsx') && !isType && (actions.has(to) || to === 'src/ports.ts'),
  'rules, letters and views are pure': ({ from, to }) =>
    isPure(from) && (to === 'src/ports.ts' || actions.has(to) || to.endsWith('.tsx')),
};

describe('the plan of the house', () => {
  test.each(Object.entries(RULES))('%s', (_, isWrong) => {
    const strayed = ours.filter(isWrong).map(({ from, to }) => `${from} ${to}`);
    expect(strayed).toEqual([]);
  });

  test('no rooms stand in a circle, types counted', () => {
    expect(circles(ours.map(({ from, to }) => [roomOf(from), roomOf(to)]))).toEqual([]);
    expect(circles(ours.map(({ from, to }) => [from, to]))).toEqual([]);
  });

  test('a package is used where it belongs', () => {
    const packages = links.filter(({ to }) => !to.startsWith('src/'));
    const strayed = packages.filter(({ from, to }) => !PACKAGES[to.split('/')[0] ?? '']?.test(from));
    expect(strayed.map(({ from, to }) => `${from} ${to}`)).toEqual([]);
  });

  test('only src/google names a Google service', () => {
    const service =
      /\b(SpreadsheetApp|FormApp|MailApp|ScriptApp|LockService|PropertiesService|CacheService|HtmlService|UrlFetchApp|DriveApp|Session|Utilities)\./;
    const uncommented = (file: string) => readText(file).replace(/^\s*(\/\*\*|\*|\/\/).*$/gm, '');
    const naming = src.filter((file) => !file.startsWith('src/google/') && service.test(uncommented(file)));
    expect(naming).toEqual([]);
  });

  test('the emulator knows nothing of coaching, and the demonstration only what its people know', () => {
    const strayed = filesIn('emulator')
      .flatMap(importsOf)
      .filter(({ to }) => /^(src|demo|test)\//.test(to));
    expect(strayed).toEqual([]);
  });
});

describe('a file', () => {
  const all = ['src', 'emulator', 'demo', 'build'].flatMap((folder) => filesIn(folder));

  test('opens with what it is for', () => {
    expect(all.filter((file) => !readText(file).startsWith('/**'))).toEqual([]);
  });

  test('has at most 300 lines, styles and tests too', () => {
    const isLong = (file: string) => readText(file).split('\n').length > 301;
    expect([...all, ...filesIn('test'), ...filesIn('src', /\.css$/)].filter(isLong)).toEqual([]);
  });
});

describe('a function', () => {
  test('has at most 40 lines', () => {
    const long = src.flatMap((file) =>
      functionsOf(file)
        .filter(({ lines }) => lines > 40)
        .map(({ name }) => `${file} ${name}`),
    );
    expect(long).toEqual([]);
  });
});

/** The groups within which each can be reached from each other. */
function circles(pairs: [string, string][]): string[] {
  const next = new Map<string, Set<string>>();
  for (const [a, b] of pairs) if (a !== b) next.set(a, (next.get(a) ?? new Set()).add(b));
  const reach = (start: string, seen = new Set<string>()) => {
    for (const each of next.get(start) ?? []) if (!seen.has(each)) reach(each, seen.add(each));
    return seen;
  };
  const reached = new Map([...next.keys()].map((each) => [each, reach(each)]));
  const groups = [...reached]
    .filter(([each, to]) => to.has(each))
    .map(([each, to]) => [...to].filter((one) => reached.get(one)?.has(each)).sort());
  return [...new Set(groups.map((group) => group.join(' ')))];
}
