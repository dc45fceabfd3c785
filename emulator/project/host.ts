/**
 * The services for what happens without an execution of the project: for tests, and for people with their own hands.
 */
import { Execution } from '../run/execution';
import { servicesFor } from '../services';
import type { World } from '../world/world';
import { Membrane } from './membrane';
import { hostRealm } from './realm';

/** What scripts find as globals. */
export interface ScriptGlobals {
  SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  Charts: GoogleAppsScript.Charts.Charts;
  FormApp: GoogleAppsScript.Forms.FormApp;
  MailApp: GoogleAppsScript.Mail.MailApp;
  ScriptApp: GoogleAppsScript.Script.ScriptApp;
  PropertiesService: GoogleAppsScript.Properties.PropertiesService;
  CacheService: GoogleAppsScript.Cache.CacheService;
  LockService: GoogleAppsScript.Lock.LockService;
  HtmlService: GoogleAppsScript.HTML.HtmlService;
  Session: GoogleAppsScript.Base.Session;
  Utilities: GoogleAppsScript.Utilities.Utilities;
  Logger: GoogleAppsScript.Base.Logger;
}

/** Acts in somebody's name, at once and without cost. */
export const hostExecution = (world: World, email: string): Execution =>
  new Execution(world, {
    fn: 'host',
    kind: 'host',
    authMode: 'FULL',
    activeUser: email,
    effectiveUser: email,
    runTime: Number.POSITIVE_INFINITY,
    hasUi: true,
    timeZone: world.state.timeZone,
  });

/** The globals of a script that an execution runs. */
export function globalsOf(run: Execution): ScriptGlobals {
  const membrane = new Membrane(run, hostRealm);
  const services = Object.entries(servicesFor(run));
  const shown = services.map(([name, service]) => [name, membrane.toScript(service)]);
  return Object.fromEntries(shown) as unknown as ScriptGlobals;
}
