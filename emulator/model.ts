/** The whole state of one local Workspace as plain JSON, so that saving it is one call of `JSON.stringify`. */

/** A moment in UTC, such as `'2026-09-07T07:00:00.000Z'`. */
export type Instant = string;

/**
 * A date as a cell keeps it: the hands of a clock, without a zone, such as `{ date: '2026-03-02T00:00:00.000' }`.
 * Only the spreadsheet's time zone turns it into a moment, as in Sheets.
 */
export interface WallDate {
  date: string;
}

/** What a cell holds; `''` is empty. */
export type CellValue = string | number | boolean | WallDate;

export interface CellStyle {
  background?: string;
  fontColor?: string;
  fontWeight?: 'bold' | 'normal';
  fontStyle?: 'italic' | 'normal';
  fontLine?: 'underline' | 'line-through' | 'none';
  fontSize?: number;
  fontFamily?: string;
  horizontalAlignment?: string;
  verticalAlignment?: string;
  /** OVERFLOW where absent. */
  wrapStrategy?: 'WRAP' | 'OVERFLOW' | 'CLIP';
}

/** One cell. Cells and rows are replaced, never changed in place, so that a snapshot of a sheet is cheap. */
export interface Cell extends CellStyle {
  value: CellValue;
  /** With its leading `=`; `value` is then what the cell shows. */
  formula?: string;
  /** `'@'` is plain text; General where absent. */
  numberFormat?: string;
  note?: string;
  validation?: Validation;
}

/** A rectangle of cells; rows and columns count from 1. */
export interface GridRange {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** A rule's kind, such as `VALUE_IN_LIST` or `TEXT_EQ`, with what it was built from. */
export interface Criterion {
  type: string;
  args: (CellValue | string[] | (GridRange & { sheetId: number }))[];
}

export interface Validation extends Criterion {
  allowInvalid: boolean;
  helpText?: string;
}

export interface ConditionalFormat extends Criterion {
  ranges: GridRange[];
  style: CellStyle;
}

export interface ProtectionState {
  id: number;
  kind: 'RANGE' | 'SHEET';
  range?: GridRange;
  unprotected: GridRange[];
  description: string;
  editors: string[];
  warningOnly: boolean;
}

export interface SheetState {
  id: number;
  name: string;
  hidden: boolean;
  tabColor?: string;
  maxRows: number;
  maxColumns: number;
  /** `rows[0][0]` is A1. A row may be short, or absent: the cells beyond are untouched. */
  rows: (Cell | null)[][];
  frozenRows: number;
  frozenColumns: number;
  /** Pixels by column number; 100 where absent. */
  columnWidths: Record<number, number>;
  /** Pixels by row number; 21 where absent. */
  rowHeights: Record<number, number>;
  hiddenColumns: number[];
  hiddenRows: number[];
  merges: GridRange[];
  conditionalFormats: ConditionalFormat[];
  protections: ProtectionState[];
  filter?: GridRange;
  bandings: GridRange[];
  /** The address of the form whose responses land here. */
  formUrl?: string;
  /** A response tab that Sheets doesn't show to scripts before the next flush. */
  unflushed?: true;
}

export interface SpreadsheetState {
  id: string;
  name: string;
  timeZone: string;
  /** Such as `'en_GB'`. */
  locale: string;
  owner: string;
  editors: string[];
  viewers: string[];
  sheets: SheetState[];
  activeSheetId: number;
  namedRanges: Record<string, GridRange & { sheetId: number }>;
  metadata: { key: string; value: string }[];
}

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

export interface Schedule {
  kind: 'minutes' | 'hours' | 'days' | 'weeks' | 'month' | 'once';
  every: number;
  atHour?: number;
  nearMinute?: number;
  /** `'MONDAY'`… */
  weekDay?: string;
  monthDay?: number;
  timeZone: string;
  /** For `once`. */
  at?: Instant;
}

export interface TriggerState {
  id: string;
  handler: string;
  event: 'ON_FORM_SUBMIT' | 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE' | 'CLOCK';
  source: 'SPREADSHEETS' | 'FORMS' | 'CLOCK';
  /** The spreadsheet's or form's id. */
  sourceId?: string;
  /** It runs as this person. */
  creator: string;
  disabled: boolean;
  schedule?: Schedule;
  /** When a clock trigger fires next, jitter included. */
  next?: Instant;
}

export interface Attachment {
  name: string;
  contentType: string;
  base64: string;
}

export interface SentMail {
  /** As the script gave it; several addresses are separated by commas. */
  to: string;
  subject: string;
  body: string;
  htmlBody?: string;
  cc?: string;
  bcc?: string;
  replyTo?: string;
  name?: string;
  noReply?: boolean;
  attachments: Attachment[];
  inlineImages: Record<string, Attachment>;
  /** The account that it was sent from, and whose quota it used. */
  from: string;
  at: Instant;
}

/** What something cost at Google. */
export interface Cost {
  roundTrips: number;
  cellsRead: number;
  cellsWritten: number;
  /** Round trips by service, such as `{ SpreadsheetApp: 4, MailApp: 1 }`. */
  byService: Record<string, number>;
}

export type ExecutionKind = 'menu' | 'clientCall' | 'simple' | 'trigger' | 'call' | 'host';
export type AuthModeName = 'NONE' | 'LIMITED' | 'FULL';

/** One line of the executions log. */
export interface ExecutionState extends Cost {
  id: number;
  fn: string;
  kind: ExecutionKind;
  authMode: AuthModeName;
  /** At the keyboard; the trigger's creator for an installable trigger. */
  activeUser: string;
  effectiveUser: string;
  at: Instant;
  /** Virtual run time in milliseconds, by the latency model. */
  ms: number;
  status: 'running' | 'completed' | 'failed' | 'timed out' | 'killed';
  error?: string;
  stack?: string;
  warnings: string[];
  logs: string[];
}

export interface MenuState {
  title: string;
  addOn: boolean;
  items: MenuEntry[];
}

export type MenuEntry = { caption: string; handler: string } | { separator: true } | { submenu: MenuState };

export interface ShownHtml {
  html: string;
  title: string;
  width?: number;
  height?: number;
}

export interface UiState {
  menus: MenuState[];
  sidebar: ShownHtml | null;
  dialog: (ShownHtml & { modal: boolean }) | null;
  toasts: { message: string; title: string; seconds: number; at: Instant }[];
  alerts: {
    kind: 'alert' | 'prompt';
    title: string;
    message: string;
    buttons: string;
    answer: string;
    text: string;
  }[];
  /** What the person will answer to the next alerts and prompts. */
  answers: { button: string; text: string }[];
}

export type Store = Record<string, string>;
export type CacheStore = Record<string, { value: string; expires: Instant }>;

export interface WorkspaceState {
  version: 1;
  now: Instant;
  timeZone: string;
  owner: string;
  account: 'workspace' | 'consumer';
  /** Everyone who has acted here, the owner first. */
  people: { email: string; name: string }[];
  activeUser: string;
  /** The spreadsheet that the script is bound to. */
  boundId: string;
  spreadsheets: SpreadsheetState[];
  forms: FormState[];
  triggers: TriggerState[];
  properties: { document: Store; script: Store; user: Record<string, Store> };
  cache: { document: CacheStore; script: CacheStore; user: Record<string, CacheStore> };
  /** `used` counts recipients by account on `day`; `reads` counts property reads and writes. */
  quota: { day: string; used: Record<string, number>; properties: number; triggerMs: number };
  mail: SentMail[];
  executions: ExecutionState[];
  ui: UiState;
  /** The seeded source of ids and jitter; the nth draw is always the same. */
  draws: number;
}
