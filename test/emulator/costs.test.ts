/** What executions cost, and how they end: the ledger, faults, kills, run time; and triggers, people and saving. */
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { createWorkspace } from '../../emulator';
import { chargeFor } from '../../emulator/run/costs';
import { ScriptService } from '../../emulator/services/script/scriptApp';
import { Service } from '../../emulator/services/service';
import { loaded, project } from './support';

const BUSY = `
  function write() {
    const s = SpreadsheetApp.getActiveSheet();
    s.getRange('A1:B2').setValues([[1, 2], [3, 4]]);
    s.getRange('A1').setNote('n');
    s.getRange('A1:B2').getValues();
    s.getRange('C1').setValue('late');
  }
  function stubborn() {
    try { write() } catch (e) {}
    try { SpreadsheetApp.getActiveSheet().getRange('D1').setValue('after the kill') } finally { return 'fine' }
  }`;

test('the ledger counts round trips as Google would', () => {
  const { ws, app } = loaded(BUSY);
  app.call('write');
  // A flush before the read, the read, and the flush at the end.
  expect(ws.ledger.total).toEqual({ roundTrips: 3, cellsRead: 4, cellsWritten: 5 });
  expect(ws.ledger.byService).toEqual({ SpreadsheetApp: 3 });
  expect(ws.ledger.executions).toMatchObject([{ fn: 'write', kind: 'menu', roundTrips: 3, ms: 300 }]);
  ws.ledger.reset();
  expect(ws.ledger.total.roundTrips + ws.ledger.executions.length).toBe(0);
});

test.each([
  ['SpreadsheetApp.getActive().getSheets()[0].getRange(1, 1).offset(1, 1).getA1Notation()', 1],
  ["SpreadsheetApp.getActive().getRange('A1').getSheet().getName()", 0],
  ['SpreadsheetApp.flush()', 0],
  [
    'SpreadsheetApp.getActiveSheet().getRange(1, 1).setValue(1); SpreadsheetApp.flush(); SpreadsheetApp.flush()',
    1,
  ],
  ['const s = SpreadsheetApp.getActiveSheet(); s.appendRow([1]); s.getLastRow(); s.getMaxRows()', 3],
  ["PropertiesService.getScriptProperties().setProperty('a', 'b').getProperty('a')", 2],
  ['const l = LockService.getScriptLock(); l.waitLock(1); l.releaseLock()', 2],
  [
    "const f = FormApp.create('x', true); f.addTextItem().setTitle('t').setRequired(true); f.getItems()[0].getTitle()",
    5,
  ],
  [
    "ScriptApp.newTrigger('main').timeBased().everyHours(1).create(); ScriptApp.getProjectTriggers()[0].getHandlerFunction()",
    2,
  ],
  ["MailApp.sendEmail('a@b.example', 's', 'b')", 1],
  [
    "Utilities.getUuid(); Session.getActiveUser().getEmail(); HtmlService.createHtmlOutput('x').getContent()",
    0,
  ],
])('%s costs %i', (code, roundTrips) => {
  const { ws, app } = loaded(`function main() { ${code} }`);
  app.call('main');
  expect(ws.ledger.total.roundTrips).toBe(roundTrips);
});

test('every class of every service has its price', () => {
  const dir = path.join(__dirname, '../../emulator/services');
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const classes = files.flatMap((file) => Object.values(jest.requireActual<object>(path.join(dir, file))));
  const services = classes.filter((each) => typeof each === 'function' && each.prototype instanceof Service);
  const bases = new Set(services.map((each) => Object.getPrototypeOf(each)));
  const met = services.filter(
    (each) => !bases.has(each) || each.name === 'TextItem' || each.name === 'DateItem',
  );
  expect(met.length).toBeGreaterThan(40);
  for (const each of met) {
    const name = each === ScriptService ? 'Service' : each.name;
    expect(() => chargeFor(name, 'getName')).not.toThrow();
  }
});

