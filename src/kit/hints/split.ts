/** Offers the separate steps of a text that joins several, each a sentence with the moment that they share. */
import { hasMoment, WHEN } from './moment';
import { breaksIn, isVerb, type Move, movesIn } from './moves';
import { plain } from './plain';

const TRAILING = new RegExp(
  `\\s((?:${WHEN}|at the (?:start|end|beginning)|(?:each|every) (?:time|lesson|day))\\b[^,;.!?]*)[.!?]?$`,
  'i',
);

const upperFirst = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);
/** Words such as 'IT books' keep their capitals. */
const lowerFirst = (words: string): string =>
  /^[A-Z][a-z]/.test(words) ? words.slice(0, 1).toLowerCase() + words.slice(1) : words;

/** 'using' → 'use', 'setting' → 'set'; a word that isn't a verb known here stays. */
function imperative(word: string): string {
  const stem = word.toLowerCase().slice(0, -3);
  return [stem, `${stem}e`, stem.slice(0, -1)].find(isVerb) ?? word;
}

/** A move's own words as an order; a thing without a verb (“as well as its meaning”) takes the first move's verb. */
function order(words: string, joint: string, firstVerb: string): string {
  const bare = words.replace(/[\s,;:.–-]+$/, '');
  if (/^\w+ing\b/.test(bare)) return bare.replace(/^\w+/, imperative);
  const isThing = /as well|addition to/i.test(joint) && !isVerb(firstWord(bare));
  return isThing && isVerb(firstVerb) ? `${firstVerb} ${bare}` : bare;
}

const firstWord = (words: string): string => /^\w*/.exec(words.toLowerCase())?.[0] ?? '';

const sentence = (said: string): string => upperFirst(/[.!?]["”’']?$/.test(said) ? said : `${said}.`);

const cueOf = (text: string, { cue }: Move): string =>
  text
    .slice(...cue)
    .trim()
    .replace(/[:;]$/, ',');

/** @returns the text itself, alone and unchanged, where there is nothing to split. */
export function splitStep(text: string): string[] {
  const trimmed = text.trim();
  const read = plain(trimmed);
  const breaks = breaksIn(read);
  if (breaks.length === 0) return [text];
  const [first] = movesIn(read);
  const last = breaks[breaks.length - 1] ?? first;
  const cue = cueOf(trimmed, first);
  const trailing = cue ? undefined : TRAILING.exec(trimmed.slice(last.body))?.[1];
  return [first, ...breaks].flatMap((move, nth) => {
    const to = breaks[nth]?.from ?? trimmed.length;
    const words = order(
      trimmed.slice(move.body, to),
      read.slice(move.from, move.body),
      read.slice(first.at, first.end).toLowerCase(),
    );
    const moved = trailing && !hasMoment(read.slice(move.body, to)) ? `${upperFirst(trailing)},` : '';
    const moment = cueOf(trimmed, move) || cue || moved;
    return splitStep(sentence(moment ? `${moment} ${lowerFirst(words)}` : words));
  });
}
