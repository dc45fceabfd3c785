/** Records what a colleague says about being named, in their row of the staff list; the wall follows it (A4). */
import { type Answer, type Change, change, type Needs } from '../../ports';
import { formAnswers, staff } from '../../records';
import { Refusal } from '../../records/refusal';
import { senderOf } from '../../school/sender';
import { changeSettings } from '../../school/settings';

/** What the form is called, in the list of answers too. */
export const CONSENT_TITLE = 'Being named';

/** How many of the latest form answers are searched for a later one by the same person. */
const RECENT = 200;

/**
 * The answer that was sent last counts, whichever is found first. The next hourly round makes the wall anew.
 */
export function recordConsent(world: Needs<'tables'>, answer: Answer): { changes: Change[]; letters: [] } {
  const sender = senderOf(world, answer);
  const named = (['Yes', 'No'] as const).find((each) => each === answer.values['named']);
  if (!named) throw new Refusal('Please choose Yes or No.');
  if (hasAnsweredSince(world, answer)) return { changes: [], letters: [] };
  return {
    changes: [...change(staff, [{ ...sender, named }]), ...changeSettings({ wallShows: '' })],
    letters: [],
  };
}

const hasAnsweredSince = ({ tables }: Needs<'tables'>, { by, edition }: Answer): boolean =>
  tables
    .latest(formAnswers, RECENT)
    .some(
      (row) =>
        row.form === CONSENT_TITLE &&
        row.outcome === 'Recorded' &&
        row.by.toLowerCase() === by.toLowerCase() &&
        Number(row.edition) > Number(edition),
    );
