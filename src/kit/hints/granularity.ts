/** Gentle hints towards one granular action step, as a coach types it; they never block (C3). */
import type { Hint } from './hint';
import { hasMoment, WHEN } from './moment';
import { breaksIn, movesIn } from './moves';
import { plain } from './plain';

export { vaguePraise } from './praise';
export { splitStep } from './split';

/** In words: twice the playbook's longest step, and as much as a head carries into a lesson. */
export const LONGEST_STEP = 40;

type Found = [from: number, to: number] | undefined;

function find(pattern: RegExp, plainText: string): Found {
  const found = pattern.exec(plainText);
  return found ? [found.index, found.index + found[0].length] : undefined;
}

/** Words that say why an action is done, or what others know, describe no action that can be seen. */
const REASONS =
  /\b(?:so|because|in order|to (?:help|check|show|see|find|ensure))\b[^,.;]*|\b(?:you|let \w+|(?:what|how|who|whether|which)(?: \w+){0,3}) (?:know|understand|feel|believe)s?\b/gi;
const MOMENTS = new RegExp(`\\b(?:${WHEN})\\b[^,.;]*`, 'gi');

const without = (pattern: RegExp, plainText: string): string =>
  plainText.replace(pattern, (words) => ' '.repeat(words.length));

const PERSON =
  /\b(?:lazy|useless|hopeless|your (?:personality|character|attitude|weakness(?:es)?)|lack(?:s|ing)? (?:of )?(?:confidence|presence|authority|control|energy)|(?:bad|poor|weak) at|your [\w ]{1,30} (?:is|are) (?:bad|poor|weak)|(?:your|you are|you're|very|too) (?:weak|poor|bad)|(?:weak|poor)(?:er|est)? (?:pupils?|students?|children|teach\w+|\w+ management|questioning|planning)|you(?: are|'re) (?:not|too|very)(?: \w+)?|too (?:nervous|shy|timid|passive|lenient|soft|strict|harsh|negative|friendly)|you (?:never|always(?! (?:use|say|do|give))|aren't|lack|can(?:'|no)t|do(?: not|n't)(?! need| have)))\b|^(?:poor|weak|lacks)\b/i;
const UNSEEN =
  /\b(?:be (?:more )?(?:aware|mindful|confident|comfortable)|confiden\w+|aware|knows?|understands?|feels?(?! free)|believes?|realises?|appreciate)\b/i;
/** Words that are vague wherever they stand; `movesIn` finds the verbs that are vague only as an order. */
const VAGUE =
  /\b(?:ensure|make sure|be more|more (?:effective|consistent|regular|frequent|explicit|clear)(?:ly)?|more often|where possible|better at|(?!is |are |works? )\w+ better(?=[.!]?$))\b/i;

function vagueVerb(plainText: string): Found {
  const move = movesIn(plainText).find(({ verb }) => verb === 'vague');
  return move ? [move.at, move.end] : find(VAGUE, plainText);
}

/** The words that join the next action to the first, with its verb. */
function anotherAction(plainText: string): Found {
  const [next] = breaksIn(plainText);
  return next && [plainText.slice(next.from).search(/[^\s,.!?]/) + next.from, next.end];
}

/** The words beyond the longest step. */
function tooLong(plainText: string): Found {
  const most = new RegExp(`^(?:\\S+\\s+){${LONGEST_STEP}}(?=\\S)`).exec(plainText);
  return most ? [most[0].length, plainText.length] : undefined;
}

/** A text with fewer words and no full stop is still being typed. */
const isTyping = (plainText: string, words: number): boolean =>
  plainText.split(/\s+/).length < words && !/[.!?]["”']?$/.test(plainText);

type Finder = [kind: Hint['kind'], find: (plainText: string) => Found, say: (words: string) => string];

const FINDERS: Finder[] = [
  [
    'about the person',
    (text) => find(PERSON, without(MOMENTS, text)),
    (words) => `“${words}” may read as a verdict on a person: try the moment, and what to do in it.`,
  ],
  [
    'several actions',
    anotherAction,
    () => 'This may be more than one step: try the one that would help most now.',
  ],
  ['vague verb', vagueVerb, (words) => `“${words}” can mean many things: try what we would see or hear.`],
  [
    'not observable',
    (text) => find(UNSEEN, without(REASONS, without(MOMENTS, text))),
    (words) => `Nobody can see “${words}”: try what we would see or hear instead.`,
  ],
  [
    'no moment',
    (text) => (hasMoment(text) || isTyping(text, 6) ? undefined : find(/[a-z]\S*/i, text)),
    () => 'A step sticks to its moment: try opening with “When…”, “After…” or “Before…”.',
  ],
  [
    'too long',
    tooLong,
    () => `Over ${LONGEST_STEP} words are hard to carry into a lesson: try only the moment and the action.`,
  ],
];

/** At most one hint a kind, the kind that matters most first; none for a text that has hardly begun. */
export function hintsOn(text: string): Hint[] {
  const trimmed = text.trim();
  const before = text.indexOf(trimmed);
  const read = plain(trimmed);
  if (isTyping(read, 4)) return [];
  return FINDERS.flatMap(([kind, find, say]) => {
    const [from, to] = find(read) ?? [0, 0];
    const words = trimmed.slice(from, to);
    return words ? [{ kind, words, at: [before + from, before + to], say: say(words) }] : [];
  });
}
