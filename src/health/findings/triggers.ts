/** Nothing wakes Stepwise any more, or soon nothing will: its triggers were deleted, or their owner has left. */
import { dayOf, daysBetween, sayDay } from '../../school/days';
import { sameAddress } from '../../school/people';
import type { AtOpening, Description, FindingKind, Found } from '../findingKind';
import { takeOver } from '../takeOver';

/** The functions that the two triggers call. */
const HANDLERS = ['everyHour', 'formSubmitted'];

interface Triggers extends Found {
  how: 'owner left' | 'deleted' | 'silent';
  /** In whose name they are, and whether that is the asker's own. */
  owner: string;
  isMine: boolean;
  /** When Stepwise last woke. */
  since: string;
}

export const triggers: FindingKind<Triggers> = {
  name: 'triggers',
  part: 'file',
  find(seen, known, before) {
    const { asker, triggersMade: owner, checkedAt: since } = known;
    if (owner === '') return [];
    const isMine = asker === '' || sameAddress(asker, owner);
    const found = { about: 'triggers', owner, isMine, since };
    if (known.ownerHasLeft && !sameAddress(asker, owner)) return [{ ...found, how: 'owner left' }];
    if (isMine && HANDLERS.some((each) => !seen.triggers.includes(each)))
      return [{ ...found, how: 'deleted' }];
    // A round that stops at a missing tab leaves the same silence, and that is found by itself.
    const isStopped = before.some(({ kind: { part } }) => part === 'tabs');
    return isSilent(known) && !isStopped ? [{ ...found, how: 'silent' }] : [];
  },
  describe,
  repair: { act: (world) => takeOver(world, false), cannotBeUndone: true },
  greet: (known) => (known.triggersMade !== '' && isSilent(known) ? `${silentSince(known.checkedAt)}.` : ''),
};

/** The sheet is looked at every day, so two nights without mean that nothing wakes Stepwise. */
const isSilent = ({ checkedAt, now }: AtOpening): boolean =>
  checkedAt !== '' && daysBetween(dayOf(checkedAt), dayOf(now)) > 1;

const silentSince = (moment: string): string => `Stepwise has not woken since ${sayDay(dayOf(moment))}`;

function describe({ how, owner, isMine, since }: Triggers): Description {
  const repair = isMine ? 'Set it again' : 'Wake in my name';
  const does = 'Sets both triggers anew, in your name; the sheet itself is not touched.';
  if (how === 'owner left')
    return {
      sentence: `Stepwise wakes in the name of ${owner}, who has left: when that account is closed, everything stops.`,
      repair: 'Wake in my name',
      does,
    };
  if (how === 'deleted')
    return {
      sentence: 'Nothing wakes Stepwise any more, so letters stay and answers wait: its trigger was deleted.',
      repair,
      does,
    };
  return {
    sentence: `${silentSince(since)}, so letters stay and answers wait. It wakes in the name of ${owner}.`,
    repair,
    does,
  };
}
