/** What a use case needs from the world; `src/google/` implements it on a real sheet, the tests in memory. */
import type { PlaybookStep, Settings } from './records';
import type { Copies } from './records/copies';
import type { Field } from './records/field';
import type { FormLink, FormPlace } from './records/formLink';
import type { Letter } from './records/letter';
import type { Observed, ObservedForm } from './records/observed';
import type { Question, RecordOf, RecordType, Shape } from './records/record';
import type { ReportPage } from './records/reportPage';
import type { SheetEdit } from './records/sheetEdit';
import type { NamedPerson, Spoiled } from './records/spoiled';
import type { TriggersMade } from './records/triggerCall';

export type { ObservedForm, ObservedTab } from './records/observed';

/** One row to add or to write anew; the row's id says which. */
export interface Change {
  type: RecordType;
  row: Record<string, unknown>;
  how: 'add' | 'change';
}

export const add = <S extends Shape>(type: RecordType<S>, rows: RecordOf<RecordType<S>>[]): Change[] =>
  rows.map((row) => ({ type, row, how: 'add' }));

export const change = <S extends Shape>(type: RecordType<S>, rows: RecordOf<RecordType<S>>[]): Change[] =>
  rows.map((row) => ({ type, row, how: 'change' }));

/** Rows to write anew where `before` has their id, and to add where it has not. */
export function addOrChange<S extends Shape & { id: Field<string> }>(
  type: RecordType<S>,
  before: RecordOf<RecordType<S>>[],
  rows: RecordOf<RecordType<S>>[],
): Change[] {
  const here = new Set(before.map(({ id }) => id));
  return rows.flatMap((row) => (here.has(row.id) ? change : add)(type, [row]));
}

export type { NamedPerson, Spoiled } from './records/spoiled';

export interface Tables {
  /** Every usable row; one read of the tab for each execution. */
  all<S extends Shape>(type: RecordType<S>): RecordOf<RecordType<S>>[];
  /** The newest rows of a newest-first tab, at most `count`, in one read. */
  latest<S extends Shape>(type: RecordType<S>, count: number): RecordOf<RecordType<S>>[];
  /** Whether a hidden tab has a row of this id, however long it is: one round trip. */
  holds(type: RecordType, id: string): boolean;
  /** The rows that could not be read. */
  spoiled(): Spoiled[];
  /** Whom the rows of a tab name, each once, unreadable rows too; `count` as for `latest`. */
  named(type: RecordType, count?: number): NamedPerson[];
  /**
   * Writes everything in one batch and waits until it is stored. Rows to change are found by id once more just before.
   * The tabs of reports are made anew in the same batch: whatever stood there before goes.
   */
  commit(changes: Change[], ...reports: ReportPage[]): void;
  /**
   * Writes a value into every cell of a hidden tab's column that says just `from`, or that begins so. It needs no lock:
   * Google finds and writes in one go, wherever the rows have moved. Returns how many there were.
   */
  replace<S extends Shape>(
    type: RecordType<S>,
    field: keyof S & string,
    from: { says: string } | { begins: string },
    to: string,
  ): number;
  /** Forgets what was read, after others may have written. */
  forget(): void;
  /**
   * The last thing before the lock goes: what was written is looked at once more, and put right where a person moved
   * it meanwhile.
   */
  verifyWrites(): void;
  /** Makes those of the tabs that are missing and formats them, all where none is named; never touches a row. */
  build(types?: readonly RecordType[]): void;
}

export type { ReportChart, ReportPage } from './records/reportPage';

/** A form as it is to be. The staff question gets its list from `choices`. */
export interface FormPlan {
  title: string;
  description: string;
  confirmation: string;
  /** Whether it collects no address, takes one answer after the other from nobody, and keeps its answers to itself. */
  anonymous?: boolean;
  questions: Question[];
  /** Choices for questions that are answered from a list, by field. */
  choices: Record<string, string[]>;
}

export type { FormLink, FormPlace } from './records/formLink';

/** What tells one answer from another. */
export interface SeenAnswer {
  /** The response's id, which it keeps when a person changes it; the first of `tabIds` where it was read in the tab. */
  id: string;
  /** Differs when the answers do: the moment at which they were sent, to the millisecond. */
  edition: string;
  by: string;
  /** Local moment of the school; what is read in the tab always has it. */
  at?: string;
  /** In the tab: what the clock of the sheet showed. */
  shownAt?: string;
  /** In the tab: which one of the answers of that moment and address it is, from 1. */
  nth?: number;
  /** The ids that it may have in the tab of answers, the likeliest first; none while the tab has never been read. */
  tabIds?: string[];
}

/** `among` is how many answers there are since then, new ones or not. */
export type IsNew = (seen: SeenAnswer, among: number) => boolean;

export interface Answer extends SeenAnswer {
  at: string;
  /** Whether the respondent typed the address, which then says nothing of who they are. */
  typed?: boolean;
  /** By field; '' where nothing was answered. */
  values: Record<string, string>;
}

export interface AnswersRead {
  fresh: Answer[];
  /** Whether they were read from the tab, which may lack some that the form's own store has. */
  inTab: boolean;
}

export interface Forms {
  /** A new form, published and accepting answers, with no question and no address yet: `fit` gives it both. */
  create(plan: FormPlan): FormLink;
  /**
   * Brings the form to its plan: missing questions are added, lists and words renewed, its answers tied to this
   * sheet, or untied where it asks for no name.
   */
  fit(link: FormLink, plan: FormPlan): FormLink;
  /** Renews the lists of choices. */
  setChoices(link: FormLink, choices: Record<string, string[]>): void;
  /**
   * The answers since a local moment that are new; the others are not opened. A form that this person can't open has
   * its answers read from the tab that they go to.
   * @throws FormUnavailable where there is no such tab either
   */
  answers(link: FormPlace, since: string, isNew: IsNew): AnswersRead;
  /** Has the form collect the addresses of accounts, in place of those that respondents type. */
  verify(link: FormPlace): void;
  /** The form with these answers filled in, to be mended and sent again. */
  prefilled(link: FormLink, values: Record<string, string>): string;
}

