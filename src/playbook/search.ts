/** Finding a step of the playbook by a few letters of anything that it says (C9), in one area or in all (C11). */
import { wordsOf } from '../kit/ui/search';
import type { PlaybookStep } from '../records';

/** The parts that are searched, the most telling first: a step is most often looked for by its technique. */
const partsOf = ({
  technique,
  sequence,
  step,
  cue,
  area,
  lookFors,
  why,
  example,
}: PlaybookStep): string[] => [
  technique,
  sequence,
  `${step} ${area}`,
  `${cue} ${lookFors} ${why} ${example}`,
];

/** How far from the most telling part each typed word begins a word, added up; Infinity where a word begins none. */
function distance(step: PlaybookStep, typed: string[]): number {
  const parts = partsOf(step).map(wordsOf);
  const places = typed.map((begun) => parts.findIndex((part) => part.some((word) => word.startsWith(begun))));
  return places.includes(-1) ? Number.POSITIVE_INFINITY : places.reduce((sum, place) => sum + place, 0);
}

/** The steps in which every typed word begins a word, best first, then in the playbook's order; '' is all areas. */
export function searchPlaybook(playbook: readonly PlaybookStep[], query: string, area = ''): PlaybookStep[] {
  const typed = wordsOf(query).filter(Boolean);
  return playbook
    .filter((step) => area === '' || step.area === area)
    .map((step) => ({ step, far: distance(step, typed) }))
    .filter(({ far }) => far < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.far - b.far)
    .map(({ step }) => step);
}
