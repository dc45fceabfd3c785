/** What a script may do, by the way that it was started, by its manifest, and by whose leave and rights it has. */
import { loaded } from './support';

const OWNER = 'lead@northfield.example';
const KIM = 'kim@northfield.example';
const SAM = 'sam@northfield.example';
const LO = 'lo@elsewhere.example';
const GOOGLE = 'https://www.googleapis.com/auth/';

const CALLS = {
  menu: "SpreadsheetApp.getUi().createMenu('M').addItem('a', 'b').addToUi()",
  read: 'SpreadsheetApp.getActive().getSheets()[0].getRange("A1").getValue()',
  write: 'SpreadsheetApp.getActive().getSheets()[0].getRange("A1").setValue(1)',
  toast: "SpreadsheetApp.getActive().toast('hello')",
  properties: "PropertiesService.getDocumentProperties().getProperty('x')",
  cache: "CacheService.getScriptCache().get('x')",
  lock: 'LockService.getScriptLock().tryLock(1)',
  sidebar: "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))",
  forms: "FormApp.create('x')",
  other: "SpreadsheetApp.create('x')",
  mail: "MailApp.sendEmail('a@b.example', 's', 'b')",
  triggers: 'ScriptApp.getProjectTriggers()',
  format: "Utilities.formatDate(new Date(), 'UTC', 'yyyy')",
};
type Kind = keyof typeof CALLS;

/** What a call came to, as the script saw it: `''`, or the message of its error. */
const outcomes = Object.entries(CALLS)
  .map(([kind, code]) => `try { ${code}; out.${kind} = '' } catch (e) { out.${kind} = e.message }`)
  .join('\n');
const script = `
  function all() { var out = {}; ${outcomes}\n return out }
  function onOpen() { console.log(JSON.stringify(all())) }
  function tell() { console.log(JSON.stringify(all())) }
  function hourly() { ScriptApp.newTrigger('tell').timeBased().everyHours(1).create() }`;

const refused = (found: Record<string, string>): string[] => Object.keys(found).filter((kind) => found[kind]);

test.each<[string, boolean, Kind[]]>([
  [
    'NONE',
    false,
    [
      'read',
      'write',
      'toast',
      'properties',
      'cache',
      'lock',
      'sidebar',
      'forms',
      'other',
      'mail',
      'triggers',
    ],
  ],
  ['LIMITED', true, ['sidebar', 'forms', 'other', 'mail', 'triggers']],
])('AuthMode.%s lets onOpen do nothing else', (authMode, enabled, expected) => {
  const { ws } = loaded(script, { install: 'addon', enabled });
  ws.open();
  const [run] = ws.executions;
  expect(run).toMatchObject({ authMode, kind: 'simple', status: 'completed' });
  const found = JSON.parse(run?.logs[0] ?? '') as Record<Kind, string>;
  expect(refused(found)).toEqual(expected);
  expect(found.mail).toBe(
    `Specified permissions are not sufficient to call MailApp.sendEmail. Required permissions: (${GOOGLE}script.send_mail)`,
  );
});

test('AuthMode.FULL lets menus, the sidebar and installed triggers do all of it, but for a page in a trigger', async () => {
  const { ws, app } = loaded(script, { now: '2026-09-07T08:00:00' });
  expect(refused(app.call('all') as Record<Kind, string>)).toEqual([]);
  expect(refused((await app.clientCall('all')) as Record<Kind, string>)).toEqual([]);
  app.call('hourly');
  ws.advance({ hours: 2 });
  const run = ws.executions[ws.executions.length - 1];
  expect(run).toMatchObject({ kind: 'trigger', authMode: 'FULL' });
  const found = JSON.parse(run?.logs[0] ?? '') as Record<Kind, string>;
  expect([found.menu, found.sidebar]).toEqual(
    Array.from({ length: 2 }, () => 'Cannot call SpreadsheetApp.getUi() from this context.'),
  );
  expect(refused(found)).toEqual(['menu', 'sidebar']);
});

test.each<[string[], Kind[]]>([
  [[], ['read', 'write', 'toast', 'sidebar', 'forms', 'other', 'mail', 'triggers']],
  [['spreadsheets.currentonly'], ['sidebar', 'forms', 'other', 'mail', 'triggers']],
  [
    ['spreadsheets', 'forms.currentonly'],
    ['sidebar', 'forms', 'mail', 'triggers'],
  ],
  [
    ['spreadsheets.currentonly', 'forms', 'script.container.ui', 'script.scriptapp', 'script.send_mail'],
    ['other'],
  ],
])('with the scopes %j, the rest is refused', (scopes, expected) => {
  const { app } = loaded({
    'code.js': script,
    'appsscript.json': JSON.stringify({ oauthScopes: scopes.map((each) => GOOGLE + each) }),
  });
  expect(refused(app.call('all') as Record<Kind, string>)).toEqual(expected);
});