/**
 * One of the school's forms: one file each declares its words, its questions, its lists and what becomes of an
 * answer. `app/forms.ts` lists them, and they come with the world.
 */
export interface SchoolForm {
  /** Its name in code, by which the settings know where it is. */
  name: string;
  /** What the set-up calls it while it is made: 'drop-in form'. */
  part: string;
  /** As people call it. */
  title: string;
  /** Stands above the questions, and says who sees the answers. */
  description(world: Needs<'clock' | 'settings' | 'tables'>): string;
  confirmation(world: Needs<'clock' | 'settings' | 'tables'>): string;
  questions(world: Needs<'settings'>): Question[];
  /** Other words for some questions, by field, as today's programmes and pairs need them. */
  prompts?(world: Needs<'clock' | 'tables'>): Record<string, Partial<Question>>;
  /** The lists that change with staff and playbook, by field. */
  choices(world: Needs<'clock' | 'settings' | 'tables'>): Record<string, string[]>;
  /** The rows and letters that follow from one answer; a Refusal where it can't be recorded. */
  record(
    world: Needs<'clock' | 'settings' | 'tables'>,
    answer: Answer,
  ): { changes: Change[]; letters: Letter[] };
}

/** A tab of figures, or several: `app/figures.ts` lists them, and they come with the world. */
export interface FigureTab {
  /** As people know it. */
  name: string;
  /** The pages as they are to be now, and the rows that remember what they show. */
  show(world: Needs<'clock' | 'settings' | 'tables'>): { pages: ReportPage[]; changes?: Change[] };
}

export interface Mail {
  to: string;
  cc?: string;
  replyTo?: string;
  name: string;
  subject: string;
  body: string;
  htmlBody: string;
  attachments: { name: string; type: string; text: string }[];
}

/** Thrown by `Mailer.send` when today's quota is used up; the letter did not go. */
export class QuotaUsedUp extends Error {}

/** Thrown by `Mailer.send` when letters follow each other too fast, after it has waited; the letter did not go. */
export class SentTooFast extends Error {}

/** Runs work with the lock held for just that long. */
export type Locked = <T>(work: () => T) => T;

export interface Mailer {
  /**
   * Letters go without the lock: the work that sends them runs once it is let go, or at once where it is not held. One or
   * two go before it is let go.
   */
  whenUnlocked(letters: number, send: (locked: Locked) => void): void;
  /** Whether letters wait for the lock to be let go. */
  hasQueue(): boolean;
  send(mail: Mail): void;
  /** How many recipients are left today. */
  quota(): number;
}

export interface Clock {
  /** Local moment of the school, to the second; a full minute has no seconds: '2026-09-22T15:30:24', '…T15:30'. */
  now(): string;
  /** '20260922T143000Z' for a local moment. */
  utc(moment: string): string;
  /** False when a job should stop and go on at the next hour. */
  hasTime(): boolean;
}

/** The sheet as people left it, and the single changes that a repair makes. */
export interface Maintenance {
  /** The names of all tabs, whoever made them. */
  tabNames(): string[];
  /** `closely` reads the rows too, which a check in every hour can do without. */
  look(forms: FormWatched[], closely: boolean): Observed;
  /** What stands in the first row of a tab. */
  headings(tab: string): string[];
  renameTab(from: string, to: string): void;
  /** What undoes the changes, all looked up before the first is made. @throws Refusal where the sheet has changed */
  prepare(edits: readonly SheetEdit[]): { undo: SheetEdit[]; make(): void };
}

/** A form to look at, with its questions' titles by field. */
export interface FormWatched extends Pick<ObservedForm, 'name' | 'title' | 'madeBy' | 'held'> {
  link: FormLink;
  questions: Record<string, string>;
}

export interface World {
  clock: Clock;
  tables: Tables;
  forms: Forms;
  mailer: Mailer;
  /**
   * The hourly trigger and the form-submit trigger: makes what is missing, takes away doubles; `anew` makes both
   * again. Says in whose name they are, and Google's ids of them.
   */
  ensureTriggers(anew?: boolean): TriggersMade;
  maintenance: Maintenance;
  copies: Copies;
  /** The playbook that a school begins with; it comes beside the code, in a file of its own. */
  starterPlaybook(): Omit<PlaybookStep, 'video' | 'version'>[];
  fileId: string;
  /** The spreadsheet's own time zone. */
  timeZone(): string;
  setTimeZone(zone: string): void;
  newId(): string;
  /** Who asks: the e-mail of the person at the sidebar, '' in a trigger. */
  asker: string;
  /** The school's forms, in the order in which they are built. */
  readonly schoolForms: readonly SchoolForm[];
  /** The tabs of figures; the last new one ends up leftmost. */
  readonly figureTabs: readonly FigureTab[];
  /** As they stood when the execution began, with what it has committed since. */
  readonly settings: Readonly<Settings>;
  /**
   * Runs work that writes: with the lock held, and with a look at what was written once it is done. Within such work
   * it only runs.
   * @throws Busy where somebody else holds the lock for too long
   */
  withLock<T>(work: () => T): T;
  /** The same school read afresh, for the same person and under the same lock. */
  anew(): World;
}

/** What an action needs of the world: it names the ports that it uses. */
export type Needs<Ports extends keyof World> = Pick<World, Ports>;
