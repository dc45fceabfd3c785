/** The school's settings and what Stepwise must remember, as rows of one tab, so that one read brings them all. */
import { id, optional, paragraph } from './field';
import { type RecordOf, record } from './record';

export const settings = record(
  'Settings',
  {
    id: id('Setting', { width: 240 }),
    value: optional(paragraph('Value', { width: 420 })),
    about: optional(paragraph('What it is', { width: 420 })),
  },
  {
    purpose: 'The school’s settings. The rows marked “Kept by Stepwise” are its memory: please leave them.',
    colour: '#5f6368',
  },
);

export type Setting = RecordOf<typeof settings>;

/** The release that last renamed a tab or added a setting, to which `app/upgrade.ts` takes older sheets. */
export const LAYOUT = '0.4.0';

/** What the school sets, by its name in code: the words of its row, what it is, and its value at the start. */
const CHOSEN = {
  schoolName: {
    row: 'School name',
    about: 'Printed on forms, and the sender’s name of every letter.',
    first: '',
  },
  timeZone: { row: 'Time zone', about: 'Where the school is, such as Europe/London.', first: '' },
  leads: {
    row: 'Coaching leads',
    about: 'E-mail addresses of those who run coaching, with commas between.',
    first: '',
  },
  stage: {
    row: 'Stage of drop-ins',
    about:
      'Praise only, Praise and next step, or Coaching. Change it in the sidebar, which rebuilds the form.',
    first: 'Praise only',
  },
  bulletinDay: {
    row: 'Bulletin drafted on',
    about: 'A day from Monday to Friday, or empty for no bulletin. Change it in the sidebar.',
    first: '',
  },
  bulletinGoes: {
    row: 'Bulletin goes',
    about: 'By hand, or By itself at 15:00 on that day.',
    first: 'By hand',
  },
  lettersApproved: {
    row: 'Fortnight letters approved on',
    about: 'Empty until a lead has read the first letters in the sidebar and let them go.',
    first: '',
  },
};

/** What Stepwise remembers, and people should leave as it is: the words of its row. */
const MEMORY = {
  /** The release whose tabs, headings and settings the sheet has. */
  layout: 'Laid out by release',
  /** The sheet that it was set up in. */
  file: 'This file',
  dropInForm: 'Drop-in form',
  coachingForm: 'Coaching form',
  visitNoteForm: 'Visit form',
  visitPlanForm: 'Planning form',
  consentForm: 'Being named form',
  /** Where every other form is. */
  forms: 'Forms',
  /** Each programme’s form, and when it was sent. */
  surveys: 'Surveys',
  /** In whose name Stepwise wakes each hour and hears of form answers. */
  triggersMade: 'Triggers made by',
  /** When the forms were last searched for missed answers. */
  answersCheckedAt: 'Answers checked at',
  /** When the tab “This fortnight” was last made anew. */
  figuresShownAt: 'Figures shown at',
  /** The latest shout-out when the tab “Wall” was last made anew. */
  wallShows: 'Wall shows',
  /** “yes” where the coaches of some programme agree steps first. */
  agreesFirst: 'Steps agreed first',
  /** The next day on which a focus begins or ends. */
  focusChangesOn: 'Focus changes on',
  /** When drop-ins were last practised, and are not counted. */
  practice: 'Practice',
  /** When practice ends by itself; empty while it is off. */
  practiceEnds: 'Practice ends',
  /** A mark of the staff list in the forms, by which a change of the Staff tab is noticed. */
  staffListed: 'Staff in the forms',
  /** When the next fortnight’s letters go. */
  lettersDue: 'Next letters due',
  /** The last day of the latest fortnight that had its letters. */
  lettersWrittenFor: 'Letters written for',
  /** The fortnight whose letters the leads were asked to read. */
  lettersAskedFor: 'Leads asked about',
  /** The next morning with planned visits. */
  visitPlansDue: 'Next reminder of visits',
  /** “yes” while letters wait for tomorrow’s quota or the next hour. */
  lettersWaiting: 'Letters waiting',
  /** When the letter goes that closes the competition. */
  competitionEnds: 'Competition closes',
  /** When the next bulletin is drafted, or goes. */
  bulletinDue: 'Bulletin due',
  /** When Stepwise last woke by itself and checked whether the sheet is in order. */
  sheetCheckedAt: 'Sheet checked at',
  /** How many findings that check had. */
  needsALook: 'Things that need a look',
  /** The day on which the lead last heard of a fault. */
  faultReportedOn: 'Fault told on',
};

export type SettingName = keyof typeof CHOSEN | keyof typeof MEMORY;

/** The settings that came with this layout, whose rows an earlier sheet can't have. */
export const NEW_SETTINGS: readonly SettingName[] = ['layout', 'forms'];

interface SettingRow {
  row: string;
  about: string;
  first: string;
}

export const SETTINGS = {
  ...CHOSEN,
  ...Object.fromEntries(
    Object.entries(MEMORY).map(([name, row]) => [
      name,
      { row, about: 'Kept by Stepwise: please leave.', first: '' },
    ]),
  ),
} as Record<SettingName, SettingRow>;

export type Settings = Record<SettingName, string>;
