/** A coach's sentence with its quoted speech blanked, letter for letter, so that every offset is the text's own. */

const QUOTED = /“[^“”]*”|"[^"]*"|(^|[\s(:])'(?:[^']|'(?=\w)){1,200}'(?!\w)/g;

/** What is said in class is no instruction to the teacher: “Stop and check” is one thing to say, not two to do. */
export const plain = (text: string): string =>
  text
    .replace(/[‘’]/g, "'")
    .replace(/\b(?:e\.g|i\.e)\./gi, '____')
    .replace(QUOTED, (quote: string, before = '', at: number, all: string) => {
      if (quote.length >= all.length) return quote;
      const ends = /[.!?].$/.test(quote) && /^\s+[A-Z]/.test(all.slice(at + quote.length));
      return before + quote.slice(before.length, -1).replace(/\S/g, '_') + (ends ? '.' : '_');
    });