test('a kill drops what was not flushed, cannot be caught, and lets locks go', () => {
  const cells = (ws: ReturnType<typeof loaded>['ws']) => ws.spreadsheet.getRange('A1:D1').getValues()[0];
  for (const [n, expected] of [
    [1, ['', '', '', '']],
    [2, [1, 2, '', '']],
    [3, [1, 2, '', '']],
  ] as const) {
    const { ws, app } = loaded(BUSY);
    ws.faults.killAt(n);
    expect(() => app.call('stubborn')).toThrow('The execution was killed.');
    expect(ws.executions[0]?.status).toBe('killed');
    expect(cells(ws)).toEqual(expected);
  }
});

test('a kill between a write and its flush takes the write with it', () => {
  const { ws, app } =
    loaded(`function main() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('claimed');
    MailApp.sendEmail('a@b.example', 's', 'b') }`);
  ws.faults.killAt(1);
  expect(() => app.call('main')).toThrow('killed');
  expect([ws.spreadsheet.getRange('A1').getValue(), ws.mail.sent.length]).toEqual(['', 0]);
});

test('a kill at any point leaves structure and rows as they were at the last flush', () => {
  const source = `function main() { const b = SpreadsheetApp.getActive(); const s = b.insertSheet('New'); s.insertRowsAfter(1, 5);
    b.getSheetByName('Sheet1').deleteColumn(1); b.rename('Renamed'); s.getRange('A1').setValue('x'); s.getLastRow() }`;
  const { ws, app } = loaded(source);
  ws.spreadsheet.getRange('A1:B1').setValues([['a', 'b']]);
  const before = JSON.stringify(ws.state.spreadsheets);
  ws.faults.killAt(1);
  expect(() => app.call('main')).toThrow('killed');
  expect(JSON.stringify(ws.state.spreadsheets)).toBe(before);
  app.call('main');
  expect(ws.spreadsheet.getName()).toBe('Renamed');
});

test('a service fails at the call that was asked for, before or after its work', () => {
  const { ws, app } = loaded(`function send() { const said = []; for (const n of [1, 2, 3]) {
    try { MailApp.sendEmail('a@b.example', 's' + n, 'b') } catch (e) { said.push(n + e.message) } } return said }`);
  ws.faults.failAt({ service: 'MailApp', call: 2, with: 'Service unavailable: Mail' });
  expect(app.call('send')).toEqual(['2Service unavailable: Mail']);
  expect(ws.mail.sent.map((each) => each.subject)).toEqual(['s1', 's3']);
  ws.faults.failAt({ service: 'MailApp', call: 1, with: 'Timed out', afterwards: true });
  expect(app.call('send')).toEqual(['1Timed out']);
  expect(ws.mail.sent).toHaveLength(5);
});

test('run time ends at six minutes, and at thirty seconds for simple triggers', () => {
  const { ws, app } = loaded(`
    function long() { try { for (;;) Utilities.sleep(60000) } catch (e) { return 'caught' } }
    function onOpen() { Utilities.sleep(31000) }`);
  expect(() => app.call('long')).toThrow('Exceeded maximum execution time');
  expect(() => app.call('onOpen')).toThrow('Exceeded maximum execution time');
  expect(ws.executions.map((each) => each.status)).toEqual(['timed out', 'timed out']);
});

test('hourly triggers fire once in each hour, somewhere in it; daily ones in theirs, through the change of clocks', () => {
  const { ws, app } = loaded(
    `function setUp() { ScriptApp.newTrigger('hourly').timeBased().everyHours(1).create();
       ScriptApp.newTrigger('daily').timeBased().atHour(7).everyDays(1).inTimezone('Europe/London').create();
       ScriptApp.newTrigger('once').timeBased().after(90 * 60000).create() }
     function hourly(e) { console.log(e.hour, e['day-of-month'], e.triggerUid.length > 0) } function daily(e) { console.log(e.hour) } function once() {}`,
    { now: '2026-10-24T08:00:00' },
  );
  app.call('setUp');
  ws.advance({ days: 2 });
  const of = (fn: string) => ws.executions.filter((each) => each.fn === fn);
  expect(of('hourly').length).toBeGreaterThanOrEqual(48);
  const hours = of('hourly').map((each) => each.at.slice(0, 13));
  expect(new Set(hours).size).toBe(hours.length);
  expect(new Set(of('hourly').map((each) => each.at.slice(14, 16))).size).toBeGreaterThan(10);
  expect(of('daily').map((each) => each.logs)).toEqual([['7'], ['7']]);
  expect(of('once')).toHaveLength(1);
  expect(ws.now).toEqual(new Date('2026-10-26T08:00:00Z'));
  expect(of('hourly').map((each) => each.at)).toEqual([...of('hourly').map((each) => each.at)].sort());
});

