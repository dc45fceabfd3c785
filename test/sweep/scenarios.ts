/** For every function that Google may call, what a person or a trigger does with it; a function without one fails the sweep. */
import { answerOnBeingNamed } from '../../demo/answers';
import { PROJECT, STAFF_LIST, staffSent } from '../../demo/northfield';
import { BUILD_PARTS } from '../../src/app/forms';
import { call, emailOf, formId, looked, rows, type School, said, seen, TODAY } from '../stories/school';
import * as from from './starts';

export interface Scenario {
  fn: string;
  /** What is special about this use of the function; '' where there is one only. */
  what: string;
  start: () => Promise<School>;
  /** Looks up what the call needs; what it returns is the call, which can be made again with the same ids. */
  prepare: (school: School) => () => unknown;
  /** Whether a person stands behind it and tries again. */
  isRetried: boolean;
}

type Start = Scenario['start'];

/** A call of the sidebar, by the lead or by whoever is named by staff code. */
const asks = (
  fn: string,
  what: string,
  start: Start,
  args: (school: School) => unknown[],
  by?: string,
): Scenario => ({
  fn,
  what,
  start,
  isRetried: true,
  prepare: (school) => {
    const given = args(school);
    const asker = by ? emailOf(school, by) : school.ws.state.owner;
    return () => school.ws.as(asker, () => call(school, fn, ...given));
  },
});

const chooses = (fn: string): Scenario => ({
  fn,
  what: '',
  start: from.living,
  isRetried: true,
  prepare:
    ({ app }) =>
    () =>
      app.call(fn),
});

const ticks = (what: string, start: Start): Scenario => ({
  fn: 'everyHour',
  what,
  start,
  isRetried: false,
  prepare:
    ({ app }) =>
    () =>
      app.call('everyHour'),
});

/** Somebody answers a form; the choices are looked up beforehand, so that the trigger alone makes round trips. */
const answers = (
  what: string,
  form: string,
  by: string,
  given: Record<string, string>,
  people: Record<string, string>,
  start: Start = from.living,
): Scenario => ({
  fn: 'formSubmitted',
  what,
  start,
  isRetried: false,
  prepare: (school) => {
    const as = emailOf(school, by);
    const id = formId(school, form);
    const items = school.ws.forms.find((each) => each.id === id)?.items ?? [];
    const chosen = Object.entries(people).map(([title, code]) => {
      const choices = items.find((item) => item.title === title)?.choices ?? [];
      return [title, choices.find(({ value }) => value.endsWith(`(${code})`))?.value ?? code];
    });
    return () => school.ws.submitForm(id, { ...given, ...Object.fromEntries(chosen) }, { as });
  },
});

const DROP_IN = {
  'When did you visit?': TODAY,
  'What went well?': 'Every pen was down before you asked.',
  'Is this just for them, or a shout-out that others may see?': 'A shout-out',
  'Would you like a thank-you with a copy of your words?': 'Yes',
};

const COACHING = {
  'When did you meet?': TODAY,
  'What I notice': 'Four hands went up at once.',
  'The leverage point that follows': 'A short wait would bring the others in.',
  'Or the action step in your own words': 'Count to three before you take an answer.',
  'How many times did you rehearse it together?': '8',
  'When do you meet next?': '2026-09-22 15:30',
  'What will have been tried by then?': 'The wait, in three lessons.',
};

const VISIT = {
  'When did you visit?': TODAY,
  'In which period?': 'Period 1',
  'What did you see?': 'Everyone was writing within a minute.',
};

const PLAN = { 'First visit: on which day?': '2026-09-10', 'First visit: in which period?': 'Period 1' };
const NAMED = answerOnBeingNamed('Yes');

const VISITED = 'Whose lesson did you visit?';
const COACHED = 'Whom did you coach?';

/** The id of the one row whose cell ends so. */
function idOf(school: School, tab: string, heading: string, ending: string): string {
  const found = rows(school, tab).filter((row) => String(row[heading]).endsWith(ending));
  if (found.length !== 1) throw new Error(`${found.length} rows of “${tab}” end in “${ending}”.`);
  return String(found[0]?.['Id']);
}

