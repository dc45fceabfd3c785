/** What the stories share: Northfield, set up once and restored for each test, and what its people do and read there. */
import { answerOnBeingNamed, answersOfAPlan } from '../../demo/answers';
import {
  blankSheet,
  call,
  formId,
  PROJECT,
  pairUp,
  type School,
  setUp,
  waitFor,
} from '../../demo/northfield';
import { Workspace } from '../../emulator/workspace';
import { World } from '../../emulator/world/world';
import type { Conversation, ConversationSaved } from '../../src/coaching/conversation/payload';
import type { CoachingPayload } from '../../src/coaching/payload';
import type { VisitNoteGiven } from '../../src/coaching/visitNotes/payload';
import type { Finding } from '../../src/health/finding';
import type { VisitNote } from '../../src/records';
import { KEPT, keptAs, TODAY } from '../schools';
import { kept } from './kept';

export { call, formId, kept, type School, TODAY, waitFor as until };

export type Letter = School['ws']['mail']['sent'][number];

/** What a cell gives, days and times as people at the school read them: 'yyyy-mm-dd' or 'yyyy-mm-ddThh:mm'. */
export type Row = Record<string, string | number | boolean>;

/** The second Tuesday of term at noon: the school is set up, its pairs have run since Monday, nothing has happened yet. */
export const aSchool = kept(async () => {
  const school = opened(KEPT.paired);
  if (school) return school;
  const made = await aSchoolWithoutPairs();
  await pairUp(made, false);
  return made;
});

/** Everything before the first programme. */
export const aSchoolWithoutPairs = kept(
  async () => opened(KEPT.before) ?? setUp(blankSheet(`${TODAY}T12:00:00`)),
);

function opened(name: string): School | undefined {
  const state = keptAs(name);
  if (!state) return undefined;
  const ws = new Workspace(new World(state));
  return { ws, app: ws.load(PROJECT) };
}

/** Lets days pass in no time, where what wakes by itself has no part in the story. */
export function asleepUntil(school: School, moment: string) {
  const { state } = school.ws;
  const triggers = state.triggers.splice(0);
  waitFor(school, moment);
  state.triggers.push(...triggers);
}

export const desk = (school: School): Promise<CoachingPayload> => call<CoachingPayload>(school, 'openDesk');

/** A tab's rows by heading, from the top. */
export function rows({ ws }: School, tab: string): Row[] {
  const sheet = ws.spreadsheet.getSheetByName(tab);
  if (!sheet) throw new Error(`There is no tab “${tab}”.`);
  const [headings = [], ...body] = sheet.getDataRange().getValues();
  return body
    .filter((cells) => cells.some((cell) => cell !== ''))
    .map((cells) =>
      Object.fromEntries(headings.map((heading, at) => [String(heading), readable(cells[at] ?? '')])),
    );
}

function readable(value: unknown): Row[string] {
  if (typeof value !== 'object') return value as Row[string];
  const moment = (value as Date).toLocaleString('sv-SE', { timeZone: 'Europe/London' }).replace(' ', 'T');
  return moment.slice(0, moment.endsWith('T00:00:00') ? 10 : 16);
}

/** The one row whose cell says so; a test that finds none should say which it looked for. */
export function rowWith(school: School, tab: string, heading: string, value: Row[string]): Row {
  const found = rows(school, tab).filter((row) => row[heading] === value);
  if (found.length !== 1)
    throw new Error(`${found.length} rows of “${tab}” have “${value}” under “${heading}”.`);
  return found[0] as Row;
}

export const setting = (school: School, name: string): string =>
  String(rowWith(school, 'Settings', 'Setting', name)['Value']);

export const emailOf = (school: School, code: string): string =>
  String(rowWith(school, 'Staff', 'Staff code', code)['Work e-mail']);

/** The letters that reached an address, copies included, the oldest first. */
export const lettersTo = ({ ws }: School, email: string): Letter[] =>
  ws.mail.sent.filter(({ to, cc = '' }) => [to, cc].includes(email));

