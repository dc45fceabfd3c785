/** What the page about drop-ins shows a lead, beside the desk: plain JSON. */
import type { Competition, Training } from '../records';
import type { Planned } from './plans';
import type { Stage } from './stage';
import type { Standing } from './standings';

export interface DropInDesk {
  stage: Stage;
  /** The newest first. */
  training: Training[];
  /** When practice ends by itself; '' while it is off. */
  practiceEnds: string;
  plans: {
    /** The planning form’s link, '' while it is not built. */
    form: string;
    /** This school week and the next: counts alone. */
    weeks: { monday: string; planned: Planned[] }[];
  };
  /** The competition that is not closed yet. */
  race?: RaceShown;
}

/** A competition and how it stands; nothing stands before its first day. */
export interface RaceShown extends Competition {
  standings: Standing[];
}
