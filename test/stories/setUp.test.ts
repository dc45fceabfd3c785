/** The set-up: left and taken up again, run twice, cut off half-way, and mended after someone has meddled with the sheet. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  blankSheet,
  importStaff,
  LEAD,
  PROJECT,
  STAFF_LIST,
  saveTerms,
  setUp,
  staffSent,
  TERM_DATES,
} from '../../demo/northfield';
import { createWorkspace } from '../../emulator';
import { BUILD_PARTS } from '../../src/app/forms';
import { FORMS_WITH_A_ROW } from '../../src/records/formLink';
import type { SchoolPayload } from '../../src/school/payload';
import { planTerms } from '../../src/setUp/terms/plan';
import { kept, keptAfter } from './kept';
import {
  aSchool,
  aSchoolWithoutPairs,
  call,
  desk,
  dropIn,
  failedRuns,
  rows,
  rowWith,
  type School,
  setting,
} from './school';

const NORTHFIELD = { schoolName: 'Northfield School', timeZone: 'Europe/London', leads: LEAD };
const NOBODY = { staff: [], now: '2026-09-01T09:00' };

/** The set-up call by call, as the sidebar makes it. */
const CALLS: [name: string, ...args: unknown[]][] = [
  ['saveSchool', NORTHFIELD],
  ['saveTerms', planTerms(TERM_DATES).terms],
  ['importStaff', ...staffSent(NOBODY, STAFF_LIST)],
  ...BUILD_PARTS.map((part): [string, string] => ['build', part]),
];

/** The sheet after so many of the calls. */
const setUpTo = keptAfter(
  kept(async () => {
    const ws = blankSheet();
    return { ws, app: ws.load(PROJECT) };
  }),
  CALLS,
);

const TABS = [
  'Staff',
  'Term dates',
  'Playbook',
  'Settings',
  'Drop-ins',
  'Pairs',
  'Programmes',
  'Form answers',
];
const everyRow = (school: School) => Object.fromEntries(TABS.map((tab) => [tab, rows(school, tab)]));

/** What a second run may change: only when the figures were last shown. */
const lasting = (school: School) => {
  const found = everyRow(school);
  const figures = (row: Record<string, unknown>) =>
    ['Figures shown at', 'Departments counted together'].includes(String(row['Setting']));
  return { ...found, Settings: found['Settings']?.filter((row) => !figures(row)) };
};

const handlers = ({ ws }: School) => ws.state.triggers.map(({ handler }) => handler).sort();

