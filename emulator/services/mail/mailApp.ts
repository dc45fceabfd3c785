/** Sends letters, within the day's quota. */
import type { SentMail } from '../../model';
import { GoogleError } from '../../platform/errors';
import {
  ATTACHMENT_BYTES,
  ATTACHMENTS_PER_MESSAGE,
  BODY_BYTES,
  DAILY,
  RECIPIENTS_PER_MESSAGE,
  SUBJECT_CHARACTERS,
} from '../../platform/limits';
import type { World } from '../../world/world';
import { attachmentOf, type Blob } from '../base/blob';
import { Service } from '../service';

interface Message {
  to?: string;
  subject?: string;
  body?: string;
  htmlBody?: string;
  cc?: string;
  bcc?: string;
  replyTo?: string;
  name?: string;
  noReply?: boolean;
  attachments?: Blob[];
  inlineImages?: Record<string, Blob>;
}

/** How many more recipients the account may write to today. */
export const quotaLeft = (world: World, account: string, at: number): number =>
  DAILY[world.state.account].recipients - (world.quota(at).used[account] ?? 0);

export class MailApp extends Service {
  getRemainingDailyQuota(): number {
    return quotaLeft(this.run.world, this.run.start.effectiveUser, this.run.now());
  }

  /**
   * `(message)`, `(to, subject, body, options?)`, `(to, replyTo, subject, body)`.
   * @throws GoogleError for no recipient, a bad address, too many recipients, too large a message, a spent quota, or too
   * many letters in a short time
   */
  sendEmail(first: string | Message, ...rest: unknown[]): void {
    const message = typeof first === 'string' ? fromArguments(first, rest) : first;
    const recipients = [message.to, message.cc, message.bcc].flatMap(addresses);
    if (addresses(message.to).length === 0) throw new GoogleError('Failed to send email: no recipient');
    const bad = recipients.find((each) => !/^[^\s@<>]+@[^\s@<>]+$/.test(bare(each)));
    if (bad !== undefined) throw new GoogleError(`Invalid email: ${bad}`);
    if (recipients.length > RECIPIENTS_PER_MESSAGE) {
      throw new GoogleError('Limit Exceeded: Email Recipients Per Message.');
    }
    this.#assertSize(message);
    if (recipients.length > this.getRemainingDailyQuota()) {
      throw new GoogleError('Service invoked too many times for one day: email.');
    }
    this.#assertPace();
    this.#send(message, recipients.length);
  }

  /** Google names no figure for how many letters in how short a time are too many: a story sets one. [log] */
  #assertPace(): void {
    const { world, start } = this.run;
    if (!world.mailPace) return;
    const since = this.run.now() - world.mailPace.ms;
    const lately = world.state.mail.filter(
      ({ from, at }) => from === start.effectiveUser && Date.parse(at) > since,
    );
    if (lately.length >= world.mailPace.letters)
      throw new GoogleError(
        'Service invoked too many times in a short time: email. Try Utilities.sleep(1000) between calls.',
      );
  }

  #assertSize({ subject = '', body = '', htmlBody = '', attachments = [] }: Message): void {
    const most = BODY_BYTES[this.run.world.state.account];
    if (subject.length > SUBJECT_CHARACTERS) throw new GoogleError('Argument too large: subject');
    if (Buffer.byteLength(body) > most) throw new GoogleError('Limit Exceeded: Email Body Size.');
    if (Buffer.byteLength(htmlBody) > most) throw new GoogleError('Limit Exceeded: Email Body Size.');
    const bytes = attachments.reduce((sum, each) => sum + each.getBytes().length, 0);
    if (attachments.length > ATTACHMENTS_PER_MESSAGE || bytes > ATTACHMENT_BYTES) {
      throw new GoogleError('Limit Exceeded: Email Attachment Size.');
    }
  }

  #send(message: Message, recipients: number): void {
    const { world, start } = this.run;
    const { used } = world.quota(this.run.now());
    used[start.effectiveUser] = (used[start.effectiveUser] ?? 0) + recipients;
    const { to = '', subject = '', body = '', attachments = [], inlineImages = {}, ...rest } = message;
    const images = Object.entries(inlineImages).map(([key, blob]) => [key, attachmentOf(blob)]);
    const sent: SentMail = {
      ...rest,
      to,
      subject,
      body,
      attachments: attachments.map(attachmentOf),
      inlineImages: Object.fromEntries(images),
      from: start.effectiveUser,
      at: new Date(this.run.now()).toISOString(),
    };
    world.state.mail.push(sent);
  }
}

function fromArguments(to: string, rest: unknown[]): Message {
  if (rest.length === 3 && typeof rest[2] === 'string') {
    const [replyTo, subject, body] = rest as string[];
    return { to, replyTo, subject, body };
  }
  const [subject, body, options] = rest as [string, string, Message?];
  return { ...options, to, subject: String(subject ?? ''), body: String(body ?? '') };
}

const addresses = (list: string | undefined): string[] =>
  (list ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean);

/** `Sam Okoro <sam@…>` → `sam@…`. */
const bare = (address: string): string => /<([^>]*)>$/.exec(address)?.[1] ?? address;
