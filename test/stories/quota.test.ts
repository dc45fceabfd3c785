/** A school of 220 on a small mail quota or with slow services: the fortnight's letters all go, in order of importance, none twice. */
import { blankSheet, importStaff, LEAD, PROJECT, saveTerms, TERM_DATES } from '../../demo/northfield';
import { chance } from '../../demo/random';
import { BUILD_PARTS } from '../../src/app/forms';
import type { CoachingPayload } from '../../src/coaching/payload';
import { call, dropIn, failedRuns, kept, type Letter, rows, type School, until } from './school';

const dice = chance(220);
const DEPARTMENTS = ['English', 'Maths', 'Science', 'Humanities', 'Languages', 'Arts', 'PE', 'Computing'];
const NAMES = ['Ada', 'Björn', 'Cem', 'Dua', 'Ewa', 'Finn', 'Grace', 'Hana', 'Ivo', 'Jun', 'Kofi', 'Lena'];

/** A lead, eight heads of department and the teachers, as the school's own system would export them. */
function staffList(size: number): string {
  const lines = Array.from({ length: size }, (_, n) => {
    const department = DEPARTMENTS[n % DEPARTMENTS.length];
    const post =
      n === 0 ? 'Assistant Headteacher' : n <= DEPARTMENTS.length ? 'Head of Department' : 'Teacher';
    const email = n === 0 ? LEAD : `person${n}@northfield.example`;
    return [dice.one(NAMES), `Surname${n}`, `P${n}`, department, post, email].join(',');
  });
  return ['Forename,Surname,Staff Code,Department,Post,Work Email', ...lines].join('\n');
}

/** Sixty of them coached by twenty, half an hour before the hour on which their first letters go. */
const aBigSchool = kept(async () => {
  const ws = blankSheet('2026-09-11T14:30:00');
  const school: School = { ws, app: ws.load(PROJECT) };
  await call(school, 'saveSchool', {
    schoolName: 'Northfield School',
    timeZone: 'Europe/London',
    leads: LEAD,
  });
  await saveTerms(school, TERM_DATES);
  await importStaff(school, staffList(220));
  for (const part of BUILD_PARTS) await call(school, 'build', part);
  const programme = {
    name: 'Pilot',
    cadence: 'Fortnightly',
    startsOn: '2026-09-07',
    endsOn: '2027-07-21',
    slotDay: 'Tuesday',
    slotTime: '15:30',
    id: '',
  };
  const { programmes } = await call<CoachingPayload>(school, 'saveProgramme', programme);
  const pairs = Array.from({ length: 60 }, (_, n) => ({ coach: `P${n % 20}`, teacher: `P${100 + n}` }));
  await call(school, 'savePairs', programmes[0]?.id, '2026-09-07', pairs, false);
  await call(school, 'approveLetters');
  return school;
});

const summaries = ({ ws }: School): Letter[] =>
  ws.mail.sent.filter(({ subject }) => /fortnight|^Your coaching/.test(subject));

/** The importance with which the outbox holds each letter. */
function importances(school: School, letters: Letter[]): number[] {
  const rank = new Map(
    rows(school, 'Outbox').map((row) => [`${row['To']} ${row['Subject']}`, Number(row['Importance'])]),
  );
  return letters.map(({ to, subject }) => rank.get(`${to} ${subject}`) ?? 0);
}

function expectEachOnceInOrder(school: School, letters: Letter[], count: number) {
  const told = letters.map(({ to, subject }) => `${to} ${subject}`);
  expect(told).toHaveLength(count);
  expect(new Set(told).size).toBe(count);
  const order = importances(school, letters);
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(rows(school, 'Outbox').filter((row) => row['State'] !== 'Sent')).toEqual([]);
}

/** 220 teachers' letters, 20 coaches', 8 heads' and the lead's. */
const ALL = 249;

/** Google's day begins at midnight in California: eight in the morning here. */
const googlesDay = ({ at }: Letter): string =>
  new Date(Date.parse(at) - 7 * 3_600_000).toISOString().slice(0, 10);

test('F7, A4: with 100 recipients a day, 249 letters go on three days, the most important first, each once', async () => {
  const school = await aBigSchool();
  school.ws.state.account = 'consumer';
  until(school, '2026-09-11T17:00');
  dropIn(school, { visitor: 'P150', teacher: 'P151', on: '2026-09-11' });
  until(school, '2026-09-13T10:00');
  const { sent } = school.ws.mail;
  expectEachOnceInOrder(school, summaries(school), ALL);
  const days = sent.map(googlesDay);
  expect([...new Set(days)].map((day) => days.filter((each) => each === day).length)).toEqual([100, 100, 50]);
  // Words that a person waits for overtake the summaries of the day before.
  expect(sent[100]?.subject).toContain('visited your lesson');
  expect(failedRuns(school)).toEqual([]);
});

/** Every letter takes so long from here on; others may come in meanwhile, and do. */
function slowMail({ ws }: School, seconds: number) {
  for (let n = 1; n <= 2 * ALL; n++)
    ws.meanwhile({ at: { service: 'MailApp', call: n }, act: () => ws.advance({ minutes: seconds / 60 }) });
}

test('F7: with letters that take six seconds each, every run stops in time and the next hours go on', async () => {
  const school = await aBigSchool();
  slowMail(school, 6);
  until(school, '2026-09-11T22:00');
  expectEachOnceInOrder(school, summaries(school), ALL);
  const hours = new Set(summaries(school).map(({ at }) => at.slice(0, 13)));
  expect(hours.size).toBeGreaterThan(4);
  expect(failedRuns(school).filter((each) => /exceeded|maximum/i.test(each))).toEqual([]);
});
