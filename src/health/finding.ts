/** What the pages are told of one thing that the health check found. */

export interface Finding {
  /** With `about` it is what a repair is asked for by. */
  kind: string;
  about: string;
  /** What is wrong, for the person who looks. */
  sentence: string;
  /** What the button says that repairs it; '' where only a person can. */
  repair: string;
  /** What pressing it does, and to how many rows; '' where there is no button. */
  does: string;
}

/** A repair that was made. */
export interface RepairShown {
  id: string;
  at: string;
  who: string;
  /** In the words in which it was offered. */
  what: string;
  /** When it was undone, '' if it was not. */
  undoneAt: string;
  canUndo: boolean;
}
