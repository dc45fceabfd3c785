/** A row's id was emptied, overtyped or doubled, or a row that others name is gone. */
import { staff } from '../../records';
import type { Description, FindingKind } from '../findingKind';
import { type WrongId, wrongIds } from '../ids';

export const idWrong: FindingKind<WrongId> = {
  name: 'id',
  part: 'rows',
  find: ({ tabs }) => wrongIds(tabs),
  describe,
  repair(world, found) {
    if (found.how === 'lost') return;
    const id = found.how === 'expected' ? found.expected : world.newId();
    world.maintenance.writeId(found.tab, found.heading, found.row, id);
  },
};

function describe(found: WrongId): Description {
  if (found.how === 'lost') return { sentence: describeLost(found.tab, found.ids), repair: '' };
  const { tab, row, heading } = found;
  if (found.how === 'expected') {
    const { says, expected } = found;
    return {
      sentence: `In “${tab}”, row ${row} ${says ? `says “${says}”` : 'is empty'} under “${heading}”, where other rows expect “${expected}”.`,
      repair: `Write “${expected.length > 20 ? 'the old id' : expected}” again`,
    };
  }
  const repair = found.canBeMadeUp ? 'Give it a new id' : '';
  if (found.how === 'empty')
    return { sentence: `In “${tab}”, row ${row} has nothing under “${heading}”, so it is left out.`, repair };
  const why = found.canBeMadeUp
    ? ', as after copying a row.'
    : `: ${found.id}. Change the one that is wrong.`;
  return {
    sentence: `In “${tab}”, row ${row} has the same ${heading.toLowerCase()} as row ${found.firstRow}${why}`,
    repair,
  };
}

const describeLost = (tab: string, ids: readonly string[]): string =>
  tab === staff.tab
    ? `No row of “Staff” has the code ${ids.join(', ')}, by which other rows name someone. Put it back beside the right name, or mend it with File → Version history.`
    : `Other rows belong to ${ids.length === 1 ? 'a row' : `${ids.length} rows`} of “${tab}” that can’t be found. File → Version history brings back what was deleted or overtyped.`;
