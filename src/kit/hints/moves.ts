/** Finds the moves of an action step, and at which of them another action begins. */
import { WHEN } from './moment';

export interface Move {
  /** Where the words that join it to the move before begin; the verb is at `at`–`end`, adverbs from `body`. */
  from: number;
  body: number;
  at: number;
  end: number;
  /** The move's own moment, such as “When everyone is in,”: where it stands, or two equal offsets for none. */
  cue: [from: number, to: number];
  join: Join;
  verb: Verb;
}

/**
 * How a move follows the one before: 'apart' is a sentence or clause of its own; 'also', which a list means too, says
 * outright that another action follows.
 */
type Join = 'first' | 'apart' | 'also' | 'then' | 'and';

/** A 'whole' verb names a practice of its own; 'small' verbs chain into one routine, as in “stop, scan, say a name”. */
type Verb = 'vague' | 'whole' | 'small' | '';

const set = (words: string) => new Set(words.split(' '));
/** Words that are nouns as often as verbs: after “and” such a word is a verb only if it has something to act on. */
const NOUNISH = set('plan model praise mark share display group set reward');
const WHOLE = set(
  'use circulate greet introduce narrate phone email ring arrange organise prepare seat recap collect',
);
const SMALL = set(
  'ask say count wait pause stop stand scan look listen watch point walk move sit turn hold raise repeat name call tell write read draw show give have let get take put hand open close leave check note choose describe explain add start finish step make find come go do try',
);
/** What a verb acts on, after the verb. */
const OBJECT =
  /^\w+ (?:the|an?|each|every|your|their|them|it|one|two|three|any|all|those|pupils|students|children|for|up|out)\b/i;
/** Verbs that are vague as an order, though pupils may well “improve one sentence”. */
const VAGUE =
  /^(?:more|less|better|improve|develop|ensure|consider|enhance|increase(?!.* seconds)|encourage|embed|promote|strengthen|foster|explore|establish|engage|involve|support|challenge|manage|raise (?:expectations|standards)|build (?:\w+ )?(?:relationships|rapport|confidence)|make sure|think (?:about|of)|try (?:to|and|\w+ing)|aim (?:to|for)|reflect on|work on|focus (?:more )?on|remember to|continue to|(?:use|do|give|ask|have|get|plan|make|set) (?:pupils |your )?(?:more|better|clear|clearer|high|higher)|be (?!at|in|on|by|back|ready|aware|confident|mindful)\w+)\b/i;

