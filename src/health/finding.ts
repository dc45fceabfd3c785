/** What the health check finds, and what it knows beforehand. */

export type FindingKind =
  | 'copy'
  | 'tab renamed'
  | 'tab missing'
  | 'heading renamed'
  | 'heading missing'
  | 'rules'
  | 'id'
  | 'shifted'
  | 'zone'
  | 'triggers'
  | 'form gone'
  | 'form'
  | 'setting missing';

export interface Finding {
  kind: FindingKind;
  /** The tab, the form, the place: with its kind it is what a repair is asked for by. */
  about: string;
  /** False where only a person can put it right. */
  isFixable: boolean;
  /** Which of its kind it is. */
  how?: string;
  /** The tab, the name that stands there now, and the one that should. */
  tab?: string;
  from?: string;
  to?: string;
  row?: number;
  column?: number;
  /** Whatever else it is about, by name. */
  names?: string[];
  /** In whose name Stepwise wakes, whether that is the asker's own, and since when it has not. */
  owner?: string;
  isMine?: boolean;
  since?: string;
}

/** What Stepwise remembers of itself. */
export interface Remembered {
  schoolName: string;
  isCopy: boolean;
  zone: string;
  now: string;
  asker: string;
  /** Whose triggers they are, '' before they are made, and whether that person has left the school. */
  triggersMade: string;
  ownerHasLeft: boolean;
  /** When the sheet was last looked at by the hourly round; '' if never. */
  checkedAt: string;
}
