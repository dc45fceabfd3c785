/** Mail, properties, cache, locks, session, utilities: their words and their limits. */
import { createWorkspace } from '../../emulator';
import { formatInstant, parseInstant } from '../../emulator/services/utilities/javaDates';
import { loaded, script } from './support';

test.each([
  ["MailApp.sendEmail('', 's', 'b')", 'Failed to send email: no recipient'],
  ["MailApp.sendEmail({ subject: 's', body: 'b' })", 'Failed to send email: no recipient'],
  ["MailApp.sendEmail('not an address', 's', 'b')", 'Invalid email: not an address'],
  [
    "MailApp.sendEmail(Array(51).fill('a@b.example').join(), 's', 'b')",
    'Limit Exceeded: Email Recipients Per Message.',
  ],
  ["MailApp.sendEmail('a@b.example', 's', 'x'.repeat(500000))", 'Limit Exceeded: Email Body Size.'],
  [
    "PropertiesService.getScriptProperties().setProperty('k', 'x'.repeat(9 * 1024 + 1))",
    'Argument too large: value',
  ],
  [
    "const p = PropertiesService.getDocumentProperties(); for (let i = 0; i < 60; i++) p.setProperty('k' + i, 'x'.repeat(9000))",
    'You have exceeded the property storage quota. Please remove some properties and try again.',
  ],
  ["CacheService.getScriptCache().put('k'.repeat(251), 'v')", 'Argument too large: key'],
  ["CacheService.getScriptCache().put('k', 'x'.repeat(100 * 1024 + 1))", 'Argument too large: value'],
  [
    "for (let i = 0; i < 21; i++) ScriptApp.newTrigger('main').timeBased().everyHours(1).create()",
    'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
  ],
  ["ScriptApp.newTrigger('main').timeBased().everyMinutes(7)", 'It must be 1, 5, 10, 15 or 30.'],
  ["HtmlService.createHtmlOutputFromFile('nope')", 'No HTML file named nope was found.'],
  ['Utilities.sleep(300001)', 'Invalid argument: milliseconds'],
  ["Utilities.formatDate(new Date(), 'UTC', 'yyyy-bb')", "Illegal pattern character 'b'"],
  [
    "Utilities.formatDate('2026', 'UTC', 'yyyy')",
    "don't match the method signature for Utilities.formatDate",
  ],
])('%s fails', (code, message) => {
  expect(() => script(code)).toThrow(message);
});

test('every way of sending says the same', () => {
  const { ws, app } = loaded(`function main() {
    MailApp.sendEmail('a@b.example,c@d.example', 'S', 'B', { htmlBody: '<p>B</p>', name: 'Stepwise', replyTo: 'r@s.example',
      attachments: [Utilities.newBlob('BEGIN', 'text/calendar', 'next.ics')] });
    MailApp.sendEmail({ to: 'a@b.example', subject: 'S', body: 'B', cc: 'x@y.example' });
    MailApp.sendEmail('a@b.example', 'r@s.example', 'S', 'B');
    return MailApp.getRemainingDailyQuota();
  }`);
  expect(app.call('main')).toBe(1495);
  expect(ws.mail.quotaLeft).toBe(1495);
  const [first, second, third] = ws.mail.sent;
  expect(first).toMatchObject({
    to: 'a@b.example,c@d.example',
    htmlBody: '<p>B</p>',
    from: 'lead@northfield.example',
  });
  expect(first?.attachments[0]).toMatchObject({ name: 'next.ics', contentType: 'text/calendar' });
  expect(first?.attachments[0]?.getDataAsString()).toBe('BEGIN');
  expect(second).toMatchObject({ cc: 'x@y.example', subject: 'S' });
  expect(third).toMatchObject({ replyTo: 'r@s.example', subject: 'S', body: 'B' });
});

test('the quota counts recipients, ends, and begins anew the next day', () => {
  const { ws, app } = loaded(
    `function send(n) { MailApp.sendEmail(Array(n).fill('a@b.example').join(), 's', 'b') }`,
    { account: 'consumer' },
  );
  app.call('send', 50);
  app.call('send', 49);
  expect(() => app.call('send', 2)).toThrow('Service invoked too many times for one day: email.');
  expect(ws.mail.quotaLeft).toBe(1);
  ws.advance({ days: 1 });
  expect(ws.mail.quotaLeft).toBe(100);
});

test('properties are texts, of the document, the script, or the person', () => {
  const { ws, app } = loaded(`
    function put() { PropertiesService.getUserProperties().setProperties({ a: 1, b: true }); }
    function get() { return PropertiesService.getUserProperties().getProperties(); }
    function one() { return PropertiesService.getScriptProperties().getProperty('none'); }`);
  app.call('put');
  expect(app.call('get')).toEqual({ a: '1', b: 'true' });
  expect(ws.as('kim@northfield.example', () => app.call('get'))).toEqual({});
  expect(app.call('one')).toBeNull();
});

test('the cache forgets', () => {
  const { ws, app } = loaded(`
    function put(seconds) { CacheService.getDocumentCache().put('k', 'v', seconds) }
    function get() { return CacheService.getDocumentCache().get('k') }`);
  app.call('put', 7200);
  ws.advance({ minutes: 119 });
  expect(app.call('get')).toBe('v');
  ws.advance({ minutes: 2 });
  expect(app.call('get')).toBeNull();
});

