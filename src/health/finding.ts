/** What the pages are told of one thing that the health check found. */

export interface Finding {
  /** With `about` it is what a repair is asked for by. */
  kind: string;
  about: string;
  /** What is wrong, for the person who looks. */
  sentence: string;
  /** What the button says that repairs it; '' where only a person can. */
  repair: string;
}
