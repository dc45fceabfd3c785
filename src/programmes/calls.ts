/** What the page about programmes may ask for. */
import * as z from 'zod/mini';
import { saves, savesAndShows } from '../kit/calls/call';
import { type Programme, pairs, programmes } from '../records';
import { askedOf, fieldValue, payloadOf, shortText } from '../records/schema';
import { endPair, savePairs, swapPair } from './pairs/arrangePairs';
import { pairGiven, pairSettings } from './pairs/payload';
import type { ProgrammesPayload } from './payload';
import { saveProgramme } from './programme/saveProgramme';
import { makeSurvey, sendSurvey, showSurvey } from './survey/actions';

const show = savesAndShows<ProgrammesPayload>('lead', 'leading');

const day = () => fieldValue(pairs.fields.from);
const programme = () =>
  z.extend(payloadOf(programmes, askedOf<Exclude<keyof Programme, 'id'>>(programmes)), {
    /** '' for a new one. */
    id: shortText(),
  });
const itsId = () => [shortText()] as const;

export const programmeCalls = {
  saveProgramme: show('Saving a programme', () => [programme()], saveProgramme),
  savePairs: show(
    'Making pairs',
    // Whether they are told of it at once; a page that does not ask tells them.
    () => [shortText(), day(), z.array(pairGiven()), z.optional(z.boolean())],
    savePairs,
  ),
  swapPair: show('Swapping a pair', () => [shortText(), pairSettings(), day()], swapPair),
  endPair: show('Ending a pair', () => [shortText(), day()], endPair),
  showSurvey: saves('lead')('Reading the survey', itsId, showSurvey),
  makeSurvey: saves('lead')('Making the survey', itsId, makeSurvey),
  sendSurvey: saves('lead')('Sending the survey', itsId, sendSurvey),
};
