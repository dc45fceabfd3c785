/** The school's page: the coaches' meeting, letters, the playbook, and what needs a look. */
import './leading.css';
import { Agree } from './screens/Agree';
import { Attention } from './screens/Attention';
import { ImportSteps } from './screens/ImportSteps';
import { Letters } from './screens/Letters';
import { Playbook } from './screens/Playbook';
import { start } from './start';

start('school', {
  agree: Agree,
  letters: Letters,
  playbook: Playbook,
  'import steps': ImportSteps,
  attention: Attention,
});
