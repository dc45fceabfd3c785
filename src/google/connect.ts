/** Connects the ports to this spreadsheet and its services. */
import type { Change, Tables, World } from '../ports';
import { type Setting, type Settings, settings } from '../records';
import { Refusal } from '../records/refusal';
import { CellZone } from './cells';
import { startClock } from './clock';
import { copiesOf } from './copies';
import { giveZone } from './edits';
import { openForms } from './forms';
import { DocumentLock } from './lock';
import { mailerOf } from './mailer';
import { maintenanceOf } from './maintenance';
import { SheetTables } from './tables';
import { ensureTriggers } from './triggers';

/** How the rows of the settings become values, and which values a batch of changes gives them. */
export interface SettingsReader {
  readSettings(rows: Setting[]): Settings;
  settingsIn(changes: Change[]): Partial<Settings>;
}

/**
 * The world as `asker` finds it. The settings are read at once, in one round trip, and every other tab when it is first
 * asked for. What a commit writes to the settings shows in `settings` from then on.
 */
export function connect(
  asker: string,
  lists: Pick<World, 'schoolForms' | 'figureTabs'>,
  reader: SettingsReader,
  lock = new DocumentLock(),
): World {
  const file = SpreadsheetApp.getActiveSpreadsheet();
  const cellZone = new CellZone(() => file.getSpreadsheetTimeZone());
  const tables = new SheetTables(file, cellZone, (changes) => {
    values = { ...values, ...reader.settingsIn(changes) };
  });
  let values = reader.readSettings(settingRows(tables));
  const zone = values.timeZone || file.getSpreadsheetTimeZone();
  cellZone.name = zone;
  return {
    clock: startClock(zone),
    tables,
    withLock: (work) => lock.hold(tables, work),
    anew: () => connect(asker, lists, reader, lock),
    forms: openForms(file, zone),
    mailer: mailerOf(lock, tables),
    ensureTriggers: (anew) => ensureTriggers(file, anew),
    maintenance: maintenanceOf(file, cellZone),
    copies: copiesOf(file),
    starterPlaybook: () => JSON.parse(HtmlService.createHtmlOutputFromFile('playbook').getContent()),
    fileId: file.getId(),
    timeZone: () => file.getSpreadsheetTimeZone(),
    setTimeZone: (wanted) => giveZone(file, wanted),
    newId: () => Utilities.getUuid(),
    asker,
    ...lists,
    get settings() {
      return values;
    },
  };
}

/** No rows where there is no Settings tab yet, as before the set-up. */
function settingRows(tables: Tables): Setting[] {
  try {
    return tables.all(settings);
  } catch (problem) {
    if (problem instanceof Refusal) return [];
    throw problem;
  }
}
