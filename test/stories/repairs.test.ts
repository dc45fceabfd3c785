/** Repairs that harm nothing: each says beforehand what it does, touches only that, and can be undone for thirty days. */
import type { Finding, RepairShown } from '../../src/health/finding';
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
} from './school';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const aRunningSchool = kept(async () => {
  const school = await aSchool();
  dropIn(school, { visitor: 'STU', teacher: 'PMO' });
  await converse(school, 'BCO', said());
  school.ws.advance({ hours: 1 });
  return school;
});

const tab = ({ ws }: School, name: string) => ws.spreadsheet.getSheetByName(name) as Sheet;
const mend = (school: School, { kind, about }: Finding) => call<Finding[]>(school, 'repair', kind, about);
const made = (school: School) => call<RepairShown[]>(school, 'repairsMade');
const undo = async (school: School) => call<Finding[]>(school, 'undoRepair', (await made(school))[0]?.id);
const columnOf = (school: School, name: string, heading: string) =>
  (tab(school, name).getDataRange().getValues()[0] ?? []).indexOf(heading) + 1;

/** All that stands in the sheet, but for what Stepwise remembers of itself. */
const OWN = ['Settings', 'Repairs made', 'Activity'];
const sheetNow = ({ ws }: School) =>
  Object.fromEntries(
    ws.spreadsheet
      .getSheets()
      .filter((sheet) => !OWN.includes(sheet.getName()))
      .map((sheet) => [
        sheet.getName(),
        [sheet.getDataRange().getValues(), sheet.getDataRange().getNumberFormats()],
      ]),
  );

async function only(school: School): Promise<Finding> {
  const [found, ...others] = await findings(school);
  expect(others).toEqual([]);
  return found as Finding;
}

/** The finding is the only one; its repair leaves the sheet in order, and undone the sheet is as it was before. */
async function mendsAndUndoes(school: School, expected: Partial<Finding>) {
  const found = await only(school);
  expect(found).toMatchObject(expected);
  const before = sheetNow(school);
  expect(await mend(school, found)).toEqual([]);
  const [shown] = await made(school);
  expect(shown).toMatchObject({ what: `${found.sentence} ${found.does}`, canUndo: true, undoneAt: '' });
  expect(await undo(school)).toMatchObject([found]);
  expect(sheetNow(school)).toEqual(before);
  expect(await made(school)).toMatchObject([{ canUndo: false }]);
  await mend(school, found);
  expect(await findings(school)).toEqual([]);
}

describe('a title row above the headings', () => {
  test.each(['Staff', 'Pairs', 'Drop-ins', 'Settings', 'Action steps'])(
    'of “%s” is one finding; meanwhile all is read and written as before',
    async (name) => {
      const school = await aRunningSchool();
      const { staff, pairs, steps } = await desk(school);
      const sheet = tab(school, name);
      sheet.insertRowBefore(1).getRange('A1').setValue('Northfield 2026');
      expect(await desk(school)).toMatchObject({ staff, pairs, steps });
      const [first] = staff;
      await call(school, 'importStaff', [{ ...first, post: 'Head of chess' }], [first]);
      expect((await desk(school)).staff).toEqual([{ ...first, post: 'Head of chess' }, ...staff.slice(1)]);
      // The stories' own reading of the Staff tab begins at its first row.
      if (name === 'Staff') sheet.moveRows(sheet.getRange('1:1'), 3);
      dropIn(school, { visitor: 'STU', teacher: 'SCO', praise: 'Under a title.' });
      await converse(school, 'ITU', said({ teacher: 'BRO' }));
      if (name === 'Staff') sheet.moveRows(sheet.getRange('2:2'), 1);
      expect((await desk(school)).sessions).toHaveLength(2);
      if (name === 'Drop-ins') expect(sheet.getRange('A2').getValue()).toBe('Visited on');
      await mendsAndUndoes(school, {
        sentence: `A row stands above the headings in “${name}”: “Northfield 2026”.`,
        repair: 'Move it away',
        does: `Moves the first row to a tab of its own, “From ${name}”; no other row is changed.`,
      });
      expect(tab(school, `From ${name}`).getDataRange().getValues()).toEqual([['Northfield 2026']]);
      expect(rows(school, 'Drop-ins')).toHaveLength(2);
    },
  );

  test('a merged banner and a blank row are one finding as well', async () => {
    const school = await aRunningSchool();
    const sheet = tab(school, 'Staff');
    sheet.insertRowsBefore(1, 2);
    sheet.getRange('A1').setValue('Our staff').setFontSize(20);
    sheet.getRange('A1:F1').merge();
    await mendsAndUndoes(school, {
      sentence: '2 rows stand above the headings in “Staff”: “Our staff”.',
      repair: 'Move them away',
    });
  });
});

