/** Sets Northfield up once for all stories, before any of them: each file then opens it as it was kept. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { blankSheet, PROJECT, pairUp, type School, setUp } from '../demo/northfield';
import type { WorkspaceState } from '../emulator/model';

/** The second Tuesday of term at noon. */
export const TODAY = '2026-09-08';

/** The names under which the schools are kept. */
export const KEPT = { before: 'without pairs', paired: 'with pairs' } as const;

export const FOLDER = 'STEPWISE_SCHOOLS';

/** A school as it was kept; undefined where nothing was set up beforehand. */
export function keptAs(name: string): WorkspaceState | undefined {
  const folder = process.env[FOLDER];
  return folder ? (deserialize(readFileSync(join(folder, name))) as WorkspaceState) : undefined;
}

/** Not as JSON: thousands of places in a tab share one blank cell, and go on sharing it. */
const keep = ({ ws }: School, file: string) => writeFileSync(file, serialize(ws.state));

/** A bundle that is older than the code may fail here: then each story sets its school up itself, and says what is wrong. */
export default async function setUpSchools() {
  if (!existsSync(PROJECT)) return;
  const folder = mkdtempSync(join(tmpdir(), 'stepwise-schools-'));
  try {
    const school = await setUp(blankSheet(`${TODAY}T12:00:00`));
    keep(school, join(folder, KEPT.before));
    await pairUp(school, false);
    keep(school, join(folder, KEPT.paired));
    process.env[FOLDER] = folder;
  } catch (problem) {
    rmSync(folder, { recursive: true, force: true });
    console.warn(`No school could be set up with ${PROJECT}: run “npm run build” first.`, problem);
  }
}
