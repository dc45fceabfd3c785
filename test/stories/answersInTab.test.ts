/** A form that is out of reach has its answers read in their tab, whatever people did to that tab (G8). */
import {
  aSchool,
  call,
  choicesOf,
  converseByForm,
  dropIn,
  emailOf,
  failedRuns,
  findings,
  formId,
  kept,
  rows,
  type School,
  said,
  TODAY,
} from './school';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const FIRST = 'r.reid@northfield.example';
const SECOND = 'b.cooper@northfield.example';

/** Stepwise works in the name of a lead with whom nothing is shared; one drop-in came before that. */
const unshared = kept(async () => {
  const school = await aSchool();
  const leads = `${FIRST}, ${SECOND}`;
  await call(school, 'saveSchool', { schoolName: 'Northfield School', timeZone: 'Europe/London', leads });
  dropIn(school, { visitor: 'SRO', teacher: 'LHU', praise: 'Before.' });
  school.ws.advance({ minutes: 5 });
  school.ws.closeAccount(FIRST);
  await school.ws.as(SECOND, () => call(school, 'takeOver', true));
  return school;
});

const form = ({ ws }: School, ending = 'drop-in') => {
  const found = ws.forms.find(({ title }) => title.endsWith(ending));
  if (!found) throw new Error(`There is no form “${ending}”.`);
  return found;
};
const tabOf = (school: School, ending?: string): Sheet => {
  const { sheetId } = form(school, ending).destination ?? {};
  return school.ws.spreadsheet.getSheets().find((each) => each.getSheetId() === sheetId) as Sheet;
};
const columnOf = (tab: Sheet, heading: string) =>
  (tab.getDataRange().getValues()[0] ?? []).indexOf(heading) + 1;
const praised = (school: School) => rows(school, 'Drop-ins').map((row) => row['What went well']);

/** With the tab in the hands of its people, as no emulated answer is under way. */
const CASES: [name: string, meddle: (tab: Sheet, school: School) => void][] = [
  ['left as it was', () => undefined],
  [
    'sorted, the newest on top',
    (tab) => tab.getRange(2, 1, 2, tab.getLastColumn()).sort({ column: 1, ascending: false }),
  ],
  [
    'with its moments moved to the end',
    (tab) => tab.moveColumns(tab.getRange('A:A'), tab.getLastColumn() + 1),
  ],
  ['with its addresses moved away', (tab) => tab.moveColumns(tab.getRange('B:B'), 6)],
  ['with a heading overtyped', (tab) => tab.getRange(1, columnOf(tab, 'What went well?')).setValue('Praise')],
  ['with a row on top', (tab) => tab.insertRowBefore(1).getRange('A1').setValue('Our drop-ins')],
  [
    'with a note in a column of somebody’s own',
    (tab) => {
      const at = tab.getLastColumn() + 1;
      tab.getRange(1, at, 2, 1).setValues([['Checked on'], [new Date('2026-09-01T09:00:00Z')]]);
    },
  ],
  [
    'behind a column of days of somebody’s own',
    (tab) => {
      tab.insertColumnBefore(1);
      const days = [new Date('2026-09-08T07:00:00Z'), new Date('2026-09-08T07:00:00Z')];
      tab.getRange(1, 1, 3, 1).setValues([['Checked on'], ...days.map((day) => [day])]);
    },
  ],
  ['in a sheet of another time zone', (_, { ws }) => ws.spreadsheet.setSpreadsheetTimeZone('Asia/Tokyo')],
];

describe('G8: answers to a form that is out of reach, in a tab', () => {
  test.each(CASES)('G8: %s', async (_, meddle) => {
    const school = await unshared();
    school.ws.submits.dropNext();
    dropIn(school, {
      visitor: 'STU',
      teacher: 'PMO',
      praise: '=Pens down, 1/2',
    });
    meddle(tabOf(school), school);
    school.ws.advance({ hours: 3 });
    school.ws.spreadsheet.setSpreadsheetTimeZone('Europe/London');
    expect(praised(school)).toEqual(['=Pens down, 1/2', 'Before.']);
    expect(rows(school, 'Drop-ins')[0]).toMatchObject({
      'Visited on': TODAY,
      Teacher: 'Peter Morgan (PMO)',
      Visitor: expect.stringContaining('(STU)'),
    });
    expect(rows(school, 'Form answers').filter((row) => row['Outcome'] === 'Returned')).toEqual([]);
    expect(school.ws.mail.sent.filter(({ body }) => body.includes('Pens down'))).toHaveLength(1);
    expect(failedRuns(school)).toEqual([]);
  });
});

test('G8: a question that had another name when it was answered is known by that name too', async () => {
  const school = await aSchool();
  const leads = `${FIRST}, ${SECOND}`;
  await call(school, 'saveSchool', { schoolName: 'Northfield School', timeZone: 'Europe/London', leads });
  await call(school, 'saveStage', 'Praise and next step');
  await call(school, 'saveStage', 'Praise only');
  await call(school, 'saveStage', 'Praise and next step');
  school.ws.closeAccount(FIRST);
  await school.ws.as(SECOND, () => call(school, 'takeOver', false));
  const whose = 'Whose lesson did you visit?';
  const answers = {
    'When did you visit?': TODAY,
    [whose]: choicesOf(school, 'drop-in', whose).find((each) => each.endsWith('(PMO)')) ?? '',
    'What went well?': '007',
    'Or one step to try next, in your own words': 'Wait for three seconds.',
    'Is this just for them, or a shout-out that others may see?': 'Just for them',
    'Would you like a thank-you with a copy of your words?': 'No',
  };
  school.ws.submitForm(formId(school, 'drop-in'), answers, { as: emailOf(school, 'STU') });
  expect(rows(school, 'Drop-ins')).toMatchObject([{ 'Suggested step': 'Wait for three seconds.' }]);
});

test('G8: days, moments and counts of a conversation arrive whole', async () => {
  const school = await unshared();
  converseByForm(school, 'ITU', said({ teacher: 'BRO', nextMeeting: '2026-09-22T00:00' }));
  expect(rows(school, 'Coaching sessions')).toMatchObject([
    { 'Held on': TODAY, Rehearsals: 8, 'Next meeting': expect.stringContaining('2026-09-22') },
  ]);
});

test('G8: of several answers in one second none is lost, and none is recorded twice', async () => {
  const school = await unshared();
  for (const teacher of ['PMO', 'LHU', 'UHA']) dropIn(school, { visitor: 'STU', teacher, praise: teacher });
  school.ws.advance({ hours: 4 });
  expect(praised(school).sort()).toEqual(['Before.', 'LHU', 'PMO', 'UHA']);
});

test('G8: where the tab is cut off from the form, health says that answers wait, and none is lost', async () => {
  const school = await unshared();
  school.ws.globals.FormApp.openById(formId(school, 'drop-in')).removeDestination();
  dropIn(school, { visitor: 'STU', teacher: 'PMO', praise: 'In the form alone.' });
  school.ws.advance({ days: 1 });
  const found = await school.ws.as(SECOND, () => findings(school));
  expect(found.map(({ sentence }) => sentence)).toContainEqual(
    expect.stringContaining('was deleted or cut off from it, so they wait in the form'),
  );
  for (const each of school.ws.state.forms) each.editors.push(SECOND);
  school.ws.advance({ hours: 2 });
  expect(praised(school)).toEqual(['In the form alone.', 'Before.']);
});