test('a trigger’s error stays in the log', () => {
  const { ws, app } =
    loaded(`function setUp() { ScriptApp.newTrigger('bad').timeBased().everyHours(1).create() }
    function bad() { SpreadsheetApp.getUi() }`);
  app.call('setUp');
  ws.advance({ hours: 2 });
  expect(ws.executions[1]).toMatchObject({
    fn: 'bad',
    kind: 'trigger',
    status: 'failed',
    error: 'Cannot call SpreadsheetApp.getUi() from this context.',
  });
});

test('people see menus, dialogs, questions and toasts', () => {
  const { ws } = loaded({
    'code.js': `function onOpen() { const ui = SpreadsheetApp.getUi(); ui.createMenu('Stepwise').addItem('Ask', 'ask')
        .addSeparator().addSubMenu(ui.createMenu('More').addItem('Side', 'side')).addToUi() }
      function ask() { const ui = SpreadsheetApp.getUi(); const b = ui.alert('Title', 'Sure?', ui.ButtonSet.YES_NO);
        const p = ui.prompt('Name?'); SpreadsheetApp.getActive().toast(String(b === ui.Button.NO) + p.getResponseText(), 'Done') }
      function side() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('page').setTitle('Steps')) }`,
    'page.html': '<p>Hello</p>',
  });
  ws.open();
  ws.ui.answer('NO');
  ws.ui.answer('OK', 'Sam');
  ws.ui.chooseMenu('Stepwise > Ask');
  ws.ui.chooseMenu(['Stepwise', 'More', 'Side']);
  expect(ws.ui.toasts).toMatchObject([{ message: 'trueSam', title: 'Done' }]);
  expect(ws.ui.alerts).toMatchObject([
    { title: 'Title', answer: 'NO' },
    { message: 'Name?', text: 'Sam' },
  ]);
  expect(ws.ui.sidebar).toMatchObject({ html: '<p>Hello</p>', title: 'Steps' });
  expect(() => ws.ui.chooseMenu('Stepwise > Nothing')).toThrow('The menus offer no');
});

test('typing into a cell fires edit triggers', () => {
  const { ws } = loaded(
    `function onEdit(e) { console.log(e.range.getA1Notation(), e.value, e.oldValue, e.source.getId() === SpreadsheetApp.getActive().getId()) }`,
  );
  ws.edit('Sheet1', 'B2', '007');
  ws.edit('Sheet1', 'B2', '8');
  expect(ws.executions.map((each) => each.logs[0])).toEqual(['B2 7 undefined true', 'B2 8 7 true']);
});

test('saving and restoring loses nothing, and goes on the same way', () => {
  const source = `function setUp() { ScriptApp.newTrigger('hourly').timeBased().everyHours(1).create();
    SpreadsheetApp.getActiveSheet().getRange('A1').setValue(new Date()); PropertiesService.getScriptProperties().setProperty('a', 'b') }
    function hourly() { MailApp.sendEmail('a@b.example', Utilities.getUuid(), 'b') }`;
  const dir = project(source);
  const file = path.join(dir, 'saved.json');
  const ws = createWorkspace({ owner: 'lead@northfield.example' });
  ws.load(dir).call('setUp');
  ws.advance({ hours: 3 });
  ws.save(file);
  const again = createWorkspace({ from: file });
  expect(again.state).toEqual(ws.state);
  for (const each of [ws, again]) {
    each.load(dir);
    each.advance({ hours: 3 });
  }
  expect(again.mail.sent.map((each) => [each.at, each.subject])).toEqual(
    ws.mail.sent.map((each) => [each.at, each.subject]),
  );
  expect(again.spreadsheet.getRange('A1').getValue()).toEqual(ws.spreadsheet.getRange('A1').getValue());
  rmSync(dir, { recursive: true });
});
