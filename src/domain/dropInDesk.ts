/** What the page about drop-ins shows a lead, beside the desk: plain JSON. */
import type { Bulletin, Competition, Training } from '../records';
import type { Letter } from './letters/letter';
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
  /** The day on which the bulletin is drafted, '' for none. */
  bulletin: string;
  /** The competition that is not closed yet. */
  race?: RaceShown;
}

/** A competition and how it stands; nothing stands before its first day. */
export interface RaceShown extends Competition {
  standings: Standing[];
}

/** This week's bulletin and how the school has it. */
export interface BulletinShown {
  day: string;
  goes: string;
  /** When it goes or the next is drafted; '' for never. */
  due: string;
  state: Bulletin['state'];
  opening: string;
  /** A suggestion or a shout-out each, as the lead reads it; `isOut` says that the lead left it out. */
  lines: { key: string; says: string; isOut: boolean }[];
  /** As its readers get it, but that nobody is sent to their own lesson. */
  letter: Letter;
}

/** What the lead sends of it, whatever is to be done; `leftOut` are keys of lines. */
export interface BulletinGiven extends Pick<BulletinShown, 'day' | 'goes' | 'opening'> {
  leftOut: string[];
}
