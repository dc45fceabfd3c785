import { createWorkspace } from '../../emulator';
import { loaded, project, script } from './support';

test('the context lacks what Apps Script lacks', () => {
  const absent =
    `setTimeout setInterval fetch URL URLSearchParams TextEncoder atob crypto performance process Blob
    structuredClone require module WebAssembly SharedArrayBuffer queueMicrotask Buffer`.split(/\s+/);
  const found = script(`return [${absent.map((name) => `typeof ${name}`).join()}]`) as string[];
  expect(absent.filter((_, i) => found[i] !== 'undefined')).toEqual([]);
  expect(script('return [typeof Promise, typeof Map, typeof Intl, typeof console.log]')).toEqual([
    'function',
    'function',
    'object',
    'function',
  ]);
});

test('values are of the script’s own realm', () => {
  expect(
    script(`const s = SpreadsheetApp.getActiveSheet(); s.getRange('A1').setValue(new Date()); const rows = s.getDataRange().getValues();
      return [rows instanceof Array, rows[0] instanceof Array, rows[0][0] instanceof Date, new Date() instanceof Date,
        rows[0][0].constructor === Date, Object.prototype.toString.call(rows[0][0])]`),
  ).toEqual([true, true, true, true, true, '[object Date]']);
});

test('Date tells the workspace’s time, in the script’s zone', () => {
  const { app } = loaded(
    {
      'code.js': `function main() { const d = new Date(); const n = new Date(2026, 0, 15, 9, 30); const m = new Date('2026-01-15T09:30');
        n.setMonth(6);
        return [d.getHours(), d.getTimezoneOffset(), n.toISOString(), n.getHours(), m.toISOString(), new Date('2026-01-15').toISOString(),
          Date.now() === d.getTime(), d.toDateString(), Date.parse('2026-01-15T09:30') === m.getTime(), isNaN(new Date('x')), String(new Date(NaN))] }`,
      'appsscript.json': '{"timeZone":"America/New_York"}',
    },
    { now: '2026-07-01T18:00:00', timeZone: 'Europe/London' },
  );
  expect(app.call('main')).toEqual([
    13,
    240,
    '2026-07-15T13:30:00.000Z',
    9,
    '2026-01-15T14:30:00.000Z',
    '2026-01-15T00:00:00.000Z',
    true,
    'Wed Jul 01 2026',
    true,
    true,
    'Invalid Date',
  ]);
});

test('executions share nothing', () => {
  const { app } = loaded('let n = 0; function next() { n += 1; return n }');
  expect([app.call('next'), app.call('next')]).toEqual([1, 1]);
});

test('nothing reaches a service once the execution has ended', async () => {
  const { ws, app } = loaded(
    `async function late() { await null; SpreadsheetApp.getActiveSheet().getRange('A1').setValue('late') }`,
  );
  await expect(app.call('late')).rejects.toThrow(
    'SpreadsheetApp.getActiveSheet is called after its execution ended.',
  );
  expect(ws.spreadsheet.getRange('A1').getValue()).toBe('');
});

test('service objects of this realm can be handed to a script', () => {
  const { ws, app } = loaded(
    `function read(e) { return e.range.getValue() instanceof Date && e.range.getA1Notation() }`,
  );
  const range = ws.spreadsheet.getRange('B2').setValue(new Date());
  expect(app.call('read', { range })).toBe('B2');
});

test('only top-level declarations can be called', async () => {
  const { app } = loaded({
    'a.js': `function seen() {} var variable = function () {}; const arrow = () => 1; globalThis.assigned = function () {};
      (function () { globalThis.inside = function () {}; })(); function hidden_() { return 1 }`,
    'b.gs': 'async function later() { return 7 }',
  });
  expect(app.functions.sort()).toEqual(['hidden_', 'later', 'seen']);
  expect(() => app.call('assigned')).toThrow('Script function not found: assigned');
  await expect(app.clientCall('inside')).rejects.toThrow('Script function not found: inside');
  await expect(app.clientCall('hidden_')).rejects.toThrow('Script function not found: hidden_');
});

test('a project that cannot load says so', () => {
  const ws = createWorkspace();
  expect(() => ws.load(project('const book = SpreadsheetApp.getActive();'))).toThrow(
    'is called while the project loads',
  );
  expect(() => ws.load(project('try { SpreadsheetApp.getActive() } catch (e) {}'))).toThrow('while it loads');
  expect(() => ws.load(project({ 'page.html': '' }))).toThrow('build the project first');
  expect(() => ws.load(project('function broken( {'))).toThrow();
});

