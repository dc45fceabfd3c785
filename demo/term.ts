/** A term of drop-ins at a school of 220, week by week: how the habit grows, and that a drop-in costs no more for it. */
import { mkdirSync } from 'node:fs';
import type { Desk } from '../src/domain/desk';
import type { StaffMember } from '../src/records';
import { staffListOf } from './largeSchool';
import { blankSheet, call, formId, localNow, type School, setUp, waitUntil } from './northfield';
import { type Chance, chance } from './random';
import { answersOfADropIn, isSchoolDay } from './weeks';
import { PRAISE } from './words';

const STAFF = 220;
const LAST_DAY = '2026-12-18';
export const TERM_FILE = '.workspace/term.json';

/**
 * Drop-ins a week for each member of the teaching staff, by school week: a launch at which everyone plans visits, a lull, a competition
 * in the second half of the half term, and a habit of two to three a week by Christmas.
 */
const ADOPTION = [0.5, 0.9, 0.7, 0.9, 1.3, 1.6, 1.9, 1.5, 1.8, 2.0, 2.2, 2.3, 2.4, 2.4, 2.3, 2.0];

/** Some departments take to it sooner. */
const KEENNESS = [0.6, 0.8, 1, 1.2, 1.4];

interface Week {
  monday: string;
  dropIns: number;
  /** Round trips of each drop-in, the fewest and the most. */
  trips: [number, number];
  letters: number;
}

export async function liveTerm(
  say: (week: Week, teachers: number) => void,
  until = LAST_DAY,
): Promise<School> {
  const school = await setUp(blankSheet(), staffListOf(STAFF));
  await call(school, 'approveLetters');
  const dice = chance(2026);
  const desk = await call<Desk>(school, 'openDesk');
  const teachers = desk.staff.filter(({ status, role }) => status === 'Current' && role !== 'Support staff');
  const visitors = keenest(teachers);
  const weeks: Week[] = [];
  while (today(school) <= until) {
    const day = today(school);
    if (isSchoolDay(desk.terms, day)) {
      if (weeks.at(-1)?.monday !== mondayOf(day)) {
        const done = weeks.at(-1);
        if (done) say(done, teachers.length);
        weeks.push({ monday: mondayOf(day), dropIns: 0, trips: [99, 0], letters: 0 });
      }
      const week = weeks.at(-1) as Week;
      const share = ADOPTION[Math.min(weeks.length, ADOPTION.length) - 1] ?? 0;
      liveDay(school, week, Math.round((teachers.length * share) / 5), { dice, teachers, visitors });
    }
    waitUntil(school, '23:59');
    school.ws.advance({ minutes: 1 });
    if (weeks.length === 8 && day === weeks.at(-1)?.monday)
      await call(school, 'saveStage', 'Praise and next step');
  }
  return school;
}

interface Cast {
  dice: Chance;
  teachers: StaffMember[];
  /** Each as often as their department is keen. */
  visitors: StaffMember[];
}

function keenest(teachers: StaffMember[]): StaffMember[] {
  const departments = [...new Set(teachers.map(({ department }) => department))].sort();
  return teachers.flatMap((person) => {
    const keen = KEENNESS[departments.indexOf(person.department) % KEENNESS.length] ?? 1;
    return Array.from({ length: Math.round(keen * 5) }, () => person);
  });
}

function liveDay(school: School, week: Week, visits: number, { dice, teachers, visitors }: Cast) {
  const { ws } = school;
  waitUntil(school, '08:40');
  const before = ws.mail.sent.length;
  for (let left = visits; left > 0; left--) {
    const visitor = dice.one(visitors);
    const teacher = dice.one(teachers.filter((each) => each !== visitor));
    const answers = answersOfADropIn(today(school), teacher, dice.one(PRAISE));
    if (dice.of(0.4)) answers['Is this just for them, or a shout-out that others may see?'] = 'A shout-out';
    const ran = ws.ledger.executions.length;
    ws.submitForm(formId(school, 'drop-in'), answers, { as: visitor.email });
    const trips = ws.ledger.executions.slice(ran).reduce((all, run) => all + run.roundTrips, 0);
    week.trips = [Math.min(week.trips[0], trips), Math.max(week.trips[1], trips)];
    week.dropIns += 1;
    ws.advance({ minutes: Math.max(1, Math.floor(400 / visits)) });
  }
  week.letters += ws.mail.sent.length - before;
}

const today = (school: School): string => localNow(school).slice(0, 10);

function mondayOf(day: string): string {
  const date = new Date(`${day}T12:00Z`);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date.toISOString().slice(0, 10);
}

async function run() {
  console.log('Week of      drop-ins  each  round trips of one  letters');
  const started = Date.now();
  const { ws } = await liveTerm(({ monday, dropIns, trips, letters }, teachers) =>
    console.log(
      `${monday}  ${String(dropIns).padStart(8)}  ${(dropIns / teachers).toFixed(1).padStart(4)}  ${trips.join('–').padStart(18)}  ${String(letters).padStart(7)}`,
    ),
  );
  mkdirSync('.workspace', { recursive: true });
  ws.save(TERM_FILE);
  console.log(
    `Kept in ${TERM_FILE}: \`npm start\` offers it under “Start again”. ${Math.round((Date.now() - started) / 1000)} s`,
  );
}

if (require.main === module)
  run().catch((problem: Error) => {
    console.error(problem.stack);
    process.exitCode = 1;
  });
