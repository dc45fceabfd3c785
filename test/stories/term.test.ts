/** Three weeks of drop-ins as `npm run term` lives them, at a small school: the habit grows, and a drop-in costs no more for it. */
import { STAFF_LIST } from '../../demo/northfield';
import { type LivedWeek, liveTerm, usualCost } from '../../demo/term';
import { failedRuns, rows, rowWith, type School } from './school';

const DEPARTMENTS = /^\uFEFF?Forename|,(English|Science),/;

let school: School;
const weeks: LivedWeek[] = [];

beforeAll(async () => {
  const staffList = STAFF_LIST.split(/\r?\n/).filter((line) => DEPARTMENTS.test(line));
  const course = { habit: [0.4, 0.4, 2], competition: { first: 2, last: 2 }, nextStep: 3 };
  school = await liveTerm({ ...course, staffList: staffList.join('\n'), weeks: 3 }, (week) =>
    weeks.push(week),
  );
}, 300_000);

const teaching = () => rows(school, 'Staff').filter(({ Role }) => Role !== 'Support staff');

describe('A term of drop-ins', () => {
  test('F5: the habit grows week by week, and what was practised is not counted', () => {
    const made = weeks.map(({ trips }) => trips.length);
    expect(rows(school, 'Drop-ins')).toHaveLength(made.reduce((all, each) => all + each, 0));
    const page = school.ws.spreadsheet.getSheetByName('Drop-ins by week')?.getDataRange().getValues() ?? [];
    const each = ['31 Aug', '7 Sep', '14 Sep'].map((week) => page.find(([first]) => first === week)?.[3]);
    expect(each).toEqual([...each].sort());
    expect(each[2]).toBeGreaterThan(1.5);
    expect(failedRuns(school)).toEqual([]);
  });

  test('a drop-in costs the same in the second week and in the last', () => {
    expect(usualCost(weeks[2] as LivedWeek)).toBe(usualCost(weeks[1] as LivedWeek));
  });

  test('A5: the competition has closed, and everybody who teaches has its letter', () => {
    expect(rowWith(school, 'Competitions', 'Competition', 'Autumn race')['Closed on']).toBe('2026-09-11');
    const told = school.ws.mail.sent.filter(({ subject }) => subject.startsWith('Autumn race'));
    expect(told.map(({ to }) => to).sort()).toEqual(
      teaching()
        .map((person) => person['Work e-mail'])
        .sort(),
    );
  });

  test('A4: only those who agreed to be named hang on the wall', () => {
    const named = teaching().map((person) => [
      `${person['Forename']} ${person['Surname']}, ${person['Department']}`,
      person['May be named'],
    ]);
    const agreed = new Map(named as [string, string][]);
    expect([...agreed.values()]).toEqual(expect.arrayContaining(['Yes', 'No', 'Asked']));
    const [, ...shown] = (school.ws.spreadsheet.getSheetByName('Wall')?.getDataRange().getValues() ?? [])
      .map(([lessonOf]) => String(lessonOf))
      .slice(3);
    expect(shown.length).toBeGreaterThan(5);
    expect(shown.filter((name) => agreed.get(name) !== 'Yes')).toEqual([]);
  });

  test('A6: the bulletin comes each week and names whoever agreed, nobody twice running', () => {
    const reader = String(teaching().find((person) => person['May be named'] !== 'Yes')?.['Work e-mail']);
    const bulletins = school.ws.mail.sent.filter(
      ({ to, subject }) => to === reader && subject.startsWith('Open doors'),
    );
    const [first = [], second = []] = bulletins.map(({ body }) =>
      [...body.matchAll(/^Tell (.+) what went well:$/gm)].map(([, name = '']) => name),
    );
    const agreed = teaching()
      .filter((person) => person['May be named'] === 'Yes')
      .map((person) => `${person['Forename']} ${person['Surname']}`);
    expect(bulletins).toHaveLength(2);
    expect(Math.min(first.length, second.length)).toBeGreaterThan(1);
    expect([...first, ...second].filter((name) => !agreed.includes(name))).toEqual([]);
    expect(second.filter((name) => first.includes(name))).toEqual([]);
  });
});
