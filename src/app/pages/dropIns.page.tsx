/** The page about drop-ins: how far the doors are open, and what keeps people visiting. */
import { BulletinScreen } from '../../dropIns/bulletin/Bulletin';
import { Race } from '../../dropIns/competition/Competition';
import { DropIns } from '../../dropIns/DropIns';
import { PracticeScreen } from '../../dropIns/practice/Practice';
import { StageScreen } from '../../dropIns/stage/Stage';
import { EditTraining } from '../../dropIns/training/EditTraining';
import { TrainingScreen } from '../../dropIns/training/Training';
import { Plans } from '../../dropIns/visitPlans/Plans';
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
