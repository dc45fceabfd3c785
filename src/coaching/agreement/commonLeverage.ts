/** What a cohort's leverage points have in common: techniques and words of several coaches, as counts (C4, F4). */

/** What a coach saw in a teacher's practice, and the technique of the step after it; '' for the coach's own words. */
export interface LeveragePoint {
  coach: string;
  technique: string;
  leverage: string;
}

interface CommonWord {
  /** As it was first written, in lower case. */
  word: string;
  /** How many coaches used it. */
  coaches: number;
}

interface CommonTechnique {
  technique: string;
  /** How many leverage points led to it. */
  points: number;
  coaches: number;
  /** The words that at least two coaches used in naming it. */
  words: CommonWord[];
}

const MOST_WORDS = 5;

/** Words that say nothing about teaching, and words that any sentence about a lesson has. */
const PLAIN = new Set(
  `about after again also another around because been before being between both bring class classroom could does doing
  done down each enough even every first from give goes going have help here into just keep kept last less lesson like
  made make many might more most much must need never next once only other over pupil really same should since some
  something start still student such teacher than that their them then there these they thing this those three through
  time under until used very want were what when where which while whole will with without would your`.split(
    /\s+/,
  ),
);

/** 'Questions' and 'question' are one word. */
const stemOf = (word: string): string => word.replace(/(?<=[^s]{3})s$/, '');

const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter(
    (word) => !PLAIN.has(word) && !PLAIN.has(stemOf(word)),
  );

const coachesOf = (points: readonly LeveragePoint[]): number =>
  new Set(points.map(({ coach }) => coach)).size;

/** Words that at least two coaches used, the commonest first; a word that only one coach uses is not common. */
export function commonWords(points: readonly LeveragePoint[]): CommonWord[] {
  const found = new Map<string, { word: string; by: Set<string> }>();
  for (const { coach, leverage } of points)
    for (const word of wordsOf(leverage)) {
      const stem = stemOf(word);
      const known = found.get(stem) ?? { word, by: new Set() };
      found.set(stem, { ...known, by: known.by.add(coach) });
    }
  return [...found.values()]
    .map(({ word, by }) => ({ word, coaches: by.size }))
    .filter(({ coaches }) => coaches > 1)
    .sort((a, b) => b.coaches - a.coaches || a.word.localeCompare(b.word))
    .slice(0, MOST_WORDS);
}

/** The techniques that the points led to, the commonest first; those in a coach's own words come last, as ''. */
export function commonTechniques(points: readonly LeveragePoint[]): CommonTechnique[] {
  const techniques = [...new Set(points.map(({ technique }) => technique))];
  return techniques
    .map((technique) => {
      const its = points.filter((point) => point.technique === technique);
      return { technique, points: its.length, coaches: coachesOf(its), words: commonWords(its) };
    })
    .sort(
      (a, b) =>
        Number(a.technique === '') - Number(b.technique === '') ||
        b.points - a.points ||
        b.coaches - a.coaches ||
        a.technique.localeCompare(b.technique),
    );
}
