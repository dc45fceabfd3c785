/** Shows every fact in the local Workspace, from the very script that would be pushed, and that the facts are enough for Stepwise. */
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { pairUp } from '../../demo/northfield';
import { createWorkspace } from '../../emulator';
import { setUpFromNothing } from '../stories/firstFortnight';
import { converse, converseByForm, dropIn, said, until } from '../stories/school';
import { listen, namesWritten } from './calls';

const root = resolve(__dirname, '../..');
execFileSync('node', ['build/contract.mjs'], { cwd: root });
const app = createWorkspace().load(resolve(root, 'build/contract'));
const { heard: shown, stop } = listen();
const rows = app.call('runContract') as string[][];
stop();

test.each(rows.map(([source, name, expected, got, same]) => ({ source, name, expected, got, same })))(
  '$source $name',
  ({ expected, got, same }) => expect(same === 'yes' ? expected : got).toBe(expected),
);

test('each name that src/google calls has a fact', () => {
  const names = new Set([...shown].map((each) => each.split('.')[1]));
  expect(namesWritten().length).toBeGreaterThan(80);
  expect(namesWritten().filter((name) => !names.has(name))).toEqual([]);
});

/** Set-up, pairs, a drop-in, and a conversation in the sidebar and by form. */
async function firstWeek() {
  const { school } = await setUpFromNothing();
  await pairUp(school);
  until(school, '2026-09-08T16:05');
  dropIn(school, { visitor: 'STU', teacher: 'PMO', on: '2026-09-08' });
  await converse(school, 'BCO', said({ teacher: 'SRO' }));
  converseByForm(school, 'BCO', said({ teacher: 'LJA' }));
}

test('each member that runs in a school’s first week has a fact of its own class', async () => {
  const week = listen();
  await firstWeek().finally(week.stop);
  expect(week.heard.size).toBeGreaterThan(80);
  expect([...week.heard].filter((each) => !shown.has(each))).toEqual([]);
});
