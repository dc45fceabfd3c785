/** Two people of the staff list have one address: nobody can tell whom a letter reaches, or from whom an answer comes. */
import { staff } from '../../records';
import type { Observed } from '../../records/observed';
import { columnIndexes } from '../../records/record';
import { sameAddress, togetherNamed } from '../../school/people';
import type { FindingKind, Found } from '../findingKind';

interface Shared extends Found {
  email: string;
  names: string;
  /** Where they stand, counted as in the sheet; none where rows were not looked at. */
  rows: number[];
}

export const addressShared: FindingKind<Shared> = {
  name: 'address shared',
  part: 'rows',
  find: (seen, { sharing }) =>
    sharing.map(({ email, people }) => ({
      about: email,
      tab: staff.tab,
      email,
      names: togetherNamed(people),
      rows: rowsWith(
        seen,
        email,
        people.map(({ id }) => id),
      ),
    })),
  describe: ({ email, names, rows }) => ({
    sentence: `In “${staff.tab}”, ${rows.length > 1 ? `rows ${together(rows)}: ` : ''}${names} have the same address, ${email}. Letters to it wait, and answers from it go back, until each has their own: please write the right ones into the tab.`,
    repair: '',
  }),
  repair: { edits: () => [] },
};

function rowsWith({ tabs }: Observed, email: string, ids: readonly string[]): number[] {
  const tab = tabs.find(({ name }) => name === staff.tab);
  if (!tab) return [];
  const at = columnIndexes(staff, tab.headings);
  const cell = (row: string[], field: 'email' | 'id') => row[at[field] ?? -1] ?? '';
  return tab.rows.flatMap((row, index) =>
    sameAddress(cell(row, 'email'), email) && ids.includes(cell(row, 'id').trim()) ? [index + 2] : [],
  );
}

/** '3, 7 and 12'. */
const together = (rows: readonly number[]): string =>
  `${rows.slice(0, -1).join(', ')} and ${rows[rows.length - 1]}`;
