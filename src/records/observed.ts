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
  /** The row of the sheet in which the headings stand, from 1; 0 where no row holds them. */
  top: number;
  /** The rows that stand above them. */
  above: string[][];
  /** Whether rows of the record stand above them, as after sorting. */
  isAmongRows: boolean;
  /** The widths of the columns; only where a heading is missing. */
  widths: number[];
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
