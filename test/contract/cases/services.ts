/** Properties, the cache, locks, mail, triggers, menus and pages. */
import { type Fact, fact, refusal } from '../fact';

const store = () => PropertiesService.getScriptProperties();

/** Runs `act` and takes away the triggers that it made. */
function withTriggers<T>(act: () => T): T {
  const before = ScriptApp.getProjectTriggers().map((each) => each.getUniqueId());
  try {
    return act();
  } finally {
    for (const each of ScriptApp.getProjectTriggers())
      if (before.indexOf(each.getUniqueId()) < 0) ScriptApp.deleteTrigger(each);
  }
}

const hourly = () => ScriptApp.newTrigger('runContract').timeBased().everyHours(1).create();

export const services: Fact[] = [
  fact(
    '[ref]',
    'a text is signed with a key, by any of the usual algorithms',
    () => {
      const hex = (bytes: number[]) =>
        bytes.map((each) => `0${(each & 255).toString(16)}`.slice(-2)).join('');
      const { HMAC_SHA_1, HMAC_MD5 } = Utilities.MacAlgorithm;
      return [HMAC_SHA_1, HMAC_MD5].map((each) => hex(Utilities.computeHmacSignature(each, 'what', 'key')));
    },
    ['1aa466a0fab494e5f50d36da656366eddf29fb60', '6e36cb997088397e09f5837229549c74'],
  ),
  fact(
    '[ref]',
    'properties are texts, and null where there is none',
    () => {
      store().setProperty('contract', 7 as never);
      const kept = store().getProperty('contract');
      store().deleteProperty('contract');
      return [kept, store().getProperty('contract')];
    },
    ['7', null],
  ),
  refusal(
    '[docs]',
    'a property above 9 KB',
    () => store().setProperty('contract', 'x'.repeat(9 * 1024 + 1)),
    'Argument too large: value',
  ),
  refusal(
    '[docs]',
    'a store above 500 KB',
    () => {
      const keys = Array.from({ length: 60 }, (_, i) => `contract${i}`);
      try {
        for (const key of keys) store().setProperty(key, 'x'.repeat(9000));
      } finally {
        for (const key of keys) store().deleteProperty(key);
      }
    },
    'You have exceeded the property storage quota. Please remove some properties and try again.',
  ),
  fact(
    '[ref]',
    'the cache remembers texts, and gives null for the rest',
    () => {
      const cache = CacheService.getScriptCache();
      cache.put('contract', 'x', 60);
      const kept = cache.get('contract');
      cache.remove('contract');
      return [kept, cache.get('contract')];
    },
    ['x', null],
  ),
  refusal(
    '[ref]',
    'a cache key above 250 characters',
    () => CacheService.getScriptCache().put('k'.repeat(251), 'x'),
    'Argument too large: key',
  ),
  refusal(
    '[ref]',
    'a cached value above 100 KB',
    () => CacheService.getScriptCache().put('contract', 'x'.repeat(100 * 1024 + 1)),
    'Argument too large: value',
  ),
  fact(
    '[ref]',
    'the document’s lock is taken and let go',
    () => {
      const lock = LockService.getDocumentLock();
      const states = [lock.hasLock(), lock.tryLock(1000), lock.hasLock()];
      lock.releaseLock();
      return [...states, lock.hasLock()];
    },
    [false, true, true, false],
  ),
  fact(
    '[mem]',
    'a second object of the lock that is held gets nothing, and lets nothing go',
    () => {
      const [lock, second] = [LockService.getScriptLock(), LockService.getScriptLock()];
      lock.tryLock(1000);
      const states = [second.tryLock(10), second.hasLock()];
      second.releaseLock();
      states.push(lock.hasLock(), lock.tryLock(10));
      lock.releaseLock();
      return [...states, second.tryLock(10)];
    },
    [false, false, true, true, true],
  ),
  fact(
    '[ref]',
    'a letter uses up one of the day’s recipients',
    () => {
      const before = MailApp.getRemainingDailyQuota();
      MailApp.sendEmail({
        to: Session.getEffectiveUser().getEmail(),
        subject: 'Contract',
        body: 'A letter to yourself.',
      });
      return before - MailApp.getRemainingDailyQuota();
    },
    1,
  ),
  refusal(
    '[log]',
    'a letter to nobody',
    () => MailApp.sendEmail('', 's', 'b'),
    'Failed to send email: no recipient',
  ),
  refusal(
    '[log]',
    'a letter to no address',
    () => MailApp.sendEmail('nobody', 's', 'b'),
    'Invalid email: nobody',
  ),
  refusal(
    '[log]',
    'fifty-one recipients',
    () => MailApp.sendEmail(Array.from({ length: 51 }, (_, i) => `a${i}@example.com`).join(','), 's', 'b'),
    'Limit Exceeded: Email Recipients Per Message.',
  ),
  fact(
    '[ref]',
    'an hourly trigger tells what it does',
    () =>
      withTriggers(() => {
        const trigger = hourly();
        return [
          trigger.getHandlerFunction(),
          String(trigger.getEventType()),
          String(trigger.getTriggerSource()),
        ];
      }),
    ['runContract', 'CLOCK', 'CLOCK'],
  ),
  fact(
    '[ref]',
    'a form-submit trigger of the spreadsheet is among the project’s',
    ({ book }) =>
      withTriggers(() => {
        const made = ScriptApp.newTrigger('runContract').forSpreadsheet(book).onFormSubmit().create();
        const found = ScriptApp.getProjectTriggers().filter(
          (each) => each.getUniqueId() === made.getUniqueId(),
        );
        return found.map((each) => [String(each.getEventType()), each.getTriggerSourceId() === book.getId()]);
      }),
    [['ON_FORM_SUBMIT', true]],
  ),
  refusal(
    '[log]',
    'twenty-one triggers',
    () => withTriggers(() => Array.from({ length: 21 }, hourly).length),
    'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
  ),
  fact(
    '[ref]',
    'one who runs everything is fully authorized',
    () => String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus()),
    'NOT_REQUIRED',
  ),
  fact(
    '[ref]',
    'the owner at the keyboard is known by address',
    () => Session.getActiveUser().getEmail() === Session.getEffectiveUser().getEmail(),
    true,
  ),
  fact('[docs]', 'the script’s zone is the manifest’s', () => Session.getScriptTimeZone(), 'Europe/London'),
  fact(
    '[ref]',
    'a menu is added and a page shown beside the sheet',
    () => {
      const ui = SpreadsheetApp.getUi();
      ui.createMenu('Contract').addItem('Run', 'runContract').addSeparator().addToUi();
      ui.showSidebar(HtmlService.createHtmlOutputFromFile('page').setTitle('Contract'));
    },
    null,
  ),
  fact(
    '[ref]',
    'a word is shown at the foot of the sheet',
    ({ book }) => book.toast('Well', 'Contract', 5),
    null,
  ),
  fact(
    '[ref]',
    'a page is read from its file',
    () => HtmlService.createHtmlOutputFromFile('page').getContent().trim(),
    '<p>A page.</p>',
  ),
  fact(
    '[ref]',
    'a page is made of a text, and has a title of its own',
    () => {
      const page = HtmlService.createHtmlOutput('<p>Said.</p>').setTitle('Contract');
      return [page.getContent(), page.getTitle()];
    },
    ['<p>Said.</p>', 'Contract'],
  ),
  fact(
    '[docs]',
    'a template runs its code, and escapes what it prints',
    () => {
      const template = HtmlService.createTemplate(
        '<? for (var i = 0; i < 2; i++) { ?><?= name ?><? } ?><?!= name ?>',
      );
      template['name'] = '<b>';
      return template.evaluate().getContent();
    },
    '&lt;b&gt;&lt;b&gt;<b>',
  ),
];
