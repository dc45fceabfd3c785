/** What colleagues do for drop-ins: they plan visits, make them, and say whether they may be named. */
import type { CoachingPayload } from '../src/coaching/payload';
import type { StaffMember, VisitPlan } from '../src/records';
import { PERIODS } from '../src/records/visitNotes';
import type { SchoolWeek } from '../src/school/calendar';
import {
  answerOnBeingNamed,
  answersOfADropIn,
  answersOfAPlan,
  chosen,
  chosenStep,
  NEXT_STEP,
  SHARED,
  TECHNIQUE,
  THANKS,
} from './answers';
import { call, formId, type School, waitUntil } from './northfield';
import { type Chance, chance } from './random';
import { PRAISE } from './words';

/** A day of the term. */
export interface Today {
  day: string;
  week: SchoolWeek;
}

/** A school amid its term: who is there, what they have in mind, and the dice that decide what they do. */
export interface Staffroom {
  school: School;
  dice: Chance;
  desk: CoachingPayload;
  teachers: StaffMember[];
  /** Each as often as their department is keen. */
  visitors: StaffMember[];
  planned: PlannedVisit[];
  halfTerm: string;
  /** The technique that training is about this half term. */
  focus: string;
  leavesSteps: boolean;
  /** Staff codes of those who have made up their minds about being named. */
  decided: Set<string>;
}

type PlannedVisit = Pick<VisitPlan, 'day'> & { visitor: StaffMember; teacher: StaffMember };

/** Some departments take to it sooner. */
const KEENNESS = [0.6, 0.8, 1, 1.2, 1.4];

export async function staffroom(school: School, seed = 2026): Promise<Staffroom> {
  const desk = await call<CoachingPayload>(school, 'openDesk');
  const teachers = desk.staff.filter(({ status, role }) => status === 'Current' && role !== 'Support staff');
  const [dice, visitors] = [chance(seed), keenest(teachers)];
  const begun = { planned: [], halfTerm: '', focus: '', leavesSteps: false, decided: new Set<string>() };
  return { school, desk, teachers, visitors, dice, ...begun };
}

function keenest(teachers: readonly StaffMember[]): StaffMember[] {
  const departments = [...new Set(teachers.map(({ department }) => department))].sort();
  return teachers.flatMap((person) => {
    const keen = KEENNESS[departments.indexOf(person.department) % KEENNESS.length] ?? 1;
    return Array.from({ length: Math.round(keen * 5) }, () => person);
  });
}

/** A share of the teachers plans one to three visits each, on some of those days. */
export function planVisits(
  { school, dice, teachers, planned }: Staffroom,
  share: number,
  days: readonly string[],
) {
  for (const visitor of teachers.filter(() => dice.of(share))) {
    const others = teachers.filter((each) => each !== visitor);
    const visits = dice.some(others, dice.between(1, 3)).map((teacher) => ({
      visitor,
      teacher,
      day: dice.one(days),
    }));
    planned.push(...visits);
    const answers = answersOfAPlan(
      visits.map(({ teacher, day }) => [chosen(teacher), day, dice.one(PERIODS)]),
    );
    school.ws.submitForm(formId(school, 'visits planned'), answers, { as: visitor.email });
  }
}

/** Of the visits that were planned, how many come about on their day. */
const KEPT = 0.65;

/**
 * A day's drop-ins, planned and of their own accord, from the first lesson to the last; gives the round trips of
 * each.
 */
export function dropInsOf(room: Staffroom, day: string, ownAccord: number): number[] {
  const { school, dice } = room;
  waitUntil(school, '08:40');
  const plans = room.planned.filter((plan) => plan.day === day && dice.of(KEPT));
  const visits = [...plans, ...Array.from({ length: ownAccord }, () => anyVisit(room))];
  return dice.some(visits, visits.length).map(({ visitor, teacher }) => {
    const trips = dropIn(room, day, visitor, teacher);
    school.ws.advance({ minutes: Math.max(1, Math.floor(400 / visits.length)) });
    return trips;
  });
}

export function anyVisit({ dice, teachers, visitors }: Staffroom): Omit<PlannedVisit, 'day'> {
  const visitor = dice.one(visitors);
  return { visitor, teacher: dice.one(teachers.filter((each) => each !== visitor)) };
}

function dropIn(room: Staffroom, day: string, visitor: StaffMember, teacher: StaffMember): number {
  const { school, dice, focus, desk } = room;
  const { ws } = school;
  const ofFocus = PRAISE.filter(({ technique }) => technique === focus);
  const { technique, words } = dice.one(ofFocus.length > 0 && dice.of(0.4) ? ofFocus : PRAISE);
  const answers = answersOfADropIn(day, teacher, words);
  if (dice.of(0.8)) answers[TECHNIQUE] = technique;
  if (dice.of(0.4)) answers[SHARED] = 'A shout-out';
  if (dice.of(0.1)) answers[THANKS] = 'Yes';
  const steps = desk.playbook.filter((step) => step.technique === technique);
  if (room.leavesSteps && dice.of(0.3)) answers[NEXT_STEP] = chosenStep(dice.one(steps));
  const before = ws.ledger.executions.length;
  ws.submitForm(formId(school, 'drop-in'), answers, { as: visitor.email });
  return ws.ledger.executions.slice(before).reduce((all, run) => all + run.roundTrips, 0);
}

/** Who was asked that day whether they may be named says so after school: most yes, some no, and some never answer. */
export async function answerAboutBeingNamed({ school, dice, decided }: Staffroom) {
  waitUntil(school, '15:45');
  const { staff } = await call<CoachingPayload>(school, 'openDesk');
  for (const person of staff.filter(({ named, id }) => named === 'Asked' && !decided.has(id))) {
    decided.add(person.id);
    const answer = dice.of(0.7) ? 'Yes' : dice.of(0.5) ? 'No' : undefined;
    if (answer)
      school.ws.submitForm(formId(school, 'being named'), answerOnBeingNamed(answer), { as: person.email });
  }
}
