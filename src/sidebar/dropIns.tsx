/** The page about drop-ins: how far the doors are open, and what keeps people visiting. */
import './leading.css';
import { BulletinScreen } from './screens/Bulletin';
import { DropIns } from './screens/DropIns';
import { EditTraining } from './screens/EditTraining';
import { Plans } from './screens/Plans';
import { PracticeScreen } from './screens/Practice';
import { Race } from './screens/Race';
import { StageScreen } from './screens/Stage';
import { TrainingScreen } from './screens/Training';
import { start } from './start';

start('dropIns', {
  'drop-ins': DropIns,
  stage: StageScreen,
  plans: Plans,
  training: TrainingScreen,
  practice: PracticeScreen,
  'edit training': EditTraining,
  race: Race,
  bulletin: BulletinScreen,
});
