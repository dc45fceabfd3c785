/** Keeps a training session, new or changed, and brings the drop-in form to the focus that follows from it (A7, A10). */
import { dayOf } from '../domain/days';
import { nextChange } from '../domain/focus';
import { type Training, training } from '../records';
import { Refusal } from '../records/refusal';
import { renewForms } from './forms/renewForms';
import { leadOnly } from './permissions';
import { put, type World } from './ports';
import { changeSettings } from './settings';

/** The page gives a new session its id, so that one sent twice is kept once. Returns what is still to follow, in a sentence, or ''. */
export function saveTraining(world: World, given: Training): string {
  leadOnly(world);
  const session = { ...given, technique: given.technique.trim() };
  if (!session.technique) throw new Refusal('Please say which technique the training is about.');
  if (session.until && session.until < session.heldOn)
    throw new Refusal('The focus can’t end before the training is held.');
  const before = world.tables.all(training);
  const all = [...before.filter(({ id }) => id !== session.id), session];
  world.tables.commit([
    ...put(training, before, [session]),
    ...changeSettings({ focusChangesOn: nextChange(all, dayOf(world.clock.now())) }),
  ]);
  return renewForms(world, ['dropInForm']);
}
