/** The health check on whole things: a tab that is gone, an owner who has left; and what a sheet says as it opens. */
import { BUILD_PARTS } from '../../src/app/forms';
import type { Finding } from '../../src/health/finding';
import { FORMS_WITH_A_ROW } from '../../src/records/formLink';
import {
  aSchool,
  call,
  converse,
  desk,
  dropIn,
  findings,
  kept,
  rows,
  type School,
  said,
  setting,
  until,
} from './school';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const LEAD = 'r.reid@northfield.example';
const SECOND_LEAD = 'b.cooper@northfield.example';

const aRunningSchool = kept(async () => {
  const school = await aSchool();
  dropIn(school, { visitor: 'STU', teacher: 'PMO' });
  await converse(school, 'BCO', said());
  school.ws.advance({ hours: 1 });
  return school;
});

const tab = ({ ws }: School, name: string) => ws.spreadsheet.getSheetByName(name) as Sheet;
type Said = Awaited<ReturnType<typeof findings>>[number];
const mend = (school: School, { kind, about }: Finding) => call<Finding[]>(school, 'repair', kind, about);
const sentences = async (school: School) => (await findings(school)).map(({ sentence }) => sentence);
const delivered = ({ ws }: School) => ws.mail.sent.map(({ to, subject }) => `${to}: ${subject}`);

/** Opens the sheet and reads what it says at its foot. */
function openSheet({ ws }: School): string {
  ws.state.ui.toasts = [];
  ws.open();
  return ws.ui.toasts.map(({ message }) => message).join(' ');
}

test('the settings were deleted: set up again, the school keeps its forms, and no answer is taken in twice', async () => {
  const school = await aRunningSchool();
  const [forms, before] = [school.ws.forms.map(({ id }) => id), delivered(school)];
  school.ws.spreadsheet.deleteSheet(tab(school, 'Settings'));
  await call(school, 'saveSchool', {
    schoolName: 'Northfield School',
    timeZone: 'Europe/London',
    leads: LEAD,
  });
  for (const part of BUILD_PARTS) await call(school, 'build', part);
  expect(school.ws.forms.map(({ id }) => id)).toEqual(forms);
  school.ws.advance({ hours: 3 });
  expect(delivered(school)).toEqual(before);
  dropIn(school, { visitor: 'STU', teacher: 'SCO' });
  expect(rows(school, 'Drop-ins')).toHaveLength(2);
});

describe('a tab that was deleted', () => {
  test.each(['Drop-ins', 'Coaching sessions', 'Form answers', 'Outbox', 'Activity'])(
    '“%s” is made again empty, and no answer is taken in or told twice',
    async (name) => {
      const school = await aRunningSchool();
      const before = delivered(school);
      school.ws.spreadsheet.deleteSheet(tab(school, name));
      const [found] = (await findings(school)).filter(({ kind }) => kind === 'tab missing') as [Said];
      expect(found.sentence).toContain(
        `The tab “${name}” was deleted. File → Version history brings it back`,
      );
      await mend(school, found);
      school.ws.advance({ hours: 3 });
      expect(delivered(school)).toEqual(before);
      dropIn(school, { visitor: 'STU', teacher: 'SCO' });
      expect(rows(school, 'Drop-ins')).toHaveLength(name === 'Drop-ins' ? 1 : 2);
    },
  );

  test('is never made anew over one that only looks renamed twice: a person says which it is', async () => {
    const school = await aRunningSchool();
    const staff = tab(school, 'Staff');
    staff.setName('Staff (1)');
    staff.copyTo(school.ws.spreadsheet).setName('Staff (2)');
    const [found] = (await findings(school)) as [Said];
    expect(found).toMatchObject({
      sentence:
        'The tab “Staff” is gone, and “Staff (1)” and “Staff (2)” look like it. Call the right one “Staff”.',
      repair: '',
    });
  });
});

describe('what needs no repair', () => {
  test('columns moved and rows sorted are in order', async () => {
    const school = await aRunningSchool();
    const staff = tab(school, 'Staff');
    staff.moveColumns(staff.getRange('C:C'), 1);
    staff.getRange(2, 1, staff.getLastRow() - 1, staff.getLastColumn()).sort({ column: 3, ascending: false });
    expect(await findings(school)).toEqual([]);
    dropIn(school, { visitor: 'STU', teacher: 'SCO' });
    expect(rows(school, 'Drop-ins')).toHaveLength(2);
  });

  test('words in a date column: that row is named and left as it is, and the others are used', async () => {
    const school = await aRunningSchool();
    const at = rows(school, 'Pairs').length + 1;
    school.ws.edit('Pairs', `C${at}`, 'last Tuesday');
    const { attention, pairs } = await desk(school);
    expect(attention.spoiled).toMatchObject([
      { tab: 'Pairs', row: at, problem: '“From” says “last Tuesday”: write a date, such as 7/9/2026.' },
    ]);
    expect(pairs).toHaveLength(at - 2);
    await converse(school, 'BCO', said({ teacher: 'LJA' }));
    expect(rows(school, 'Pairs')[at - 2]?.['From']).toBe('last Tuesday');
  });
});

