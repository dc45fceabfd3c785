/** The first minute of a new release at a school of 0.3.0: whatever people have done to the sheet, nothing of it is lost. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { localNow, PROJECT } from '../../demo/northfield';
import type { WorkspaceState } from '../../emulator/model';
import { Workspace } from '../../emulator/workspace';
import { World } from '../../emulator/world/world';
import type { CoachingPayload } from '../../src/coaching/payload';
import type { DropInsPayload } from '../../src/dropIns/payload';
import { LAYOUT } from '../../src/records';
import { addDays } from '../../src/school/days';
import {
  asleepUntil,
  call,
  dropIn,
  failedRuns,
  findings,
  kept,
  rows,
  type School,
  setting,
} from '../stories/school';

const saved = readFileSync(join(__dirname, '0.3.0', 'school.json.br'));
const aSchool = kept(async () => {
  const ws = new Workspace(new World(JSON.parse(brotliDecompressSync(saved).toString()) as WorkspaceState));
  return { ws, app: ws.load(PROJECT) };
});

const COACH = 'b.cooper@northfield.example';
const tabs = ({ ws }: School) => ws.spreadsheet.getSheets().map((sheet) => sheet.getName());
const settingsRow = (school: School, name: string) =>
  rows(school, 'Settings').findIndex((row) => row['Setting'] === name) + 2;

test('a coach who opens it first brings it up to date, once', async () => {
  const school = await aSchool();
  await school.ws.as(COACH, () => call(school, 'openDesk'));
  expect(tabs(school)).toContain('Form answers');
  expect(tabs(school)).not.toContain('Answers taken in');
  expect(tabs(school)).toContain('Repairs made');
  expect(setting(school, 'Laid out by release')).toBe(LAYOUT);
  expect(await findings(school)).toEqual([]);
});

test('two who open it in the same moment bring it up to date once between them', async () => {
  for (const at of [1, 2, 3, 4, 5, 6]) {
    const school = await aSchool();
    const other = school.ws.meanwhile({ at, act: () => school.app.clientCall('openDesk') });
    await school.ws.as(COACH, () => call(school, 'openDesk'));
    other.cancel();
    expect(setting(school, 'Laid out by release')).toBe(LAYOUT);
    expect(await findings(school)).toEqual([]);
  }
});

test('a run that is cut off anywhere in it is made good by the next', async () => {
  for (let at = 1; at <= 24; at += 1) {
    const school = await aSchool();
    school.ws.faults.killAt(at);
    await call(school, 'openDesk').catch(() => {});
    school.ws.faults.clear();
    await call(school, 'openDesk');
    expect(setting(school, 'Laid out by release')).toBe(LAYOUT);
    expect(await findings(school)).toEqual([]);
  }
});

test.each(['Drop-in form', 'Coaching leads', 'This file'])(
  'a row of the settings that was overtyped, “%s”, is found and put right, as before',
  async (name) => {
    const school = await aSchool();
    const value = setting(school, name);
    school.ws.edit('Settings', `A${settingsRow(school, name)}`, 'Something else');
    school.ws.advance({ hours: 2 });
    const [found] = (await findings(school)).filter(({ about }) => about.startsWith('Settings'));
    await call(school, 'repair', found?.kind, found?.about);
    expect(setting(school, name)).toBe(value);
  },
);

test('a tab that a person lost is not made again with the new ones, and another’s name is left alone', async () => {
  const school = await aSchool();
  const sheet = (name: string) => school.ws.spreadsheet.getSheetByName(name);
  school.ws.spreadsheet.deleteSheet(sheet('Competitions') as never);
  const own = school.ws.spreadsheet.insertSheet('Repairs made');
  own.getRange('A1').setValue('Bus, brakes');
  await expect(call(school, 'openDesk')).rejects.toThrow('Please call yours something else');
  expect(own.getDataRange().getValues()).toEqual([['Bus, brakes']]);
  own.setName('Repairs to the bus');
  await call(school, 'openDesk');
  expect(tabs(school)).toContain('Repairs made');
  expect(tabs(school)).not.toContain('Competitions');
});

test('a tab of the school’s own with the name that one of ours is to get is left alone, and the lead is told', async () => {
  const school = await aSchool();
  const own = school.ws.spreadsheet.insertSheet('Form answers');
  own.getRange('A1:B1').setValues([['Who', 'What we do with them']]);
  await expect(call(school, 'openDesk')).rejects.toThrow('Please call yours something else');
  const before = rows(school, 'Drop-ins').length;
  dropIn(school, { visitor: 'STU', teacher: 'PMO', on: '2026-09-25' });
  school.ws.advance({ hours: 3 });
  expect(school.ws.mail.sent.some(({ body }) => body.includes('Please call yours something else'))).toBe(
    true,
  );
  expect(own.getRange('A1:B1').getValues()).toEqual([['Who', 'What we do with them']]);
  own.setName('Form answers, ours');
  school.ws.advance({ hours: 3 });
  // One of them is the answer that nobody had told Stepwise of when the school was kept.
  expect(rows(school, 'Drop-ins')).toHaveLength(before + 2);
});

test('a copy of the file is read and not changed', async () => {
  const school = await aSchool();
  school.ws.edit('Settings', `B${settingsRow(school, 'This file')}`, 'another-file');
  const { needsALook } = await call<CoachingPayload>(school, 'openDesk');
  expect(needsALook).toBe(0);
  expect((await findings(school)).map(({ kind }) => kind)).toEqual(['copy', 'copy']);
  expect(tabs(school)).toContain('Answers taken in');
});

test.each(['not JSON any more', '12', '[]', '{"id":"x"}'])(
  'where the visit form’s row says “%s”, pages open and letters go, and the lead is told',
  async (value) => {
    const school = await aSchool();
    school.ws.edit('Settings', `B${settingsRow(school, 'Visit form')}`, value);
    const { forms } = await call<CoachingPayload>(school, 'openDesk');
    expect(forms).toMatchObject({ visit: '', dropIn: expect.stringContaining('/forms/') });
    await call(school, 'checkHealth');
    school.ws.advance({ hours: 8 });
    expect(school.ws.mail.sent.some(({ body }) => body.includes('“Visit form” in the Settings tab'))).toBe(
      true,
    );
    asleepUntil(school, `${addDays(localNow(school).slice(0, 10), 6)}T06:00`);
    school.ws.advance({ days: 1 });
    expect(school.ws.mail.sent.some(({ subject }) => /fortnight/i.test(subject))).toBe(true);
  },
);

test('while the row “Practice” is overtyped no drop-in is given back; it is taken in once the row is right', async () => {
  const school = await aSchool();
  const row = settingsRow(school, 'Practice');
  const practice = setting(school, 'Practice');
  school.ws.edit('Settings', `B${row}`, 'off');
  const praise = 'Said while the row was wrong.';
  dropIn(school, { visitor: 'STU', teacher: 'PMO', on: '2026-09-25', praise });
  const found = () => rows(school, 'Drop-ins').filter((each) => each['What went well'] === praise);
  expect(found()).toEqual([]);
  school.ws.edit('Settings', `B${row}`, practice);
  const failed = failedRuns(school).length;
  school.ws.advance({ hours: 3 });
  expect(found()).toHaveLength(1);
  expect(failedRuns(school)).toHaveLength(failed);
});

test('what was typed among those who came is kept when the training is edited', async () => {
  const school = await aSchool();
  const trainings = async () =>
    (await call<DropInsPayload>(school, 'openDesk', 'dropIns')).dropIns?.training ?? [];
  const came = 'Rachel Ng (RNG); Dr Jones, guest speaker; Jane Former (JFO)';
  const headings = Object.keys(rows(school, 'Training and focus')[0] ?? {});
  const letter = String.fromCharCode(65 + headings.indexOf('Who came'));
  school.ws.edit('Training and focus', `${letter}2`, came);
  const [edited] = (await trainings()).filter((each) => each.came.includes('Jane Former (JFO)'));
  await call(school, 'saveTraining', { ...edited, about: 'Edited.' });
  expect(rows(school, 'Training and focus')[0]).toMatchObject({ 'Who came': came, About: 'Edited.' });
});
