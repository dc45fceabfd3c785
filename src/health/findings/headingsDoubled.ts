/** A row holds the headings a second time, as after pasting a list together with its headings. */
import { columnsOf } from '../../records/record';
import type { FindingKind, Found } from '../findingKind';
import { holdsHeadings } from '../rows';
import { tabsHere } from '../tabs';
import { asideOf } from './headingsMoved';

interface DoubledHeadings extends Found {
  tab: string;
  row: number;
}

export const headingsDoubled: FindingKind<DoubledHeadings> = {
  name: 'headings doubled',
  part: 'rows',
  find: (seen, known) =>
    tabsHere(seen, known).flatMap(({ type, tab: { name, rows, headings }, place }) =>
      rows.flatMap((cells, index) =>
        holdsHeadings(type, headings, cells) && columnsOf(type).length > 1
          ? [{ about: `${name} ${index + 2}`, tab: name, place: [place], row: index + 2 }]
          : [],
      ),
    ),
  describe: ({ tab, row }) => ({
    sentence: `In “${tab}”, row ${row} holds the headings once more, as after pasting a list with its headings.`,
    repair: 'Move it away',
    does: `Moves row ${row} to a tab of its own, “${asideOf(tab)}”; no other row is changed.`,
  }),
  repair: { edits: ({ tab, row }) => [{ do: 'set aside', tab, row, count: 1, to: asideOf(tab) }] },
};