const LOCKED = `
  function tryIt() { const lock = LockService.getDocumentLock(); return [lock.tryLock(5000), lock.hasLock()] }
  function wait() { LockService.getDocumentLock().waitLock(5000); return 'mine' }
  function ask() { const lock = LockService.getDocumentLock(); lock.waitLock(1); SpreadsheetApp.getUi().alert('Sure?'); return lock.hasLock() }`;

test('a lock that another execution holds cannot be had, and waiting takes time', () => {
  const { ws, app } = loaded(LOCKED);
  ws.holdLock(() => {
    expect(app.call('tryIt')).toEqual([false, false]);
    expect(ws.executions[0]?.ms).toBeGreaterThanOrEqual(5000);
    expect(() => app.call('wait')).toThrow(
      'Lock timeout: another process was holding the lock for too long.',
    );
  });
  expect(app.call('tryIt')).toEqual([true, true]);
  expect(app.call('wait')).toBe('mine');
});

test('a second Lock object waits in vain while the first of its own execution has the lock', () => {
  const { ws, app } = loaded(`function twice() {
    const [first, second] = [LockService.getScriptLock(), LockService.getScriptLock()];
    const states = [first.tryLock(1), second.tryLock(3000), first.tryLock(1)];
    first.releaseLock();
    return [...states, second.tryLock(1), first.hasLock()] }`);
  expect(app.call('twice')).toEqual([true, false, true, true, false]);
  expect(ws.executions[0]?.ms).toBeGreaterThanOrEqual(3000);
});

test('asking a person drops the lock', () => {
  expect(loaded(LOCKED).app.call('ask')).toBe(false);
});

test('who is known to the script', () => {
  const { ws, app } = loaded(`
    function who() { return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()] }
    function onOpen() { console.log(Session.getActiveUser().getEmail() === '') }`);
  expect(ws.as('kim@northfield.example', () => app.call('who'))).toEqual([
    'kim@northfield.example',
    'kim@northfield.example',
  ]);
  expect(ws.as('kim@elsewhere.example', () => app.call('who'))).toEqual(['', 'kim@elsewhere.example']);
  ws.open();
  expect(ws.executions.at(-1)?.logs).toEqual(['true']);
});

test.each([
  ['yyyy-MM-dd', '2026-07-01'],
  ["EEE d MMM yyyy 'at' HH:mm", 'Wed 1 Jul 2026 at 10:05'],
  ['EEEE, MMMM dd', 'Wednesday, July 01'],
  ['h:mm a', '10:05 AM'],
  ["yyyy-MM-dd'T'HH:mm:ssXXX", '2026-07-01T10:05:09+01:00'],
  ["yyyyMMdd'T'HHmmss'Z'", '20260701T100509Z'],
  ['Z', '+0100'],
  ['u D w', '3 182 27'],
  ["''yy", "'26"],
])('Java writes %s as %s', (pattern, expected) => {
  expect(formatInstant(Date.parse('2026-07-01T09:05:09Z'), 'Europe/London', pattern)).toBe(expected);
});

test('Java reads what it writes', () => {
  const at = Date.parse('2026-10-25T00:30:00Z');
  for (const pattern of ['yyyy-MM-dd HH:mm', 'd MMMM yyyy h:mm a', "yyyy-MM-dd'T'HH:mm:ssXXX"]) {
    expect(parseInstant(formatInstant(at, 'Europe/Paris', pattern), 'Europe/Paris', pattern)).toBe(at);
  }
});

test('utilities', () => {
  const answers = script(`return [
    Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'abc').slice(0, 4),
    Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'é', Utilities.Charset.UTF_8).some((b) => b < 0),
    Utilities.base64Encode('å'), Utilities.base64EncodeWebSafe([-1, -2]),
    Utilities.newBlob(Utilities.base64Decode('w6U=')).getDataAsString(),
    /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(Utilities.getUuid()),
    Utilities.getUuid() !== Utilities.getUuid(),
    Utilities.formatString('%s has %d of %05.2f%%', 'Sam', 3, 7),
  ]`);
  expect(answers).toEqual([
    [-112, 1, 80, -104],
    true,
    'w6U=',
    '__4=',
    'å',
    true,
    true,
    'Sam has 3 of 07.00%',
  ]);
});

test('sleep takes virtual time only', () => {
  const began = performance.now();
  expect(script('const a = Date.now(); Utilities.sleep(60000); return Date.now() - a')).toBe(60000);
  expect(performance.now() - began).toBeLessThan(5000);
});

test('templates', () => {
  const { app } = loaded({
    'code.js': `function page() { const t = HtmlService.createTemplateFromFile('page'); t.names = ['Sam', '<b>'];
      return t.evaluate().setTitle('Steps').getContent() }`,
    'page.html': '<ul><? for (const n of names) { ?><li><?= n ?><?!= "<hr>" ?></li><? } ?></ul>',
  });
  expect(app.call('page')).toBe('<ul><li>Sam<hr></li><li>&lt;b&gt;<hr></li></ul>');
});

test('the host realm runs scripts as well, as the owner', () => {
  const { globals } = createWorkspace({ owner: 'lead@northfield.example' });
  expect(globals.Session.getActiveUser().getEmail()).toBe('lead@northfield.example');
  globals.MailApp.sendEmail('a@b.example', 's', 'b');
  expect(globals.SpreadsheetApp.getActive().getSheets()).toBeInstanceOf(Array);
  expect(globals.ScriptApp.AuthMode.FULL).toBe(globals.ScriptApp.AuthMode.FULL);
  expect(String(globals.ScriptApp.AuthMode.FULL)).toBe('FULL');
});
