/** What the pages may ask for about programmes, pairs and surveys. */
import type { Desk } from '../../desk';
import { askerEmail } from '../../google/screen';
import { endPair as end, savePairs as pairUp, swapPair as swap } from '../../programmes/pairs/arrangePairs';
import type { Couple, Way } from '../../programmes/pairs/rules';
import { saveProgramme as keepProgramme } from '../../programmes/programme/saveProgramme';
import { SURVEY, type SurveyDeed } from '../../programmes/survey/actions';
import type { SurveyShown } from '../../programmes/survey/rules';
import { type Programme, pairs, programmes } from '../../records';
import { schemaOf } from '../../records/schema';
import { save } from '../run';
import { checked, listOf, oneOf } from './check';
import { asked, day, id } from './given';
import { saveAndShow } from './open';

const programme = schemaOf(programmes, asked<Exclude<keyof Programme, 'id'>>(programmes));

export const saveProgramme = (given: Programme): Desk =>
  saveAndShow('Saving a programme', (world) =>
    keepProgramme(world, { ...checked(programme, given), id: checked(id, given.id) }),
  );

const couple = schemaOf(pairs, ['coach', 'teacher', 'format', 'mode']);

export const savePairs = (programmeId: string, from: string, list: Couple[]): Desk =>
  saveAndShow('Making pairs', (world) =>
    pairUp(world, checked(id, programmeId), checked(day, from), checked(listOf(couple), list)),
  );

const way = schemaOf(pairs, ['coach', 'format', 'mode']);

export const swapPair = (pairId: string, to: Way, from: string): Desk =>
  saveAndShow('Swapping a pair', (world) =>
    swap(world, checked(id, pairId), checked(way, to), checked(day, from)),
  );

export const endPair = (pairId: string, lastDay: string): Desk =>
  saveAndShow('Ending a pair', (world) => end(world, checked(id, pairId), checked(day, lastDay)));

const surveyDeed = oneOf(Object.keys(SURVEY) as SurveyDeed[]);

export const survey = (programmeId: string, deed: SurveyDeed): SurveyShown =>
  save(`Survey: ${deed}`, askerEmail(), (world) =>
    SURVEY[checked(surveyDeed, deed)](world, checked(id, programmeId)),
  );
