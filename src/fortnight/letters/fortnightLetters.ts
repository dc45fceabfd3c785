/** The letters of a fortnight, to everyone who reads one, each in that reader's own words (F7). */
import type { Letter } from '../../records/letter';
import type { Cycle } from '../../school/calendar';
import { publishedEngagement } from '../engagement/published';
import { engagement } from '../engagement/rules';
import { coachLetters } from './coach';
import { type FortnightData, fortnightOf } from './facts';
import { headLetters } from './head';
import { leadLetters } from './lead';
import { teacherLetters } from './teacher';

export type { FortnightData } from './facts';

/** `cycle` is one of the school's fortnights. Whoever has left by `data.today` gets nothing. */
export function fortnightLetters(data: FortnightData, cycle: Cycle): Letter[] {
  const fortnight = fortnightOf(data, cycle);
  const counted = engagement(data, cycle);
  return [
    ...leadLetters(fortnight, counted),
    ...coachLetters(fortnight),
    ...headLetters(fortnight, publishedEngagement(data, cycle)),
    ...teacherLetters(fortnight),
  ];
}
