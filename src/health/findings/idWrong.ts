/** A row's id was emptied, overtyped or doubled, or a row that others name is gone. */
import { staff } from '../../records';
import type { Description, FindingKind } from '../findingKind';
import { type WrongId, wrongIds } from '../ids';

export const idWrong: FindingKind<WrongId> = {
  name: 'id',
  part: 'rows',
  find: ({ tabs }) => wrongIds(tabs),
  describe,
  repair: {
    edits(found, newId) {
      if (found.how === 'lost') return [];
      const to = found.how === 'expected' ? found.expected : newId();
      const { tab, heading, row, says } = found;
      return [{ do: 'write', tab, heading, row, from: says, to, format: '' }];
    },
  },
};

function describe(found: WrongId): Description {
  if (found.how === 'lost') return { sentence: describeLost(found.tab, found.ids), repair: '' };
  const { tab, row, heading, says } = found;
  if (found.how === 'expected') {
    const { expected } = found;
    const words = expected.length > 20 ? 'the old id' : expected;
    return {
      sentence: `In “${tab}”, row ${row} ${says ? `says “${says}”` : 'is empty'} under “${heading}”, where other rows expect “${expected}”.`,
      repair: `Write “${words}” again`,
      does: `Writes “${expected}” under “${heading}” in row ${row} of “${tab}”; nothing else is changed.`,
    };
  }
  if (found.how === 'untold')
    return {
      sentence: `In “${tab}”, rows ${inWords(found.rows)} have the same ${heading.toLowerCase()}, and nothing shows which of them the other rows of the sheet speak of. File → Version history shows what each had before: please write it there again.`,
      repair: '',
    };
  const anew = {
    repair: 'Give it a new id',
    does: `Gives 1 row of “${tab}”, row ${row}, a new id; nothing else is changed.`,
  };
  if (found.how === 'empty') {
    const sentence = `In “${tab}”, row ${row} has nothing under “${heading}”, so it is left out.`;
    return found.canBeMadeUp ? { sentence, ...anew } : { sentence, repair: '' };
  }
  const sentence = `In “${tab}”, row ${row} has the same ${heading.toLowerCase()} as row ${found.owner}`;
  return found.canBeMadeUp
    ? { sentence: `${sentence}, as after copying a row.`, ...anew }
    : { sentence: `${sentence}: ${says}. Change the one that is wrong.`, repair: '' };
}

const inWords = (rows: readonly number[]): string =>
  `${rows.slice(0, -1).join(', ')} and ${rows[rows.length - 1] ?? ''}`;

const describeLost = (tab: string, ids: readonly string[]): string =>
  tab === staff.tab
    ? `No row of “Staff” has the code ${ids.join(', ')}, by which other rows name someone. Put it back beside the right name, or mend it with File → Version history.`
    : `Other rows belong to ${ids.length === 1 ? 'a row' : `${ids.length} rows`} of “${tab}” that can’t be found. File → Version history brings back what was deleted or overtyped.`;