test.each([
  [{ when: new Date() }, 'when'],
  [[1, new Map()], '1'],
  [{ a: { list: [() => 1] } }, '0'],
  [new Set(), '0'],
  [undefined, '0'],
  [new (class Click {})(), '0'],
])('google.script.run refuses %p', async (value, property) => {
  const { app } = loaded('function echo(x) { return x }');
  await expect(app.clientCall('echo', value)).rejects.toThrow(
    `Failed due to illegal value in property: ${property}`,
  );
});

test('google.script.run refuses a circle', async () => {
  const circle: Record<string, unknown> = {};
  circle['self'] = circle;
  const { app } = loaded('function echo(x) { return x }');
  await expect(app.clientCall('echo', circle)).rejects.toThrow('Failed due to circular reference.');
});

test.each([
  ['{ a: [1, "b", null, true] }', { a: [1, 'b', null, true] }],
  ['undefined', null],
  ['{ a: undefined, b: 1 }', { b: 1 }],
  ['new Map([[1, 2]])', {}],
  ['[new Set([1])]', [{}]],
  ['NaN', null],
])('google.script.run returns %s as %j', async (code, expected) => {
  const { app } = loaded(`function get() { return ${code} }`);
  const got = await app.clientCall('get');
  expect(got).toEqual(expected);
  expect(JSON.parse(JSON.stringify(got))).toEqual(got);
});

test('a returned Date delivers nothing, and the log says why', async () => {
  const { ws, app } = loaded('function get() { return { days: [new Date()] } }');
  await expect(app.clientCall('get')).resolves.toBeNull();
  expect(ws.executions[0]).toMatchObject({
    status: 'completed',
    warnings: [expect.stringContaining('the result.days.0')],
  });
});

test.each([
  [
    'LIMITED',
    "MailApp.sendEmail('a@b.example', 's', 'b')",
    'Specified permissions are not sufficient to call MailApp.sendEmail. Required permissions: (https://www.googleapis.com/auth/script.send_mail)',
  ],
  [
    'LIMITED',
    "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))",
    'not sufficient to call Ui.showSidebar',
  ],
  ['LIMITED', "FormApp.create('x')", 'not sufficient to call FormApp.create'],
  ['LIMITED', "SpreadsheetApp.openById('x')", 'not sufficient to call SpreadsheetApp.openById'],
  ['NONE', 'SpreadsheetApp.getActive()', 'not sufficient to call SpreadsheetApp.getActive'],
  [
    'NONE',
    'PropertiesService.getDocumentProperties()',
    'not sufficient to call PropertiesService.getDocumentProperties',
  ],
])('in AuthMode.%s, %s fails', (mode, code, message) => {
  const { app } = loaded(`function onOpen() { ${code} }`, { install: 'addon', enabled: mode !== 'NONE' });
  expect(() => app.call('onOpen')).toThrow(message);
});

test('a menu can be made in AuthMode.NONE; using it enables the add-on', () => {
  const { ws, app } = loaded(
    `function onOpen(e) { console.log(String(e.authMode)); SpreadsheetApp.getUi().createAddonMenu().addItem('Go', 'go').addToUi() } function go() {}`,
    { install: 'addon', enabled: false },
  );
  ws.open();
  ws.ui.chooseMenu('Extensions > Go');
  app.call('onOpen');
  expect(ws.executions.map((each) => each.logs[0])).toEqual(['NONE', undefined, 'LIMITED']);
});

test('the manifest’s scopes hold', () => {
  const { app } = loaded({
    'code.js': `function mail() { MailApp.getRemainingDailyQuota() } function sheet() { return SpreadsheetApp.getActive().getName() }`,
    'appsscript.json': JSON.stringify({
      oauthScopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'],
    }),
  });
  expect(app.call('sheet')).toBe('Untitled spreadsheet');
  expect(() => app.call('mail')).toThrow('not sufficient to call MailApp.getRemainingDailyQuota');
});

test('a published add-on gets one trigger of each type, the clock hourly at most', () => {
  const { app } = loaded(
    `function clock() { ScriptApp.newTrigger('x').timeBased().everyHours(1).create() }
     function minutes() { ScriptApp.newTrigger('x').timeBased().everyMinutes(5).create() }
     function submit() { ScriptApp.newTrigger('x').forSpreadsheet(SpreadsheetApp.getActive()).onFormSubmit().create() }`,
    { install: 'addon' },
  );
  expect(() => app.call('minutes')).toThrow('too many time-based triggers');
  app.call('clock');
  expect(() => app.call('clock')).toThrow(
    'This add-on has created too many time-based triggers in this document for this Google user account.',
  );
  app.call('submit');
  expect(() => app.call('submit')).toThrow('too many triggers of this type');
});
