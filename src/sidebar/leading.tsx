/** The lead's page: set-up, programmes and pairs, letters, and what needs a look. */
import { AddPairs } from './screens/AddPairs';
import { Attention } from './screens/Attention';
import { EditProgramme } from './screens/EditProgramme';
import { Letters } from './screens/Letters';
import { ProgrammeScreen } from './screens/Programme';
import { Programmes } from './screens/Programmes';
import { SetUp } from './screens/SetUp';
import { start } from './start';

start({
  screens: {
    'set up': SetUp,
    programmes: Programmes,
    programme: ProgrammeScreen,
    'edit programme': EditProgramme,
    'add pairs': AddPairs,
    letters: Letters,
    attention: Attention,
  },
  other: 'sidebar',
});
