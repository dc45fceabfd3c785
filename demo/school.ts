/** The demonstration school in its second half term: made once from the bundle as it is built, and kept. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createWorkspace } from '../emulator';
import type { Progress } from '../emulator/serve';
import { Workspace } from '../emulator/workspace';
import { World } from '../emulator/world/world';
import { prepareMeeting } from './meeting';
import { inMemory } from './memory/school';
import { blankSheet, call, PROJECT, pairUp, type School, setUp, waitUntil } from './northfield';
import { begin, liveUntil } from './weeks';

/** The last school day of the sixth fortnight: its letters go at three. */
const TODAY = '2026-11-26';

/** From this day on every execution runs as Google runs it, so that the log has a day's worth of each. */
const IN_THE_SHEET_FROM = '2026-11-25';

/**
 * Northfield from its set-up until `TODAY`: every row and letter made by the product itself, the older weeks in
 * memory.
 */
export async function northfield(say: (progress: Progress) => void): Promise<School> {
  const { ws } = await paired();
  const quick = await inMemory(ws.state);
  const year = await begin(quick);
  const of = year.weeks.filter(({ days }) => (days[0] ?? '') < TODAY).length;
  await liveUntil(year, IN_THE_SHEET_FROM, ({ number }) =>
    say({ sentence: `week ${number} of ${of}`, share: (number - 1) / of }),
  );
  quick.writeDown();
  const school = inTheSheet(ws.state);
  year.room.school = school;
  await liveUntil(year, TODAY, () => {});
  waitUntil(school, '13:00');
  await prepareMeeting(school);
  waitUntil(school, '14:55');
  // The tab that the lead looks at, not the one that a trigger made last.
  school.ws.spreadsheet.getSheetByName('This fortnight')?.activate();
  return school;
}

/** The school on the day of its set-up, with its pairs; its letters may go. */
export async function paired(): Promise<School> {
  const school = await setUp(blankSheet());
  await pairUp(school);
  await call(school, 'approveLetters');
  return school;
}

function inTheSheet(state: Workspace['state']): School {
  const ws = new Workspace(new World(state));
  return { ws, app: ws.load(PROJECT) };
}

/** A file of the state above for this very bundle; it may not be there yet. */
export function fileOfNorthfield(): string {
  const code = readFileSync(join(PROJECT, 'code.js'));
  return join('.workspace', `northfield-${createHash('sha1').update(code).digest('hex').slice(0, 12)}.json`);
}

/** The file above, made when it is missing, which takes a moment. */
export async function keptNorthfield(say: (progress: Progress) => void): Promise<string> {
  const file = fileOfNorthfield();
  if (existsSync(file)) return file;
  const { ws } = await northfield(say);
  mkdirSync(dirname(file), { recursive: true });
  // Written beside and then moved, so that a half-written file is never taken for the school.
  ws.save(`${file}.part`);
  renameSync(`${file}.part`, file);
  return file;
}

export const fromFile = (file: string): Workspace => createWorkspace({ from: file });
