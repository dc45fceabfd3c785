/** A competition between departments from its start to the letter that closes it, and drop-ins week by week: nobody is counted by name. */
import type { CoachingPayload } from '../../src/coaching/payload';
import type { DropInsPayload } from '../../src/dropIns/payload';
import { aSchool, call, dropIn, emailOf, failedRuns, rows, type School, setting, until } from './school';
import { proseOf } from './twins';

const RACE = { name: 'Autumn race', startsOn: '2026-09-07', endsOn: '2026-09-11' };
const start = (school: School, given = RACE) => call<CoachingPayload>(school, 'startCompetition', given);

/** A tab of figures as it is read, without the empty cells on the right. */
function page({ ws }: School, tab: string): unknown[][] {
  const cells = ws.spreadsheet.getSheetByName(tab)?.getDataRange().getValues() ?? [];
  return cells.map((row) => row.slice(0, row.map((cell) => cell !== '').lastIndexOf(true) + 1));
}
const chartsOn = ({ ws }: School, tab: string) => ws.spreadsheet.getSheetByName(tab)?.getCharts() ?? [];

/** English makes four drop-ins, of which one person's three count; Maths makes one. */
function someDropIns(school: School) {
  for (const teacher of ['PMO', 'LHU', 'STU']) dropIn(school, { visitor: 'SRO', teacher });
  dropIn(school, { visitor: 'SRO', teacher: 'PMO', praise: 'A fourth.' });
  dropIn(school, { visitor: 'JDA', teacher: 'SRO' });
}

const standingsIn = (desk: DropInsPayload) =>
  Object.fromEntries((desk.dropIns?.competition?.standings ?? []).map((row) => [row.name, row]));

describe('A5: a competition between departments', () => {
  test('stands per person, counts three a week of one person, and names nobody', async () => {
    const school = await aSchool();
    await start(school);
    someDropIns(school);
    const desk = await call<DropInsPayload>(school, 'openDesk', 'dropIns');
    const found = standingsIn(desk);
    expect(found['English']).toMatchObject({ place: 1, counted: 3, dropIns: 4 });
    expect(found['Maths']).toMatchObject({ place: 2, counted: 1, dropIns: 1 });
    const people = found['English']?.people ?? 0;
    expect(found['English']?.each).toBeCloseTo(3 / people, 2);
    until(school, '2026-09-08T17:00');
    expect(page(school, 'Standings')[0]).toEqual(['Autumn race: 7–11 September']);
    expect(page(school, 'Standings')[8]?.slice(0, 2)).toEqual(['English', 1]);
    expect(chartsOn(school, 'Standings')).toHaveLength(1);
    const shown = [
      page(school, 'Standings').flat().join(' '),
      JSON.stringify(desk.dropIns?.competition),
    ].join(' ');
    expect(shown).not.toMatch(/Rossi|SRO|Davies|JDA/);
    expect(failedRuns(school)).toEqual([]);
  });

  test('closes on the day after its end with one letter to everybody who teaches here', async () => {
    const school = await aSchool();
    await start(school);
    someDropIns(school);
    until(school, '2026-09-12T08:59');
    const sent = () => school.ws.mail.sent.filter(({ subject }) => subject.startsWith('Autumn race'));
    expect(sent()).toEqual([]);
    until(school, '2026-09-13T12:00');
    const teaching = rows(school, 'Staff').filter(
      ({ Role, Status }) => Role !== 'Support staff' && Status === 'Current',
    );
    expect(
      sent()
        .map(({ to }) => to)
        .sort(),
    ).toEqual(teaching.map((row) => row['Work e-mail']).sort());
    const words = proseOf(sent()[0] as never);
    expect(words).toContain('5 drop-ins between us. Thank you!');
    expect(words).toContain('Well done, English: the most drop-ins per person.');
    expect(words).toContain('of each person up to 3 a week count');
    expect(words).not.toMatch(/Rossi|Davies/);
    expect(rows(school, 'Competitions')).toMatchObject([{ 'Closed on': '2026-09-12' }]);
    expect(setting(school, 'Competition closes')).toBe('');
    expect((await call<DropInsPayload>(school, 'openDesk', 'dropIns')).dropIns?.competition).toBeUndefined();
    expect(failedRuns(school)).toEqual([]);
  });

  test('ends early from the sidebar; one at a time, and only by a lead', async () => {
    const school = await aSchool();
    await start(school, { ...RACE, endsOn: '2026-10-23' });
    await expect(start(school)).rejects.toThrow('“Autumn race” has not been closed yet');
    const tried = school.ws.as(emailOf(school, 'STU'), () => call(school, 'endCompetition'));
    await expect(tried).rejects.toThrow('Only a coaching lead can do this.');
    await call(school, 'endCompetition');
    expect(rows(school, 'Competitions')).toMatchObject([{ 'Last day': '2026-09-08', 'Closed on': '' }]);
    expect(setting(school, 'Competition closes')).toBe('2026-09-09T09:00');
    until(school, '2026-09-09T12:00');
    expect(rows(school, 'Competitions')).toMatchObject([{ 'Closed on': '2026-09-09' }]);
    await start(school, { ...RACE, name: 'Second', startsOn: '2026-09-21', endsOn: '2026-09-25' });
    const desk = await call<DropInsPayload>(school, 'endCompetition');
    expect(desk.dropIns?.competition).toBeUndefined();
    expect(setting(school, 'Competition closes')).toBe('');
    await expect(start(school, { ...RACE, endsOn: '2026-09-07' })).rejects.toThrow(
      'It has no day to run until Monday 7 September',
    );
  });
});

test('F5: drop-ins by week, per teacher against the aim, and by department, with their charts', async () => {
  const school = await aSchool();
  someDropIns(school);
  until(school, '2026-09-08T18:00');
  const cells = page(school, 'Drop-ins by week');
  const teachers = rows(school, 'Staff').filter(
    ({ Role, Status }) => Role !== 'Support staff' && Status === 'Current',
  ).length;
  const at = cells.findIndex(([first]) => first === 'Week of');
  expect(cells[at + 2]).toEqual(['7 Sep', 5, teachers, expect.closeTo(5 / teachers, 10), 2, 3, 'so far']);
  expect(cells).toContainEqual(['English', 4, expect.any(Number), expect.any(Number)]);
  expect(chartsOn(school, 'Drop-ins by week')).toHaveLength(2);
  expect(cells.flat().join(' ')).not.toMatch(/Rossi|SRO/);
  const tabs = school.ws.spreadsheet.getSheets().filter((sheet) => !sheet.isSheetHidden());
  expect(tabs.slice(0, 2).map((sheet) => sheet.getName())).toEqual(['This fortnight', 'Drop-ins by week']);
});