describe('other shapes of one cause', () => {
  test('headings that were sorted in among the rows', async () => {
    const school = await aRunningSchool();
    const sheet = tab(school, 'Staff');
    sheet.getRange(1, 1, sheet.getLastRow(), sheet.getLastColumn()).sort({ column: 2, ascending: true });
    await expect(desk(school)).rejects.toThrow(/The headings of “Staff” stand in row \d+, among its rows/);
    await mendsAndUndoes(school, { kind: 'row above headings', repair: 'Move them to the top' });
  });

  test('a row of headings that was deleted', async () => {
    const school = await aRunningSchool();
    tab(school, 'Staff').deleteRow(1);
    await mendsAndUndoes(school, {
      sentence: 'In “Staff”, the row of headings is gone.',
      does: 'Puts a row with the headings on top of “Staff”; no row is changed.',
    });
  });

  test('headings that were pasted a second time', async () => {
    const school = await aRunningSchool();
    const sheet = tab(school, 'Staff');
    const headings = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues();
    sheet.insertRowAfter(4).getRange(5, 1, 1, sheet.getLastColumn()).setValues(headings);
    await mendsAndUndoes(school, { kind: 'headings doubled', about: 'Staff 5' });
  });

  test('a tab that was pasted over with something else has nothing to press', async () => {
    const school = await aRunningSchool();
    const sheet = tab(school, 'Term dates');
    sheet
      .clear()
      .getRange('A1:B2')
      .setValues([
        ['Dish', 'Price'],
        ['Pie', 3],
      ]);
    expect(await only(school)).toMatchObject({ kind: 'headings gone', repair: '' });
  });

  test('a column that was deleted comes back empty, and says so; beside one of their own nothing is renamed', async () => {
    const school = await aRunningSchool();
    const sheet = tab(school, 'Staff');
    const at = columnOf(school, 'Staff', 'Department');
    sheet.deleteColumn(at);
    sheet.insertColumnAfter(sheet.getLastColumn());
    sheet.getRange(1, sheet.getLastColumn() + 1, 2, 1).setValues([['Notes'], ['Likes tea']]);
    await mendsAndUndoes(school, {
      sentence:
        'In “Staff”, the column “Department” is gone, and its words with it. File → Version history brings them back; made again here, it comes back empty.',
      does: 'Puts an empty column “Department” behind “Surname”; no other column is changed.',
    });
    expect(columnOf(school, 'Staff', 'Department')).toBe(at);
    expect(rows(school, 'Staff')[0]).toMatchObject({ Department: '', Notes: 'Likes tea' });
  });

  test('a column of their own where ours stood is never headed by a repair', async () => {
    const school = await aRunningSchool();
    const sheet = tab(school, 'Staff');
    const at = columnOf(school, 'Staff', 'Department');
    sheet.deleteColumn(at);
    sheet
      .insertColumnBefore(at)
      .getRange(2, at, 3, 1)
      .setValues([['Likes tea'], ['Plays chess'], ['Sings']]);
    expect(await only(school)).toMatchObject({ kind: 'heading missing', repair: '' });
  });

  test.each(['Department', 'Role', 'Work e-mail'])(
    'a heading that was cleared or renamed, “%s”',
    async (heading) => {
      for (const says of ['', 'Anything']) {
        const school = await aRunningSchool();
        tab(school, 'Staff')
          .getRange(1, columnOf(school, 'Staff', heading))
          .setValue(says);
        await mendsAndUndoes(school, { about: `Staff: ${heading}` });
      }
    },
  );

  test.each<[string, (school: School) => void]>([
    ['a tab renamed', (school) => tab(school, 'Pairs').setName('Couples')],
    ['a tab deleted', (school) => school.ws.spreadsheet.deleteSheet(tab(school, 'Competitions'))],
    ['lists taken away', (school) => tab(school, 'Staff').getRange('A2:Z').clearDataValidations()],
    ['another zone', (school) => school.ws.spreadsheet.setSpreadsheetTimeZone('Asia/Tokyo')],
    ['an id emptied', (school) => school.ws.edit('Programmes', `J2`, '')],
  ])('%s', async (_, meddle) => {
    const school = await aRunningSchool();
    meddle(school);
    await mendsAndUndoes(school, {});
  });
});

