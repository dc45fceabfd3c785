/** The lead's page: programmes and pairs. */
import './leading.css';
import { AddPairs } from './screens/AddPairs';
import { EditProgramme } from './screens/EditProgramme';
import { ProgrammeScreen } from './screens/Programme';
import { Programmes } from './screens/Programmes';
import { SuggestPairs } from './screens/SuggestPairs';
import { Survey } from './screens/Survey';
import { start } from './start';

start('leading', {
  programmes: Programmes,
  programme: ProgrammeScreen,
  'edit programme': EditProgramme,
  'add pairs': AddPairs,
  'suggest pairs': SuggestPairs,
  survey: Survey,
});
