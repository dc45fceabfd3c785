/** The staff list comes again after people spoiled rows of the tab: nobody is doubled, and nobody loses their history. */
import { importStaff, STAFF_LIST, staffSent } from '../../demo/northfield';
import type { SetUpPayload } from '../../src/setUp/payload';
import { planStaff } from '../../src/setUp/staff/plan';
import { aSchool, call, desk, findings, rows, type School } from './school';

const page = (school: School) => call<SetUpPayload>(school, 'openDesk', 'setup');
const plan = async (school: School, text = STAFF_LIST) => {
  const { staff, now, staffRows } = await page(school);
  return planStaff(text, staff, now.slice(0, 10), staffRows);
};
const rowOf = (school: School, code: string) =>
  rows(school, 'Staff').findIndex((row) => row['Staff code'] === code) + 2;
const spoil = (school: School, code: string, column: string, words: string) =>
  school.ws.edit('Staff', `${column}${rowOf(school, code)}`, words);
const WITHOUT_CODES = STAFF_LIST.replace(/^([^,]*,[^,]*),[A-Z0-9]+,/gm, '$1,,');

describe.each([
  ['with codes', STAFF_LIST],
  ['without codes', WITHOUT_CODES],
])('E6: a list %s', (_, text) => {
  test.each([
    ['a day', 'H', 'soon'],
    ['a status', 'I', 'Sabbatical'],
    ['an address', 'F', 'at home'],
    ['a role', 'E', 'Wizard'],
    ['a forename', 'A', ''],
    ['a code', 'L', ''],
  ])('doubles nobody whose row can’t be read for %s', async (_, column, words) => {
    const school = await aSchool();
    const row = rowOf(school, 'SRO');
    spoil(school, 'SRO', column, words);
    const before = rows(school, 'Staff');
    const found = await plan(school, text);
    expect(found.toMend).toEqual([
      expect.stringMatching(new RegExp(`^Row ${row} of “Staff”.*probably Siobhán Rossi`)),
    ]);
    if (column === 'L') expect(found.toMend[0]).toContain('Their code is SRO.');
    expect(found.fresh).toEqual([]);
    expect(found.missing.map(({ id }) => id)).not.toContain('SRO');
    await importStaff(school, text);
    expect(rows(school, 'Staff')).toEqual(before);
  });

  test.each([
    ['typed over', 'XXX'],
    ['another’s', 'LJA'],
  ])('leaves no code unchanged that was %s, and it can be put back', async (_, code) => {
    const school = await aSchool();
    const row = rowOf(school, 'SRO');
    spoil(school, 'SRO', 'L', code);
    const before = rows(school, 'Staff');
    const found = await plan(school, text);
    expect(found.fresh).toEqual([]);
    expect(found.unchanged.map(({ id }) => id)).not.toContain(code);
    expect(found.toMend.join(' ')).toContain('Siobhán Rossi');
    await importStaff(school, text);
    expect(rows(school, 'Staff')).toEqual(before);
    for (const { kind, about, repair } of await findings(school))
      if (repair) await call(school, 'repair', kind, about);
    expect(rows(school, 'Staff')[row - 2]).toMatchObject({ 'Staff code': 'SRO' });
    expect(await plan(school, text)).toMatchObject({ fresh: [], toMend: [] });
  });

  test('brings back somebody whose row was deleted, with the code that others know', async () => {
    const school = await aSchool();
    school.ws.spreadsheet.getSheetByName('Staff')?.deleteRow(rowOf(school, 'SRO'));
    await importStaff(school, text);
    expect(rows(school, 'Staff')).toHaveLength(68);
    expect(await findings(school)).toEqual([]);
  });
});

test('a row that is spoiled between the check and the save is not doubled either', async () => {
  const school = await aSchool();
  school.ws.spreadsheet.getSheetByName('Staff')?.deleteRow(rowOf(school, 'SRO'));
  const sent = staffSent(await page(school), STAFF_LIST);
  expect(sent[0].map(({ id }) => id)).toEqual(['SRO']);
  spoil(school, 'LJA', 'I', 'Sabbatical');
  spoil(school, 'LJA', 'L', 'SRO');
  const before = rows(school, 'Staff');
  await expect(call(school, 'importStaff', ...sent)).rejects.toThrow('is probably row');
  expect(rows(school, 'Staff')).toEqual(before);
  expect((await desk(school)).attention.spoiled).toHaveLength(1);
});
