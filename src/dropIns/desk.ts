/** What the page about drop-ins shows a lead, beside the desk: plain JSON. */
import type { Training } from '../records';
import type { CompetitionShown } from './competition/rules';
import type { Stage } from './stage/rules';
import type { Planned } from './visitPlans/rules';

export interface DropInDesk {
  stage: Stage;
  /** The newest first. */
  training: Training[];
  /** When practice ends by itself; '' while it is off. */
  practiceEnds: string;
  visitPlans: {
    /** The planning form’s link, '' while it is not built. */
    form: string;
    /** This school week and the next: counts alone. */
    weeks: { monday: string; planned: Planned[] }[];
  };
  /** The day on which the bulletin is drafted, '' for none. */
  bulletin: string;
  /** The competition that is not closed yet. */
  competition?: CompetitionShown;
}
