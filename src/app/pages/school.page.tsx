/** The school's page: the coaches' meeting, letters and the playbook. */
import { Agree } from '../../coaching/agreement/Agree';
import { Letters } from '../../fortnight/Letters';
import { ImportSteps } from '../../playbook/ImportSteps';
import { Playbook } from '../../playbook/Playbook';
import { start } from './start';

export const screens = {
  agree: Agree,
  letters: Letters,
  playbook: Playbook,
  'import steps': ImportSteps,
};

start('school', screens);
