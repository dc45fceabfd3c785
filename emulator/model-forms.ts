/** What a Workspace remembers of forms: their questions, and the responses that came. */
import type { Instant } from './model';

export type ItemType =
  | 'LIST'
  | 'TEXT'
  | 'PARAGRAPH_TEXT'
  | 'MULTIPLE_CHOICE'
  | 'CHECKBOX'
  | 'DATE'
  | 'TIME'
  | 'DATETIME'
  | 'SCALE'
  | 'SECTION_HEADER'
  | 'PAGE_BREAK';

export interface ChoiceState {
  value: string;
  /** Where the respondent goes next: a page break's item id, or a `PageNavigationType`. */
  goTo?: number | string;
}

/** What the answer to a text question has to be; forms/text-rules.ts lists the kinds. */
export interface TextRule {
  type: string;
  args: (string | number)[];
  helpText?: string;
}

export interface ItemState {
  id: number;
  /** The number in `entry.<n>` of a prefilled link. */
  entryId: number;
  type: ItemType;
  title: string;
  helpText: string;
  required: boolean;
  choices?: ChoiceState[];
  showOther?: boolean;
  scale?: { lower: number; upper: number; lowerLabel: string; upperLabel: string };
  includesYear?: boolean;
  textRule?: TextRule;
  goTo?: number | string;
}

/** Days are `'2026-03-02'`, times `'09:30'`, both `'2026-03-02 09:30'`; a checkbox question has a list. */
export type Answer = string | string[];

export interface ResponseState {
  id: string;
  at: Instant;
  /** `''` where the form doesn't collect e-mail addresses. */
  respondent: string;
  editUrl: string;
  /** By item id. */
  answers: Record<number, Answer>;
  /** The row of the response tab that it went to. */
  row?: number;
}

export interface FormState {
  id: string;
  publicId: string;
  /** What respondents read; `''` until it is set, and then the file name shows. */
  title: string;
  fileName: string;
  description: string;
  confirmationMessage: string;
  closedMessage: string;
  published: boolean;
  accepting: boolean;
  collectEmail: boolean;
  limitOne: boolean;
  allowEdits: boolean;
  showLinkToRespondAgain: boolean;
  progressBar: boolean;
  shuffle: boolean;
  publishingSummary: boolean;
  requireLogin: boolean;
  editors: string[];
  items: ItemState[];
  responses: ResponseState[];
  /** `columns` says, by item id, which column of the response tab a question has. */
  destination?: {
    spreadsheetId: string;
    sheetId: number;
    emailColumn?: number;
    columns: Record<number, number>;
  };
}
