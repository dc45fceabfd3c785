/** The school's settings and what Stepwise must remember, as rows of one tab, so that one read brings them all. */
import { id, optional, paragraph } from './field';
import { type InACopy, type RecordOf, record } from './record';

export const settings = record(
  'Settings',
  {
    id: id('Setting', { width: 240 }),
    value: optional(paragraph('Value', { width: 420 })),
    about: optional(paragraph('What it is', { width: 420 })),
  },
  {
    purpose: 'The school’s settings. Hidden rows are what Stepwise remembers: please leave them.',
    colour: '#5f6368',
    inACopy: 'kept',
  },
);

export type Setting = RecordOf<typeof settings>;

/**
 * The release that last renamed a tab, or added a tab, a column or a setting, to which `app/upgrade.ts` takes older sheets.
 */
export const LAYOUT = '0.5.0';

interface SettingRow {
  row: string;
  about: string;
  first: string;
  inACopy: InACopy;
}

/**
 * What the school sets, by its name in code: the words of its row, what it is, its value at the start, and what becomes
 * of it in a copy of the sheet.
 */
const CHOSEN = {
  schoolName: {
    row: 'School name',
    about: 'Printed on forms, and the sender’s name of every letter.',
    first: '',
    inACopy: 'with the rows',
  },
  timeZone: {
    row: 'Time zone',
    about: 'Where the school is, such as Europe/London.',
    first: '',
    inACopy: 'kept',
  },
  leads: {
    row: 'Coaching leads',
    about: 'E-mail addresses of those who run coaching, with commas between.',
    first: '',
    inACopy: 'forgotten',
  },
  stage: {
    row: 'Stage of drop-ins',
    about:
      'Praise only, Praise and next step, or Coaching. Change it in the sidebar, which rebuilds the form.',
    first: 'Praise only',
    inACopy: 'kept',
  },
  bulletinDay: {
    row: 'Bulletin drafted on',
    about: 'A day from Monday to Friday, or empty for no bulletin. Change it in the sidebar.',
    first: '',
    inACopy: 'forgotten',
  },
  bulletinGoes: {
    row: 'Bulletin goes',
    about: 'By hand, or By itself at 15:00 on that day.',
    first: 'By hand',
    inACopy: 'forgotten',
  },
  lettersApproved: {
    row: 'Fortnight letters approved on',
    about: 'Empty until a lead has read the first letters in the sidebar and let them go.',
    first: '',
    inACopy: 'forgotten',
  },
} satisfies Record<string, SettingRow>;

const remembered = (row: string, inACopy: InACopy): SettingRow => ({
  row,
  about: 'Kept by Stepwise: please leave.',
  first: '',
  inACopy,
});
const forgotten = (row: string) => remembered(row, 'forgotten');
const withTheRows = (row: string) => remembered(row, 'with the rows');

/**
 * What Stepwise remembers, and people should leave as it is: the words of its row. A copy forgets whatever would write
 * to somebody, reach a form, or say when.
 */
const MEMORY = {
  /** The release whose tabs, headings and settings the sheet has. */
  layout: withTheRows('Laid out by release'),
  /** What the rows of the school's own said last, as JSON: what Stepwise goes by where somebody deletes one. */
  lastKnown: forgotten('School’s own rows as last seen'),
  /** The sheet that it was set up in. */
  file: forgotten('This file'),
  dropInForm: forgotten('Drop-in form'),
  coachingForm: forgotten('Coaching form'),
  visitNoteForm: forgotten('Visit form'),
  visitPlanForm: forgotten('Planning form'),
  consentForm: forgotten('Being named form'),
  /** Where every other form is. */
  forms: forgotten('Forms'),
  /** Each programme’s form, and when it was sent. */
  surveys: forgotten('Surveys'),
  /** In whose name Stepwise wakes each hour and hears of form answers. */
  triggersMade: forgotten('Triggers made by'),
  /** Google’s ids of those triggers, by which a call of theirs is told from anybody else’s. */
  triggerIds: forgotten('Triggers by their ids'),
  /** When the forms were last searched for missed answers. */
  answersCheckedAt: forgotten('Answers checked at'),
  /** When the tab “This fortnight” was last made anew. */
  figuresShownAt: forgotten('Figures shown at'),
  /** How departments are counted in the figures of this school year. */
  departmentGroups: withTheRows('Departments counted together'),
  /** The latest shout-out when the tab “Wall” was last made anew. */
  wallShows: forgotten('Wall shows'),
  /** “yes” where the coaches of some programme agree steps first. */
  agreesFirst: withTheRows('Steps agreed first'),
  /** “yes” where the same two meet in two programmes. */
  metInTwo: withTheRows('Couples in two programmes'),
  /** The next day on which a focus begins or ends. */
  focusChangesOn: forgotten('Focus changes on'),
  /** When drop-ins were last practised, and are not counted. */
  practice: forgotten('Practice'),
  /** When practice ends by itself; empty while it is off. */
  practiceEnds: forgotten('Practice ends'),
  /** A mark of the staff list in the forms, by which a change of the Staff tab is noticed. */
  staffListed: forgotten('Staff in the forms'),
  /** When the next fortnight’s letters go. */
  lettersDue: forgotten('Next letters due'),
  /** The last day of the latest fortnight that had its letters. */
  lettersWrittenFor: withTheRows('Letters written for'),
  /** The fortnight whose letters the leads were asked to read. */
  lettersAskedFor: forgotten('Leads asked about'),
  /** The next morning with planned visits. */
  visitPlansDue: forgotten('Next reminder of visits'),
  /** “yes” while letters wait for tomorrow’s quota or the next hour. */
  lettersWaiting: forgotten('Letters waiting'),
  /** When the letter goes that closes the competition. */
  competitionEnds: forgotten('Competition closes'),
  /** When the next bulletin is drafted, or goes. */
  bulletinDue: forgotten('Bulletin due'),
  /** When Stepwise last woke by itself and checked whether the sheet is in order. */
  sheetCheckedAt: forgotten('Sheet checked at'),
  /** How many findings that check had. */
  needsALook: forgotten('Things that need a look'),
  /** The day on which the lead last heard of a fault. */
  faultReportedOn: forgotten('Fault told on'),
};

export type SettingName = keyof typeof CHOSEN | keyof typeof MEMORY;

/** The settings that came with each release, whose rows an earlier sheet can't have. */
export const NEW_SETTINGS: Readonly<Record<string, readonly SettingName[]>> = {
  '0.4.0': ['layout', 'forms'],
  '0.5.0': ['lastKnown', 'triggerIds', 'departmentGroups', 'metInTwo'],
};

/** The settings whose rows are the school's own, to see and to change; every other row is hidden. */
export const OWN_SETTINGS = Object.keys(CHOSEN) as (keyof typeof CHOSEN)[];

const OWN_ROWS = new Set<string>(OWN_SETTINGS.map((name) => CHOSEN[name].row));
const REMEMBERED_ROWS = new Set(Object.values(MEMORY).map(({ row }) => row));

/** Whether a row of that name is what Stepwise remembers, and nothing that a person should have before their eyes. */
export const isRemembered = (row: string): boolean => REMEMBERED_ROWS.has(row) && !OWN_ROWS.has(row);

export const SETTINGS: Record<SettingName, SettingRow> = { ...CHOSEN, ...MEMORY };

export type Settings = Record<SettingName, string>;
