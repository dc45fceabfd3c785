/** What the tests of ordinary programs share: a program opened by its owner, and what its tabs show. */
import path from 'node:path';
import { type App, createWorkspace, type Workspace, type WorkspaceOptions } from '../../../emulator';

export const OWNER = 'office@northfield.example';

/** The program in a fresh spreadsheet, opened by its owner on Monday 7 September 2026 at eight. */
export function opened(program: string, options: WorkspaceOptions = {}): { ws: Workspace; app: App } {
  const ws = createWorkspace({ owner: OWNER, ...options });
  const app = ws.load(path.join(__dirname, program));
  ws.open();
  return { ws, app };
}

export function tab(ws: Workspace, name: string, rows: unknown[][] = []) {
  const sheet = ws.spreadsheet.getSheetByName(name) ?? ws.spreadsheet.insertSheet(name);
  if (rows.length) sheet.getRange(1, 1, rows.length, rows[0]?.length ?? 0).setValues(rows);
  return sheet;
}

export const shown = (ws: Workspace, name: string): string[] =>
  tab(ws, name)
    .getDataRange()
    .getDisplayValues()
    .map((row) => row.join(' | '));

export const failures = (ws: Workspace) => ws.executions.filter(({ status }) => status !== 'completed');
