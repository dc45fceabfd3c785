/** Gentle hints towards one granular action step, as a coach types it; they never block (C3). */
import { breaksIn, movesIn } from './wording/moves';
import { hasMoment, plain } from './wording/plain';

export { vaguePraise } from './wording/praise';
export { splitStep } from './wording/split';

export interface Hint {
  kind:
    | 'about the person'
    | 'several actions'
    | 'vague verb'
    | 'not observable'
    | 'no moment'
    | 'too long'
    | 'vague praise';
  /** The words of the text that caused it, as they stand there. */
  words: string;
  /** Where they stand in the text. */
  at: [from: number, to: number];
  /** One sentence to the coach: what to try instead. */
  say: string;
}

type Kind = Exclude<Hint['kind'], 'vague praise'>;

/** Words: twice the playbook's longest step, which fits in the head that carries it into a lesson. */
export const LONGEST_STEP = 40;

/** A text is still being typed while it has fewer words than this and no full stop. */
const TYPED = { anything: 4, moment: 6 };

const SAY: Record<Kind, (words: string) => string> = {
  'about the person': (words) =>
    `“${words}” may be read as a verdict on a person: try naming the moment and what to do in it.`,
  'several actions': () =>
    'This reads as more than one step: keep the one that would help most now, or split it and save the rest.',
  'vague verb': (words) => `“${words}” can mean many things: try what we would see or hear the teacher do.`,
  'not observable': (words) =>
    `Nobody can see “${words}” from the back of a room: try what we would see or hear.`,
  'no moment': () => 'A step sticks to a moment: try opening with “When…”, “After…” or “Before…”.',
  'too long': () =>
    `Past ${LONGEST_STEP} words a step is hard to carry into a lesson: try just the moment and the action.`,
};

type Found = [from: number, to: number] | undefined;

/** Leaves out white space and punctuation in front, which some patterns need only to know where they are. */
function find(pattern: RegExp, plainText: string): Found {
  const found = pattern.exec(plainText);
  if (!found) return undefined;
  const from = found.index + (/^\W*/.exec(found[0])?.[0].length ?? 0);
  return [from, found.index + found[0].length];
}

const blank = (plainText: string, pattern: RegExp): string =>
  plainText.replace(pattern, (words) => ' '.repeat(words.length));

const MOMENTS =
  /\b(?:when|whenever|before|after|once|while|whilst|until|if|as (?:you|they|pupils))\b[^,.;]*/gi;
const REASONS =
  /\b(?:so|because|in order|to (?:help|check|show|see|find|ensure))\b[^,.;]*|\b(?:you|let \w+(?: \w+)?|(?:what|how|who|whether|which|why)(?: \w+){0,3}) (?:knows?|understands?|feels?|believes?)\b/gi;

const PERSON =
  /\b(?:lazy|useless|hopeless|disorganised|your (?:personality|character|attitude|weakness(?:es)?|lack)|lack(?:s|ing)? (?:of )?(?:confidence|presence|authority|control|energy|enthusiasm|knowledge)|(?:bad|poor|weak) at|(?:your|you are|you're|very|too) (?:weak|poor|bad)|(?:weak|poor)(?:er|est)? (?:pupils?|students?|children|teach\w+|\w+ management|questioning|planning)|you(?: are|'re) (?:not|too|very)(?: \w+)?|too (?:nervous|shy|timid|passive|anxious|lenient|soft|strict|harsh|negative|friendly)|you (?:never|always(?! (?:use|say|do|give))|aren't|lack|fail to|struggle|can(?:'|no)t|(?:do not|don't)(?! need| have)))\b|^(?:poor|weak|lacks)\b/i;
const UNSEEN =
  /\b(?:(?:be|is|are|feel|more) (?:more )?(?:aware|mindful|confident|comfortable)|confiden\w+|awareness|knows?|understands?|feels?(?! free)|believes?|realises?|appreciate)\b/i;
const VAGUE_ANYWHERE =
  /\b(?:ensure|make sure|be more|more (?:effective|effectively|consistent|consistently|regularly|often|frequently|explicitly|clearly)|where possible|as appropriate|(?:get|be|have|make|ask|plan|give) better|better at|(?!is |are |works? )\w+ better(?=\s*[.!]?\s*$))\b/i;

function vagueVerb(plainText: string): Found {
  const move = movesIn(plainText).find(({ verb }) => verb === 'vague');
  return move ? [move.at, move.end] : find(VAGUE_ANYWHERE, plainText);
}

/** The words that join the next action on, and its verb. */
function anotherAction(plainText: string): Found {
  const [next] = breaksIn(plainText);
  if (!next) return undefined;
  const lead = /^[\s,.!?]*/.exec(plainText.slice(next.from))?.[0].length ?? 0;
  return [next.from + lead, next.end];
}

/** What goes past the longest step. */
function rest(plainText: string): Found {
  const long = new RegExp(`^\\s*(?:\\S+\\s+){${LONGEST_STEP}}(?=\\S)`).exec(plainText);
  return long ? [long[0].length, plainText.trimEnd().length] : undefined;
}

const FINDERS: Record<Kind, (plainText: string) => Found> = {
  'about the person': (text) => find(PERSON, blank(text, MOMENTS)),
  'several actions': anotherAction,
  'vague verb': vagueVerb,
  'not observable': (text) => find(UNSEEN, blank(blank(text, MOMENTS), REASONS)),
  'no moment': (text) => (hasMoment(text) || isTyping(text, TYPED.moment) ? undefined : find(/\S+/, text)),
  'too long': rest,
};

const isTyping = (text: string, atLeast: number): boolean =>
  text.split(/\s+/).length < atLeast && !/[.!?]["”']?$/.test(text);

/**
 * At most one hint a kind, the kind that matters most first; none for a text that has hardly begun.
 */
export function hintsOn(text: string): Hint[] {
  const trimmed = text.trim();
  const before = text.indexOf(trimmed);
  const read = plain(trimmed);
  if (isTyping(read, TYPED.anything)) return [];
  return (Object.keys(FINDERS) as Kind[]).flatMap((kind) => {
    const [from, to] = FINDERS[kind](read) ?? [0, 0];
    const words = trimmed.slice(from, to);
    return words ? [{ kind, words, at: [before + from, before + to], say: SAY[kind](words) }] : [];
  });
}
