/** What the page about drop-ins may ask for. */
import type { Desk } from '../../desk';
import {
  BULLETIN_DEEDS,
  type BulletinDeed,
  DAYS,
  bulletin as doBulletin,
  GOING,
} from '../../dropIns/bulletin/actions';
import type { BulletinGiven, BulletinShown } from '../../dropIns/bulletin/rules';
import { startRace as openRace, endRace as stopRace } from '../../dropIns/competition/actions';
import { PRACTICE, type PracticeDeed } from '../../dropIns/practice/actions';
import type { PracticeShown } from '../../dropIns/practice/rules';
import type { Stage } from '../../dropIns/stage/rules';
import { saveStage as keepStage, STAGES } from '../../dropIns/stage/saveStage';
import { saveTraining as keepTraining } from '../../dropIns/training/saveTraining';
import { askerEmail } from '../../google/screen';
import type { World } from '../../ports';
import { type Competition, competitions, type Training, training } from '../../records';
import { schemaOf, shapeOf } from '../../records/schema';
import { save } from '../run';
import { checked, listOf, oneOf, textUpTo } from './check';
import { asked, id, rowOf } from './given';
import { saveAndShow } from './open';

/** From the page about drop-ins, which shows the desk with what is only there. */
const saveForDropIns = (what: string, use: (world: World) => unknown): Desk =>
  saveAndShow(what, use, 'dropIns');

export const saveStage = (stage: Stage): Desk =>
  saveForDropIns('Changing the stage', (world) => keepStage(world, checked(oneOf(STAGES), stage)));

const session = rowOf(training);

export const saveTraining = (given: Training): Desk =>
  saveForDropIns('Saving a training session', (world) => keepTraining(world, checked(session, given)));

const race = schemaOf(competitions, asked<'name' | 'startsOn' | 'endsOn'>(competitions));

export const startRace = (given: Pick<Competition, 'name' | 'startsOn' | 'endsOn'>): Desk =>
  saveForDropIns('Starting a competition', (world) => openRace(world, checked(race, given)));

export const endRace = (): Desk => saveForDropIns('Ending a competition', stopRace);

const bulletinGiven = shapeOf<BulletinGiven>({
  day: oneOf(['', ...DAYS]),
  goes: oneOf<string>(GOING),
  opening: textUpTo(2_000),
  leftOut: listOf(id),
});

export const bulletin = (deed: BulletinDeed, given: BulletinGiven): BulletinShown =>
  save(`Bulletin: ${deed}`, askerEmail(), (world) =>
    doBulletin(world, checked(oneOf(BULLETIN_DEEDS), deed), checked(bulletinGiven, given)),
  );

const practiceDeed = oneOf(Object.keys(PRACTICE) as PracticeDeed[]);

export const practice = (deed: PracticeDeed): PracticeShown =>
  save(`Practice: ${deed}`, askerEmail(), (world) => PRACTICE[checked(practiceDeed, deed)](world));
