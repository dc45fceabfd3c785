/** Finds praise that names nothing seen: “great lesson” is kind, but nobody can do it again on purpose. */
import type { Hint } from './hint';
import { plain } from './plain';

const PRAISE =
  /\b(?:great|good|lovely|amazing|fantastic|brilliant|excellent|wonderful|superb?|nice|fab|fabulous|outstanding|impressive|awesome|well done|thank you|thanks|enjoyed|loved)(?: (?!to\b|for\b|and\b|the\b|how\b)[\w-]+)?/i;
/** Words that could be said of any lesson; long ones are given by their beginnings. */
const OF_ANY_LESSON =
  /^(?:(?:amaz|fantas|brill|excel|wonder|super|fab|outstand|impress|awesome|inspir|thank|lov|enjoy|lesson|class|atmos|environ|cultur|energ|engag|behav|manag|relation|teach|learn|pupil|student|child|every|visit|pleasure|calm|positiv|purpose|happy|focus|work|know|overall|clear|hav|let).*|great|good|nice|well|done|job|room|ethos|pace|kids|they|them|really|very|so|such|an?|the|to|see|seeing|saw|was|were|is|are|it|its|this|that|there|all|and|in|of|with|on|your?|for|has|had|i|we|me|my|always|keep|up|again|today|hard|subject|much|what|how|just|year|group|set)$/i;

/** One word that can't be said of any lesson may only be its subject; two such words say what was seen. */
export function vaguePraise(text: string): Hint | undefined {
  const words = plain(text).match(/[a-z_'’]+/gi) ?? [];
  const seen = words.filter((word) => !OF_ANY_LESSON.test(word));
  const found = PRAISE.exec(text);
  if (!found || words.length < 2 || seen.length > 1) return undefined;
  return {
    kind: 'vague praise',
    words: found[0],
    at: [found.index, found.index + found[0].length],
    say: `“${found[0]}” is kind to hear: try adding one thing that you saw, so that they can do it again.`,
  };
}