/** What may stand before an order without being part of it. */
const LEAD_IN =
  /^(?:[-–*•\s]|\(?\d[.)]\s|(?:please|maybe|perhaps|also|then|next|additionally|in addition|first(?:ly)?|second(?:ly)?|third(?:ly)?|finally)\b,? |(?:that )?you (?:should|could|must|need to) |that you |i(?:'d like| want) you to |teacher to |to )+/i;
const ADVERBS = /^(?:(?:always|just|\w+ly),? )+/i;
const OPENING = /^[^,:;.!?\n]+[,:;]\s*/;
const CUE = new RegExp(
  `^(?:${WHEN}|as(?! well)|at|on|in|for|with|each|every|throughout|the moment|just|straight|\\w+ (?:minutes?|seconds))\\b`,
  'i',
);
/** Openings that only say more of the action before. */
const SAYS_MORE = /^(?:if|keep|start with|repeat|do|try (?:it|this)|use (?:it|this))\b/i;

const match = (pattern: RegExp, words: string): string => pattern.exec(words)?.[0] ?? '';
const wordAt = (plain: string, at: number): string => match(/^\w+/, plain.slice(at, at + 30)).toLowerCase();

export const isVerb = (word: string): boolean => [WHOLE, SMALL, NOUNISH].some((verbs) => verbs.has(word));

function verbAt(plain: string, at: number, join: Join): [Verb, length: number] {
  const rest = plain.slice(at, at + 60);
  const vague = match(VAGUE, rest);
  const word = wordAt(plain, at);
  if (vague) return ['vague', vague.length];
  const isWhole = WHOLE.has(word) || (NOUNISH.has(word) && (join !== 'and' || OBJECT.test(rest)));
  const verb = isWhole ? 'whole' : SMALL.has(word) ? 'small' : '';
  return [verb, word.length || match(/^\S+/, rest).length];
}

function joinedBy(words: string): Join {
  if (/also|well|addition|second|\d|[-–*•]/i.test(words)) return 'also';
  if (/then|next/i.test(words)) return 'then';
  return /[.;!?\n]/.test(words) ? 'apart' : 'and';
}

/** @param from where the joint begins, @param after where it ends. */
function moveAt(plain: string, from: number, after: number): Move {
  const skip = (pattern: RegExp, at: number) => at + match(pattern, plain.slice(at)).length;
  const start = skip(LEAD_IN, after);
  const opening = match(OPENING, plain.slice(start));
  const cue: Move['cue'] = [start, start + (CUE.test(opening) ? opening.length : 0)];
  const body = skip(LEAD_IN, cue[1]);
  const at = skip(ADVERBS, body);
  const join = after > 0 ? joinedBy(plain.slice(from, start)) : 'first';
  const [verb, length] = verbAt(plain, at, join);
  const saysMore = join !== 'first' && SAYS_MORE.test(plain.slice(start));
  return { from, body, at, end: at + length, cue, join, verb: saysMore ? '' : verb };
}

const JOINT =
  '[;\\n]\\s*|[.!?]+\\s+|(?:,? (?:and|but|while)|,) also\\b|,? as well as\\b|,? in addition to\\b|,? (?:and )?then\\b|,? (?:and|&|\\+|plus) |, ';
/** “2.” begins a move only in a list, since a step may also count to 2. */
const ITEM = '\\s\\(?[2-9][.)]\\s|';
const LISTED = /(?:^|\s)\(?1[.)]\s/;
/**
 * Where no comma comes before “and”, the words after it belong to what governs the words before it: “have pupils stop
 * and check”, “to stop and check”.
 */
const GOVERNED =
  /\b(?:have|let|get|ask|tell|make|help|give)\s+(?:\w+\s+){0,3}?(?:pupils?|students?|children|class|everyone|them|partners?|pairs?|all|boards)\b|\bto (?!the\b|an?\b|your\b|each\b|one\b|two\b|three\b|five\b|them\b|pupils\b|their\b)[a-z]|\b(?:who|that|as|while)\b/;

const isSaid = (words: string): boolean => /\w/.test(words);

/** The moves in their order; the first one counts whatever its verb. It takes what `plain` gives. */
export function movesIn(plain: string): [Move, ...Move[]] {
  const joints = new RegExp((LISTED.test(plain) ? ITEM : '') + JOINT, 'gi');
  const moves: [Move, ...Move[]] = [moveAt(plain, 0, 0)];
  let [last] = moves;
  joints.lastIndex = last.body;
  for (let found = joints.exec(plain); found; found = joints.exec(plain)) {
    const move = moveAt(plain, found.index, joints.lastIndex);
    const before = plain.slice(last.at, found.index);
    const isOwn = move.join !== 'and' || found[0].startsWith(',') || !GOVERNED.test(before);
    const counts = move.verb || move.join === 'also' || move.join === 'then';
    if (!counts || !isOwn || !isSaid(before) || !isSaid(plain.slice(move.body))) continue;
    moves.push(move);
    last = move;
    joints.lastIndex = move.body;
  }
  return moves;
}

const hasCue = ({ cue }: Move): boolean => cue[1] > cue[0];

/** The moves at which another action begins; none where all of them are one routine. */
export function breaksIn(plain: string): Move[] {
  const moves = movesIn(plain);
  const [, ...later] = moves;
  const acted = moves.findIndex((move) => move.verb || hasCue(move));
  const parted = later.filter(
    (move, nth) =>
      move.join === 'also' ||
      (move.join === 'apart' && (acted <= nth || plain[move.from] === ';')) ||
      (move.join === 'and' && (move.verb === 'vague' || hasCue(move))),
  );
  if (parted.length > 0) return parted;
  // One “then” is a routine's sequence; several of them string practices together.
  const strung = later.filter(({ join }) => join === 'then').length > 1;
  return moves.filter(({ verb, join }) => verb === 'whole' && (strung || join !== 'then')).slice(1);
}
