/** No row of a tab holds its headings: they were deleted, or the tab holds something else. */

import { looksLikeARow } from '../../records/headings';
import { columnIndexes, columnsOf } from '../../records/record';
import type { Description, FindingKind, Found } from '../findingKind';
import { type TabHere, tabsAstray } from '../tabs';

interface GoneHeadings extends Found {
  tab: string;
  /** The headings as declared. */
  headings: string[];
  holds: 'nothing' | 'its rows' | 'something else';
}

export const headingsGone: FindingKind<GoneHeadings> = {
  name: 'headings gone',
  part: 'tabs',
  find: (seen, known) =>
    tabsAstray(seen, known).flatMap((each) => (each.tab.top === 0 ? [goneFrom(each)] : [])),
  describe,
  repair: { edits: ({ tab, headings }) => [{ do: 'add row', tab, row: 1, cells: headings }] },
};

/** Rows that can be read in the order of the declaration are the record's own. */
function goneFrom({ type, tab: { name, rows }, place }: TabHere): GoneHeadings {
  const headings = columnsOf(type).map(([, { heading }]) => heading);
  const at = columnIndexes(type, headings);
  const filled = rows.filter((row) => row.some((cell) => cell !== ''));
  const own = filled.filter((row) => looksLikeARow(type, at, row));
  const holds =
    filled.length === 0 ? 'nothing' : own.length * 10 >= filled.length * 9 ? 'its rows' : 'something else';
  return { about: name, tab: name, place: [place], headings, holds };
}

function describe({ tab, holds }: GoneHeadings): Description {
  if (holds === 'something else')
    return {
      sentence: `“${tab}” holds something else now: none of its headings is there. File → Version history brings back what stood in it.`,
      repair: '',
    };
  const sentence =
    holds === 'nothing'
      ? `“${tab}” is empty: its headings are gone, and its rows with them. File → Version history brings them back.`
      : `In “${tab}”, the row of headings is gone.`;
  return {
    sentence,
    repair: 'Write the headings again',
    does: `Puts a row with the headings on top of “${tab}”; no row is changed.`,
  };
}
