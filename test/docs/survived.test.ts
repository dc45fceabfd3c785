/** The sweep's table speaks of every function that Google may call and of no other, use by use, and its page is up to date. */
import { readFileSync } from 'node:fs';
import { readPage, writtenIn } from '../../build/docs/pages';
import { nameOf, readSwept, sweptWritten } from '../../build/docs/survived';
import { SCENARIOS } from '../sweep/scenarios';

const swept = readSwept();

test('every function of the bundle has been swept, and none is named that is there no more', () => {
  const main = readFileSync('src/main.ts', 'utf8');
  const exported = [...main.matchAll(/export (?:const )?\{([^}]*)\}/g)].flatMap(
    ([, names = '']) => names.match(/\w+/g) ?? [],
  );
  expect([...new Set(swept.map(({ fn }) => fn))].sort()).toEqual(exported.sort());
});

test('every use of a function that the sweep knows has a row: `npm run sweep -- name` makes one', () => {
  const known = SCENARIOS.map(({ fn, what }) => nameOf({ fn, use: what }));
  expect(swept.map(nameOf).sort()).toEqual(known.sort());
});

test('docs/survived.md is as `npm run docs` writes it', () => {
  expect(writtenIn(readPage('survived'))).toBe(sweptWritten(swept));
});