describe('someone without edit rights', () => {
  const shared = () => {
    const made = loaded(script, { owner: OWNER, editors: [KIM], viewers: [SAM] });
    made.ws.open();
    return made;
  };

  test('who may only look sees the file, and no menu, sidebar or typing', async () => {
    const { ws, app } = shared();
    const told = `${SAM} may only look at the spreadsheet`;
    await ws.as(SAM, async () => {
      ws.open();
      expect([ws.ui.menus, ws.executions.length]).toEqual([[], 1]);
      expect(() => app.call('all')).toThrow(told);
      expect(() => ws.edit('Sheet1', 'A1', 'x')).toThrow(told);
      await expect(app.clientCall('all')).rejects.toThrow(told);
    });
  });

  test('whom nobody shared it with cannot open it', () => {
    const { ws } = shared();
    expect(() => ws.open({ as: LO })).toThrow(`${LO} may not open the spreadsheet`);
  });

  test('editors can, from the moment that they are until they no longer are', () => {
    const { ws, app } = shared();
    expect(refused(ws.as(KIM.toUpperCase(), () => app.call('all')) as Record<Kind, string>)).toEqual([]);
    ws.spreadsheet.addEditor(LO);
    ws.open({ as: LO });
    expect(ws.ui.menus).toHaveLength(1);
    ws.spreadsheet.removeEditor(LO);
    expect(() => ws.open({ as: LO })).toThrow('may not open');
  });

  test('whose trigger is still there finds no document any more', () => {
    const { ws, app } = shared();
    ws.as(KIM, () => app.call('hourly'));
    ws.spreadsheet.removeEditor(KIM);
    ws.advance({ hours: 2 });
    const found = JSON.parse(ws.executions[ws.executions.length - 1]?.logs[0] ?? '') as Record<Kind, string>;
    expect(found.read).toBe('You do not have permission to access the requested document.');
    expect([found.mail, found.properties]).toEqual(['', '']);
  });

  test('whose trigger acts for a viewer can read and not write', () => {
    const { ws, app } = shared();
    ws.as(KIM, () => app.call('hourly'));
    Object.assign(ws.state.spreadsheets[0] ?? {}, { editors: [], viewers: [KIM] });
    ws.advance({ hours: 2 });
    const found = JSON.parse(ws.executions[ws.executions.length - 1]?.logs[0] ?? '') as Record<Kind, string>;
    expect(found.read).toBe('');
    expect(found.write).toContain('You are trying to edit a protected cell or object.');
  });

  test('is nobody where the link is open to all', () => {
    const { ws, app } = loaded(script, { owner: OWNER });
    expect(refused(ws.as(LO, () => app.call('all')) as Record<Kind, string>)).toEqual([]);
  });
});

describe('leave that was taken back', () => {
  const status = `function status() { var info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
    return [String(info.getAuthorizationStatus()), Boolean(info.getAuthorizationUrl())] }
    function gated() { console.log(status()[0]) }
    function watch() { ScriptApp.newTrigger('gated').timeBased().everyHours(1).create() }`;

  test('stops a trigger at its first call that needs it, and the script can ask beforehand', () => {
    const { ws, app } = loaded(script + status);
    app.call('watch');
    app.call('hourly');
    ws.revoke(OWNER);
    ws.advance({ hours: 2 });
    const logs = ws.executions.filter(({ kind }) => kind === 'trigger').map((each) => each.logs[0] ?? '');
    expect(logs).toContain('REQUIRED');
    const found = JSON.parse(logs.find((each) => each.startsWith('{')) ?? '') as Record<Kind, string>;
    expect(found.mail).toBe('Authorization is required to perform that action.');
    expect(found.properties).toBe('');
  });

  test('is given again by whoever chooses from the menu; the sidebar alone is refused', async () => {
    const { ws, app } = loaded(script + status);
    ws.revoke(OWNER);
    expect((await app.clientCall('all')) as Record<Kind, string>).toMatchObject({
      read: 'Authorization is required to perform that action.',
    });
    expect(await app.clientCall('status')).toEqual(['REQUIRED', true]);
    expect(app.call('status')).toEqual(['NOT_REQUIRED', false]);
    expect(await app.clientCall('status')).toEqual(['NOT_REQUIRED', false]);
  });

  test('keeps no simple trigger from running, and nobody else', () => {
    const { ws, app } = loaded(script + status);
    ws.revoke(KIM);
    expect(app.call('status')).toEqual(['NOT_REQUIRED', false]);
    ws.open({ as: KIM });
    expect(JSON.parse(ws.executions[1]?.logs[0] ?? '')).toMatchObject({ read: '', menu: '' });
  });
});
