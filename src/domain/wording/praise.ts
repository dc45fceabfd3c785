/** Finds praise that names nothing seen: “great lesson” is kind, but nobody can do it again on purpose. */
import type { Hint } from '../granularity';
import { plain } from './plain';

const PRAISE =
  /\b(?:great|good|lovely|amazing|fantastic|brilliant|excellent|wonderful|super|superb|nice|fab|fabulous|outstanding|impressive|awesome|well done|thank you|thanks|enjoyed|loved|inspiring)(?: (?!to\b|for\b|and\b|the\b|how\b)[\w-]+)?/i;
/** Words that could be said of any lesson. */
const ANY_LESSON = new Set(
  'great good lovely amazing fantastic brilliant excellent wonderful super superb nice fab fabulous outstanding impressive awesome inspiring well done thank thanks enjoyed loved love job work lesson lessons class classes classroom room atmosphere vibe ethos environment climate culture energy pace engagement engaged engaging behaviour behaved management relationships rapport teaching teacher teachers learning learners pupils students kids children everyone they them really very so such a an the to see seeing saw was were is are it its this that there all and in of on with from at by your you for have has had having i we me my visit visiting visited come pleasure always keep up again today calm positive purposeful happy focused working hard subject knowledge stuff overall much what how just super bit lots lot clear clearly year group set'.split(
    ' ',
  ),
);

/** One more word than any lesson's may be its subject; two say what was seen. */
export function vaguePraise(text: string): Hint | undefined {
  const words = plain(text).match(/[a-z_'’]+/gi) ?? [];
  const seen = words.filter((word) => !ANY_LESSON.has(word.toLowerCase()));
  const found = PRAISE.exec(text);
  if (!found || words.length < 2 || seen.length > 1) return undefined;
  return {
    kind: 'vague praise',
    words: found[0],
    at: [found.index, found.index + found[0].length],
    say: `“${found[0]}” is kind to hear: add one thing that you saw or heard, so that they can do it again.`,
  };
}
