/** The files that Google gets: their sizes, their syntax, and the functions that it may call. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import vm from 'node:vm';
import { parseSync } from '@swc/core';
import { transform } from 'esbuild';

const out = resolve(__dirname, '../../build/out');
const read = (file: string) => readFileSync(join(out, file), 'utf8');
const PAGES = ['dropIns.html', 'health.html', 'leading.html', 'school.html', 'setup.html', 'sidebar.html'];
/** How many template literals stand in a script; a backtick within a plain string is none. */
const templatesIn = (script: string): number =>
  JSON.stringify(parseSync(script, { syntax: 'ecmascript', target: 'es2022' })).match(
    /"type":"(Tagged)?TemplateLiteral/g,
  )?.length ?? 0;

const scriptOf = (page: string) => page.match(/<script>([\s\S]*)<\/script>/)?.[1] ?? '';

test('there are ten of them, and no others', () =>
  expect(readdirSync(out).sort()).toEqual([
    'appsscript.json',
    'code.js',
    'dropIns.html',
    'health.html',
    'leading.html',
    'licences.html',
    'playbook.html',
    'school.html',
    'setup.html',
    'sidebar.html',
  ]));

test.each(['code.js', ...PAGES])('%s stays within its budget', (file) => {
  expect(statSync(join(out, file)).size).toBeLessThanOrEqual(file === 'code.js' ? 300_000 : 100_000);
});

test('a page carries the styles of what it shows, and of nothing else', () => {
  expect(read('sidebar.html')).toMatch(/\.counter ?[{,]/);
  expect(read('sidebar.html')).not.toContain('.paste');
  expect(read('school.html')).not.toContain('.counter');
  expect(read('school.html')).toContain('.paste');
});

test('code.js has no syntax newer than ES2019, which the server may refuse when it saves', async () => {
  const code = read('code.js');
  const [old, newest] = await Promise.all(['es2019', 'esnext'].map((target) => transform(code, { target })));
  expect(old?.code === newest?.code).toBe(true);
});

test('code.js loads where nothing of Google is, and declares exactly what main.ts exports', () => {
  const context = vm.createContext({});
  const before = new Set(Object.keys(context));
  vm.runInContext(read('code.js'), context);
  const declared = Object.keys(context).filter(
    (name) => !before.has(name) && typeof context[name] === 'function',
  );
  const main = readFileSync(resolve(__dirname, '../../src/main.ts'), 'utf8');
  const exported = [...main.matchAll(/^export (?:const )?\{([^}]*)\}/gm)].flatMap(
    (found) => (found[1] ?? '').match(/\w+/g) ?? [],
  );
  expect(declared.sort()).toEqual(exported.sort());
});

test('every function can be called as a plain top-level declaration', () => {
  const code = read('code.js');
  for (const name of ['onOpen', 'everyHour', 'formSubmitted', 'saveConversation'])
    expect(code).toContain(`function ${name}(){return App.${name}(...arguments)}`);
});

test.each(PAGES)(
  '%s is one file: nothing is fetched, and “//” stands only in plain addresses, where nothing takes it for a comment',
  (file) => {
    const page = read(file);
    expect(page).not.toMatch(/<(script|link|img)[^>]+(src|href)=/);
    const before = [...scriptOf(page).matchAll(/(.{6})\/\//g)];
    expect(before.filter(([, words = '']) => !/["']https?:$/.test(words))).toEqual([]);
    expect(page).toContain('<base target="_top">');
  },
);

test.each(PAGES)('the script of %s has no template literal, and nothing that ends or hides it', (file) => {
  expect(scriptOf(read(file)).length).toBeGreaterThan(10_000);
  expect(scriptOf(read(file))).not.toMatch(/<\/?script|<!--/i);
  expect(templatesIn(scriptOf(read(file)))).toBe(0);
});

test.each(['code.js', ...PAGES])('%s knows nothing of the machine that built it', (file) => {
  for (const word of [resolve(__dirname, '../..'), '__dirname', '__filename', 'node_modules'])
    expect([word, read(file).includes(word)]).toEqual([word, false]);
});

test('the licence of every package that goes along goes with it', () => {
  for (const name of ['d3-dsv', 'fastest-levenshtein', 'preact', 'zod'])
    expect(read('licences.html')).toMatch(new RegExp(`^${name} [\\d.]+\\n\\n[^-]*Copyright`, 'm'));
});

test('the manifest asks for the least that works', () => {
  const { oauthScopes, runtimeVersion } = JSON.parse(read('appsscript.json'));
  expect(runtimeVersion).toBe('V8');
  expect(oauthScopes.map((scope: string) => scope.replace(/.*auth\//, ''))).toEqual([
    'spreadsheets.currentonly',
    'forms',
    'script.container.ui',
    'script.scriptapp',
    'script.send_mail',
    'userinfo.email',
  ]);
});

test('pasted lists are planned in the page of the set-up, and by nothing in the code that every run loads', () => {
  for (const file of ['setup.html', 'code.js'])
    expect([file, read(file).includes('Preferred forename')]).toEqual([file, file === 'setup.html']);
});

test('the starter playbook lies beside the code, and not in it', () => {
  expect(JSON.parse(read('playbook.html'))).toHaveLength(40);
  expect(read('code.js')).not.toContain('As each pupil steps past you');
});
