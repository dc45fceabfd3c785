/** Turns practice of feedback on and off, and shows a lead what was written; it stays in the form's own store (A8). */
import { fitForm } from '../../kit/forms/fitForm';
import { takeInAnswers } from '../../kit/forms/takeInAnswers';
import type { World } from '../../ports';
import type { Settings } from '../../records';
import { Refusal } from '../../records/refusal';
import { dayOf } from '../../school/days';
import { linkOf } from '../../school/formLinks';
import { leadOnly } from '../../school/permissions';
import { changeSettings } from '../../school/settings';
import { practiceOf } from './practiceOf';
import { endOf, isOn, isPractice, isShown, type Practice, type PracticeShown } from './rules';

/** What a lead may do about practice; each answers with what there is to show then. */
export const PRACTICE = { show, start, end, clear };
export type PracticeDeed = keyof typeof PRACTICE;

function start(world: World): PracticeShown {
  leadOnly(world);
  const now = world.clock.now();
  if (!isOn(practiceOf(world))) turn(world, { from: now, until: '', cleared: false }, endOf(now));
  return show(world);
}

function end(world: World): PracticeShown {
  leadOnly(world);
  endPractice(world);
  return show(world);
}

/** Also when its evening has come. Until the form says so it goes on, so that nothing meant as practice is ever sent. */
export function endPractice(world: World) {
  const practice = practiceOf(world);
  if (practice && isOn(practice)) turn(world, { ...practice, until: world.clock.now() }, '');
}

/** Only whoever can open the form can turn it: nothing is kept of a try that failed. @throws OutOfReach */
function turn(world: World, practice: Practice, practiceEnds: string) {
  if (!linkOf(world, 'dropInForm'))
    throw new Refusal('There is no drop-in form yet. Set up → Build makes it.');
  takeInAnswers(world, 'dropInForm');
  keep(world, { practice: JSON.stringify(practice), practiceEnds }, () => fitForm(world, 'dropInForm'));
}

function clear(world: World): PracticeShown {
  leadOnly(world);
  const practice = practiceOf(world);
  if (practice) keep(world, { practice: JSON.stringify({ ...practice, cleared: !isOn(practice) }) });
  return show(world);
}

function keep(world: World, values: Partial<Settings>, first = () => {}) {
  Object.assign(world.settings, values);
  first();
  world.tables.commit(changeSettings(values));
}

function show(world: World): PracticeShown {
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
