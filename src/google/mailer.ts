/** Mail, through MailApp. */
import { type Mailer, QuotaUsedUp } from '../ports';

/** What MailApp says when the day's recipients are used up [log]. */
const USED_UP = 'Service invoked too many times for one day: email';

export const mailer: Mailer = {
  send(mail) {
    const { cc, replyTo, attachments, ...plain } = mail;
    const message: GoogleAppsScript.Mail.MailAdvancedParameters = { ...plain };
    if (cc) message.cc = cc;
    if (replyTo) message.replyTo = replyTo;
    if (attachments.length > 0)
      message.attachments = attachments.map((each) => Utilities.newBlob(each.text, each.type, each.name));
    try {
      MailApp.sendEmail(message);
    } catch (problem) {
      if (String(problem).includes(USED_UP)) throw new QuotaUsedUp(String(problem));
      throw problem;
    }
  },
  quota: () => MailApp.getRemainingDailyQuota(),
};
