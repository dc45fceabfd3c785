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
      return before + '_'.repeat(quote.length - before.length - 1) + (ends ? '.' : '_');
    });

const MOMENT =
  /\b(?:when|whenever|before|after|once|while|whilst|until|if|during|throughout|between|as (?:you|they|pupils|everyone|each|soon|the (?:class|bell|last|first))|the moment|with (?:each|every)|on (?:entry|\w+days?)|your (?:first|next|last)|(?:each|every|first|last|final|opening|next|in|at) (?:the )?(?:[\w-]+ )?(?:times?|lessons?|days?|weeks?|mornings?|period|minutes?|seconds|start|end|beginning|door|starter|plenary|register|assembly|walk))\b|^as (?!well|an?\b)/i;

/** Whether the words, as `plain` gives them, say when to act. */
export const hasMoment = (words: string): boolean => MOMENT.test(words);
