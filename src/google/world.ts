/** Connects the ports to this spreadsheet and its services. */
import type { Tables, World } from '../ports';
import { type Setting, type Settings, settings } from '../records';
import { Refusal } from '../records/refusal';
import { CellZone } from './cells';
import { startClock } from './clock';
import { openForms } from './forms';
import { upkeepOf } from './health';
import { post } from './post';
import { SheetTables } from './tables';
import { ensureTriggers } from './triggers';

/** The world as `asker` finds it. Reads the settings, in one round trip; every other tab when it is first asked for. */
export function connect(asker: string, readSettings: (rows: Setting[]) => Settings): World {
  const file = SpreadsheetApp.getActiveSpreadsheet();
  const cellZone = new CellZone(() => file.getSpreadsheetTimeZone());
  const tables = new SheetTables(file, cellZone);
  const values = readSettings(settingRows(tables));
  const zone = values.timeZone || file.getSpreadsheetTimeZone();
  cellZone.name = zone;
  return {
    clock: startClock(zone),
    tables,
    forms: openForms(file, zone),
    post,
    ensureTriggers: (anew) => ensureTriggers(file, anew),
    upkeep: upkeepOf(file),
    starterPlaybook: () => JSON.parse(HtmlService.createHtmlOutputFromFile('playbook').getContent()),
    fileId: file.getId(),
    timeZone: () => file.getSpreadsheetTimeZone(),
    setTimeZone: (wanted) => setTimeZone(file, wanted),
    newId: () => Utilities.getUuid(),
    asker,
    settings: values,
  };
}

/** No rows where there is no Settings tab yet: a sheet before its set-up. */
function settingRows(tables: Tables): Setting[] {
  try {
    return tables.all(settings);
  } catch (problem) {
    if (problem instanceof Refusal) return [];
    throw problem;
  }
}

/** Sheets refuses a zone that it doesn't know. */
function setTimeZone(file: GoogleAppsScript.Spreadsheet.Spreadsheet, zone: string) {
  try {
    file.setSpreadsheetTimeZone(zone);
  } catch {
    throw new Refusal(`“${zone}” is not a time zone that Sheets knows. Choose one, such as Europe/London.`);
  }
}
