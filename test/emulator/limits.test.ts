/** Google's limits: what still goes, and what is one too much. */
import type { Workspace, WorkspaceOptions } from '../../emulator';
import {
  ATTACHMENT_BYTES,
  ATTACHMENTS_PER_MESSAGE,
  BODY_BYTES,
  CACHE_ENTRIES,
  CACHE_ENTRIES_KEPT,
  CACHE_KEY_CHARACTERS,
  CACHE_SECONDS,
  CACHE_VALUE_BYTES,
  CELLS_PER_SPREADSHEET,
  CHARACTERS_PER_CELL,
  CLIENT_CALLS_AT_ONCE,
  COLUMNS_PER_SHEET,
  DAILY,
  EXECUTIONS_AT_ONCE,
  EXECUTIONS_OF_SCRIPT_AT_ONCE,
  NEW_SHEET,
  PROPERTY_BYTES,
  PROPERTY_STORE_BYTES,
  RECIPIENTS_PER_MESSAGE,
  RUN_TIME,
  SIMPLE_TRIGGER_RUN_TIME,
  SUBJECT_CHARACTERS,
  TRIGGERS_PER_SCRIPT,
} from '../../emulator/platform/limits';
import { Concurrency } from '../../emulator/world/concurrency';
import { loaded } from './support';

const OWNER = 'lead@northfield.example';
const SCRIPT = `
  function put(bytes) { PropertiesService.getScriptProperties().setProperty('k', 'x'.repeat(bytes)) }
  function fill(bytes) { for (var i = 0; bytes > 0; i++, bytes -= 8192) put_(String(i).padStart(4, '0'), Math.min(8192, bytes)) }
  function put_(key, bytes) { PropertiesService.getUserProperties().setProperty(key, 'x'.repeat(bytes - 4)) }
  function cacheKey(n) { CacheService.getScriptCache().put('k'.repeat(n), 'v') }
  function cacheValue(n) { CacheService.getScriptCache().put('k', 'v'.repeat(n)) }
  function recipients(n) { MailApp.sendEmail(Array(n).fill('a@b.example').join(), 's', 'b') }
  function subject(n) { MailApp.sendEmail('a@b.example', 's'.repeat(n), 'b') }
  function body(n) { MailApp.sendEmail('a@b.example', 's', 'b'.repeat(n)) }
  function attachments(n) { attach_(n, 1) }
  function attached(n) { attach_(200, Math.ceil(n / 200)) }
  function attach_(n, bytes) { var one = Utilities.newBlob('x'.repeat(bytes), 'text/plain', 'a.txt');
    MailApp.sendEmail({ to: 'a@b.example', subject: 's', body: 'b', attachments: Array(n).fill(one) }) }
  function sheet_() { return SpreadsheetApp.getActiveSheet() }
  function cell(n) { sheet_().getRange('A1').setValue('x'.repeat(n)) }
  function cells(n) { sheet_().insertRowsAfter(1000, Math.ceil(n / 26) - 1000) }
  function columns(n) { sheet_().deleteRows(11, 990); sheet_().insertColumnsAfter(26, n - 26) }
  function triggers(n) { for (var i = 0; i < n; i++) ScriptApp.newTrigger('one').timeBased().everyHours(1).create() }
  function wait(ms) { LockService.getScriptLock().tryLock(ms - 50) }
  function onOpen() { wait(Number(PropertiesService.getUserProperties().getProperty('wait')) - 30) }
  function patience(ms) { PropertiesService.getUserProperties().setProperty('wait', ms) }
  function look() { sheet_().getLastRow() }
  function slow() { LockService.getScriptLock().tryLock(5 * 60000 - 50) }
  function every5() { ScriptApp.newTrigger('slow').timeBased().everyMinutes(5).create() }
  function property() { PropertiesService.getScriptProperties().getProperty('x') }
  function mail() { MailApp.sendEmail('a@b.example', 's', 'b') }`;

const started = (options: WorkspaceOptions = {}) => loaded(SCRIPT, { owner: OWNER, ...options });

