/** The school's page: set-up, letters, the playbook, and what needs a look. */
import './leading.css';
import { Attention } from './screens/Attention';
import { ImportSteps } from './screens/ImportSteps';
import { Letters } from './screens/Letters';
import { Playbook } from './screens/Playbook';
import { SetUp } from './screens/SetUp';
import { start } from './start';

start({
  screens: {
    'set up': SetUp,
    letters: Letters,
    playbook: Playbook,
    'import steps': ImportSteps,
    attention: Attention,
  },
  other: 'sidebar',
});
