/** Reads the two twins of a letter, so that stories can ask whether they say the same. */
import type { Letter } from './school';

const ENTITIES: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** What a person reads in the HTML twin, links included; what stands for the inbox alone is left out. */
export function htmlText({ htmlBody = '' }: Letter): string {
  const card = htmlBody.slice(htmlBody.indexOf('class="card"'));
  return card
    .slice(card.indexOf('>') + 1)
    .replace(/<a [^>]*href="([^"]*)"[^>]*>/g, ' $1 ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity);
}

/** The plain twin in lines: what is underlined or marked as a quotation is only its dress. */
const plainText = ({ body }: Letter): string => body.replace(/^(=+|-+)$/gm, ' ').replace(/^(> ?|- )/gm, '');

/** The plain twin with its lines run on, for sentences that are longer than a line. */
export const proseOf = ({ body }: Letter): string => body.replace(/\s+/g, ' ');

/** The words of each twin, sorted: a figure's note stands before its value in one and after it in the other. */
const wordsIn = (text: string): string[] =>
  text
    .split(/\s+/)
    .map((word) => word.replace(/^[(]+|[):]+$/g, ''))
    .filter((word) => word !== '')
    .sort();

/** Both must be the same list. */
export const wordsOfBothTwins = (letter: Letter): [html: string[], plain: string[]] => [
  wordsIn(htmlText(letter)),
  wordsIn(plainText(letter)),
];
