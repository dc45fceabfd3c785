/** What a Workspace remembers of forms: their questions, and the responses that came. */
import type { Attachment, Instant } from './runs';

export type ItemType =
  | 'LIST'
  | 'TEXT'
  | 'PARAGRAPH_TEXT'
  | 'MULTIPLE_CHOICE'
  | 'CHECKBOX'
  | 'DATE'
  | 'TIME'
  | 'DATETIME'
  | 'DURATION'
  | 'SCALE'
  | 'RATING'
  | 'GRID'
  | 'CHECKBOX_GRID'
  | 'FILE_UPLOAD'
  | 'SECTION_HEADER'
  | 'PAGE_BREAK'
  | 'IMAGE'
  | 'VIDEO';

export interface ChoiceState {
  value: string;
  /** Where the respondent goes next: a page break's item id, or a `PageNavigationType`. */
  goTo?: number | string;
  /** In a quiz. */
  isCorrect?: boolean;
}

/** A row of a grid: a question of its own in prefilled links and in the response tab. */
export interface GridRow {
  value: string;
  entryId: number;
}

/** What respondents read about their answer to a quiz. */
export interface Feedback {
  text: string;
  links: { url: string; text?: string }[];
}

/** A rule for the answers to a question; forms/answerRules.ts lists the kinds. */
export interface AnswerRule {
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
  /** The sign that a rating counts with, a `RatingIconType`; `scale` says up to how many. */
  icon?: string;
  includesYear?: boolean;
  rule?: AnswerRule;
  goTo?: number | string;
  rows?: GridRow[];
  columns?: string[];
  /** A picture's file, or a video's address; `width` in pixels. */
  image?: Attachment;
  videoUrl?: string;
  width?: number;
  alignment?: string;
  /** In a quiz: what a right answer earns, and what is said of answers, by `FeedbackType`. */
  points?: number;
  feedback?: Record<string, Feedback>;
}

/**
 * Days are `'2026-03-02'`, times `'09:30'`, both `'2026-03-02 09:30'`, durations `'01:30:00'`; a checkbox question and
 * a file upload have a list. A grid has a text a row, `''` where none was chosen, a checkbox grid a list a row.
 */
export type Answer = string | string[] | string[][];

/** What an answer to a quiz earned. */
export interface Grade {
  score?: number;
  feedback?: Feedback;
}

export interface ResponseState {
  id: string;
  at: Instant;
  /** `''` where the form doesn't collect e-mail addresses. */
  respondent: string;
  editUrl: string;
  /** By item id. */
  answers: Record<number, Answer>;
  /** By item id, in a quiz. */
  grades?: Record<number, Grade>;
  /**
   * The row of the response tab that the response went to. It follows the row when that moves, but not when rows are
   * sorted.
   */
  row?: number;
}

/** Where a form's responses go. */
export interface Destination {
  spreadsheetId: string;
  sheetId: number;
  emailColumn?: number;
  scoreColumn?: number;
  /** The column of each question by item id; of each row of a grid by its entry. */
  columns: Record<number, number>;
  /** The next response goes right below. */
  lastRow: number;
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
  /** Whether the address is that of the account; otherwise respondents type it. */
  verifiedEmail?: boolean;
  quiz?: boolean;
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
  destination?: Destination;
}