describe('G2: the set-up', () => {
  test.each(
    CALLS.map(([name, arg], at) => [at + 1, typeof arg === 'string' ? `${name} ${arg}`.slice(0, 24) : name]),
  )('can be left after step %i (%s) and taken up later', async (done) => {
    const first = await setUpTo(done);
    first.ws.advance({ hours: 1 });
    const file = join(mkdtempSync(join(tmpdir(), 'stepwise-')), 'left.json');
    first.ws.save(file);
    const ws = createWorkspace({ from: file });
    rmSync(join(file, '..'), { recursive: true });
    const school = { ws, app: ws.load(PROJECT) };
    const state: SchoolPayload['setUp'] = {
      school: true,
      terms: done > 1,
      staff: done > 2,
      built: done === CALLS.length,
    };
    expect((await desk(school)).setUp).toEqual(state);
    for (const [name, ...args] of CALLS.slice(done)) await call(school, name, ...args);
    expect(Object.values((await desk(school)).setUp)).toEqual([true, true, true, true]);
    expect(school.ws.forms).toHaveLength(FORMS_WITH_A_ROW.length);
    expect(handlers(school)).toEqual(['everyHour', 'formSubmitted']);
    expect([...failedRuns(first), ...failedRuns(school)]).toEqual([]);
  });

  test('run all over again doubles no form, no trigger and no row, and loses none', async () => {
    const school = await aSchool();
    dropIn(school, { visitor: 'STU', teacher: 'PMO' });
    const before = lasting(school);
    const forms = JSON.stringify(school.ws.forms);
    await setUp(school.ws);
    expect(lasting(school)).toEqual(before);
    expect(JSON.stringify(school.ws.forms)).toBe(forms);
    expect(handlers(school)).toEqual(['everyHour', 'formSubmitted']);
  });

  test('takes away a trigger that stands twice', async () => {
    const school = await aSchoolWithoutPairs();
    school.ws.globals.ScriptApp.newTrigger('everyHour').timeBased().everyHours(1).create();
    expect(handlers(school)).toHaveLength(3);
    await call(school, 'build', 'triggers');
    expect(handlers(school)).toEqual(['everyHour', 'formSubmitted']);
  });

  test.each(['drop-in form', 'coaching form', 'visit form', 'consent form'])(
    'cut off anywhere while it builds the %s, makes no second one',
    async (part) => {
      for (const trip of [6, 9, 14, 25, 40, 55, 70]) {
        const school = await setUpTo(5);
        const { ws } = school;
        ws.faults.killAt(trip);
        await call(school, 'build', part).catch(() => undefined);
        ws.faults.clear();
        await call(school, 'build', part);
        const tied = ws.forms.filter(({ destination }) => destination !== undefined);
        expect(tied).toHaveLength(1);
        expect(tied[0]).toMatchObject({ published: true, accepting: true });
        const titles = tied[0]?.items.map(({ title }) => title) ?? [];
        expect([trip, titles.length]).toEqual([trip, new Set(titles).size]);
      }
    },
  );

  test('makes forms that are published, take answers and ask for the sender’s address', async () => {
    const { ws } = await aSchoolWithoutPairs();
    for (const form of ws.forms)
      expect(form).toMatchObject({ published: true, accepting: true, collectEmail: true, limitOne: false });
    expect(ws.forms.map(({ title }) => title)).toEqual([
      'Northfield School: lesson drop-in',
      'Northfield School: coaching conversation',
      'Northfield School: visit note',
      'Northfield School: visits planned',
      'Northfield School: being named',
    ]);
    expect(ws.forms.map(({ items }) => items.length)).toEqual([6, 13, 4, 9, 1]);
    expect(ws.forms[0]?.description).toContain('Seen by you, the teacher and the coaching lead.');
    expect(ws.forms[2]?.description).toContain('Seen by you and the coaching lead.');
  });

  test('is a lead’s work: anyone else is told who the leads are', async () => {
    const school = await aSchoolWithoutPairs();
    for (const [name, ...args] of CALLS)
      await expect(
        school.ws.as('s.rossi@northfield.example', () => call(school, name, ...args)),
      ).rejects.toThrow(`Only a coaching lead can do this. The leads are ${LEAD}.`);
  });

  test('shows its menu before anyone has allowed anything', () => {
    const ws = blankSheet();
    ws.load(PROJECT, { install: 'addon', enabled: false });
    ws.open();
    expect(ws.ui.menus).toMatchObject([{ title: 'Stepwise' }]);
    expect(ws.ledger.executions).toMatchObject([{ fn: 'onOpen', authMode: 'NONE', status: 'completed' }]);
  });
});

describe('G2: a sheet that someone has meddled with', () => {
  test.each([
    ['Staff', 'Department', 'C1'],
    ['Staff', 'Forename', 'A1'],
    ['Staff', 'Staff code', 'K1'],
    ['Drop-ins', 'What went well', 'E1'],
    ['Playbook', 'Version', 'M1'],
  ])(
    'has in “%s” the heading “%s” again where it stood, with all that stands below it',
    async (tab, _, cell) => {
      const school = await aSchool();
      dropIn(school, { visitor: 'STU', teacher: 'PMO' });
      const before = everyRow(school);
      school.ws.edit(tab, cell, '');
      await call(school, 'build', 'tabs');
      expect(everyRow(school)).toMatchObject({ [tab]: before[tab] });
      dropIn(school, { visitor: 'STU', teacher: 'LHU' });
      expect(rows(school, 'Drop-ins')).toHaveLength(2);
    },
  );

  test('keeps its settings though their heading was taken away', async () => {
    const school = await aSchool();
    school.ws.edit('Settings', 'B1', '');
    await call(school, 'saveSchool', NORTHFIELD);
    expect((await desk(school)).setUp).toEqual({ school: true, terms: true, staff: true, built: true });
    await call(school, 'build', 'drop-in form');
    expect(school.ws.forms).toHaveLength(FORMS_WITH_A_ROW.length);
  });

  test('has a tab again that was deleted, and a column', async () => {
    const school = await aSchool();
    const { spreadsheet } = school.ws;
    for (const tab of ['Activity', 'Drop-ins', 'This fortnight'])
      spreadsheet.deleteSheet(spreadsheet.getSheetByName(tab) as GoogleAppsScript.Spreadsheet.Sheet);
    spreadsheet.getSheetByName('Staff')?.deleteColumn(4);
    await call(school, 'build', 'tabs');
    expect(rows(school, 'Activity')).toEqual([]);
    expect(rows(school, 'Drop-ins')).toEqual([]);
    expect(rows(school, 'This fortnight').length).toBeGreaterThan(0);
    expect(rowWith(school, 'Staff', 'Staff code', 'PMO')).toMatchObject({ Forename: 'Peter', Post: '' });
    await importStaff(school, STAFF_LIST);
    expect(rowWith(school, 'Staff', 'Staff code', 'PMO')).toMatchObject({
      Forename: 'Peter',
      Post: 'Teacher',
    });
  });

  test('goes on though a column of one’s own was put in front and the rows were sorted', async () => {
    const school = await aSchool();
    const staff = school.ws.spreadsheet.getSheetByName('Staff') as GoogleAppsScript.Spreadsheet.Sheet;
    staff.insertColumnBefore(1).getRange('A1').setValue('Room');
    staff.getRange(2, 1, staff.getLastRow() - 1, staff.getLastColumn()).sort({ column: 3, ascending: false });
    dropIn(school, { visitor: 'STU', teacher: 'PMO' });
    expect(rows(school, 'Drop-ins')).toMatchObject([{ Teacher: 'Peter Morgan (PMO)' }]);
    const before = rows(school, 'Staff').length;
    await importStaff(school, STAFF_LIST.replace('Peter,Morgan', 'Pete,Morgan'));
    expect(rowWith(school, 'Staff', 'Staff code', 'PMO')['Forename']).toBe('Pete');
    expect(rows(school, 'Staff')).toHaveLength(before);
  });
});

