/** The letters of a fortnight, to everyone who reads one, each in that reader's own words (F7). */
import type { Cycle } from '../calendar';
import { engagement } from '../engagement';
import { coachLetters } from './fortnightCoach';
import { type FortnightData, fortnightOf } from './fortnightFacts';
import { headLetters } from './fortnightHead';
import { leadLetters } from './fortnightLead';
import { teacherLetters } from './fortnightTeacher';
import type { Letter } from './letter';

export type { FortnightData } from './fortnightFacts';

/** `cycle` is one of the school's fortnights. Whoever has left by `data.today` gets nothing. */
export function fortnightLetters(data: FortnightData, cycle: Cycle): Letter[] {
  const fortnight = fortnightOf(data, cycle);
  const counted = engagement(data, cycle);
  return [
    ...leadLetters(fortnight, counted),
    ...coachLetters(fortnight),
    ...headLetters(fortnight, counted),
    ...teacherLetters(fortnight),
  ];
}
