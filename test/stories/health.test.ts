/** The health check: what people do to a running school's sheet is found, said in a sentence and put right with one press. */
import type { Finding } from '../../src/health/finding';
import { aSchool, call, converse, dropIn, findings, formId, kept, rows, type School, said } from './school';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Two drop-ins and a conversation have happened, and an hour has passed. */
const aRunningSchool = kept(async () => {
  const school = await aSchool();
  dropIn(school, { visitor: 'STU', teacher: 'PMO' });
  dropIn(school, { visitor: 'STU', teacher: 'LHU' });
  await converse(school, 'BCO', said());
  school.ws.advance({ hours: 1 });
  return school;
});

const tab = ({ ws }: School, name: string) => ws.spreadsheet.getSheetByName(name) as Sheet;
type Said = Awaited<ReturnType<typeof findings>>[number];
const mend = (school: School, { kind, about }: Finding) => call<Finding[]>(school, 'repair', kind, about);

/** Where a heading's column stands, from 1. */
const columnOf = (school: School, name: string, heading: string) =>
  (tab(school, name).getDataRange().getValues()[0] ?? []).indexOf(heading) + 1;

const cellOf = (school: School, name: string, heading: string, row: number) =>
  tab(school, name).getRange(row, columnOf(school, name, heading));

/** The row of the sheet in which a heading's column ends so. */
const rowOf = (school: School, name: string, heading: string, value: string) =>
  rows(school, name).findIndex((row) => String(row[heading]).endsWith(value)) + 2;

/** A drop-in and a conversation go through, nothing is lost or doubled, and nobody hears of a fault. */
async function worksOn(school: School, before: { visits: number; talks: number }) {
  dropIn(school, { visitor: 'STU', teacher: 'SCO', praise: 'After the repair.' });
  await converse(school, 'ITU', said({ teacher: 'BRO' }));
  school.ws.advance({ hours: 3 });
  expect(rows(school, 'Drop-ins')).toHaveLength(before.visits + 1);
  expect(rows(school, 'Coaching sessions')).toHaveLength(before.talks + 1);
  const keys = rows(school, 'Outbox').map((row) => row['Key']);
  expect(new Set(keys).size).toBe(keys.length);
}

interface Case {
  name: string;
  meddle(school: School): void;
  sentence: string;
  button: string;
}

