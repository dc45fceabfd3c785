/** The headings of a tab don't stand in its first row: words stand above them, or they were sorted among the rows. */
import type { Description, FindingKind, Found } from '../findingKind';
import { tabsAstray } from '../tabs';

interface MovedHeadings extends Found {
  tab: string;
  /** The row in which the headings stand, from 1, and what stands in it. */
  top: number;
  headings: string[];
  isAmongRows: boolean;
  /** What stands above them, as far as it is words. */
  words: string;
}

const LONGEST = 60;

export const headingsMoved: FindingKind<MovedHeadings> = {
  name: 'row above headings',
  part: 'tabs',
  find: (seen, known) =>
    tabsAstray(seen, known).flatMap(({ tab: { name, top, headings, isAmongRows, above }, place }) =>
      top > 1
        ? [{ about: name, tab: name, place: [place], top, headings, isAmongRows, words: wordsOf(above) }]
        : [],
    ),
  describe,
  repair: {
    edits: ({ tab, top, headings, isAmongRows }) =>
      isAmongRows
        ? [{ do: 'move row', tab, row: top, to: 1, cells: headings }]
        : [{ do: 'set aside', tab, row: 1, count: top - 1, to: asideOf(tab) }],
  },
};

/** The tab to which rows go that are none of the record's. */
export const asideOf = (tab: string): string => `From ${tab}`;

function wordsOf(above: string[][]): string {
  const cells = above.flat().filter((cell) => cell.trim() !== '');
  const words = [...new Set(cells)].join(' · ');
  return words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
}

function describe({ tab, top, isAmongRows, words }: MovedHeadings): Description {
  if (isAmongRows)
    return {
      sentence: `In “${tab}”, the headings stand in row ${top}, among the rows, as after sorting the whole tab.`,
      repair: 'Move them to the top',
      does: `Moves row ${top} of “${tab}” to the top; no other row is changed.`,
    };
  const many = top > 2;
  return {
    sentence: `${many ? `${top - 1} rows stand` : 'A row stands'} above the headings in “${tab}”${words && `: “${words}”`}.`,
    repair: many ? 'Move them away' : 'Move it away',
    does: `Moves ${many ? `the first ${top - 1} rows` : 'the first row'} to a tab of ${many ? 'their' : 'its'} own, “${asideOf(tab)}”; no other row is changed.`,
  };
}
