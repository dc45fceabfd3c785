/** Changes the stage of drop-ins: the form is rebuilt in place, so its link stays and every answer is kept (A1). */
import { fitForm } from '../../kit/forms/fitForm';
import { processAnswers } from '../../kit/forms/processAnswers';
import type { Change, Needs, SchoolForm } from '../../ports';
import { FormUnavailable } from '../../records/refusal';
import { linkOf, schoolForm } from '../../school/formLinks';
import { leadOnly } from '../../school/permissions';
import { changeSettings } from '../../school/settings';
import { STAGES, type Stage } from './rules';

export { STAGES };

/** Saving again mends what a run that was cut off left half done. */
export function saveStage(
  world: Needs<'asker' | 'clock' | 'forms' | 'mailer' | 'newId' | 'schoolForms' | 'settings' | 'tables'>,
  stage: Stage,
) {
  leadOnly(world);
  // Removing a question removes its answers from the form's own store [forms], so the answers so far are recorded
  // first.
  const form = schoolForm(world, 'dropInForm');
  processAnswers(world, form);
  const before = world.settings.stage;
  world.tables.commit(changeSettings({ stage }));
  if (linkOf(world, 'dropInForm')) fitOr(world, form, () => changeSettings({ stage: before }));
}

/** A form that this lead can't open stays at its stage, and so does the school. */
function fitOr(world: Parameters<typeof fitForm>[0], form: SchoolForm, undo: () => Change[]) {
  try {
    fitForm(world, form);
  } catch (problem) {
    if (problem instanceof FormUnavailable) world.tables.commit(undo());
    throw problem;
  }
}