describe('G2: the manifest', () => {
  const { oauthScopes } = JSON.parse(readFileSync(join(PROJECT, 'appsscript.json'), 'utf8')) as {
    oauthScopes: string[];
  };

  test.each(oauthScopes)('asks for no more than it needs: without %s the set-up fails', async (scope) => {
    const folder = mkdtempSync(join(tmpdir(), 'stepwise-'));
    cpSync(PROJECT, folder, { recursive: true });
    const less = { runtimeVersion: 'V8', oauthScopes: oauthScopes.filter((each) => each !== scope) };
    writeFileSync(join(folder, 'appsscript.json'), JSON.stringify(less));
    const ws = blankSheet();
    const school = { ws, app: ws.load(folder) };
    const wholly = async () => {
      school.app.call('openSidebar');
      for (const [name, ...args] of CALLS) await call(school, name, ...args);
      dropIn(school, { visitor: 'STU', teacher: 'PMO' });
    };
    await wholly().catch(() => undefined);
    const told = ws.executions.flatMap(({ logs, error = '' }) => [...logs, error]);
    expect(told.join('\n')).toContain(scope);
    rmSync(folder, { recursive: true });
  });
});

describe('B2: term dates', () => {
  const [autumn] = planTerms('Name,First day,Last day\nAutumn,01/09/2026,18/12/2026').terms;

  test.each([
    [
      'overlap',
      [autumn, ...planTerms('Name,First day,Last day\nSpring,14/12/2026,25/03/2027').terms],
      'Spring (14 December 2026–25 March 2027) overlaps Autumn (1 September–18 December): mend one of the two.',
    ],
    ['hold no term', [], 'At least one of these dates must be a term.'],
    [
      'say no date',
      [{ ...autumn, lastDay: '18/12/2026' }],
      '“Last day” says “18/12/2026”: write a date, such as 7/9/2026.',
    ],
    ['are no list', 'Autumn', 'Something in this request was not understood.'],
  ])('that %s can’t be saved, whatever a page has made of them', async (_, given, sentence) => {
    const school = await aSchoolWithoutPairs();
    const before = rows(school, 'Term dates');
    await expect(call(school, 'saveTerms', given)).rejects.toThrow(sentence);
    expect(rows(school, 'Term dates')).toEqual(before);
  });

  test('that are mended change the day on which letters go', async () => {
    const school = await aSchoolWithoutPairs();
    expect(setting(school, 'Next letters due')).toBe('2026-09-11T15:00');
    await saveTerms(school, `${TERM_DATES.trim()}\nTraining day,,11/09/2026,11/09/2026\n`);
    expect(setting(school, 'Next letters due')).toBe('2026-09-10T15:00');
    expect(rows(school, 'Term dates')).toHaveLength(14);
  });
});
