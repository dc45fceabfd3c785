/** Shows every fact in the local Workspace, from the very script that would be pushed, and that the facts are enough for Stepwise. */
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { blankSheet, call, setUp } from '../../demo/northfield';
import { createWorkspace } from '../../emulator';
import type { CoachingPayload } from '../../src/coaching/payload';
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

/** The menu, the set-up, a pair, a drop-in, and a conversation in the sidebar and by form. */
async function firstWeek() {
  const ws = blankSheet();
  const school = await setUp(ws);
  ws.open();
  ws.ui.chooseMenu('Stepwise > Open Stepwise');
  const programme = { id: '', name: 'Pilot', cadence: 'Fortnightly', slotDay: 'Tuesday', slotTime: '15:30' };
  const dates = { startsOn: '2026-09-07', endsOn: '2027-07-21' };
  const { programmes } = await call<CoachingPayload>(school, 'saveProgramme', { ...programme, ...dates });
  const pairs = ['SRO', 'LJA'].map((teacher) => ({ coach: 'BCO', teacher }));
  await call(school, 'savePairs', programmes[0]?.id, dates.startsOn, pairs);
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
