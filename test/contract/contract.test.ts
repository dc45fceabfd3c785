/** Shows every fact in the local Workspace, from the very script that would be pushed to Google. */
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { createWorkspace } from '../../emulator';

const root = resolve(__dirname, '../..');
execFileSync('node', ['build/contract.mjs'], { cwd: root });
const ws = createWorkspace({ owner: 'lead@northfield.example' });
const app = ws.load(resolve(root, 'build/contract'));
const rows = app.call('runContract') as string[][];

test.each(rows.map(([source, name, expected, got, same]) => ({ source, name, expected, got, same })))(
  '$source $name',
  ({ expected, got, same }) => expect(same === 'yes' ? expected : got).toBe(expected),
);
