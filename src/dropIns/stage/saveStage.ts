/** Changes the stage of drop-ins: the form is rebuilt in place, so its link stays and every answer is kept (A1). */
import { fitForm } from '../../kit/forms/fitForm';
import type { ForForms } from '../../kit/forms/renewForms';
import { linkOf, schoolForm } from '../../school/formLinks';
import { leadOnly } from '../../school/permissions';
import { changeSettings, withSettings } from '../../school/settings';
import { STAGES, type Stage } from './rules';

export { STAGES };

/** Saving again mends what a run that was cut off left half done. The answers so far are of the stage before. */
export function saveStage(world: ForForms, stage: Stage) {
  leadOnly(world);
  const form = schoolForm(world, 'dropInForm');
  if (linkOf(world, 'dropInForm')) fitForm(withSettings(world, { stage }), form, { given: world });
  world.tables.commit(changeSettings({ stage }));
}