test.each<[string, number, number, string]>([
  ['put', PROPERTY_BYTES, 1, 'Argument too large: value'],
  ['fill', PROPERTY_STORE_BYTES, 64, 'You have exceeded the property storage quota.'],
  ['cacheKey', CACHE_KEY_CHARACTERS, 1, 'Argument too large: key'],
  ['cacheValue', CACHE_VALUE_BYTES, 1, 'Argument too large: value'],
  ['recipients', RECIPIENTS_PER_MESSAGE, 1, 'Limit Exceeded: Email Recipients Per Message.'],
  ['subject', SUBJECT_CHARACTERS, 1, 'Argument too large: subject'],
  ['body', BODY_BYTES.workspace, 1, 'Limit Exceeded: Email Body Size.'],
  ['attachments', ATTACHMENTS_PER_MESSAGE, 1, 'Limit Exceeded: Email Attachment Size.'],
  ['cell', CHARACTERS_PER_CELL, 1, 'Your input contains more than the maximum of 50000 characters'],
  ['cells', CELLS_PER_SPREADSHEET - 26, 52, 'above the limit of 10000000 cells'],
  ['columns', COLUMNS_PER_SHEET, 1, 'Those rows or columns are out of bounds.'],
  ['triggers', TRIGGERS_PER_SCRIPT, 1, 'This script has too many triggers.'],
])('%s: %i goes, %i more does not', (fn, most, more, message) => {
  started().app.call(fn, most);
  expect(() => started().app.call(fn, most + more)).toThrow(message);
});

test('attachments of more than 25 MB together', () => {
  const { app } = started();
  expect(() => app.call('attached', ATTACHMENT_BYTES + 1)).toThrow('Limit Exceeded: Email Attachment Size.');
});

test('a consumer’s letters are shorter', () => {
  const { app } = started({ account: 'consumer' });
  app.call('body', BODY_BYTES.consumer);
  expect(() => app.call('body', BODY_BYTES.consumer + 1)).toThrow('Limit Exceeded: Email Body Size.');
});

test('a new tab has 1,000 rows and 26 columns', () => {
  const made = started().ws.spreadsheet.insertSheet();
  expect([made.getMaxRows(), made.getMaxColumns()]).toEqual([NEW_SHEET.rows, NEW_SHEET.columns]);
});

test('each person has triggers of their own', () => {
  const { ws, app } = started();
  app.call('triggers', TRIGGERS_PER_SCRIPT);
  ws.as('kim@northfield.example', () => app.call('triggers', TRIGGERS_PER_SCRIPT));
  expect(ws.state.triggers).toHaveLength(2 * TRIGGERS_PER_SCRIPT);
});

test('the cache keeps for ten minutes, for six hours at most, and the longest-lived 900 where it is over-full', () => {
  const { ws } = started();
  const cache = ws.globals.CacheService.getScriptCache();
  cache.put('usual', 'v');
  cache.put('long', 'v', CACHE_SECONDS.most * 2);
  ws.advance({ minutes: CACHE_SECONDS.usual / 60 });
  expect([cache.get('usual'), cache.get('long')]).toEqual([null, 'v']);
  ws.advance({ minutes: (CACHE_SECONDS.most - CACHE_SECONDS.usual) / 60 });
  expect(cache.get('long')).toBeNull();
  const keys = Array.from({ length: CACHE_ENTRIES + 1 }, (_, i) => `k${i}`);
  for (const [i, key] of keys.entries()) ws.globals.CacheService.getUserCache().put(key, 'v', i + 1);
  const kept = ws.globals.CacheService.getUserCache().getAll(keys);
  expect([Object.keys(kept).length, kept['k1000'], kept['k0']]).toEqual([CACHE_ENTRIES_KEPT, 'v', undefined]);
});

