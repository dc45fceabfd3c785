/** What both twins of a letter, the HTML and the plain text, must agree on about words. */
import type { Block } from '../../records/letter';

/** A text's lines, whichever way its line breaks were typed. */
export const linesOf = (text: string): string[] => text.split(/\r\n|\r|\n/);

/** The first heading of a letter is its title; the others stand under it. */
export const headingLevel = (blocks: readonly Block[], at: number): 1 | 2 =>
  blocks.findIndex((block) => block.type === 'heading') === at ? 1 : 2;

/** What an inbox shows after the subject. */
export function firstParagraph(blocks: readonly Block[]): string {
  const found = blocks.find((block) => block.type === 'paragraph');
  return found?.type === 'paragraph' ? found.text : '';
}
