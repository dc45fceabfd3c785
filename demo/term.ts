/**
 * A term of drop-ins at a school of 220, week by week: the habit grows, and a drop-in costs no more for it. `npm run
 * term -- 30` lives thirty weeks.
 */
import { mkdirSync } from 'node:fs';
import { schoolWeeks } from '../src/school/calendar';
import { dayOf } from '../src/school/days';
import { liveDropIns } from './dropInDays';
import { staffListOf } from './largeSchool';
import { type Course, launch } from './lead';
import { blankSheet, call, localNow, type School, setUp, waitFor } from './northfield';
import { staffroom } from './staffroom';

export const TERM_FILE = '.workspace/term.json';

const LETTERS_KEPT = 1000;

export interface Term extends Course {
  staffList: string;
  /** How many school weeks are lived. */
  weeks: number;
}

/**
 * As at schools that launch in small steps: visits planned for the first whole week, a lull, a competition, and two a
 * week by Christmas. After it only some are lived: thirty weeks are asked what a drop-in costs in a full sheet, and
 * are not to take an hour.
 */
const AUTUMN: Term = {
  staffList: staffListOf(220),
  weeks: 15,
  habit: [0.3, 0.3, 0.6, 0.7, 0.9, 1.2, 1.5, 1.7, 1.5, 1.7, 1.9, 2.1, 2.2, 2.3, 2.2, 0.5],
  competition: { first: 6, last: 8 },
  nextStep: 9,
};

export interface LivedWeek {
  monday: string;
  teachers: number;
  /** The round trips of each drop-in. */
  trips: number[];
  letters: number;
}

/** Lives the weeks, and says each when it is over. */
export async function liveTerm(term: Term, say: (week: LivedWeek) => void): Promise<School> {
  const school = await setUp(blankSheet(), term.staffList);
  await call(school, 'approveLetters');
  const room = await staffroom(school);
  const weeks = schoolWeeks(room.desk.terms).slice(0, term.weeks);
  await launch(room, dayOf(localNow(school)), weeks[1]?.days ?? []);
  let sent = 0;
  for (const week of weeks) {
    const trips: number[] = [];
    for (const day of week.days) {
      waitFor(school, `${day}T08:00`);
      trips.push(...(await liveDropIns(room, { day, week }, term)));
    }
    waitFor(school, `${week.days.at(-1)}T19:30`);
    const letters = school.ws.mail.sent.length - sent;
    sent += letters;
    say({ monday: week.monday, teachers: room.teachers.length, trips, letters });
  }
  return school;
}

/** What most drop-ins of a week cost in round trips. */
export function usualCost({ trips }: LivedWeek): number {
  const times = (cost: number) => trips.filter((each) => each === cost).length;
  return [...new Set(trips)].sort((a, b) => times(b) - times(a))[0] ?? 0;
}

const row = (cells: (string | number)[]): string =>
  cells.map((cell, at) => String(cell).padStart([10, 10, 6, 18, 14, 9][at] ?? 0)).join('');

const rowOf = (week: LivedWeek): string => {
  const { monday, trips, teachers, letters } = week;
  const span = `${Math.min(...trips)}–${Math.max(...trips)}`;
  return row([monday, trips.length, (trips.length / teachers).toFixed(1), usualCost(week), span, letters]);
};

function costsOf(weeks: readonly LivedWeek[]): string {
  const [second, last] = [weeks[1], weeks.at(-1)].map((week) => week && usualCost(week));
  return `A drop-in cost ${second} round trips in the second week and ${last} in the last (week ${weeks.length}): ${second === last ? 'the same' : 'NOT the same'}.`;
}

async function run(weeks = AUTUMN.weeks) {
  console.log(row(['Week of', 'drop-ins', 'each', 'most cost (trips)', 'fewest–most', 'letters']));
  const [started, lived] = [Date.now(), [] as LivedWeek[]];
  const { ws } = await liveTerm({ ...AUTUMN, weeks }, (week) => {
    lived.push(week);
    console.log(rowOf(week));
  });
  console.log(costsOf(lived));
  // The page keeps the whole state after each thing that is done: with all letters of a term it would be slow.
  ws.state.mail.splice(0, ws.state.mail.length - LETTERS_KEPT);
  ws.spreadsheet.getSheetByName('Drop-ins by week')?.activate();
  mkdirSync('.workspace', { recursive: true });
  ws.save(TERM_FILE);
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(`Kept in ${TERM_FILE}: \`npm start\` offers it under “Start again”. ${seconds} s`);
  const failed = ws.ledger.executions.filter(({ status }) => status !== 'completed');
  if (failed.length > 0) throw new Error(failed.map(({ fn, error }) => `${fn}: ${error}`).join('\n'));
}

if (require.main === module)
  run(Number(process.argv[2]) || undefined).catch((problem: Error) => {
    console.error(problem.stack);
    process.exitCode = 1;
  });
