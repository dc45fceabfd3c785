/** Sets Northfield up once for all stories, before any of them: each file then opens it as it was kept. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { blankSheet, PROJECT, pairUp, setUp } from '../demo/northfield';

/** The second Tuesday of term at noon. */
export const TODAY = '2026-09-08';

/** The names under which the schools are kept. */
export const KEPT = { before: 'without pairs.json', paired: 'with pairs.json' } as const;

export const FOLDER = 'STEPWISE_SCHOOLS';

/** Where a school is kept; undefined where nothing was set up beforehand. */
export const keptAt = (name: string): string | undefined => {
  const folder = process.env[FOLDER];
  return folder && join(folder, name);
};

/** A bundle that is older than the code may fail here: then each story sets its school up itself, and says what is wrong. */
export default async function setUpSchools() {
  if (!existsSync(PROJECT)) return;
  const folder = mkdtempSync(join(tmpdir(), 'stepwise-schools-'));
  try {
    const school = await setUp(blankSheet(`${TODAY}T12:00:00`));
    school.ws.save(join(folder, KEPT.before));
    await pairUp(school);
    school.ws.save(join(folder, KEPT.paired));
    process.env[FOLDER] = folder;
  } catch (problem) {
    rmSync(folder, { recursive: true, force: true });
    console.warn(`No school could be set up with ${PROJECT}: run “npm run build” first.`, problem);
  }
}
