/** What the server tells the page: plain data, the only thing that the two know of each other. */
import type { Signpost } from '../forms/route';
import type { Answer } from '../model';

export type { Answer };

export interface View {
  /** Grows by one at every change; a page that holds an older one asks again. */
  version: number;
  /** Name of the spreadsheet. */
  name: string;
  clock: { date: string; time: string; zone: string };
  /** E-mail address of whoever is at the keyboard. */
  person: string;
  people: Person[];
  tabs: Tab[];
  activeTab: number;
  menus: MenuView[];
  sidebar: Pane | null;
  dialog: Pane | null;
  toasts: Toast[];
  forms: FormLine[];
  mail: { count: number; quotaLeft: number };
  /** Labels of the states that one can start again from. */
  restart: string[];
  /** Those that are still being made. */
  coming: ComingView[];
  /** Whether the page waits for the first of them and has nothing else to show yet. */
  isWaiting: boolean;
  /** What newcomers are told to do first; null where there is nothing to tell. */
  tour: TourView | null;
  /** A sentence about this run of the server, such as a saved state that could not be read. */
  notice: string;
}

export interface ComingView {
  label: string;
  /** How far it is, such as "week 5 of 12"; '' until that is known. */
  sentence: string;
  /** The share that is done, from 0 to 1. */
  share: number;
}

/**
 * What somebody does at the page: chooses from a menu, answers a form as somebody else, lets time pass, reads a letter.
 */
export type TourAction = 'menu' | 'answer' | 'clock' | 'letter';

export interface TourView {
  /** Whether it has been put away. */
  hidden: boolean;
  steps: { title: string; text: string; action: TourAction; done: boolean }[];
}

export interface Person {
  email: string;
  name: string;
}

export interface Tab {
  id: number;
  name: string;
  hidden: boolean;
  color: string;
}

/** An add-on's menu is called Extensions and comes first. */
export interface MenuView {
  title: string;
  entries: MenuEntry[];
}

export type MenuEntry =
  | { kind: 'item'; title: string }
  | { kind: 'separator' }
  | { kind: 'menu'; title: string; entries: MenuEntry[] };

/** A sidebar or dialog; `key` differs each time that a script shows one. Sizes in pixels. */
export interface Pane {
  key: string;
  title: string;
  width: number;
  height: number;
  modal: boolean;
}

export interface Toast {
  /** Counts up through the life of the Workspace, so that each is shown once. */
  number: number;
  title: string;
  message: string;
  /** Seconds on show; a negative number stays until it is closed. */
  seconds: number;
}

/** A question that `ui.alert` or `ui.prompt` put to the person. */
export interface Ask {
  kind: 'alert' | 'prompt';
  title: string;
  message: string;
  buttons: { id: string; label: string }[];
}

export interface Reply {
  button: string;
  text: string;
}

/** What became of something that a person set going: it ended, it failed, or it asks something first. */
export type Outcome<T = null> =
  | { ok: true; value: T; told: Ask[] }
  | { ok: false; error: string; told: Ask[] }
  | { ask: Ask };

export interface SheetView {
  id: number;
  name: string;
  frozenRows: number;
  frozenColumns: number;
  columns: { width: number; hidden: boolean }[];
  /** Rows of the grid, empty ones at the end included; `rows` holds only those that have something. */
  rowCount: number;
  hiddenRows: number[];
  rows: CellView[][];
  charts: ChartView[];
}

/** A chart with what the cells say now. The figures go up, or to the right where it lies. Sizes in pixels. */
export interface ChartView {
  id: number;
  /** Row and column count from 1, the offsets are from that cell's corner. */
  at: { row: number; column: number; offsetX: number; offsetY: number };
  width: number;
  height: number;
  title: ChartText;
  subtitle: ChartText;
  lies: boolean;
  stacked: boolean;
  legend: 'none' | 'top' | 'right' | 'bottom';
  categories: { title: string; names: string[] };
  figures: { title: string; low: number; high: number; ticks: { at: number; text: string }[] };
  series: ChartSeries[];
  /** What stands in its place, where it can't be drawn; '' where it can. */
  instead: string;
}

export interface ChartText {
  text: string;
  color: string;
  size: number;
  bold: boolean;
}

export interface ChartSeries {
  name: string;
  as: 'bars' | 'line' | 'area';
  color: string;
  dashed: boolean;
  lineWidth: number;
  /** Diameter of the points of a line; 0 for none. */
  pointSize: number;
  /** Whether the figures stand at the marks. */
  labelled: boolean;
  /** Null where a cell has no number; `text` is as the cell shows it. */
  figures: { value: number | null; text: string }[];
}

/** A cell as short as can be: a text alone, or a text with what else there is to it. */
export type CellView = string | RichCell;

export interface RichCell {
  /** The text on show. */
  text: string;
  /** What the person edits, where it is not the text on show: a formula, a day as it is typed. */
  edit?: string;
  note?: string;
  style?: CellStyle;
  /** A tick box and whether it is ticked. */
  ticked?: boolean;
  options?: string[];
}

export interface CellStyle {
  background?: string;
  color?: string;
  bold?: boolean;
  italic?: boolean;
  strike?: boolean;
  /** In points, as in Sheets. */
  size?: number;
  align?: string;
  vertical?: string;
  wrap?: boolean;
  /** Cut at the cell's edge rather than running on. */
  clip?: boolean;
}

export interface FormLine {
  id: string;
  title: string;
  path: string;
  responses: number;
  /** Why it takes no answers, or '' when it does. */
  closed: string;
}

export interface FormView {
  id: string;
  title: string;
  description: string;
  confirmation: string;
  closed: string;
  collectsEmail: boolean;
  showsLinkToRespondAgain: boolean;
  person: string;
  people: Person[];
  items: FormItem[];
}

export interface FormItem extends Signpost {
  /** The number in `entry.<n>` of a prefilled link. */
  entry: number;
  title: string;
  help: string;
  required: boolean;
  choices: string[];
  hasOther: boolean;
  /** Lowest and highest step of a scale, with the words at its ends. */
  scale?: { lowest: number; highest: number; lowLabel: string; highLabel: string };
  /** What each step of a rating is drawn as. */
  icon?: string;
  /** Of a grid; each row has an entry of its own. */
  rows: { label: string; entry: number }[];
  columns: string[];
  picture?: { source: string; width?: number; align: string };
  /** Where a video is to be seen. */
  video?: string;
}

export interface MailLine {
  index: number;
  /** Who it is for, by name where known. */
  readers: string;
  to: string;
  cc: string;
  bcc: string;
  from: string;
  replyTo: string;
  subject: string;
  at: string;
  start: string;
}

export interface Letter extends MailLine {
  html: string;
  text: string;
  attachments: { name: string; type: string; bytes: number; path: string }[];
}

export interface MailView {
  boxes: { email: string; name: string; count: number }[];
  letters: MailLine[];
}

export interface ExecutionLine {
  index: number;
  at: string;
  fn: string;
  kind: string;
  person: string;
  status: string;
  error: string;
  warnings: string[];
  logs: string[];
  roundTrips: { service: string; count: number }[];
  cellsRead: number;
  cellsWritten: number;
  /** Milliseconds under the latency model. */
  ms: number;
}
