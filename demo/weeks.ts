/** The first weeks of a year at the demonstration school: drop-ins by form, conversations in the sidebar and by form, day by day. */
import type { Conversation, Desk, VisitNote } from '../src/domain/desk';
import type { Pair, PlaybookStep, Programme, StaffMember, Term } from '../src/records';
import { PERIODS } from '../src/records/visits';
import { call, formId, localNow, type School, waitUntil } from './northfield';
import { type Chance, chance } from './random';
import { FEEDBACK, LEVERAGE, NOTICES, PRAISE, SEEN, TARGETS } from './words';

/** A day in the school's life: what can be done, and the dice that decide it. */
export interface Weeks {
  school: School;
  dice: Chance;
  desk: Desk;
}

/** Half the staff begin; the habit grows week by week, as in schools that launch in small steps. */
const DROP_INS_A_DAY = { first: 2, growth: 0.5, most: 9 };

/** The share of expected conversations that are held: good schools reach 70–80%. */
const HELD = 0.8;

/** How likely a coach is to look in on a teacher on a day: about three times in a month of school. */
const VISITED = 0.12;

/** Lives every day from the workspace's own until `until`, both 'yyyy-mm-dd'. */
export async function live(school: School, until: string, seed = 2026) {
  // Visits have dice of their own, so that more or fewer of them change nothing else.
  const [dice, visitDice] = [chance(seed), chance(seed + 1)];
  const { terms } = await call<Desk>(school, 'openDesk');
  while (localNow(school).slice(0, 10) < until) {
    waitUntil(school, '12:20');
    if (isSchoolDay(terms, localNow(school).slice(0, 10)))
      await liveDay({ school, dice, desk: await call<Desk>(school, 'openDesk') }, visitDice);
    waitUntil(school, '23:59');
    school.ws.advance({ minutes: 1 });
  }
}

const dayOf = (moment: string) => moment.slice(0, 10);

export function isSchoolDay(terms: Term[], today: string): boolean {
  const weekday = new Date(`${today}T12:00Z`).getUTCDay();
  const inside = (kind: string) =>
    terms.some((term) => term.kind === kind && term.firstDay <= today && today <= term.lastDay);
  return weekday >= 1 && weekday <= 5 && inside('Term') && !inside('Training day') && !inside('Bank holiday');
}

async function liveDay(weeks: Weeks, visitDice: Chance) {
  const { school, dice } = weeks;
  for (let left = dropInsToday(weeks); left > 0; left--) {
    dropIn(weeks);
    school.ws.advance({ minutes: dice.between(3, 25) });
  }
  waitUntil(school, '16:05');
  await noteVisits({ ...weeks, dice: visitDice });
  for (const pair of pairsMeeting(weeks)) {
    await converse(weeks, pair);
    school.ws.advance({ minutes: dice.between(4, 12) });
  }
}

function dropInsToday({ school, dice }: Weeks): number {
  const week = Math.floor((Date.parse(localNow(school)) - Date.parse('2026-09-03')) / (7 * 86_400_000));
  const most = Math.min(DROP_INS_A_DAY.most, DROP_INS_A_DAY.first + week * DROP_INS_A_DAY.growth * 2);
  return dice.between(1, Math.max(1, Math.round(most)));
}

const teachers = ({ desk }: Weeks): StaffMember[] =>
  desk.staff.filter((person) => person.status === 'Current' && person.role !== 'Support staff');

/** As a colleague does on a phone: the form, its lists, a sentence or two. */
function dropIn(weeks: Weeks) {
  const { school, dice, desk } = weeks;
  const [visitor, teacher] = dice.some(teachers(weeks), 2) as [StaffMember, StaffMember];
  const answers = answersOfADropIn(dayOf(localNow(school)), teacher, dice.one(PRAISE));
  if (dice.of(0.8)) answers['Which technique did you see?'] = dice.one(classroomSteps(desk)).technique;
  if (dice.of(0.4)) answers['Is this just for them, or a shout-out that others may see?'] = 'A shout-out';
  if (dice.of(0.15)) answers['Would you like a thank-you with a copy of your words?'] = 'Yes';
  school.ws.submitForm(formId(school, 'drop-in'), answers, { as: visitor.email });
}

/** How the forms' lists name someone. */
const chosen = ({ forename, surname, department, id }: StaffMember): string =>
  `${forename} ${surname}, ${department} (${id})`;

/** The drop-in form's answers, question by question; words just for the teacher, and no thank-you. */
export const answersOfADropIn = (
  day: string,
  teacher: StaffMember,
  praise: string,
): Record<string, string> => ({
  'When did you visit?': day,
  'Whose lesson did you visit?': chosen(teacher),
  'What went well?': praise,
  'Is this just for them, or a shout-out that others may see?': 'Just for them',
  'Would you like a thank-you with a copy of your words?': 'No',
});

const classroomSteps = (desk: Desk) => desk.playbook.filter((step) => step.area === 'Classroom');

/** Coaches note what they saw that day, one in four of them by form. */
async function noteVisits({ school, dice, desk }: Weeks) {
  const seenOn = dayOf(localNow(school));
  const running = desk.pairs.filter(({ from, until }) => from <= seenOn && until === '');
  for (const pair of running.filter(() => dice.of(VISITED))) {
    const [period, note] = [dice.one(PERIODS), dice.one(SEEN)];
    const visit: VisitNote = { id: `seen-${pair.id}-${seenOn}`, teacher: pair.teacher, seenOn, period, note };
    if (dice.of(0.75)) await call(school, 'saveVisit', visit);
    else noteByForm({ school, desk }, visit, pair.coach);
  }
}

