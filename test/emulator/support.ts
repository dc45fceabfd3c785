/** Small script projects in temporary folders, for tests that load one. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  type App,
  createWorkspace,
  type LoadOptions,
  type Workspace,
  type WorkspaceOptions,
} from '../../emulator';

const made: string[] = [];
afterAll(() => {
  for (const dir of made) rmSync(dir, { recursive: true, force: true });
});

/** Writes the files (a lone text is `code.js`) and returns their folder. */
export function project(files: string | Record<string, string>): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'script-'));
  made.push(dir);
  const named = typeof files === 'string' ? { 'code.js': files } : files;
  for (const [name, text] of Object.entries(named)) writeFileSync(path.join(dir, name), text);
  return dir;
}

export interface Loaded {
  ws: Workspace;
  app: App;
}

/** A fresh Workspace with the script installed. */
export function loaded(
  files: string | Record<string, string>,
  options: WorkspaceOptions & LoadOptions = {},
): Loaded {
  const ws = createWorkspace({ owner: 'lead@northfield.example', ...options });
  return { ws, app: ws.load(project(files), options) };
}

/** Runs a function's body once as a script, and returns what it returns. */
export const script = (body: string, options: WorkspaceOptions = {}): unknown =>
  loaded(`function main() { ${body} }`, options).app.call('main');