describe('whose id it is', () => {
  /** The pair that has met, and another one. */
  async function twoPairs() {
    const school = await aRunningSchool();
    const met = rows(school, 'Coaching sessions')[0]?.['Pair id'];
    const all = rows(school, 'Pairs');
    const true_ = all.findIndex((row) => row['Id'] === met) + 2;
    const other = all.findIndex((row, at) => row['Id'] !== met && at + 2 < true_ + 40) + 2;
    return { school, met: String(met), owner: true_, other, idAt: columnOf(school, 'Pairs', 'Id') };
  }

  test('a pair’s id pasted over a row above it: the owner keeps it and its conversation', async () => {
    const { school, met, owner, other, idAt } = await twoPairs();
    const pairs = tab(school, 'Pairs');
    pairs.moveRows(pairs.getRange(`${owner}:${owner}`), pairs.getLastRow() + 1);
    pairs.getRange(other, idAt).setValue(met);
    const before = (await desk(school)).sessions;
    await mendsAndUndoes(school, { about: `Pairs ${other}`, repair: 'Give it a new id' });
    expect(rows(school, 'Pairs').at(-1)?.['Id']).toBe(met);
    expect((await desk(school)).sessions).toEqual(before);
  });

  test('pasted over a row that has a history itself, that one gets its own id back', async () => {
    const { school, met, idAt } = await twoPairs();
    await converse(school, 'ITU', said({ teacher: 'BRO' }));
    const [second] = rows(school, 'Coaching sessions');
    const row = rows(school, 'Pairs').findIndex(({ Id }) => Id === second?.['Pair id']) + 2;
    tab(school, 'Pairs').getRange(row, idAt).setValue(met);
    await mendsAndUndoes(school, { about: `Pairs ${row}`, repair: 'Write “the old id” again' });
    expect(rows(school, 'Pairs')[row - 2]?.['Id']).toBe(second?.['Pair id']);
  });

  test('where nothing shows whose it is, it is said and nothing is offered', async () => {
    const { school, owner, idAt } = await twoPairs();
    const pairs = tab(school, 'Pairs');
    pairs.insertRowAfter(owner);
    pairs.getRange(`${owner}:${owner}`).copyTo(pairs.getRange(owner + 1, 1));
    pairs.getRange(owner + 1, columnOf(school, 'Pairs', 'Format')).setValue('Reciprocal');
    expect(idAt).toBeGreaterThan(1);
    expect(await only(school)).toMatchObject({
      repair: '',
      sentence: expect.stringContaining('nothing shows'),
    });
  });

  test('a code typed over another’s: the one that is wrong gets its own again', async () => {
    const school = await aRunningSchool();
    const staff = tab(school, 'Staff');
    const at = rows(school, 'Staff').findIndex((row) => row['Staff code'] === 'PMO') + 2;
    staff.getRange(at, columnOf(school, 'Staff', 'Staff code')).setValue('BCO');
    await mendsAndUndoes(school, { about: `Staff ${at}`, repair: 'Write “PMO” again' });
  });
});

describe('undoing', () => {
  const renamed = async () => {
    const school = await aRunningSchool();
    tab(school, 'Staff')
      .getRange(1, columnOf(school, 'Staff', 'Department'))
      .setValue('Faculty');
    await mend(school, await only(school));
    return school;
  };

  test('leaves alone what a person changed since, and says so', async () => {
    const school = await renamed();
    tab(school, 'Staff')
      .getRange(1, columnOf(school, 'Staff', 'Department'))
      .setValue('Departments');
    await expect(undo(school)).rejects.toThrow(
      '“Staff” is no longer as it was left, so nothing was changed.',
    );
    expect(await made(school)).toMatchObject([{ canUndo: true }]);
  });

  test('is there for thirty days', async () => {
    const school = await renamed();
    const { id } = (await made(school))[0] as RepairShown;
    school.ws.state.triggers = [];
    school.ws.advance({ days: 31 });
    expect(await made(school)).toEqual([]);
    await expect(call(school, 'undoRepair', id)).rejects.toThrow('30 days have passed');
  });

  test('is a lead’s', async () => {
    const school = await renamed();
    const coach = () => school.ws.as('b.cooper@northfield.example', () => undo(school));
    await expect(coach()).rejects.toThrow(/lead/);
    expect(setting(school, 'School name')).toBe('Northfield School');
  });
});
