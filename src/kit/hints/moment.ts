/** Tells whether a step says when it is done. */

/** Words that open a clause of time, as alternatives for a pattern. */
export const WHEN =
  'when(?:ever)?|before|after|once|while|whilst|until|if|during|between|as (?:an? \\w+ \\w+s|you|they|pupils|everyone|each|soon|the (?:class|bell|last|first))';

const MOMENT = new RegExp(
  `\\b(?:${WHEN}|throughout|the moment|with (?:each|every)|on (?:entry|\\w+days?)|your (?:first|next|last)|(?:each|every|first|last|final|opening|next|in|at) (?:the )?(?:[\\w-]+ )?(?:times?|lessons?|days?|weeks?|terms?|mornings?|break|lunch|period|minutes?|seconds|start|end|beginning|door|starter|plenary|register|assembly|transitions?|walk))\\b|^as (?!well|an?\\b)`,
  'i',
);

/** Whether the words, as `plain` gives them, say when to act. */
export const hasMoment = (words: string): boolean => MOMENT.test(words);
