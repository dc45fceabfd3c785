/** What the page about drop-ins may ask for. */
import type { Desk } from '../../desk';
import {
  showBulletin as bringBulletin,
  DAYS,
  GOING,
  saveBulletin as keepDraft,
  sendBulletin as send,
  skipBulletin as skip,
} from '../../dropIns/bulletin/actions';
import type { BulletinGiven, BulletinShown } from '../../dropIns/bulletin/rules';
import { startCompetition as openRace, endCompetition as stopRace } from '../../dropIns/competition/actions';
import * as practising from '../../dropIns/practice/actions';
import type { PracticeShown } from '../../dropIns/practice/rules';
import type { Stage } from '../../dropIns/stage/rules';
import { saveStage as keepStage, STAGES } from '../../dropIns/stage/saveStage';
import { saveTraining as keepTraining } from '../../dropIns/training/saveTraining';
import type { World } from '../../ports';
import { type Competition, competitions, type Training, training } from '../../records';
import { schemaOf, shapeOf } from '../../records/schema';
import { askerEmail } from '../connection';
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

const competition = schemaOf(competitions, asked<'name' | 'startsOn' | 'endsOn'>(competitions));

export const startCompetition = (given: Pick<Competition, 'name' | 'startsOn' | 'endsOn'>): Desk =>
  saveForDropIns('Starting a competition', (world) => openRace(world, checked(competition, given)));

export const endCompetition = (): Desk => saveForDropIns('Ending a competition', stopRace);

const bulletinGiven = shapeOf<BulletinGiven>({
  day: oneOf(['', ...DAYS]),
  goes: oneOf<string>(GOING),
  opening: textUpTo(2_000),
  leftOut: listOf(id),
});

const overBulletin =
  (doing: string, act: (world: World, given: BulletinGiven) => BulletinShown) =>
  (given: BulletinGiven): BulletinShown =>
    save(doing, askerEmail(), (world) => act(world, checked(bulletinGiven, given)));

export const showBulletin = (): BulletinShown => save('Reading the bulletin', askerEmail(), bringBulletin);
export const saveBulletin = overBulletin('Saving the bulletin', keepDraft);
export const sendBulletin = overBulletin('Sending the bulletin', send);
export const skipBulletin = overBulletin('Skipping the bulletin', skip);

const overPractice = (doing: string, act: (world: World) => PracticeShown) => (): PracticeShown =>
  save(doing, askerEmail(), act);

export const showPractice = overPractice('Reading what was practised', practising.showPractice);
export const startPractice = overPractice('Turning practice on', practising.startPractice);
export const endPractice = overPractice('Ending practice', practising.endPractice);
export const clearPractice = overPractice('Clearing what was practised', practising.clearPractice);
