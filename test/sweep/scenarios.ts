/** For every function that Google may call, what a person or a trigger does with it; a function without one fails the sweep. */
import { PROJECT } from '../../demo/northfield';
import { BUILD_PARTS } from '../../src/app/forms';
import { call, emailOf, formId, looked, rows, type School, said, seen } from '../stories/school';
import * as sent from './sent';
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

/** The id of the one row whose cell ends so. */
function idOf(school: School, tab: string, heading: string, ending: string): string {
  const found = rows(school, tab).filter((row) => String(row[heading]).endsWith(ending));
  if (found.length !== 1) throw new Error(`${found.length} rows of “${tab}” end in “${ending}”.`);
  return String(found[0]?.['Id']);
}

const pairOf = (school: School, teacher: string) => idOf(school, 'Pairs', 'Teacher', `(${teacher})`);
const pilot = (school: School) => idOf(school, 'Programmes', 'Programme', 'Autumn pilot');

export const SCENARIOS: Scenario[] = [
  ...['onOpen', 'onInstall', 'openSidebar'].map(chooses),
  asks('openDesk', '', from.living, () => []),
  asks('openPage', '', from.living, () => ['leading', '']),
  asks('saveSchool', 'on a blank sheet', from.blank, () => [from.SCHOOL]),
  asks('saveSchool', 'with another name', from.living, () => [
    { ...from.SCHOOL, schoolName: 'Northfield High' },
  ]),
  asks('saveStage', '', from.living, () => ['Praise and next step']),
  asks('saveTraining', '', from.living, () => [sent.TRAINING]),
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
  asks('importStaff', 'a list without someone', from.living, sent.nextList),
  ...BUILD_PARTS.map((part) => asks('build', part, from.before(part), () => [part])),
  asks('saveProgramme', 'a new one', from.living, () => [{ ...sent.PROGRAMME, id: '' }]),
  asks('saveProgramme', 'a change', from.living, (school) => [{ ...sent.PROGRAMME, id: pilot(school) }]),
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
      { ...sent.PLAYBOOK_STEP, id: 'questioning-count-three', version: 2 },
      { ...sent.PLAYBOOK_STEP, id: 'reading-ruler' },
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
      sent.decided('LJA', 'Agreed'),
      { ...sent.decided('HCA', 'Agreed'), wording: 'Count to three.' },
      sent.decided('SCO', 'Set aside'),
    ],
  ]),
  asks('checkHealth', '', from.living, () => []),
  asks('showTakeOver', '', from.secondLead, () => [], 'BCO'),
  asks('takeOver', '', from.secondLead, () => [true], 'BCO'),
  asks('repair', 'a trigger', from.withoutTrigger, () => ['triggers', 'triggers']),
  asks('repair', 'a tab’s name', from.renamedTab, () => ['tab renamed', 'Pairs']),
  asks('repair', 'a form', from.untiedForm, () => ['form', 'dropInForm']),
  asks('repairsMade', '', from.repairedTab, () => []),
  asks('undoRepair', '', from.repairedTab, (school) => [String(rows(school, 'Repairs made')[0]?.['Id'])]),
  asks('correctConversation', '', from.living, () => [said({ notice: 'Six hands went up.' })], 'BCO'),
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
  answers('a drop-in', 'drop-in', 'STU', sent.DROP_IN, { [sent.VISITED]: 'SRO' }),
  answers('an answer returned', 'drop-in', 'STU', sent.DROP_IN, { [sent.VISITED]: 'STU' }),
  answers('a conversation', 'coaching conversation', 'BCO', sent.COACHING, { [sent.COACHED]: 'LJA' }),
  answers('planned visits', 'visits planned', 'STU', sent.PLAN, { 'First visit: whose lesson?': 'SRO' }),
  answers('a word on being named', 'being named', 'PMO', sent.NAMED, {}),
  answers('a visit note', 'visit note', 'BCO', sent.VISIT, { [sent.VISITED]: 'LJA' }),
];

/** The same by the names under which the sweep's table has them, those of one function together. */
export const USES = SCENARIOS.map(({ fn, what }) => ({ fn, use: what })).sort(
  (a, b) => firstOf(a.fn) - firstOf(b.fn),
);

function firstOf(fn: string): number {
  return SCENARIOS.findIndex((each) => each.fn === fn);
}

/** The functions of the bundle that no scenario uses. */
export async function withoutScenario(): Promise<string[]> {
  const { ws } = await from.blank();
  return ws.load(PROJECT).functions.filter((fn) => !SCENARIOS.some((each) => each.fn === fn));
}