/** Every address that anything was ever sent to. */
export const everyoneWrittenTo = ({ ws }: School): string[] =>
  ws.mail.sent.flatMap(({ to, cc = '' }) => [to, ...cc.split(',')]).filter(Boolean);

/** The letter of a person whose subject begins so. */
export function letterTo(school: School, email: string, subject: string): Letter {
  const found = lettersTo(school, email).filter((letter) => letter.subject.startsWith(subject));
  if (found.length !== 1) throw new Error(`${email} has ${found.length} letters “${subject}…”.`);
  return found[0] as Letter;
}

/** The choices of a question, as someone who opens the form finds them. */
export function choicesOf({ ws }: School, form: string, question: string): string[] {
  const here = ws.forms.find((each) => each.title.endsWith(form));
  return here?.items.find((item) => item.title === question)?.choices?.map(({ value }) => value) ?? [];
}

/** How a form's list names someone. */
function choiceOf(school: School, form: string, question: string, code: string): string {
  const choice = choicesOf(school, form, question).find((each) => each.endsWith(`(${code})`));
  if (!choice) throw new Error(`The form “${form}” does not offer ${code}.`);
  return choice;
}

export interface DropInSaid {
  /** Staff code of the visitor, or an address that nobody has. */
  visitor: string;
  /** Staff code. */
  teacher: string;
  praise?: string;
  on?: string;
  shoutOut?: boolean;
  thanks?: boolean;
  technique?: string;
}

/** A drop-in, as a visitor answers the form on a phone. */
export function dropIn(school: School, said: DropInSaid) {
  const answers: Record<string, string> = {
    'When did you visit?': said.on ?? TODAY,
    'Whose lesson did you visit?': choiceOf(school, 'drop-in', 'Whose lesson did you visit?', said.teacher),
    'What went well?': said.praise ?? 'Every pen was down before you asked the question.',
    'Is this just for them, or a shout-out that others may see?': said.shoutOut
      ? 'A shout-out'
      : 'Just for them',
    'Would you like a thank-you with a copy of your words?': said.thanks ? 'Yes' : 'No',
  };
  if (said.technique) answers['Which technique did you see?'] = said.technique;
  const as = said.visitor.includes('@') ? said.visitor : emailOf(school, said.visitor);
  return school.ws.submitForm(formId(school, 'drop-in'), answers, { as });
}

/** A first conversation that sets a step from the playbook; say what matters to the story. */
export const said = (given: Partial<Conversation> = {}): Conversation => ({
  id: `said-${given.teacher ?? 'SRO'}-${given.heldOn ?? TODAY}`,
  teacher: 'SRO',
  heldOn: TODAY,
  outcome: '',
  notice: 'Four hands went up at once, and the same four answered.',
  leverage: 'A short wait would bring the others in.',
  playbookStep: 'questioning-count-three',
  wording: '',
  reason: '',
  rehearsals: 8,
  feedback: 'By the sixth go you were counting with your eyes.',
  nextMeeting: '2026-09-22T15:30',
  target: 'The wait, in three lessons with 9B.',
  ...given,
});

/** A conversation that sets no step: say how the open one went. */
export const looked = (given: Partial<Conversation> & Pick<Conversation, 'outcome'>): Conversation =>
  said({ notice: '', leverage: '', playbookStep: '', rehearsals: '', feedback: '', ...given });

/** A coach, or a lead, saves a conversation in the sidebar. */
export const converse = (school: School, coach: string, conversation: Conversation) =>
  school.ws.as(emailOf(school, coach), () =>
    call<ConversationSaved>(school, 'saveConversation', conversation),
  );

