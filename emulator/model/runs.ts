/** What a Workspace remembers of running: triggers, letters, executions and what they cost, and what people see. */

/** A moment in UTC, such as `'2026-09-07T07:00:00.000Z'`. */
export type Instant = string;

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
