/** Records what a colleague says about being named, in their row of the staff list; the wall follows it (A4). */
import { type Answer, type Change, change, type Needs } from '../../ports';
import { staff } from '../../records';
import { Refusal } from '../../records/refusal';
import { senderOf } from '../../school/sender';
import { changeSettings } from '../../school/settings';

/** The last answer counts. The next hourly round makes the wall anew. */
export function recordConsent(world: Needs<'tables'>, answer: Answer): { changes: Change[]; letters: [] } {
  const sender = senderOf(world, answer);
  const named = (['Yes', 'No'] as const).find((each) => each === answer.values['named']);
  if (!named) throw new Refusal('Please choose Yes or No.');
  return {
    changes: [...change(staff, [{ ...sender, named }]), ...changeSettings({ wallShows: '' })],
    letters: [],
  };
}
