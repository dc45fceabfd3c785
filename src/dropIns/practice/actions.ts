/** Turns practice of feedback on and off, and shows a lead what was written; it stays in the form's own store (A8). */

import { fitForm } from '../../kit/forms/fitForm';
import { processAnswers } from '../../kit/forms/processAnswers';
import type { World } from '../../ports';
import { Refusal } from '../../records/refusal';
import { dayOf } from '../../school/days';
import { linkOf, schoolForm } from '../../school/formLinks';
import { leadOnly } from '../../school/permissions';
import { changeSettings, withSettings } from '../../school/settings';
import { practiceOf } from './practiceOf';
import { endOf, isOn, isPractice, isShown, type Practice, type PracticeShown } from './rules';

/** Turns practice on, until the evening, and answers with what there is to show then, as the others below do. */
export function startPractice(world: World): PracticeShown {
  leadOnly(world);
  const now = world.clock.now();
  if (!isOn(practiceOf(world))) turn(world, { from: now, until: '', cleared: false }, endOf(now));
  return showPractice(world);
}

export function endPractice(world: World): PracticeShown {
  leadOnly(world);
  turnPracticeOff(world);
  return showPractice(world);
}

/** Also the job of the hour, once its evening has come. Until the form says so it goes on, so that nothing meant as practice is ever sent. */
export function turnPracticeOff(world: World) {
  const practice = practiceOf(world);
  if (practice && isOn(practice)) turn(world, { ...practice, until: world.clock.now() }, '');
}

/** Only whoever can open the form can turn it: nothing is kept of a try that failed. @throws FormUnavailable */
function turn(world: World, practice: Practice, practiceEnds: string) {
  if (!linkOf(world, 'dropInForm'))
    throw new Refusal('There is no drop-in form yet. Set up → Build makes it.');
  const form = schoolForm(world, 'dropInForm');
  processAnswers(world, form);
  const values = { practice: JSON.stringify(practice), practiceEnds };
  fitForm(withSettings(world, values), form);
  world.tables.commit(changeSettings(values));
}

/** Takes from the screen what was practised; it stays in the form's own store. */
export function clearPractice(world: World): PracticeShown {
  leadOnly(world);
  const practice = practiceOf(world);
  if (practice)
    world.tables.commit(
      changeSettings({ practice: JSON.stringify({ ...practice, cleared: !isOn(practice) }) }),
    );
  return showPractice(world);
}

/** What was practised lately, for a lead to read out. */
export function showPractice(world: World): PracticeShown {
  leadOnly(world);
  const ends = world.settings.practiceEnds;
  const practice = practiceOf(world);
  const link = linkOf(world, 'dropInForm');
  if (!link || !practice || !isShown(practice, dayOf(world.clock.now()))) return { ends, answers: [] };
  const answers = world.forms
    .answers(link, practice.from, () => true)
    .filter(({ at }) => isPractice(practice, at))
    .map(({ at, by, values }) => ({ at, by, values }));
  return { ends, answers: answers.reverse() };
}
