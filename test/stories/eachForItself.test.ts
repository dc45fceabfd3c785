/** Each form, job and tab stands for itself: what is broken of one is told of once a day, and the others go on. */
import {
  aSchool,
  call,
  converseByForm,
  dropIn,
  emailOf,
  lettersTo,
  rows,
  type School,
  said,
  sayNamed,
  setting,
  until,
} from './school';

const LEAD = 'r.reid@northfield.example';
const faults = (school: School) =>
  lettersTo(school, LEAD)
    .filter(({ subject }) => subject.startsWith('Stepwise met a fault'))
    .map(({ body }) => body.replace(/\s+/g, ' ').match(/met a fault while (.*?)\. Answers/)?.[1]);
const wall = ({ ws }: School): string =>
  JSON.stringify(ws.spreadsheet.getSheetByName('Wall')?.getDataRange().getValues() ?? []);
const visits = (school: School) => rows(school, 'Drop-ins').map((row) => row['What went well']);

function deleteForm({ ws }: School, ending: string) {
  const at = ws.state.forms.findIndex(({ title }) => title.endsWith(ending));
  ws.state.forms.splice(at, 1);
}

function overtype({ ws }: School, name: string, value = 'oops') {
  const at = rows({ ws } as School, 'Settings').findIndex((row) => row['Setting'] === name) + 2;
  ws.edit('Settings', `B${at}`, value);
}

/** Peter agreed to be named and stands on the wall. */
async function aSchoolWithAWall(): Promise<School> {
  const school = await aSchool();
  sayNamed(school, 'PMO', 'Yes');
  dropIn(school, { visitor: 'STU', teacher: 'PMO', shoutOut: true, praise: 'On the wall.' });
  school.ws.advance({ hours: 2 });
  expect(wall(school)).toContain('On the wall.');
  return school;
}

/** A withdrawn consent and a conversation, neither of which Stepwise hears of. */
function missed(school: School) {
  school.ws.submits.dropNext();
  sayNamed(school, 'PMO', 'No');
  school.ws.submits.dropNext();
  converseByForm(school, 'BCO', said());
}

describe('G2: one form that is broken stops nothing else of the round', () => {
  test.each<[string, (school: School) => void]>([
    ['deleted', (school) => deleteForm(school, 'drop-in')],
    ['whose row in the settings was overtyped', (school) => overtype(school, 'Drop-in form')],
    ['whose tab was deleted', ({ ws }) => ws.spreadsheet.getSheetByName('Drop-ins')?.setName('Visits made')],
  ])('%s', async (_, spoil) => {
    const school = await aSchoolWithAWall();
    spoil(school);
    missed(school);
    until(school, '2026-09-09T18:00');
    expect(rows(school, 'Coaching sessions')).toHaveLength(1);
    expect(rows(school, 'Staff').find((row) => row['Staff code'] === 'PMO')?.['May be named']).toBe('No');
    expect(setting(school, 'Answers checked at').slice(0, 13)).toBe('2026-09-09T17');
  });

  test('the withdrawn consent is off the wall, and the lead is told once a day, by the form’s name', async () => {
    const school = await aSchoolWithAWall();
    overtype(school, 'Drop-in form');
    missed(school);
    until(school, '2026-09-08T17:00');
    expect(wall(school)).not.toMatch(/On the wall|Morgan/);
    const own = () => faults(school).filter((each) => each === 'taking in the answers to “Lesson drop-in”');
    expect(own()).toHaveLength(1);
    until(school, '2026-09-09T17:00');
    expect(own()).toHaveLength(2);
  });

  test('two things that are broken are both told of', async () => {
    const school = await aSchool();
    for (const row of ['Drop-in form', 'Visit form']) overtype(school, row);
    until(school, '2026-09-08T17:00');
    expect(faults(school)).toEqual(
      expect.arrayContaining([
        'taking in the answers to “Lesson drop-in”',
        'taking in the answers to “Visit note”',
      ]),
    );
    expect(new Set(faults(school)).size).toBe(faults(school).length);
  });

  test('what is sent meanwhile is recorded at once, by every other form', async () => {
    const school = await aSchool();
    overtype(school, 'Drop-in form');
    overtype(school, 'Surveys');
    converseByForm(school, 'BCO', said());
    expect(rows(school, 'Coaching sessions')).toHaveLength(1);
  });

  test('a form that comes back has lost no answer, however long it was away', async () => {
    const school = await aSchool();
    const link = setting(school, 'Drop-in form');
    school.ws.advance({ hours: 2 });
    overtype(school, 'Drop-in form');
    const form = school.ws.forms.find(({ title }) => title.endsWith('drop-in'))?.id ?? '';
    const answers = { 'When did you visit?': '2026-09-08', 'What went well?': 'While it was away.' };
    const teacher = 'Whose lesson did you visit?';
    const choices = school.ws.forms
      .find(({ id }) => id === form)
      ?.items.flatMap((item) => item.choices ?? []);
    const named = choices?.find(({ value }) => value.endsWith('(PMO)'))?.value ?? '';
    school.ws.submitForm(
      form,
      {
        ...answers,
        [teacher]: named,
        'Is this just for them, or a shout-out that others may see?': 'Just for them',
        'Would you like a thank-you with a copy of your words?': 'No',
      },
      { as: emailOf(school, 'STU') },
    );
    until(school, '2026-09-10T12:00');
    expect(visits(school)).toEqual([]);
    overtype(school, 'Drop-in form', link);
    school.ws.advance({ hours: 2 });
    expect(visits(school)).toEqual(['While it was away.']);
  });
});

test('G2: a tab of figures that can’t be written leaves the others fresh, and is tried again seldom', async () => {
  const school = await aSchoolWithAWall();
  const sheet = school.ws.spreadsheet.getSheetByName('Drop-ins by week');
  school.ws.as('someone@northfield.example', () => undefined);
  const protection = sheet?.protect();
  protection?.removeEditors([LEAD]);
  school.ws.state.spreadsheets[0]?.sheets
    .flatMap((each) => (each.name === 'Drop-ins by week' ? each.protections : []))
    .forEach((each) => {
      Object.assign(each, { editors: ['someone@northfield.example'], owner: 'someone@northfield.example' });
    });
  dropIn(school, { visitor: 'STU', teacher: 'PMO', shoutOut: true, praise: 'A newer one.' });
  until(school, '2026-09-08T19:00');
  expect(wall(school)).toContain('A newer one.');
});

test('G2: letters that can’t be made stop neither the round nor the end of the competition', async () => {
  const school = await aSchoolWithAWall();
  await call(school, 'approveLetters');
  await call(school, 'startCompetition', { name: 'Race', startsOn: '2026-09-08', endsOn: '2026-09-10' });
  until(school, '2026-09-11T08:00');
  school.ws.spreadsheet.getSheetByName('Visits planned')?.setName('Plans of ours');
  missed(school);
  until(school, '2026-09-12T12:00');
  expect(wall(school)).not.toMatch(/On the wall|Morgan/);
  expect(rows(school, 'Coaching sessions')).toHaveLength(1);
  expect(school.ws.mail.sent.filter(({ subject }) => subject.startsWith('Race')).length).toBeGreaterThan(50);
});