/** The same conversation by the coaching form. */
export function converseByForm(school: School, coach: string, conversation: Conversation) {
  const form = 'coaching conversation';
  const steps = choicesOf(school, form, 'The next action step, from the playbook');
  const rowOf = (id: string) => rowWith(school, 'Playbook', 'Id', id)['Action step'];
  const answers: Record<string, string> = {
    'When did you meet?': conversation.heldOn,
    'Whom did you coach?': choiceOf(school, form, 'Whom did you coach?', conversation.teacher),
    'How is the open action step going?': conversation.outcome,
    'What I notice': conversation.notice,
    'The leverage point that follows': conversation.leverage,
    'The next action step, from the playbook': conversation.playbookStep
      ? (steps.find((each) => each.endsWith(`: ${rowOf(conversation.playbookStep)}`)) ?? '?')
      : '',
    'Or the action step in your own words': conversation.wording,
    'If it is not the next step of its sequence: why this one?': conversation.reason,
    'How many times did you rehearse it together?': String(conversation.rehearsals),
    'A line of feedback on the rehearsal': conversation.feedback,
    'When do you meet next?': conversation.nextMeeting.replace('T', ' '),
    'What will have been tried by then?': conversation.target,
  };
  const given = Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== ''));
  return school.ws.submitForm(formId(school, form), given, { as: emailOf(school, coach) });
}

/** A short visit; say what matters to the story. */
export const seen = (given: Partial<VisitNoteGiven> = {}): VisitNoteGiven => ({
  id: `seen-${given.teacher ?? 'SRO'}-${given.seenOn ?? TODAY}-${given.period ?? 'Period 1'}`,
  teacher: 'SRO',
  seenOn: TODAY,
  period: 'Period 1',
  note: 'Four hands went up at once; the back row looked at the clock.',
  ...given,
});

/** A coach, or a lead, keeps a visit note in the sidebar. */
export const noteVisit = (school: School, coach: string, note: VisitNoteGiven) =>
  school.ws.as(emailOf(school, coach), () => call<VisitNote>(school, 'saveVisitNote', note));

/** The same note by the visit form. */
export function noteVisitByForm(school: School, coach: string, note: VisitNoteGiven) {
  const form = 'visit note';
  const answers = {
    'When did you visit?': note.seenOn,
    'In which period?': note.period,
    'Whose lesson did you visit?': choiceOf(school, form, 'Whose lesson did you visit?', note.teacher),
    'What did you see?': note.note,
  };
  return school.ws.submitForm(formId(school, form), answers, { as: emailOf(school, coach) });
}

/** A colleague plans visits, each as [staff code, day, period], by the planning form. */
export function plan(
  school: School,
  visitor: string,
  visits: [teacher: string, day: string, period?: string][],
) {
  const form = 'visits planned';
  const first = 'First visit: whose lesson?';
  const named = visits.map(([teacher, ...when]): [string, string, string?] => [
    choiceOf(school, form, first, teacher),
    ...when,
  ]);
  school.ws.submitForm(formId(school, form), answersOfAPlan(named), { as: emailOf(school, visitor) });
}

/** A colleague says whether their name may stand beside shout-outs, by the form. */
export const sayNamed = (school: School, code: string, named: 'Yes' | 'No') =>
  school.ws.submitForm(formId(school, 'being named'), answerOnBeingNamed(named), {
    as: emailOf(school, code),
  });

/** What went wrong in the runs since the school was restored: stories look for none. */
export const failedRuns = ({ ws }: School): string[] =>
  ws.ledger.executions
    .filter(({ status }) => status !== 'completed')
    .map(({ fn, error }) => `${fn}: ${error ?? ''}`);

/** The last letter that went. */
export const lastLetter = ({ ws }: School) => ws.mail.sent[ws.mail.sent.length - 1] as Letter;

/** The two ways in which a conversation is recorded, for stories that hold in both. */
export const BOTH = [
  ['in the sidebar', converse],
  [
    'by the coaching form',
    async (...given: Parameters<typeof converseByForm>) => void converseByForm(...given),
  ],
] as const;

/** What the health check finds. */
export const findings = (school: School) => call<Finding[]>(school, 'checkHealth');
