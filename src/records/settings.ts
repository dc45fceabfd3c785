/** The school's settings and what Stepwise must remember, as rows of one tab, so that one read brings them all. */
import { id, maybe, words } from './field';
import { type RecordOf, record } from './record';

export const settings = record(
  'Settings',
  {
    id: id('Setting', { width: 240 }),
    value: maybe(words('Value', { width: 420 })),
    about: maybe(words('What it is', { width: 420 })),
  },
  {
    purpose: 'The school’s settings. The rows marked “Kept by Stepwise” are its memory: please leave them.',
    colour: '#5f6368',
  },
);

export type Setting = RecordOf<typeof settings>;

const A_FORM = 'Kept by Stepwise: the form, its questions and its tab.';

/** What people should leave as it is. */
const kept = (what: string): string => `Kept by Stepwise: ${what}`;

/** Every setting by the name it has in code: the words of its row, what it is, and its value at the start. */
export const SETTINGS = {
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
  lettersApproved: {
    row: 'Fortnight letters approved on',
    about: 'Empty until a lead has read the first letters in the sidebar and let them go.',
    first: '',
  },
  file: { row: 'This file', about: kept('the sheet that it was set up in.'), first: '' },
  dropInForm: {
    row: 'Drop-in form',
    about: A_FORM,
    first: '',
  },
  coachingForm: {
    row: 'Coaching form',
    about: A_FORM,
    first: '',
  },
  visitForm: {
    row: 'Visit form',
    about: A_FORM,
    first: '',
  },
  planForm: {
    row: 'Planning form',
    about: A_FORM,
    first: '',
  },
  consentForm: {
    row: 'Being named form',
    about: A_FORM,
    first: '',
  },
  surveys: {
    row: 'Surveys',
    about: kept('each programme’s form, and when it was sent.'),
    first: '',
  },
  triggersMade: {
    row: 'Triggers made by',
    about: kept('in whose name it wakes each hour and hears of form answers.'),
    first: '',
  },
  answersCheckedAt: {
    row: 'Answers checked at',
    about: kept('when the forms were last searched for missed answers.'),
    first: '',
  },
  figuresShownAt: {
    row: 'Figures shown at',
    about: kept('when the tab “This fortnight” was last made anew.'),
    first: '',
  },
  wallShows: {
    row: 'Wall shows',
    about: kept('the latest shout-out when the tab “Wall” was last made anew.'),
    first: '',
  },
  agreesFirst: {
    row: 'Steps agreed first',
    about: kept('“yes” where some are.'),
    first: '',
  },
  focusChangesOn: {
    row: 'Focus changes on',
    about: kept('the next day on which a focus begins or is over.'),
    first: '',
  },
  practice: {
    row: 'Practice',
    about: kept('when drop-ins were last practised, and are not counted.'),
    first: '',
  },
  practiceEnds: {
    row: 'Practice ends',
    about: kept('when practice ends by itself; empty while it is off.'),
    first: '',
  },
  staffListed: {
    row: 'Staff in the forms',
    about: kept('a mark of the list, by which it notices a change of the Staff tab.'),
    first: '',
  },
  lettersDue: {
    row: 'Next letters due',
    about: kept('when the next fortnight’s letters go.'),
    first: '',
  },
  lettersWrittenFor: {
    row: 'Letters written for',
    about: kept('the last day of the latest fortnight that had its letters.'),
    first: '',
  },
  lettersAskedFor: {
    row: 'Leads asked about',
    about: kept('the fortnight whose letters the leads were asked to read.'),
    first: '',
  },
  plansDue: {
    row: 'Next reminder of visits',
    about: kept('the next morning with planned visits.'),
    first: '',
  },
  lettersWaiting: {
    row: 'Letters waiting',
    about: kept('“yes” while letters wait for tomorrow’s quota or the next hour.'),
    first: '',
  },
  raceEnds: {
    row: 'Competition closes',
    about: kept('when the letter goes that closes it.'),
    first: '',
  },
  sheetCheckedAt: {
    row: 'Sheet checked at',
    about: kept('when it last woke by itself and looked whether the sheet is in order.'),
    first: '',
  },
  needsALook: {
    row: 'Things that need a look',
    about: kept('how many there were then.'),
    first: '',
  },
  faultToldOn: {
    row: 'Fault told on',
    about: kept('the day on which the lead last heard of a fault.'),
    first: '',
  },
} as const;

export type SettingName = keyof typeof SETTINGS;
export type Settings = Record<SettingName, string>;