function noteByForm({ school, desk }: Pick<Weeks, 'school' | 'desk'>, visit: VisitNote, coach: string) {
  const answers = {
    'When did you visit?': visit.seenOn,
    'In which period?': visit.period,
    'Whose lesson did you visit?': chosen(desk.staff.find(({ id }) => id === visit.teacher) as StaffMember),
    'What did you see?': visit.note,
  };
  const as = desk.staff.find(({ id }) => id === coach)?.email ?? '';
  school.ws.submitForm(formId(school, 'visit note'), answers, { as });
}

/** The pairs whose slot is today, less those that don't manage it this time. */
function pairsMeeting(weeks: Weeks): Pair[] {
  const { school, dice, desk } = weeks;
  const today = dayOf(localNow(school));
  const weekday = new Date(`${today}T12:00Z`).toLocaleDateString('en-GB', {
    weekday: 'long',
    timeZone: 'UTC',
  });
  const isTurn = (programme: Programme) =>
    programme.slotDay === weekday && (programme.cadence === 'Weekly' || isSecondWeek(desk, today));
  const turn = new Set(desk.programmes.filter(isTurn).map((programme) => programme.id));
  return desk.pairs.filter(
    (pair) => turn.has(pair.programme) && pair.until === '' && pair.from <= today && dice.of(HELD),
  );
}

/** Pilot pairs meet in the second week of each fortnight: 3–4 September is the first school week. */
function isSecondWeek(desk: Desk, today: string): boolean {
  const terms = desk.terms.filter((term) => term.kind === 'Term');
  let weeks = 0;
  for (let monday = Date.parse('2026-08-31'); monday <= Date.parse(today); monday += 7 * 86_400_000) {
    const [first, last] = [monday, monday + 4 * 86_400_000].map((each) =>
      new Date(each).toISOString().slice(0, 10),
    );
    if (terms.some((term) => term.firstDay <= (last ?? '') && (first ?? '') <= term.lastDay)) weeks += 1;
  }
  return weeks % 2 === 0;
}

/** One in four coaches never opens the sheet and answers the coaching form instead. */
async function converse(weeks: Weeks, pair: Pair) {
  const conversation = whatWasSaid(weeks, pair);
  const coach = weeks.desk.staff.find((person) => person.id === pair.coach);
  if (coach && weeks.dice.of(0.25)) answerByForm(weeks, conversation, coach.email);
  else await call(weeks.school, 'saveConversation', conversation);
}

/** What the two of them said, given the teacher's open step. */
export function whatWasSaid({ school, dice, desk }: Weeks, pair: Pair): Conversation {
  const programme = desk.programmes.find((each) => each.id === pair.programme);
  const open = desk.steps.find((step) => step.teacher === pair.teacher && /Set$|Practising/.test(step.state));
  const outcome = open ? (dice.of(0.55) ? 'Met' : dice.of(0.7) ? 'Practise again' : 'Not seen') : '';
  const setsStep = !open || outcome === 'Met';
  const topic = dice.between(0, NOTICES.length - 1);
  return {
    id: `said-${pair.teacher}-${localNow(school)}`,
    teacher: pair.teacher,
    heldOn: dayOf(localNow(school)),
    outcome,
    notice: setsStep ? (NOTICES[topic] as string) : '',
    leverage: setsStep ? (LEVERAGE[topic] as string) : '',
    playbookStep: setsStep ? nextStep(desk.playbook, desk, pair.teacher, dice).id : '',
    wording: '',
    reason: '',
    rehearsals: setsStep ? dice.between(4, 10) : dice.between(0, 6),
    feedback: dice.of(0.7) ? dice.one(FEEDBACK) : '',
    nextMeeting: nextSlot(localNow(school), programme),
    target: dice.one(TARGETS),
  };
}

/** The step after the last one in its sequence, or the beginning of one. */
function nextStep(playbook: PlaybookStep[], desk: Desk, teacher: string, dice: Chance): PlaybookStep {
  const last = desk.steps.find((step) => step.teacher === teacher);
  const after = playbook.find((step) => step.id === last?.playbookStep)?.next;
  const firsts = playbook.filter((step) => step.order === 1 && step.area === 'Classroom');
  return playbook.find((step) => step.id === after) ?? dice.one(firsts);
}

/** A week or a fortnight on, at the programme's slot. */
function nextSlot(now: string, programme: Programme | undefined): string {
  const days = programme?.cadence === 'Weekly' ? 7 : 14;
  const then = new Date(Date.parse(`${dayOf(now)}T12:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
  return `${then}T${programme?.slotTime || '15:30'}`;
}

function answerByForm({ school, desk }: Weeks, said: Conversation, as: string) {
  const teacher = desk.staff.find((person) => person.id === said.teacher) as StaffMember;
  const step = desk.playbook.find((each) => each.id === said.playbookStep);
  const answers: Record<string, string> = {
    'When did you meet?': said.heldOn,
    'Whom did you coach?': chosen(teacher),
    'How is the open action step going?': said.outcome,
    'What I notice': said.notice,
    'The leverage point that follows': said.leverage,
    'The next action step, from the playbook': step ? `${step.sequence} ${step.order}: ${step.step}` : '',
    'How many times did you rehearse it together?': String(said.rehearsals),
    'A line of feedback on the rehearsal': said.feedback,
    'When do you meet next?': said.nextMeeting.replace('T', ' '),
    'What will have been tried by then?': said.target,
  };
  const given = Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== ''));
  school.ws.submitForm(formId(school, 'coaching conversation'), given, { as });
}
