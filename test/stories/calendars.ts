/** What the calendars of a letter's readers find in its invitation. */
import { type Read, readIcs } from '../readIcs';
import { type Letter, lastLetter, type School } from './school';

export const icsOf = ({ attachments }: Letter): Read => readIcs(attachments[0]?.getDataAsString() ?? '');

export const lastIcs = (school: School): Read => icsOf(lastLetter(school));
