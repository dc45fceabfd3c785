/** Turns practice of feedback on and off, and shows a lead what was written; it stays in the form's own store (A8). */
import { fitForm } from '../../kit/forms/fitForm';
import type { ForForms } from '../../kit/forms/renewForms';
import type { Needs } from '../../ports';
import { FormUnavailable, Refusal } from '../../records/refusal';
import { dayOf } from '../../school/days';
import { linkOf, schoolForm } from '../../school/formLinks';
import { leadOnly } from '../../school/permissions';
import { changeSettings, withSettings } from '../../school/settings';
import { practiceOf } from './practiceOf';
import { endOf, isOn, isPractice, isShown, type Practice, type PracticeShown } from './rules';

/** Turns practice on until the evening; like the functions below, it returns what there is to show then. */
export function startPractice(world: ForForms): PracticeShown {
  leadOnly(world);
  const now = world.clock.now();
  const practice = { from: now, until: '', cleared: false };
  if (!isOn(practiceOf(world))) savePractice(world, () => practice, endOf(now));
  return showPractice(world);
}

export function endPractice(world: ForForms): PracticeShown {
  leadOnly(world);
  turnPracticeOff(world);
  return showPractice(world);
}

/**
 * Turns practice off: by hand, and as the hourly job once its evening has come. It ends in any case: where the form
 * can't be opened it goes on speaking of practice until it can be, but no drop-in is lost to that.
 */
export function turnPracticeOff(world: ForForms) {
  const practice = practiceOf(world);
  if (practice && isOn(practice)) savePractice(world, (now) => ({ ...practice, until: now }), '');
}

/**
 * Only someone who can open the form can turn practice on, and nothing is stored of a try that failed. Practice lasts
 * from the press that begins it to the second in which the form says that it is over, so that nothing meant as practice
 * is ever sent.
 * @throws FormUnavailable
 */
function savePractice(world: ForForms, practiceAt: (now: string) => Practice, practiceEnds: string) {
  if (!linkOf(world, 'dropInForm'))
    throw new Refusal('There is no drop-in form yet. Set up → Build makes it.');
  const values = () => ({ practice: JSON.stringify(practiceAt(world.clock.now())), practiceEnds });
  const reword = () =>
    fitForm(withSettings(world, values()), schoolForm(world, 'dropInForm'), { given: world });
  if (isOn(practiceAt(world.clock.now()))) reword();
  else unlessOutOfReach(reword);
  world.tables.commit(changeSettings(values()));
}

function unlessOutOfReach(work: () => void) {
  try {
    work();
  } catch (problem) {
    if (!(problem instanceof FormUnavailable)) throw problem;
  }
}

/** Clears the practice answers from the screen; they stay in the form's own store. */
export function clearPractice(
  world: Needs<'asker' | 'clock' | 'forms' | 'settings' | 'tables'>,
): PracticeShown {
  leadOnly(world);
  const practice = practiceOf(world);
  if (practice)
    world.tables.commit(
      changeSettings({ practice: JSON.stringify({ ...practice, cleared: !isOn(practice) }) }),
    );
  return showPractice(world);
}

/** The latest practice answers, for a lead to read out. */
export function showPractice(world: Needs<'asker' | 'clock' | 'forms' | 'settings'>): PracticeShown {
  leadOnly(world);
  const ends = world.settings.practiceEnds;
  const practice = practiceOf(world);
  const link = linkOf(world, 'dropInForm');
  if (!link || !practice || !isShown(practice, dayOf(world.clock.now()))) return { ends, answers: [] };
  const answers = world.forms
    .answers(link, practice.from, () => true)
    .fresh.filter(({ at }) => isPractice(practice, at))
    .map(({ at, by, values }) => ({ at, by, values }));
  return { ends, answers: answers.reverse() };
}
