/** Takes in what a colleague says about being named: their own row of the staff list, and the wall that follows it (A4). */
import { type Answer, type Change, change, type World } from '../../ports';
import { staff } from '../../records';
import { Refusal } from '../../records/refusal';
import { senderOf } from '../../school/sender';
import { changeSettings } from '../../school/settings';

/** The last answer stands. The wall is made anew with the next hourly round. */
export function recordConsent(world: World, answer: Answer): { changes: Change[]; letters: [] } {
  const sender = senderOf(world, answer);
  const named = (['Yes', 'No'] as const).find((each) => each === answer.values['named']);
  if (!named) throw new Refusal('Please choose Yes or No.');
  return {
    changes: [...change(staff, [{ ...sender, named }]), ...changeSettings({ wallShows: '' })],
    letters: [],
  };
}
