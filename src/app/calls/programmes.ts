/** What the pages may ask for about programmes, pairs and surveys. */
import type { Desk } from '../../desk';
import type { World } from '../../ports';
import { endPair as end, savePairs as pairUp, swapPair as swap } from '../../programmes/pairs/arrangePairs';
import type { PairGiven, PairSettings } from '../../programmes/pairs/rules';
import { saveProgramme as keepProgramme } from '../../programmes/programme/saveProgramme';
import {
  showSurvey as bringSurvey,
  makeSurvey as make,
  sendSurvey as send,
} from '../../programmes/survey/actions';
import type { SurveyShown } from '../../programmes/survey/rules';
import { type Programme, pairs, programmes } from '../../records';
import { schemaOf } from '../../records/schema';
import { askerEmail } from '../connection';
import { save } from '../run';
import { checked, listOf } from './check';
import { asked, day, id } from './given';
import { saveAndShow } from './open';

const programme = schemaOf(programmes, asked<Exclude<keyof Programme, 'id'>>(programmes));

export const saveProgramme = (given: Programme): Desk =>
  saveAndShow('Saving a programme', (world) =>
    keepProgramme(world, { ...checked(programme, given), id: checked(id, given.id) }),
  );

const couple = schemaOf(pairs, ['coach', 'teacher', 'format', 'mode']);

export const savePairs = (programmeId: string, from: string, list: PairGiven[]): Desk =>
  saveAndShow('Making pairs', (world) =>
    pairUp(world, checked(id, programmeId), checked(day, from), checked(listOf(couple), list)),
  );

const way = schemaOf(pairs, ['coach', 'format', 'mode']);

export const swapPair = (pairId: string, to: PairSettings, from: string): Desk =>
  saveAndShow('Swapping a pair', (world) =>
    swap(world, checked(id, pairId), checked(way, to), checked(day, from)),
  );

export const endPair = (pairId: string, lastDay: string): Desk =>
  saveAndShow('Ending a pair', (world) => end(world, checked(id, pairId), checked(day, lastDay)));

const overSurvey =
  (doing: string, act: (world: World, programmeId: string) => SurveyShown) =>
  (programmeId: string): SurveyShown =>
    save(doing, askerEmail(), (world) => act(world, checked(id, programmeId)));

export const showSurvey = overSurvey('Reading the survey', bringSurvey);
export const makeSurvey = overSurvey('Making the survey', make);
export const sendSurvey = overSurvey('Sending the survey', send);
