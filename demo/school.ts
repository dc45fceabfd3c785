/** The demonstration school in its second half term: made once from the bundle as it is built, and kept. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createWorkspace, type Workspace } from '../emulator';
import { sayDay } from '../src/school/days';
import { prepareMeeting } from './meeting';
import { blankSheet, call, PROJECT, pairUp, type School, setUp, waitUntil } from './northfield';
import { live } from './weeks';

/** The last school day of the sixth fortnight: its letters go at three. */
const TODAY = '2026-11-26';

/** Northfield from its set-up until `today`: every row and letter made by the product itself. */
export async function northfield(say: (sentence: string) => void, today = TODAY): Promise<School> {
  const school = await setUp(blankSheet());
  await pairUp(school);
  await call(school, 'approveLetters');
  await live(school, today, ({ monday }) => say(`  the week of ${sayDay(monday)} …`));
  waitUntil(school, '13:00');
  await prepareMeeting(school);
  waitUntil(school, '14:55');
  // The tab that the lead looks at, not the one that a trigger made last.
  school.ws.spreadsheet.getSheetByName('This fortnight')?.activate();
  return school;
}

/** A file of the state above for this very bundle; made when it is missing, which takes a moment. */
export async function keptNorthfield(say: (sentence: string) => void): Promise<string> {
  const code = readFileSync(join(PROJECT, 'code.js'));
  const file = join(
    '.workspace',
    `northfield-${createHash('sha1').update(code).digest('hex').slice(0, 12)}.json`,
  );
  if (existsSync(file)) return file;
  say('Making the demonstration school: its first twelve weeks, day by day. This happens once…');
  const { ws } = await northfield(say);
  mkdirSync(dirname(file), { recursive: true });
  ws.save(file);
  return file;
}

export const fromFile = (file: string): Workspace => createWorkspace({ from: file });
