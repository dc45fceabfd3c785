/** The lead's page: programmes and pairs. */
import { ProgrammeScreen } from '../../programmes/Programme';
import { Programmes } from '../../programmes/Programmes';
import { AddPairs } from '../../programmes/pairs/screen/AddPairs';
import { EditProgramme } from '../../programmes/programme/EditProgramme';
import { SuggestPairs } from '../../programmes/suggest/SuggestPairs';
import { Survey } from '../../programmes/survey/Survey';
import { start } from './start';

export const screens = {
  programmes: Programmes,
  programme: ProgrammeScreen,
  'edit programme': EditProgramme,
  'add pairs': AddPairs,
  'suggest pairs': SuggestPairs,
  survey: Survey,
};

start('leading', screens);
