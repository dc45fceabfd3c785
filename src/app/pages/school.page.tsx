/** The school's page: the coaches' meeting, letters, the playbook, and what needs a look. */
import { Agree } from '../../coaching/agreement/Agree';
import { Letters } from '../../fortnight/Letters';
import { Attention } from '../../health/Attention';
import { ImportSteps } from '../../playbook/ImportSteps';
import { Playbook } from '../../playbook/Playbook';
import { start } from './start';

export const screens = {
  agree: Agree,
  letters: Letters,
  playbook: Playbook,
  'import steps': ImportSteps,
  attention: Attention,
};

start('school', screens);
