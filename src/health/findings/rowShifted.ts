/** A row was written just as somebody put a column in, and its cells stand one column to the left from there on. */
import type { FindingKind, Found } from '../findingKind';
import { lettersOf } from '../letters';
import { rowsOfTabs } from '../rows';

interface ShiftedRow extends Found {
  tab: string;
  row: number;
  /** The column, from 0, from which its cells have to go one to the right. */
  from: number;
}

export const rowShifted: FindingKind<ShiftedRow> = {
  name: 'shifted',
  part: 'rows',
  find: ({ tabs }) =>
    rowsOfTabs(tabs).flatMap(({ type: { tab }, rows, place }) =>
      rows
        .filter(({ shiftedFrom }) => shiftedFrom >= 0)
        .map(({ row, shiftedFrom: from }) => ({ about: `${tab} ${row}`, tab, place: [place], row, from })),
    ),
  describe: ({ tab, row, from }) => ({
    sentence: `In “${tab}”, the words of row ${row} stand one column to the left: it came in just as a column was put in. Nothing of it is lost, but it is left out.`,
    repair: 'Put its words where they belong',
    does: `Moves the words of row ${row} one column to the right from column ${lettersOf(from)} on; no other row is changed.`,
  }),
  repair: { edits: ({ tab, row, from }) => [{ do: 'move right', tab, row, from }] },
};
