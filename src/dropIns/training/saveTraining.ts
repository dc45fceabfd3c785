/** Saves a training session, new or changed, and brings the drop-in form to the focus that follows (A7, A10). */
import { type ForForms, renewForms } from '../../kit/forms/renewForms';
import { addOrChange } from '../../ports';
import { type Training, training } from '../../records';
import { Refusal } from '../../records/refusal';
import { dayOf } from '../../school/days';
import { schoolForm } from '../../school/formLinks';
import { leadOnly } from '../../school/permissions';
import { changeSettings } from '../../school/settings';
import { nextChange } from './rules';

/**
 * The page gives a new session its id, so that a session sent twice is stored once.
 * Returns what is still to follow, in a sentence, or ''.
 */
export function saveTraining(world: ForForms, given: Training): string {
  leadOnly(world);
  const session = { ...given, technique: given.technique.trim() };
  if (!session.technique) throw new Refusal('Please say which technique the training is about.');
  if (session.until && session.until < session.heldOn)
    throw new Refusal('The focus can’t end before the training is held.');
  const before = world.tables.all(training);
  const all = [...before.filter(({ id }) => id !== session.id), session];
  world.tables.commit([
    ...addOrChange(training, before, [session]),
    ...changeSettings({ focusChangesOn: nextChange(all, dayOf(world.clock.now())) }),
  ]);
  return renewForms(world, [schoolForm(world, 'dropInForm')]);
}