test.each(['Asia/Tokyo', 'America/Los_Angeles', 'UTC'])(
  'days stay the days that people typed though the sheet is given the time zone %s',
  async (zone) => {
    const school = await aRunningSchool();
    const pairs = (await desk(school)).pairs;
    const { terms, staff } = await desk(school);
    school.ws.spreadsheet.setSpreadsheetTimeZone(zone);
    expect(await desk(school)).toMatchObject({ pairs, terms, staff });
    await call(school, 'endPair', pairs[0]?.id, '2026-09-18');
    const after = (await desk(school)).pairs.map(({ from }) => from);
    expect(after).toEqual(pairs.map(({ from }) => from));
  },
);

test('a row copied to begin another gets an id of its own, and the first keeps its history', async () => {
  const school = await aRunningSchool();
  const pairs = tab(school, 'Pairs');
  const last = pairs.getLastRow();
  const copied = pairs.getRange(2, 1, 1, 8).getValues();
  pairs.getRange(last + 1, 1, 1, 8).setValues(copied);
  const [found] = (await findings(school)) as [Said];
  expect(found.sentence).toBe(
    `In “Pairs”, row ${last + 1} has the same id as row 2, as after copying a row.`,
  );
  expect(await mend(school, found)).toEqual([]);
  const ids = rows(school, 'Pairs').map((row) => row['Id']);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids[0]).toBe(copied[0]?.[7]);
});

describe('an owner who is gone', () => {
  /** The lead in whose name Stepwise wakes, and another, with whom nothing is shared. */
  async function twoLeads(): Promise<School> {
    const school = await aRunningSchool();
    await call(school, 'saveSchool', {
      schoolName: 'Northfield School',
      timeZone: 'Europe/London',
      leads: `${LEAD}, ${SECOND_LEAD}`,
    });
    return school;
  }

  test('whose account was closed: another lead is told since when, and wakes it in their own name', async () => {
    const school = await twoLeads();
    school.ws.closeAccount(LEAD);
    until(school, '2026-09-10T12:00');
    const opens = () => school.ws.as(SECOND_LEAD, () => openSheet(school));
    expect(opens()).toBe(
      'Stepwise has not woken since Tuesday 8 September. Choose Stepwise → Open Stepwise: “What needs a look” says what, and puts it right.',
    );
    await school.ws.as(SECOND_LEAD, async () => {
      const found = (await findings(school)).find(({ kind }) => kind === 'triggers') as Said;
      expect(found).toMatchObject({
        sentence: `Stepwise has not woken since Tuesday 8 September, so letters stay and answers wait. It wakes in the name of ${LEAD}.`,
        repair: 'Wake in my name',
      });
      const left = await mend(school, found);
      expect(left.map(({ kind }) => kind)).toEqual(FORMS_WITH_A_ROW.map(() => 'form gone'));
    });
    expect(setting(school, 'Triggers made by')).toBe(SECOND_LEAD);
    dropIn(school, { visitor: 'STU', teacher: 'SCO', on: '2026-09-10' });
    expect(rows(school, 'Drop-ins')).toHaveLength(2);
    school.ws.advance({ hours: 2 });
    expect(opens()).toContain('5 things need a look.');
  });

  test('who is marked as having left: said before the account is closed', async () => {
    const school = await twoLeads();
    const at = rows(school, 'Staff').findIndex((row) => row['Work e-mail'] === LEAD) + 2;
    const headings = tab(school, 'Staff').getDataRange().getValues()[0] ?? [];
    tab(school, 'Staff')
      .getRange(at, headings.indexOf('Status') + 1)
      .setValue('Left');
    const found = await school.ws.as(SECOND_LEAD, () => sentences(school));
    expect(found.slice(FORMS_WITH_A_ROW.length)).toEqual([
      `Stepwise wakes in the name of ${LEAD}, who has left: when that account is closed, everything stops.`,
    ]);
  });
});

describe('as the sheet opens', () => {
  test('it says how much the last round found, at two round trips, and is silent once that is put right', async () => {
    const school = await aRunningSchool();
    tab(school, 'Pairs').setName('Couples');
    school.ws.advance({ hours: 4 });
    const runs = school.ws.ledger.executions.length;
    expect(openSheet(school)).toBe(
      'One thing needs a look. Choose Stepwise → Open Stepwise: “What needs a look” says what, and puts it right.',
    );
    const [opening] = school.ws.ledger.executions.slice(runs);
    expect(opening).toMatchObject({ fn: 'onOpen', authMode: 'LIMITED', status: 'completed', roundTrips: 2 });
    await mend(school, ((await findings(school)) as [Said])[0]);
    expect(openSheet(school)).toBe('');
  });

  test('it says that its settings can’t be found, and a new school is never begun beside them', async () => {
    const school = await aRunningSchool();
    tab(school, 'Settings').setName('Old');
    expect(openSheet(school)).toContain('The tab “Settings” can’t be read as it is.');
    await expect(desk(school)).rejects.toThrow('The tab “Settings” is called “Old” now');
    await expect(
      call(school, 'saveSchool', { schoolName: 'New', timeZone: 'Europe/London', leads: LEAD }),
    ).rejects.toThrow('The tab “Settings” is called “Old” now');
  });

  test('whatever fails, the menu is there', async () => {
    const school = await aRunningSchool();
    school.ws.faults.failAt({ service: 'SpreadsheetApp', with: 'Service unavailable: Spreadsheets' });
    openSheet(school);
    expect(school.ws.ui.menus).toMatchObject([{ title: 'Stepwise' }]);
  });
});