const CASES: Case[] = [
  {
    name: 'a renamed tab',
    meddle: (school) => tab(school, 'Staff').setName('Personnel'),
    sentence: 'The tab “Staff” is called “Personnel” now, so Stepwise doesn’t find it.',
    button: 'Call it “Staff” again',
  },
  {
    name: 'the settings by another name',
    meddle: (school) => tab(school, 'Settings').setName('Old settings'),
    sentence: 'The tab “Settings” is called “Old settings” now, so Stepwise doesn’t find it.',
    button: 'Call it “Settings” again',
  },
  {
    name: 'a renamed heading',
    meddle: (school) => cellOf(school, 'Staff', 'Department', 1).setValue('Faculty'),
    sentence: 'In “Staff”, the heading “Department” says “Faculty” now, so Stepwise doesn’t find it.',
    button: 'Call it “Department” again',
  },
  {
    name: 'a heading that was taken away',
    meddle: (school) => cellOf(school, 'Drop-ins', 'What went well', 1).clearContent(),
    sentence: 'In “Drop-ins”, the heading “What went well” is missing.',
    button: 'Put it back',
  },
  {
    name: 'a validation that was taken away',
    meddle: (school) => tab(school, 'Staff').getRange('A2:Z').clearDataValidations(),
    sentence:
      'In “Staff”, nothing is offered to choose from any more under “Role”, “Started on”, “Status”, “Left on”, “May be named”, so anything can be typed there.',
    button: 'Offer it again',
  },
  {
    name: 'another time zone',
    meddle: (school) => school.ws.spreadsheet.setSpreadsheetTimeZone('Asia/Tokyo'),
    sentence:
      'The sheet’s time zone is Asia/Tokyo now, and the school’s is Europe/London, so the times that Google writes into it are not the school’s.',
    button: 'Set it to Europe/London',
  },
  {
    name: 'a trigger that was deleted',
    meddle: ({ ws }) => {
      ws.state.triggers = ws.state.triggers.filter(({ handler }) => handler !== 'formSubmitted');
    },
    sentence: 'Nothing wakes Stepwise any more, so letters stay and answers wait: its trigger was deleted.',
    button: 'Set it again',
  },
  {
    name: 'a form that was deleted',
    meddle: ({ ws }) => {
      const gone = ws.state.forms.findIndex(({ title }) => title.endsWith('coaching conversation'));
      ws.state.forms.splice(gone, 1);
    },
    sentence:
      'The form “Coaching conversation” can’t be opened any more, though you made it: most likely it was deleted',
    button: 'Make a new one',
  },
  {
    name: 'a form that was unlinked',
    meddle: (school) => school.ws.globals.FormApp.openById(formId(school, 'drop-in')).removeDestination(),
    sentence: 'The form “Lesson drop-in” no longer sends its answers to this sheet.',
    button: 'Tie it to the sheet',
  },
  {
    name: 'a form that was closed',
    meddle: (school) =>
      school.ws.globals.FormApp.openById(formId(school, 'drop-in')).setAcceptingResponses(false),
    sentence: 'The form “Lesson drop-in” takes no answers any more.',
    button: 'Open it again',
  },
  {
    name: 'a question that was taken out',
    meddle: (school) => {
      const form = school.ws.globals.FormApp.openById(formId(school, 'drop-in'));
      const item = form.getItems().find((each) => each.getTitle() === 'What went well?');
      if (item) form.deleteItem(item);
    },
    sentence: 'The form “Lesson drop-in” has lost “What went well?”.',
    button: 'Ask it again',
  },
  {
    name: 'an id that was overtyped',
    meddle: (school) =>
      cellOf(school, 'Pairs', 'Id', rowOf(school, 'Pairs', 'Teacher', '(SRO)')).setValue('x'),
    sentence: '”, where other rows expect “',
    button: 'Write “the old id” again',
  },
  {
    name: 'an id that was emptied',
    meddle: (school) => cellOf(school, 'Programmes', 'Id', 2).clearContent(),
    sentence: 'In “Programmes”, row 2 is empty under “Id”, where other rows expect “',
    button: 'Write “the old id” again',
  },
  {
    name: 'a staff code that was overtyped',
    meddle: (school) =>
      cellOf(school, 'Staff', 'Staff code', rowOf(school, 'Staff', 'Staff code', 'STU')).setValue('XX'),
    sentence: ' says “XX” under “Staff code”, where other rows expect “STU”.',
    button: 'Write “STU” again',
  },
];

test('a school that nobody has meddled with is in order, and its sheet opens in silence', async () => {
  const school = await aRunningSchool();
  expect(await findings(school)).toEqual([]);
  school.ws.open();
  expect(school.ws.ui.toasts).toEqual([]);
});

test.each(CASES)('$name is found, said and put right, and the school works on', async (given) => {
  const school = await aRunningSchool();
  const before = { visits: rows(school, 'Drop-ins').length, talks: rows(school, 'Coaching sessions').length };
  const staff = rows(school, 'Staff');
  given.meddle(school);
  const found = await findings(school);
  expect(found.map(({ sentence }) => sentence)).toEqual([expect.stringContaining(given.sentence)]);
  expect(found[0]?.repair).toBe(given.button);
  expect(await mend(school, found[0] as Said)).toEqual([]);
  expect(rows(school, 'Staff')).toEqual(staff);
  await worksOn(school, before);
  expect(await findings(school)).toEqual([]);
});

test('a column put in just as a drop-in comes: its words stand askew, and one press puts them right', async () => {
  const school = await aRunningSchool();
  const before = rows(school, 'Drop-ins');
  school.ws.meanwhile({ at: 10, act: () => tab(school, 'Drop-ins').insertColumnBefore(3) });
  dropIn(school, { visitor: 'STU', teacher: 'SCO', praise: 'Amid a new column.' });
  const [found, ...others] = (await findings(school)) as [Said];
  expect(others).toEqual([]);
  expect(found.sentence).toContain('In “Drop-ins”, the words of row 2 stand one column to the left');
  expect(await mend(school, found)).toEqual([]);
  const [fresh, ...rest] = rows(school, 'Drop-ins');
  expect(fresh).toMatchObject({ Teacher: 'Sofia Cooper (SCO)', 'What went well': 'Amid a new column.' });
  expect(rest).toMatchObject(before);
});