describe('run time', () => {
  test('six minutes', () => {
    const { ws, app } = started();
    ws.holdLock(() => {
      app.call('wait', RUN_TIME);
      expect(() => app.call('wait', RUN_TIME + 1)).toThrow('Exceeded maximum execution time');
    }, 'script');
  });

  test.each([
    [SIMPLE_TRIGGER_RUN_TIME, 'completed'],
    [SIMPLE_TRIGGER_RUN_TIME + 1, 'timed out'],
  ])('a simple trigger of %i ms is %s', (ms, status) => {
    const { ws, app } = started();
    app.call('patience', ms);
    ws.holdLock(() => ws.open(), 'script');
    expect(ws.executions[1]).toMatchObject({ fn: 'onOpen', status });
  });

  test.each(['consumer', 'workspace'] as const)(
    'triggers of a %s account stop when the day’s is used up',
    (account) => {
      const { ws, app } = started({ account, now: '2026-09-07T09:00:00' });
      app.call('every5');
      const runs = () => ws.executions.filter(({ fn }) => fn === 'slow').length;
      ws.holdLock(() => ws.advance({ hours: 20 }), 'script');
      expect(runs()).toBe(DAILY[account].triggerMs / (5 * 60_000));
      ws.holdLock(() => ws.advance({ hours: 4 }), 'script');
      expect(runs()).toBeGreaterThan(DAILY[account].triggerMs / (5 * 60_000));
    },
  );
});

test.each(['consumer', 'workspace'] as const)(
  'a %s account’s day has an end for properties and letters',
  (account) => {
    const { ws, app } = started({ account });
    app.call('property');
    app.call('mail');
    ws.state.quota.properties = DAILY[account].properties - 1;
    ws.state.quota.used[OWNER] = DAILY[account].recipients - 1;
    app.call('property');
    app.call('mail');
    expect(() => app.call('property')).toThrow('Service invoked too many times for one day: properties.');
    expect(() => app.call('mail')).toThrow('Service invoked too many times for one day: email.');
  },
);

describe('at once', () => {
  /** So many calls, each amid the one before. */
  function amid(ws: Workspace, times: number, act: () => unknown): unknown {
    if (times > 1) ws.meanwhile({ at: 1, act: () => amid(ws, times - 1, act) });
    return act();
  }

  test('a person may have thirty executions; the next is refused, and someone else’s is not', () => {
    const { ws, app } = started();
    amid(ws, EXECUTIONS_AT_ONCE + 1, () => app.call('look'));
    const refused = ws.executions.filter(({ status }) => status === 'failed');
    expect([ws.executions.length, refused.length]).toEqual([EXECUTIONS_AT_ONCE + 1, 1]);
    expect(refused[0]?.error).toBe(
      'There are too many scripts running simultaneously for this Google user account.',
    );
    let last = 0;
    const byTurns = () => {
      last += 1;
      return ws.as(last > EXECUTIONS_AT_ONCE ? 'kim@northfield.example' : OWNER, () => app.call('look'));
    };
    amid(ws, EXECUTIONS_AT_ONCE + 1, byTurns);
    expect(ws.executions.filter(({ status }) => status === 'failed')).toHaveLength(1);
  });

  test('a script may have a thousand executions by everyone together; the next is refused, whoever it is', () => {
    const concurrency = new Concurrency();
    /** So many more, each amid the one before, as many people as it takes. */
    const nest = (more: number): number =>
      concurrency.run(`person${more % 40}@northfield.example`, () => (more > 1 ? nest(more - 1) : 1));
    expect(nest(EXECUTIONS_OF_SCRIPT_AT_ONCE)).toBe(1);
    expect(() => nest(EXECUTIONS_OF_SCRIPT_AT_ONCE + 1)).toThrow('too many scripts running simultaneously');
    expect(nest(EXECUTIONS_OF_SCRIPT_AT_ONCE)).toBe(1);
  });

  test('ten calls of google.script.run are under way; the eleventh waits for its turn', async () => {
    const { ws, app } = started();
    const calls: unknown[] = [];
    amid(ws, CLIENT_CALLS_AT_ONCE + 1, () => {
      calls.push(app.clientCall('look'));
    });
    expect(ws.executions).toHaveLength(CLIENT_CALLS_AT_ONCE);
    await Promise.all(calls);
    expect(ws.executions).toHaveLength(CLIENT_CALLS_AT_ONCE + 1);
    expect(ws.executions.every(({ status }) => status === 'completed')).toBe(true);
  });
});
