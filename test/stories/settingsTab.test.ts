/** The tab of settings as a lead sees it, and what becomes of a row that somebody deletes. */
import type { Finding } from '../../src/health/finding';
import { OWN_SETTINGS, SETTINGS } from '../../src/records';
import { aSchool, call, desk, emailOf, findings, kept, rows, type School, setting } from './school';

const aRunningSchool = kept(async () => {
  const school = await aSchool();
  await call(school, 'approveLetters');
  school.ws.advance({ hours: 5 });
  return school;
});

const OWN_ROWS = OWN_SETTINGS.map((name) => SETTINGS[name].row);
const tabOf = ({ ws }: School) =>
  ws.spreadsheet.getSheetByName('Settings') as GoogleAppsScript.Spreadsheet.Sheet;
const rowOf = (school: School, name: string) =>
  rows(school, 'Settings').findIndex((row) => row['Setting'] === name) + 2;

/** The rows that a lead sees under the headings. */
const inSight = (school: School) =>
  rows(school, 'Settings')
    .filter((_, at) => !tabOf(school).isRowHiddenByUser(at + 2))
    .map((row) => row['Setting']);

describe('G2: the tab “Settings”', () => {
  test('shows the rows that are the school’s own, and nothing of what Stepwise remembers', async () => {
    expect(inSight(await aRunningSchool())).toEqual(OWN_ROWS);
  });

  test('is as before some hours after somebody has sorted it and brought everything to light', async () => {
    const school = await aRunningSchool();
    const sheet = tabOf(school);
    const before = await desk(school);
    school.ws.byHand(() => {
      sheet.showRows(2, sheet.getLastRow() - 1);
      sheet.getRange(2, 1, sheet.getLastRow() - 1, 3).sort({ column: 1, ascending: false });
      sheet.hideRows(3, 2);
    });
    expect((await desk(school)).school).toEqual(before.school);
    school.ws.advance({ hours: 20 });
    expect(inSight(school).sort()).toEqual([...OWN_ROWS].sort());
    expect(await findings(school)).toEqual([]);
  });

  test.each(OWN_ROWS)(
    'whose row “%s” was deleted goes on as it was, and offers to put it back',
    async (name) => {
      const school = await aRunningSchool();
      const [before, value] = [await desk(school), setting(school, name)];
      tabOf(school).deleteRow(rowOf(school, name));
      const after = await desk(school);
      expect([after.school, after.setUp, after.letters]).toEqual([
        before.school,
        before.setUp,
        before.letters,
      ]);
      const found = (await findings(school)) as [Finding];
      expect(found).toMatchObject([{ kind: 'setting missing', about: name }]);
      expect(found[0].sentence).toContain(value && `what it said last: “${value}”`);
      expect(await call(school, 'repair', found[0].kind, found[0].about)).toEqual([]);
      expect(setting(school, name)).toBe(value);
      expect(inSight(school).sort()).toEqual([...OWN_ROWS].sort());
    },
  );

  test.each(['School name', 'Coaching leads', 'Time zone'])(
    'whose “%s” was emptied is not taken for one that was never set up',
    async (name) => {
      const school = await aRunningSchool();
      const before = await desk(school);
      school.ws.edit('Settings', `B${rowOf(school, name)}`, '');
      const { school: after, setUp } = await desk(school);
      expect([after, setUp]).toEqual([before.school, before.setUp]);
      const coach = await school.ws.as(emailOf(school, 'BCO'), () => desk(school));
      expect(coach.asker.isLead).toBe(false);
    },
  );
});

test('G2: where nobody knows the name any more, the school is called so, and never set up anew', async () => {
  const school = await aRunningSchool();
  for (const name of ['School name', SETTINGS.lastKnown.row]) tabOf(school).deleteRow(rowOf(school, name));
  const { school: here, setUp } = await desk(school);
  expect([here.name, setUp.school]).toEqual(['Our school', true]);
});
