/** Mail, through MailApp. */
import { type Mailer, QuotaUsedUp, SentTooFast, type Tables } from '../ports';
import type { DocumentLock } from './lock';

/** What MailApp says when the day's recipients are used up, and when letters follow each other too fast [log]. */
const USED_UP = 'Service invoked too many times for one day: email';
const TOO_FAST = /service invoked too many times/i;

/** How long a letter that comes too fast waits, time after time; Google asks for a second. */
const PAUSES_MS = [1_000, 2_000, 4_000, 8_000];

/** So many letters take no longer than it takes to let the lock go and take it again. */
const FEW = 2;

export const mailerOf = (lock: DocumentLock, tables: Tables): Mailer => ({
  whenUnlocked: (letters, send) => lock.whenUnlocked(() => send(lock.lockedFor(tables)), letters <= FEW),
  hasQueue: () => lock.hasQueue(),
  send(mail) {
    const { cc, replyTo, attachments, ...plain } = mail;
    const message: GoogleAppsScript.Mail.MailAdvancedParameters = { ...plain };
    if (cc) message.cc = cc;
    if (replyTo) message.replyTo = replyTo;
    if (attachments.length > 0)
      message.attachments = attachments.map((each) => Utilities.newBlob(each.text, each.type, each.name));
    sendPatiently(message, lock);
  },
  quota: () => MailApp.getRemainingDailyQuota(),
});

/** A letter that is refused for its pace did not go, so the same letter may be tried again; nobody else waits for it. */
function sendPatiently(message: GoogleAppsScript.Mail.MailAdvancedParameters, lock: DocumentLock) {
  for (const pause of [...PAUSES_MS, 0]) {
    try {
      return MailApp.sendEmail(message);
    } catch (problem) {
      const said = String(problem);
      if (said.includes(USED_UP)) throw new QuotaUsedUp(said);
      if (!TOO_FAST.test(said)) throw problem;
      if (pause === 0) throw new SentTooFast(said);
      lock.letGo();
      Utilities.sleep(pause);
    }
  }
}
