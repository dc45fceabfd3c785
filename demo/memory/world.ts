/**
 * What the product in memory has in the place of `src/google/connect`: real forms, real mail, and tables that are
 * written down later.
 */
import { startClock } from '../../src/google/clock';
import { connect as connectToSheet, type SettingsReader } from '../../src/google/connect';
import type { World } from '../../src/ports';
import { settings } from '../../src/records';
import { readSettings, settingsIn } from '../../src/school/settings';
import { MemoryTables } from './tables';

type Lists = Pick<World, 'schoolForms' | 'figureTabs'>;

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
  const world = connectToSheet('', { schoolForms: [], figureTabs: [] }, { readSettings, settingsIn });
  // The lock is taken once, for as long as the school is in memory.
  world.withLock(() => {});
  opened.push({ ...world, tables: new MemoryTables(world.tables), now });
}

/** Each call of a public function finds the tables as the call before left them. */
export function connect(asker: string, lists: Lists, reader: SettingsReader): World {
  const { now, ...world } = sheet();
  const valuesNow = () => reader.readSettings(world.tables.all(settings));
  const clock = { ...startClock(valuesNow().timeZone), now, hasTime: () => true };
  return {
    ...world,
    asker,
    clock,
    ...lists,
    withLock: (work) => work(),
    mailer: { ...world.mailer, whenUnlocked: (_, send) => send((work) => work()), hasQueue: () => false },
    anew: () => connect(asker, lists, reader),
    get settings() {
      return valuesNow();
    },
  };
}

/** The sheet is as it would be, had every call written to it; the lock that all of them held is let go. */
export function writeDown() {
  sheet().tables.writeDown();
  LockService.getDocumentLock().releaseLock();
}
