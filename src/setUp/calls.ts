/** What the page of the set-up may ask for. */
import * as z from 'zod/mini';
import { savesAndShows } from '../kit/calls/call';
import { staff, terms } from '../records';
import { rowOf, shortText } from '../records/schema';
import { build } from './buildSchool';
import { type SetUpPayload, schoolAnswers } from './payload';
import { saveSchool } from './saveSchool';
import { importStaff } from './staff/importStaff';
import { saveTerms } from './terms/saveTerms';

const show = savesAndShows<SetUpPayload>('lead', 'setup');
const begin = savesAndShows<SetUpPayload>('lead or founder', 'setup');
const staffRows = () => z.array(rowOf(staff));

export const setUpCalls = {
  saveSchool: begin('Saving the school', () => [schoolAnswers()], saveSchool),
  saveTerms: show('Saving term dates', () => [z.array(rowOf(terms))], saveTerms),
  importStaff: show('Importing staff', () => [staffRows(), staffRows()], importStaff),
  build: show('Building a part of the school', () => [shortText()], build),
};
