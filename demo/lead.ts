/** What the coaching lead does in a term of drop-ins, and when: the launch, training, a competition, the next stage. */
import type { StaffMember } from '../src/records';
import { addDays } from '../src/school/days';
import { answersOfADropIn } from './answers';
import { call, formId, waitUntil } from './northfield';
import { anyVisit, planVisits, type Staffroom, type Today } from './staffroom';
import { PRAISE } from './words';

/** How the habit of dropping in is to grow, in school weeks. */
export interface Course {
  /**
   * Drop-ins that a teacher makes of their own accord, week by week; those that were planned come on top. The last
   * goes on.
   */
  habit: readonly number[];
  competition: { first: number; last: number };
  /** From this week on a drop-in may leave a step to try. */
  nextStep: number;
}

/** What training is about, one half term after the other. */
const TRAINING = [
  {
    technique: 'Everyone thinks first',
    about: 'Time to think before any hand goes up, rehearsed by departments.',
  },
  { technique: 'Worked examples', about: 'One line at a time, and the reason said aloud for each.' },
  { technique: 'Coming back to key ideas', about: 'Five short questions, one of them from last term.' },
  { technique: 'Feedback while they work', about: 'Read one sentence, say one thing, come back.' },
  { technique: 'Greeting at the door', about: 'A name, a word and the first task, before they sit.' },
  { technique: 'One signal for attention', about: 'Choose it, rehearse it, and never talk over it.' },
];

/** The week in which the bulletin begins: the first whole one. */
const BULLETIN_FROM = 2;

/** The share of the teachers that plans visits: at the launch, and on a Monday later on. */
const PLANNERS = { launch: 0.6, later: 0.06 };

/**
 * The training day before the first lessons: colleagues practise writing praise, then plan visits for the first whole
 * week.
 */
export async function launch(room: Staffroom, day: string, firstWeek: readonly string[]) {
  const { school } = room;
  waitUntil(school, '13:30');
  await train(room, day);
  await call(school, 'startPractice');
  for (let left = 12; left > 0; left--) practise(room, day);
  school.ws.advance({ minutes: 20 });
  await call(school, 'endPractice');
  school.ws.advance({ minutes: 10 });
  planVisits(room, PLANNERS.launch, firstWeek);
}

function practise(room: Staffroom, day: string) {
  const { visitor, teacher } = anyVisit(room);
  const answers = answersOfADropIn(day, teacher, room.dice.one(PRAISE).words);
  room.school.ws.submitForm(formId(room.school, 'drop-in'), answers, { as: visitor.email });
}

/** On a week's first morning, before lessons. */
export async function leadsMorning(room: Staffroom, { day, week }: Today, { competition, nextStep }: Course) {
  const { school } = room;
  waitUntil(school, '08:00');
  if (day !== week.days[0]) return;
  if (week.term !== room.halfTerm) await train(room, day);
  if (week.number === BULLETIN_FROM)
    await call(school, 'saveBulletin', { day: 'Thursday', goes: 'By itself', opening: '', leftOut: [] });
  if (week.number === nextStep) await call(school, 'saveStage', 'Praise and next step');
  room.leavesSteps ||= week.number === nextStep;
  if (week.number === competition.first) {
    // It ends on a Thursday, so that everybody reads of it on the Friday.
    const endsOn = addDays(week.monday, 7 * (competition.last - competition.first) + 3);
    await call(school, 'startCompetition', {
      name: `${week.term.replace(/ \d+$/, '')} race`,
      startsOn: day,
      endsOn,
    });
  }
  planVisits(room, PLANNERS.later, week.days);
}

/** A half term opens with training; its technique is the focus until the half term ends. */
async function train(room: Staffroom, day: string) {
  const { school, desk, teachers, dice } = room;
  const halfTerms = desk.terms.filter(({ kind }) => kind === 'Term');
  const number = halfTerms.findIndex(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay);
  const { name = '', firstDay = day, lastDay = '' } = halfTerms[number] ?? {};
  room.halfTerm = name;
  const { technique = '', about = '' } = TRAINING[number % TRAINING.length] ?? {};
  room.focus = technique;
  await call(school, 'saveTraining', {
    heldOn: firstDay,
    technique,
    department: '',
    until: lastDay,
    about,
    came: teachers
      .filter(() => dice.of(0.95))
      .map(nameOf)
      .join('; '),
    id: `training-${firstDay}`,
  });
}

const nameOf = ({ forename, surname, id }: StaffMember): string => `${forename} ${surname} (${id})`;
