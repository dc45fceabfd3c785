/** Everybody's mail for the page, newest first. */
import type { SentMail, WorkspaceState } from '../model';
import { shortMoment } from './moments';
import { addresses, peopleOf } from './people';
import { Problem } from './problem';
import type { Letter, MailLine, MailView, Person } from './view';

const readers = ({ to, cc, bcc }: SentMail): string[] =>
  [to, cc, bcc].flatMap((line) => addresses(line).map((address) => address.toLowerCase()));

/** `Ivy Green`, or `Ivy Green and 3 others`. */
function called(mail: SentMail, people: Person[]): string {
  const [first = '', ...others] = readers(mail);
  const name = people.find(({ email }) => email.toLowerCase() === first)?.name || first;
  if (others.length === 0) return name;
  return others.length === 1 ? `${name} and 1 other` : `${name} and ${others.length} others`;
}

function lineOf(state: WorkspaceState, mail: SentMail, index: number, people: Person[]): MailLine {
  const { to, cc = '', bcc = '', name, from, replyTo = '', subject, body } = mail;
  const sender = mail.noReply ? `noreply@${from.split('@')[1]}` : from;
  return {
    index,
    readers: called(mail, people),
    to,
    cc,
    bcc,
    from: name ? `${name} <${sender}>` : sender,
    replyTo,
    subject,
    at: shortMoment(state, mail.at),
    start: body
      .replace(/[-=_*]{3,}/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 140),
  };
}

/** The letters that reached one address; all of them for ''. */
export function mailView(state: WorkspaceState, box: string): MailView {
  const people = peopleOf(state);
  const counts = new Map<string, number>();
  for (const mail of state.mail)
    for (const reader of new Set(readers(mail))) counts.set(reader, (counts.get(reader) ?? 0) + 1);
  return {
    boxes: people
      .map(({ email, name }) => ({ email, name, count: counts.get(email.toLowerCase()) ?? 0 }))
      .filter(({ count, email }) => count > 0 || email === box),
    letters: state.mail
      .map((mail, index) => ({ mail, index }))
      .filter(({ mail }) => box === '' || readers(mail).includes(box.toLowerCase()))
      .map(({ mail, index }) => lineOf(state, mail, index, people))
      .reverse(),
  };
}

/** Links to Google lead here; a form opens as the reader of the letter, as it would in the reader's own browser. */
function local(html: string, reader: string): string {
  const withForms = html.replace(
    /https:\/\/docs\.google\.com(\/forms\/d\/e\/[^"'\s<>]+)/g,
    (_, path: string) => {
      const as = reader ? `${path.includes('?') ? '&amp;' : '?'}as=${encodeURIComponent(reader)}` : '';
      return path + as;
    },
  );
  return withForms.replace(/https:\/\/docs\.google\.com\/spreadsheets\/[^"'\s<>]*/g, '/');
}

function withPictures(html: string, { inlineImages }: SentMail): string {
  return html.replace(/cid:([\w.-]+)/g, (whole, name: string) => {
    const image = inlineImages[name];
    return image ? `data:${image.contentType};base64,${image.base64}` : whole;
  });
}

/** @throws Problem for a letter that isn't there */
export function letterOf(state: WorkspaceState, index: number): SentMail {
  const mail = state.mail[index];
  if (!mail)
    throw new Problem('There is no such letter in this Workspace. Perhaps it was started again since.');
  return mail;
}

/** `box` is whose mailbox it is read in, '' for everybody's. */
export function letterView(state: WorkspaceState, index: number, box: string): Letter {
  const mail = letterOf(state, index);
  const all = readers(mail);
  const reader = box || (all.length === 1 ? (all[0] ?? '') : '');
  const html = mail.htmlBody ?? '';
  return {
    ...lineOf(state, mail, index, peopleOf(state)),
    html: html && `<base target="_blank">${local(withPictures(html, mail), reader)}`,
    text: mail.body,
    attachments: mail.attachments.map(({ name, contentType, base64 }, at) => ({
      name,
      type: contentType,
      bytes: Buffer.byteLength(base64, 'base64'),
      path: `/attachment?letter=${index}&at=${at}`,
    })),
  };
}
