/** What the product in memory has in the place of `src/google/world`: real forms, real mail, and tables that are written down later. */
import { startClock } from '../../src/google/clock';
import { connect as connectToSheet } from '../../src/google/world';
import type { World } from '../../src/ports';
import { type Setting, type Settings, settings } from '../../src/records';
import { readSettings } from '../../src/school/settings';
import { MemoryTables } from './tables';

type Sheet = Omit<World, 'tables'> & { tables: MemoryTables; now: () => string };

/** One bundle serves one school. */
const opened: Sheet[] = [];

const sheet = (): Sheet => {
  const [first] = opened;
  if (!first) throw new Error('The sheet has to be opened first.');
  return first;
};

/** Reads the sheet as it is; `now` gives the local moment of the school, to the minute. */
export function open(now: () => string) {
  const world = connectToSheet('', readSettings);
  opened.push({ ...world, tables: new MemoryTables(world.tables), now });
}

/** Each call of a public function finds the tables as the call before left them. */
export function connect(asker: string, read: (rows: Setting[]) => Settings): World {
  const { now, ...world } = sheet();
  const values = read(world.tables.all(settings));
  const clock = { ...startClock(values.timeZone), now, hasTime: () => true };
  return { ...world, asker, clock, settings: values };
}

/** The sheet is as it would be, had every call written to it; the lock that all of them held is let go. */
export function writeDown() {
  sheet().tables.writeDown();
  LockService.getDocumentLock().releaseLock();
}
