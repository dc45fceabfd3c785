/** Keeps the calendars true: renews or withdraws the invitations that no longer say what is agreed, and tells both. */
import { schoolOf } from '../../kit/outbox/schoolOf';
import { commitAndSend } from '../../kit/outbox/send';
import { type Change, change, type Needs } from '../../ports';
import { coachingSessions, type Pair, pairs, staff } from '../../records';
import type { Letter } from '../../records/letter';
import { dayOf } from '../../school/days';
import { meetingChanges } from './changes';
import { meetingChanged } from './letter';

interface Kept {
  changes: Change[];
  letters: Letter[];
}

/** What has to change, with the pairs as they are to be. */
export function meetingsToChange(
  world: Needs<'clock' | 'settings' | 'tables'>,
  rows: readonly Pair[] = world.tables.all(pairs),
): Kept {
  const { clock, tables } = world;
  const now = clock.now();
  const changed = meetingChanges(rows, tables.all(coachingSessions), tables.all(staff), now);
  return {
    changes: change(
      coachingSessions,
      changed.map(({ session }) => session),
    ),
    letters: changed.flatMap((each) => meetingChanged(each, schoolOf(world), dayOf(now)) ?? []),
  };
}

/** A day that was changed in the tab, or a leaver of the staff list, is noticed when the figures are made. */
export function keepMeetings(world: Needs<'clock' | 'mailer' | 'settings' | 'tables'>) {
  const { changes, letters } = meetingsToChange(world);
  if (changes.length > 0) commitAndSend(world, changes, letters);
}
