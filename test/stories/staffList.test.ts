/** The school's own staff list: each of its quirks is told, and the list of a new year changes rows and forms, not history. */
import { importStaff, STAFF_LIST, staffSent } from '../../demo/northfield';
import { planStaff } from '../../src/setUp/staff/plan';
import {
  aSchool,
  aSchoolWithoutPairs,
  call,
  choicesOf,
  desk,
  dropIn,
  lettersTo,
  rows,
  rowWith,
  type School,
} from './school';

const plan = async (school: School, text: string) => {
  const { staff, now } = await desk(school);
  return planStaff(text, staff, now.slice(0, 10));
};
const importing = (school: School, text: string, missingHaveLeft = false) =>
  importStaff(school, text, { departments: { Mathematics: 'Maths' }, missingHaveLeft });

const visited = (school: School) => choicesOf(school, 'drop-in', 'Whose lesson did you visit?');
const coached = (school: School) => choicesOf(school, 'coaching conversation', 'Whom did you coach?');

describe('E6: the staff list as a school exports it', () => {
  test.each([
    ['has spaces round a name', 'RPA', { Forename: 'Ruth', Surname: 'Patel', Department: 'Maths' }],
    ['has an address in capitals', 'MHU', { 'Work e-mail': 'm.hussain@northfield.example' }],
    ['has a space after an address', 'LTA', { 'Work e-mail': 'l.taylor@northfield.example' }],
    ['has a date the other way round', 'NWA', { 'Started on': '2021-09-01' }],
    ['has accents', 'LMA', { Forename: 'Łukasz', Surname: 'Mahmood' }],
    ['has a code with a number', 'JWA2', { Forename: 'José', Surname: 'Ward' }],
    ['has a leaver', 'CAK', { Status: 'Left', 'Left on': '2026-08-31' }],
    ['names a headteacher', 'RNG', { Role: 'Senior leader', Post: 'Headteacher' }],
    ['names a head of department', 'BCO', { Role: 'Head of department', 'Line manager': 'RNG' }],
  ])('%s: %s', async (_, code, expected) => {
    const school = await aSchoolWithoutPairs();
    expect(rowWith(school, 'Staff', 'Staff code', code)).toMatchObject(expected);
  });

  test('leaves lines that can’t be used, and only those, out of the sheet', async () => {
    const school = await aSchoolWithoutPairs();
    const codes = rows(school, 'Staff').map((row) => row['Staff code']);
    expect(codes).toHaveLength(68);
    expect(new Set(codes).size).toBe(68);
    expect(codes).not.toContain('PHI');
    expect(codes).not.toContain('TMA');
  });

  test('offers in the forms whoever teaches today, by department', async () => {
    const school = await aSchoolWithoutPairs();
    expect(visited(school)).toHaveLength(67);
    expect(visited(school)).toEqual(coached(school));
    expect(visited(school)).not.toContainEqual(expect.stringContaining('Callum Akhtar'));
    const departments = visited(school).map((choice) => choice.match(/, ([^,(]+) \(/)?.[1]);
    expect(departments).toEqual([...departments].sort());
  });

  test.each([
    ['', 'There is nothing here yet: paste the list with its headings, or choose a file.'],
    [
      'Rachel,Ng\nEsther,Rahman',
      'The first line should name the columns: Forename, Surname (or Name) and Work email',
    ],
    [
      'Forename,Surname,Work email\nAva,"Okoro,a.okoro@northfield.example',
      'a quotation mark (") opens and never closes',
    ],
  ])('is refused with a sentence when it says “%s”', async (text, sentence) => {
    const school = await aSchoolWithoutPairs();
    await expect(plan(school, text)).rejects.toThrow(sentence);
    await expect(importing(school, text)).rejects.toThrow(sentence);
    expect(rows(school, 'Staff')).toHaveLength(68);
  });
});

/** January: Sana Turner moved to Languages, Peter Morgan is now Pete, Leo Hughes left, Ava Okoro joined. */
const JANUARY = `${STAFF_LIST.replace('Sana,Turner,STU,English', 'Sana,Turner,STU,Languages')
  .replace('Peter,Morgan', 'Pete,Morgan')
  .replace('l.hughes@northfield.example,Current', 'l.hughes@northfield.example,Left 31/08/2026')
  .trim()}\nAva,Okoro,AOK,Drama,Teacher,YON,05/09/2026,2026,a.okoro@northfield.example,Current\n`;

describe('E6: a new staff list', () => {
  test('is told apart from the sheet before anything changes', async () => {
    const school = await aSchool();
    const before = rows(school, 'Staff');
    const found = await plan(school, JANUARY);
    expect(found.fresh.map(({ id }) => id)).toEqual(['AOK']);
    expect(found.left.map(({ id }) => id)).toEqual(['LHU']);
    expect(found.changed.map(({ person, changes }) => [person.id, changes])).toEqual([
      ['STU', [{ field: 'Department', was: 'English', now: 'Languages' }]],
      ['PMO', [{ field: 'Forename', was: 'Peter', now: 'Pete' }]],
    ]);
    expect(found.missing).toEqual([]);
    expect(rows(school, 'Staff')).toEqual(before);
  });

  test('changes the rows, the sidebar and both forms’ lists', async () => {
    const school = await aSchool();
    await importing(school, JANUARY);
    for (const list of [visited(school), coached(school)]) {
      expect(list).toContain('Ava Okoro, Drama (AOK)');
      expect(list).toContain('Sana Turner, Languages (STU)');
      expect(list).toContain('Pete Morgan, Maths (PMO)');
      expect(list).not.toContainEqual(expect.stringContaining('Leo Hughes'));
      expect(list).toHaveLength(67);
    }
    const { staff } = await desk(school);
    expect(staff).toHaveLength(69);
    expect(staff.find(({ id }) => id === 'LHU')).toMatchObject({ status: 'Left', leftOn: '2026-08-31' });
  });

  test('keeps the history of those who left, and lets joiners visit at once', async () => {
    const school = await aSchool();
    dropIn(school, { visitor: 'LHU', teacher: 'PMO' });
    await importing(school, JANUARY);
    dropIn(school, { visitor: 'AOK', teacher: 'PMO' });
    expect(rows(school, 'Drop-ins')).toMatchObject([
      { Visitor: 'Ava Okoro (AOK)', Teacher: 'Pete Morgan (PMO)' },
      { Visitor: 'Leo Hughes (LHU)', Teacher: 'Peter Morgan (PMO)' },
    ]);
    expect(lettersTo(school, 'p.morgan@northfield.example')).toHaveLength(2);
  });

  test('imported twice doubles nobody', async () => {
    const school = await aSchool();
    await importing(school, JANUARY);
    const once = rows(school, 'Staff');
    await importing(school, JANUARY);
    expect(rows(school, 'Staff')).toEqual(once);
  });

  test('that was checked before somebody edited the tab overwrites nothing; checked again, it is saved', async () => {
    const school = await aSchool();
    const sent = staffSent(await desk(school), JANUARY);
    const peter = rows(school, 'Staff').findIndex((row) => row['Staff code'] === 'PMO');
    school.ws.edit('Staff', `C${peter + 2}`, 'Computing');
    const before = rows(school, 'Staff');
    expect(before[peter]).toMatchObject({ Forename: 'Peter', Department: 'Computing' });
    await expect(call(school, 'importStaff', ...sent)).rejects.toThrow(
      'The tab “Staff” has changed since this list was checked: Peter Morgan (PMO) is not as it was. Nothing was saved; please check the list again.',
    );
    expect(rows(school, 'Staff')).toEqual(before);
    await importing(school, JANUARY);
    expect(rowWith(school, 'Staff', 'Staff code', 'PMO')).toMatchObject({
      Forename: 'Pete',
      Department: 'Maths',
    });
  });

  test('that leaves someone out takes them off only if the lead says so', async () => {
    const school = await aSchool();
    const without = STAFF_LIST.replace(/^Leo,Hughes.*\s+/m, '');
    expect((await plan(school, without)).missing.map(({ id }) => id)).toEqual(['LHU']);
    await importing(school, without);
    expect(rowWith(school, 'Staff', 'Staff code', 'LHU')['Status']).toBe('Current');
    await importing(school, without, true);
    expect(rowWith(school, 'Staff', 'Staff code', 'LHU')).toMatchObject({
      Status: 'Left',
      'Left on': '2026-09-08',
    });
    expect(visited(school)).not.toContainEqual(expect.stringContaining('Leo Hughes'));
  });
});