const pairOf = (school: School, teacher: string) => idOf(school, 'Pairs', 'Teacher', `(${teacher})`);
const pilot = (school: School) => idOf(school, 'Programmes', 'Programme', 'Autumn pilot');

const PROGRAMME = {
  name: 'Volunteers',
  cadence: 'Weekly',
  startsOn: '2026-09-14',
  endsOn: '2027-07-21',
  slotDay: 'Monday',
  slotTime: '15:30',
};

const PLAYBOOK_STEP = {
  sequence: 'Questioning',
  order: 2,
  technique: 'Everyone thinks first',
  cue: 'After a question',
  step: 'After each question, count to five in silence.',
  lookFors: 'Silence; eyes along the rows',
  why: 'Everyone gets time to think.',
  rehearsal: 'Eight questions to an empty room.',
  slip: '',
  example: '',
  video: '',
  area: 'Classroom',
  version: 1,
  next: '',
};

const TRAINING = {
  heldOn: TODAY,
  technique: 'Everyone thinks first',
  department: '',
  until: '2026-10-23',
  about: 'Boards up together.',
  came: 'Peter Moss (PMO)',
  id: 'training-1',
};

/** What the coaches' meeting made of the step that was proposed for a teacher. */
const decided = (teacher: string, state: string) => ({
  id: `step-${said({ teacher }).id}`,
  wording: 'After a question, count to three.',
  state,
});

/** The first list again without its first person, who has left. */
const nextList = () => {
  const [headings = '', , ...lines] = STAFF_LIST.trim().split('\n');
  const sheet = { staff: from.STAFF[0], now: `${TODAY}T12:00` };
  const choices = { departments: { Mathematics: 'Maths' }, missingHaveLeft: true };
  return staffSent(sheet, [headings, ...lines].join('\n'), choices);
};

