/**
 * The first weeks of a year at the demonstration school: drop-ins, and conversations in the sidebar and by form, day
 * by day.
 */
import type { Conversation } from '../src/coaching/conversation/payload';
import type { CoachingPayload } from '../src/coaching/payload';
import type { VisitNoteGiven } from '../src/coaching/visitNotes/payload';
import { firstMeeting } from '../src/programmes/meetings/offer';
import type { Pair, PlaybookStep, Programme, StaffMember } from '../src/records';
import { PERIODS } from '../src/records/visitNotes';
import { type SchoolWeek, schoolWeeks } from '../src/school/calendar';
import { addDays, dayOf, mondayOf } from '../src/school/days';
import { chosen, chosenStep } from './answers';
import { liveDropIns } from './dropInDays';
import { type Course, launch } from './lead';
import { call, formId, localNow, type School, waitFor, waitUntil } from './northfield';
import { type Chance, chance } from './random';
import { type Staffroom, staffroom } from './staffroom';
import { FEEDBACK, LEVERAGE, NOTICES, SEEN, TARGETS } from './words';

/** A day in the school's life: what can be done, and the dice that decide it. */
export interface Weeks {
  school: School;
  dice: Chance;
  desk: CoachingPayload;
}

/** Half the staff begin; the habit grows week by week, as in schools that launch in small steps. */
const COURSE: Course = {
  habit: [0.2, 0.2, 0.3, 0.4, 0.6, 0.8, 1.1, 1.2, 1, 1.3, 1.5, 1.6],
  competition: { first: 6, last: 8 },
  nextStep: 9,
};

/** The share of expected conversations that are held: good schools reach 70–80%. */
const HELD = 0.8;

/** How likely a coach is to look in on a teacher on a day: about three times in a month of school. */
const VISITED = 0.12;

/** A school year under way, to be lived day by day. */
export interface SchoolYear {
  room: Staffroom;
  weeks: SchoolWeek[];
  dice: Chance;
  visitDice: Chance;
}

/** The year begins with the training day of the launch. */
export async function begin(school: School, seed = 2026): Promise<SchoolYear> {
  // Visits have dice of their own, so that more or fewer of them change nothing else; so have drop-ins.
  const [dice, visitDice] = [chance(seed), chance(seed + 1)];
  const room = await staffroom(school, seed + 2);
  const weeks = schoolWeeks(room.desk.terms);
  await launch(room, dayOf(localNow(school)), weeks[1]?.days ?? []);
  return { room, weeks, dice, visitDice };
}

/** Lives every school day from the workspace's own until `until`, 'yyyy-mm-dd', and says each week as it begins. */
export async function liveUntil(year: SchoolYear, until: string, say: (week: SchoolWeek) => void) {
  const { room, weeks, dice, visitDice } = year;
  const { school } = room;
  const today = dayOf(localNow(school));
  for (const week of weeks) {
    const days = week.days.filter((day) => day >= today && day < until);
    if (days.length > 0) say(week);
    for (const day of days) {
      waitFor(school, `${day}T08:00`);
      await liveDropIns(room, { day, week }, COURSE);
      await liveCoaching({ school, dice, desk: await call<CoachingPayload>(school, 'openDesk') }, visitDice);
    }
  }
  waitFor(school, `${until}T00:00`);
}

/** From the launch until `until`. */
export const live = async (school: School, until: string, say: (week: SchoolWeek) => void) =>
  liveUntil(await begin(school), until, say);

async function liveCoaching(weeks: Weeks, visitDice: Chance) {
  const { school, dice } = weeks;
  waitUntil(school, '16:05');
  await noteVisits({ ...weeks, dice: visitDice });
  for (const pair of pairsMeeting(weeks)) {
    await converse(weeks, pair);
    school.ws.advance({ minutes: dice.between(4, 12) });
  }
}

/** Coaches note what they saw that day, one in four of them by form. */
async function noteVisits({ school, dice, desk }: Weeks) {
  const seenOn = dayOf(localNow(school));
  const running = desk.pairs.filter(({ from, until }) => from <= seenOn && until === '');
  for (const pair of running.filter(() => dice.of(VISITED))) {
    const [period, note] = [dice.one(PERIODS), dice.one(SEEN)];
    const visit: VisitNoteGiven = {
      id: `seen-${pair.id}-${seenOn}`,
      teacher: pair.teacher,
      seenOn,
      period,
      note,
    };
    if (dice.of(0.75)) await call(school, 'saveVisitNote', visit);
    else noteByForm({ school, desk }, visit, pair.coach);
  }
}

function noteByForm({ school, desk }: Pick<Weeks, 'school' | 'desk'>, visit: VisitNoteGiven, coach: string) {
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

/** Pilot pairs meet in the second week of each fortnight. */
const isSecondWeek = ({ terms }: CoachingPayload, today: string): boolean =>
  schoolWeeks(terms).some(({ monday, number }) => monday === mondayOf(today) && number % 2 === 0);

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
    nextMeeting: programme ? nextSlot(localNow(school), programme, pair, desk) : '',
    target: dice.one(TARGETS),
  };
}

/** The step after the last one in its sequence, or the beginning of one. */
function nextStep(
  playbook: PlaybookStep[],
  desk: CoachingPayload,
  teacher: string,
  dice: Chance,
): PlaybookStep {
  const last = desk.steps.find((step) => step.teacher === teacher);
  const after = playbook.find((step) => step.id === last?.playbookStep)?.next;
  const firsts = playbook.filter((step) => step.order === 1 && step.area === 'Classroom');
  return playbook.find((step) => step.id === after) ?? dice.one(firsts);
}

/** A week or a fortnight on, in the programme's slot: one conversation of a coach after the other. */
function nextSlot(now: string, programme: Programme, pair: Pair, desk: CoachingPayload): string {
  const days = programme.cadence === 'Weekly' ? 7 : 14;
  const starts = firstMeeting(programme, pair, desk, addDays(dayOf(now), days));
  desk.meetings.push({ ...pair, starts });
  return starts;
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
    'The next action step, from the playbook': step ? chosenStep(step) : '',
    'How many times did you rehearse it together?': String(said.rehearsals),
    'A line of feedback on the rehearsal': said.feedback,
    'When do you meet next?': said.nextMeeting.replace('T', ' '),
    'What will have been tried by then?': said.target,
  };
  const given = Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== ''));
  school.ws.submitForm(formId(school, 'coaching conversation'), given, { as });
}
