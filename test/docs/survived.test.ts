/** The sweep knows a use of every function that Google may call and of no other, and its page is up to date. */
import { readFileSync } from 'node:fs';
import { readPage, writtenIn } from '../../build/docs/pages';
import { readSwept, type Sweep, sweptWritten } from '../../build/docs/survived';
import { USES } from '../sweep/scenarios';

test('the sweep knows a use of every function of the bundle, and of none that is there no more', () => {
  const main = readFileSync('src/main.ts', 'utf8');
  const exported = [...main.matchAll(/export (?:const )?\{([^}]*)\}/g)].flatMap(
    ([, names = '']) => names.match(/\w+/g) ?? [],
  );
  expect([...new Set(USES.map(({ fn }) => fn))].sort()).toEqual(exported.sort());
});

test('docs/survived.md is as `npm run docs` writes it from the last whole sweep', () => {
  expect(writtenIn(readPage('survived'))).toBe(sweptWritten(readSwept(), USES));
});

test('no failure stands in the table', () => {
  expect(readSwept().rows.filter(({ failures }) => failures > 0)).toEqual([]);
});

test('a use that came after the last whole sweep is said to be not yet swept, and one that went is left out', () => {
  const run = { on: '2026-09-08', commit: 'abc1234', hours: 26, minutes: 12, processors: 2 };
  const figures = { trips: 1000, kills: 1000, faults: 2000, schedules: 12, pairs: 12, failures: 0 };
  const swept: Sweep = {
    run,
    rows: [
      { fn: 'savePairs', use: '', ...figures },
      { fn: 'gone', use: '', ...figures },
    ],
  };
  const uses = [
    { fn: 'savePairs', use: '' },
    { fn: 'build', use: 'anew' },
  ];
  expect(sweptWritten(swept, uses).split('\n')).toEqual([
    'One run, on 2026-09-08, of commit abc1234: 12 minutes on 2 processors. After each point the day went on for 26 hours.',
    '',
    '| function | round trips | kill points | fault points | schedules | pairs | failures |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    '| savePairs | 1000 | 1000 | 2000 | 12 | 12 | 0 |',
    '| build: anew | not yet swept |  |  |  |  |  |',
    '| **all** | 1,000 | 1,000 | 2,000 | 12 | 12 | 0 |',
  ]);
});
