/** The sheet and what belongs to it, as it was found. */
import type { HeldAnswers } from './formLink';

/** The sheet and what belongs to it, as it was found. */
export interface Observed {
  zone: string;
  tabs: ObservedTab[];
  /** The functions that the asker's own triggers call; nobody sees another's [ref]. */
  triggers: string[];
  forms: ObservedForm[];
}

export interface ObservedTab {
  name: string;
  headings: string[];
  /** Rows below the headings, as text; empty where only the headings were asked for. */
  rows: string[][];
  /** Headings of columns that should have a list or a calendar to choose from, and have none. */
  unruled: string[];
}

export interface ObservedForm {
  title: string;
  name: string;
  state: 'fine' | 'gone' | 'untied' | 'closed';
  /** Titles of the questions that were removed. */
  missing: string[];
  /** Addresses that respondents type, or none, where it should be those of their accounts. */
  collects?: 'typed' | 'nothing' | undefined;
  /** The name of the tab that its answers go to; '' where there is none any more. */
  tab?: string;
  /** Whose it is, as far as that is known. */
  madeBy?: string;
  /** Answers that nobody knows the sender of. */
  held?: HeldAnswers | undefined;
}
