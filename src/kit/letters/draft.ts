/** How letters are written: blocks in a few words, and the last touches that every letter needs. */
import type { Block, Letter } from '../../records/letter';
import { LETTER_KINDS } from '../../records/letterKinds';
import { whoSees } from '../../school/visibility';

/** A block, or nothing, where there was nothing to say. */
type Perhaps = Block | false;

/** A letter without what follows from its kind. */
type Draft = Omit<Letter, 'importance' | 'whoSees' | 'blocks'> & {
  blocks: Perhaps[];
  /** Where the letter's kind alone does not say it. */
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

export const heading = (text: string): Block => ({ type: 'heading', text });
export const paragraph = (text: string): Perhaps => text !== '' && { type: 'paragraph', text };
export const list = (items: string[]): Perhaps => items.length > 0 && { type: 'list', items };
const leading =
  (type: 'button' | 'link') =>
  (label: string, url: string): Perhaps =>
    url !== '' && { type, label, url };
export const button = leading('button');
export const link = leading('link');

export const quote = (text: string, { about = '', by = '', main = false } = {}): Perhaps =>
  text !== '' && {
    type: 'quote',
    text,
    ...(about && { about }),
    ...(by && { by }),
    ...(main && { main }),
  };

/** A heading with what stands under it, or nothing where nothing does. */
export function section(title: string, blocks: Perhaps[]): Perhaps[] {
  return blocks.some(Boolean) ? [heading(title), ...blocks] : [];
}

/** 'once', 'twice', '3 times'. */
export const times = (n: number): string => ['not yet', 'once', 'twice'][n] ?? `${n} times`;

/** 'twice' as 'Twice'. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** '83%' of a share from 0 to 1. */
export const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** A name, of a person or of the school, may carry a line break; a mail's header must not. */
function oneLine(text: string): string {
  const characters = [...text.replace(/[\s\p{Cc}]+/gu, ' ').trim()];
  return characters.length > LONGEST_SUBJECT
    ? `${characters.slice(0, LONGEST_SUBJECT - 1).join('')}…`
    : characters.join('');
}
