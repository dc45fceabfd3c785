/** Changes the stage of drop-ins: the form is rebuilt in place, so its link stays and every answer is kept (A1). */
import { fitForm } from '../../kit/forms/fitForm';
import { processAnswers } from '../../kit/forms/processAnswers';
import type { Needs } from '../../ports';
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
  world.tables.commit(changeSettings({ stage }));
  if (linkOf(world, 'dropInForm')) fitForm(world, form);
}
