/** The globals that every script finds. */
import { format } from 'node:util';
import type { Execution } from '../run/execution';
import { Logger } from './base/logger';
import { Session } from './base/session';
import { CacheService } from './cache/cacheService';
import { FormApp } from './forms/formApp';
import { HtmlService } from './html/htmlService';
import { LockService } from './lock/lockService';
import { MailApp } from './mail/mailApp';
import { PropertiesService } from './properties/propertiesService';
import { ScriptApp } from './script/scriptApp';
import type { Service } from './service';
import { Charts } from './spreadsheet/charts';
import { SpreadsheetApp } from './spreadsheet/spreadsheetApp';
import { Utilities } from './utilities/utilities';

/** One set of services for one execution. */
export const servicesFor = (run: Execution): Record<string, Service> => ({
  SpreadsheetApp: new SpreadsheetApp(run),
  Charts: new Charts(run),
  FormApp: new FormApp(run),
  MailApp: new MailApp(run),
  ScriptApp: new ScriptApp(run),
  PropertiesService: new PropertiesService(run),
  CacheService: new CacheService(run),
  LockService: new LockService(run),
  HtmlService: new HtmlService(run),
  Session: new Session(run),
  Utilities: new Utilities(run),
  Logger: new Logger(run),
});

/** `console`, whose lines go to the execution's log. */
export function scriptConsole(run: Execution): Record<string, (...args: unknown[]) => void> {
  const log = (...args: unknown[]): void => {
    run.log.logs.push(format(...args));
  };
  return { log, info: log, warn: log, error: log, debug: log, time: () => {}, timeEnd: () => {} };
}
