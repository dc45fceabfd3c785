/** How letters are written: blocks in a few words, and what every letter needs added to them. */
import type { StaffMember } from '../../records';
import type { Block, Letter } from '../../records/letter';
import { LETTER_KINDS } from '../../records/letterKinds';
import { whoSees } from '../../school/visibility';

/** A block, or false where there is nothing to say. */
type OptionalBlock = Block | false;

/** A letter without the fields that follow from its kind. */
type Draft = Omit<Letter, 'importance' | 'whoSees' | 'blocks'> & {
  blocks: OptionalBlock[];
  /** Needed only where the letter's kind does not say who sees it. */
  whoSees?: string;
};

const LONGEST_SUBJECT = 150;

export const letter = ({ blocks, subject, fromName, ...draft }: Draft): Letter => ({
  whoSees: whoSees(draft.kind),
  ...draft,
  fromName: oneLine(fromName),
  subject: oneLine(subject),
  importance: LETTER_KINDS[draft.kind].importance,
  blocks: blocks.filter((block) => block !== false),
});

type Addressee = Pick<StaffMember, 'id' | 'email'>;

/** Whom a letter reaches, by address, and by staff code wherever the address alone might not say who that is. */
export const addressed = (
  to: Addressee,
  { cc, replyTo }: { cc?: Addressee; replyTo?: Addressee | undefined } = {},
): Pick<Letter, 'to' | 'cc' | 'replyTo' | 'people'> => ({
  to: to.email,
  ...(cc && { cc: cc.email }),
  ...(replyTo && { replyTo: replyTo.email }),
  people: { to: to.id, ...(cc && { cc: cc.id }), ...(replyTo && { replyTo: replyTo.id }) },
});

export const heading = (text: string): Block => ({ type: 'heading', text });
export const paragraph = (text: string): OptionalBlock => text !== '' && { type: 'paragraph', text };
export const list = (items: string[]): OptionalBlock => items.length > 0 && { type: 'list', items };
const leading =
  (type: 'button' | 'link') =>
  (label: string, url: string): OptionalBlock =>
    url !== '' && { type, label, url };
export const button = leading('button');
export const link = leading('link');

export const quote = (text: string, { about = '', by = '', main = false } = {}): OptionalBlock =>
  text !== '' && {
    type: 'quote',
    text,
    ...(about && { about }),
    ...(by && { by }),
    ...(main && { main }),
  };

/** A heading with the blocks under it, or nothing where all of them are empty. */
export function section(title: string, blocks: OptionalBlock[]): OptionalBlock[] {
  return blocks.some(Boolean) ? [heading(title), ...blocks] : [];
}

/** 'once', 'twice', '3 times'. */
export const times = (n: number): string => ['not yet', 'once', 'twice'][n] ?? `${n} times`;

/** 'twice' as 'Twice'. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** '83%' of a share from 0 to 1. */
export const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** The name of a person or of the school may hold a line break; a mail's header must not. */
function oneLine(text: string): string {
  const characters = [...text.replace(/[\s\p{Cc}]+/gu, ' ').trim()];
  return characters.length > LONGEST_SUBJECT
    ? `${characters.slice(0, LONGEST_SUBJECT - 1).join('')}…`
    : characters.join('');
}
