/** Reads a coach's sentence with its quoted speech blanked, letter for letter, so that every offset is the text's own. */

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

/** Words that open a clause of time, as alternatives for a pattern. */
export const WHEN =
  'when(?:ever)?|before|after|once|while|whilst|until|if|during|between|as (?:an? \\w+ \\w+s|you|they|pupils|everyone|each|soon|the (?:class|bell|last|first))';

const MOMENT = new RegExp(
  `\\b(?:${WHEN}|throughout|the moment|with (?:each|every)|on (?:entry|\\w+days?)|your (?:first|next|last)|(?:each|every|first|last|final|opening|next|in|at) (?:the )?(?:[\\w-]+ )?(?:times?|lessons?|days?|weeks?|terms?|mornings?|break|lunch|period|minutes?|seconds|start|end|beginning|door|starter|plenary|register|assembly|transitions?|walk))\\b|^as (?!well|an?\\b)`,
  'i',
);

/** Whether the words, as `plain` gives them, say when to act. */
export const hasMoment = (words: string): boolean => MOMENT.test(words);
