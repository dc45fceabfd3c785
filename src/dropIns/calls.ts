/** What the page about drop-ins may ask for. */
import * as z from 'zod/mini';
import { nothing, saves, savesAndShows } from '../kit/calls/call';
import { competitions, training } from '../records';
import { askedOf, payloadOf, rowOf } from '../records/schema';
import { saveBulletin, sendBulletin, showBulletin, skipBulletin } from './bulletin/actions';
import { bulletinGiven } from './bulletin/rules';
import { endCompetition, startCompetition } from './competition/actions';
import type { DropInsPayload } from './payload';
import { clearPractice, endPractice, showPractice, startPractice } from './practice/actions';
import { STAGES } from './stage/rules';
import { saveStage } from './stage/saveStage';
import { saveTraining } from './training/saveTraining';

const show = savesAndShows<DropInsPayload>('lead', 'dropIns');

const competition = () => payloadOf(competitions, askedOf<'name' | 'startsOn' | 'endsOn'>(competitions));
const bulletin = () => [bulletinGiven()] as const;

export const dropInCalls = {
  saveStage: show('Changing the stage', () => [z.enum(STAGES)], saveStage),
  saveTraining: show('Saving a training session', () => [rowOf(training)], saveTraining),
  startCompetition: show('Starting a competition', () => [competition()], startCompetition),
  endCompetition: show('Ending a competition', nothing, endCompetition),
  showBulletin: saves('lead')('Reading the bulletin', nothing, showBulletin),
  saveBulletin: saves('lead')('Saving the bulletin', bulletin, saveBulletin),
  sendBulletin: saves('lead')('Sending the bulletin', bulletin, sendBulletin),
  skipBulletin: saves('lead')('Skipping the bulletin', bulletin, skipBulletin),
  showPractice: saves('lead')('Reading what was practised', nothing, showPractice),
  startPractice: saves('lead')('Turning practice on', nothing, startPractice),
  endPractice: saves('lead')('Ending practice', nothing, endPractice),
  clearPractice: saves('lead')('Clearing what was practised', nothing, clearPractice),
};