export const SCENARIOS: Scenario[] = [
  ...['onOpen', 'onInstall', 'openSidebar'].map(chooses),
  asks('openDesk', '', from.living, () => []),
  asks('openPage', '', from.living, () => ['leading', '']),
  asks('saveSchool', 'on a blank sheet', from.blank, () => [from.SCHOOL]),
  asks('saveSchool', 'with another name', from.living, () => [
    { ...from.SCHOOL, schoolName: 'Northfield High' },
  ]),
  asks('saveStage', '', from.living, () => ['Praise and next step']),
  asks('saveTraining', '', from.living, () => [TRAINING]),
  asks('startCompetition', '', from.living, () => [from.RACE]),
  asks('endCompetition', '', from.withRace, () => []),
  asks('showBulletin', '', from.withBulletin, () => []),
  asks('saveBulletin', 'planned, and its draft saved', from.named, () => [from.BULLETIN]),
  asks('sendBulletin', 'sent by hand', from.withBulletin, () => [from.BULLETIN]),
  asks('skipBulletin', 'skipped', from.withBulletin, () => [from.BULLETIN]),
  asks('startPractice', '', from.living, () => []),
  asks('showPractice', '', from.living, () => []),
  asks('endPractice', '', from.practising, () => []),
  asks('clearPractice', '', from.practised, () => []),
  asks('saveTerms', '', from.withSchool, () => [from.TERMS]),
  asks('importStaff', 'the first list', from.withTerms, () => from.STAFF),
  asks('importStaff', 'a list without someone', from.living, nextList),
  ...BUILD_PARTS.map((part) => asks('build', part, from.before(part), () => [part])),
  asks('saveProgramme', 'a new one', from.living, () => [{ ...PROGRAMME, id: '' }]),
  asks('saveProgramme', 'a change', from.living, (school) => [{ ...PROGRAMME, id: pilot(school) }]),
  asks('makeSurvey', '', from.living, (school) => [pilot(school)]),
  asks('sendSurvey', '', from.withSurvey, (school) => [pilot(school)]),
  asks('showSurvey', '', from.withAnswers, (school) => [pilot(school)]),
  asks('savePairs', '', from.living, (school) => [
    pilot(school),
    '2026-09-14',
    [
      { coach: 'BCO', teacher: 'PMO' },
      { coach: 'BCO', teacher: 'STU' },
    ],
  ]),
  asks('swapPair', '', from.living, (school) => [pairOf(school, 'SRO'), { coach: 'ITU' }, '2026-09-14']),
  asks('endPair', '', from.living, (school) => [pairOf(school, 'SRO'), '2026-09-18']),
  asks('saveConversation', 'a first step', from.living, () => [said({ teacher: 'LJA' })], 'BCO'),
  asks(
    'saveConversation',
    'met, and the next step',
    from.living,
    () => [
      said({ id: 'said-next', outcome: 'Met', playbookStep: 'questioning-boards-together', rehearsals: 5 }),
    ],
    'BCO',
  ),
  asks(
    'saveConversation',
    'practise again',
    from.living,
    () => [looked({ id: 'looked-again', outcome: 'Practise again' })],
    'BCO',
  ),
  asks(
    'saveConversation',
    'set aside, an earlier one again',
    from.secondStep,
    () => [said({ id: 'said-back', outcome: 'Set aside', rehearsals: 5 })],
    'BCO',
  ),
  asks('savePlaybook', 'a step reworded, and one of another school', from.living, () => [
    [
      { ...PLAYBOOK_STEP, id: 'questioning-count-three', version: 2 },
      { ...PLAYBOOK_STEP, id: 'reading-ruler' },
    ],
  ]),
  asks('savePlaybook', 'the lists alone', from.rewordedStep, () => [[]]),
  asks('saveVisitNote', '', from.living, () => [seen({ teacher: 'LJA' })], 'BCO'),
  asks(
    'saveConversation',
    'a step to be agreed',
    from.withAgreement,
    () => [said({ teacher: 'LJA' })],
    'BCO',
  ),
  asks('agreeSteps', 'one agreed, one reworded, one set aside', from.withProposals, () => [
    [
      decided('LJA', 'Agreed'),
      { ...decided('HCA', 'Agreed'), wording: 'Count to three.' },
      decided('SCO', 'Set aside'),
    ],
  ]),
  asks('checkHealth', '', from.living, () => []),
  asks('showTakeOver', '', from.secondLead, () => [], 'BCO'),
  asks('takeOver', '', from.secondLead, () => [true], 'BCO'),
  asks('repair', 'a trigger', from.withoutTrigger, () => ['triggers', 'triggers']),
  asks('repair', 'a tab’s name', from.renamedTab, () => ['tab renamed', 'Pairs']),
  asks('repair', 'a form', from.untiedForm, () => ['form', 'dropInForm']),
  asks('previewConversation', '', from.living, () => [said({ teacher: 'LJA' })], 'BCO'),
  asks('previewLetters', '', from.lettersHour, () => []),
  asks('approveLetters', 'before they are due', from.living, () => []),
  asks('approveLetters', 'when they are due', from.unapproved, () => []),
  ticks('nothing but figures', from.living),
  ticks('an answer was missed', from.missedAnswer),
  ticks('asks about the first letters', from.askingMorning),
  ticks('the fortnight’s letters', from.lettersHour),
  ticks('a competition closes', from.competitionOver),
  ticks('letters that wait', from.someWaiting),
  ticks('a reminder of planned visits', from.plannedMorning),
  ticks('the bulletin is drafted', from.bulletinMorning),
  ticks('the bulletin goes', from.bulletinHour),
  answers('a drop-in', 'drop-in', 'STU', DROP_IN, { [VISITED]: 'SRO' }),
  answers('an answer returned', 'drop-in', 'STU', DROP_IN, { [VISITED]: 'STU' }),
  answers('a conversation', 'coaching conversation', 'BCO', COACHING, { [COACHED]: 'LJA' }),
  answers('planned visits', 'visits planned', 'STU', PLAN, { 'First visit: whose lesson?': 'SRO' }),
  answers('a word on being named', 'being named', 'PMO', NAMED, {}),
  answers('a visit note', 'visit note', 'BCO', VISIT, { [VISITED]: 'LJA' }),
];

/** The functions of the bundle that no scenario uses. */
export async function withoutScenario(): Promise<string[]> {
  const { ws } = await from.blank();
  return ws.load(PROJECT).functions.filter((fn) => !SCENARIOS.some((each) => each.fn === fn));
}
