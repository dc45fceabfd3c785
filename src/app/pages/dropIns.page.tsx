/** The page about drop-ins: how far the doors are open, and what keeps people visiting. */
import { BulletinScreen } from '../../dropIns/bulletin/Bulletin';
import { CompetitionScreen } from '../../dropIns/competition/CompetitionScreen';
import { DropIns } from '../../dropIns/DropIns';
import { PracticeScreen } from '../../dropIns/practice/Practice';
import { StageScreen } from '../../dropIns/stage/Stage';
import { EditTraining } from '../../dropIns/training/EditTraining';
import { TrainingScreen } from '../../dropIns/training/Training';
import { VisitPlans } from '../../dropIns/visitPlans/VisitPlans';
import { start } from './start';

export const screens = {
  overview: DropIns,
  stage: StageScreen,
  'visit plans': VisitPlans,
  training: TrainingScreen,
  practice: PracticeScreen,
  'edit training': EditTraining,
  competition: CompetitionScreen,
  bulletin: BulletinScreen,
};

start('dropIns', screens);
