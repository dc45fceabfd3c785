/** A school of each release opens in today's Stepwise: nothing is lost, nothing needs a look, and everything goes on. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { PROJECT } from '../../demo/northfield';
import type { WorkspaceState } from '../../emulator/model';
import { Workspace } from '../../emulator/workspace';
import { World } from '../../emulator/world/world';
import type { CoachingPayload } from '../../src/coaching/payload';
import type { DropInsPayload } from '../../src/dropIns/payload';
import type { SurveyShown } from '../../src/programmes/survey/rules';
import {
  asleepUntil,
  call,
  converse,
  converseByForm,
  dropIn,
  failedRuns,
  findings,
  formId,
  kept,
  looked,
  noteVisit,
  noteVisitByForm,
  plan,
  type Row,
  rows,
  type School,
  sayNamed,
  seen,
  until,
} from '../stories/school';

/** The tabs of people's own words and of what was agreed, with what each row is known by. */
const KEPT_TABS: Record<string, string> = {
  'Drop-ins': 'Response',
  'Coaching sessions': 'Id',
  'Action steps': 'Id',
  'Visit notes': 'Id',
  'Visit plans': 'Id',
  Staff: 'Staff code',
  Playbook: 'Id',
  Programmes: 'Id',
  Pairs: 'Id',
  'Term dates': 'Id',
  'Training and focus': 'Id',
  Competitions: 'Id',
};

/** Saved on the afternoon of Friday 25 September 2026. */
const TODAY = '2026-09-25';

const releases = readdirSync(__dirname).filter((name) => /^\d/.test(name));

describe.each(releases)('a school of release %s', (release) => {
  const stateOf = () =>
    JSON.parse(
      brotliDecompressSync(readFileSync(join(__dirname, release, 'school.json.br'))).toString(),
    ) as WorkspaceState;

  /** As it was saved, with today's code in it; nothing has run yet. */
  const aSchool = kept(async () => {
    const ws = new Workspace(new World(stateOf()));
    return { ws, app: ws.load(PROJECT) };
  });

  const idsOf = (list: Row[] = [], key: string) =>
    list.map((row) => {
      if (!row[key]) throw new Error(`A row has no “${key}”: ${JSON.stringify(row)}`);
      return String(row[key]);
    });

  const WORDS = ['Drop-ins', 'Coaching sessions', 'Visit notes'];
  const cells = (list: Row[] = [], headings = Object.keys(list[0] ?? {})) =>
    list.map((row) => JSON.stringify(headings.map((heading) => row[heading])));

  /** Every row that a tab had is there still, whatever came to it, and what people wrote stands as they wrote it. */
  function expectNothingLost(school: School, before: Record<string, Row[]>) {
    for (const [tab, key] of Object.entries(KEPT_TABS))
      expect(idsOf(rows(school, tab), key)).toEqual(expect.arrayContaining(idsOf(before[tab], key)));
    for (const tab of WORDS) {
      // A release may add columns of its own, which were not there before.
      const headings = Object.keys(before[tab]?.[0] ?? {});
      expect(cells(rows(school, tab), headings)).toEqual(expect.arrayContaining(cells(before[tab])));
    }
  }

  const allRows = (school: School): Record<string, Row[]> =>
    Object.fromEntries(Object.keys(KEPT_TABS).map((tab) => [tab, rows(school, tab)]));

  test('opens on every page, with its people, pairs, steps and letters', async () => {
    const school = await aSchool();
    school.ws.open();
    const desk = await call<CoachingPayload>(school, 'openDesk');
    expect(desk.school).toMatchObject({ name: 'Northfield School' });
    expect(desk.staff).toHaveLength(rows(school, 'Staff').length);
    expect(desk.pairs.length).toBeGreaterThan(20);
    expect(desk.steps.length).toBeGreaterThan(15);
    expect(desk.playbook.length).toBeGreaterThanOrEqual(40);
    const { dropIns } = await call<DropInsPayload>(school, 'openDesk', 'dropIns');
    expect(dropIns).toMatchObject({ competition: { name: 'Autumn race' }, bulletin: 'Thursday' });
    for (const page of ['sidebar', 'leading', 'school', 'setup', 'dropIns', 'health'])
      expect(await call(school, 'openPage', page, '{}')).toBe(true);
    expect(failedRuns(school)).toEqual([]);
  });

  test('has nothing that needs a look', async () => {
    const school = await aSchool();
    expect(await findings(school)).toEqual([]);
    school.ws.advance({ hours: 5 });
    expect(await findings(school)).toEqual([]);
  });

  test('takes in the answer nobody had told it of, and the letter that waited goes once', async () => {
    const school = await aSchool();
    const praised = () =>
      rows(school, 'Drop-ins').filter((row) => /Nobody has told/.test(`${row['What went well']}`));
    const waiting = rows(school, 'Outbox').filter((row) => row['State'] === 'Waiting');
    expect(waiting).toHaveLength(1);
    expect(praised()).toHaveLength(0);
    until(school, '2026-09-26T12:00');
    expect(praised()).toHaveLength(1);
    const subject = String(waiting[0]?.['Subject']);
    expect(school.ws.mail.sent.filter((letter) => letter.subject === subject)).toHaveLength(1);
    expect(failedRuns(school)).toEqual([]);
  });

  test('lives on until the competition is over: every job runs, and not one row is lost', async () => {
    const school = await aSchool();
    const before = allRows(school);
    until(school, '2026-10-02T17:00');
    asleepUntil(school, '2026-10-15T14:00');
    until(school, '2026-10-16T17:00');
    expect(failedRuns(school)).toEqual([]);
    expectNothingLost(school, before);
    // The fortnight's letters, the bulletin, the reminder of a planned visit and the end of the competition.
    const subjects = school.ws.mail.sent.map(({ subject }) => subject).join('\n');
    expect(subjects).toMatch(/fortnight/i);
    expect(subjects).toMatch(/Autumn race/);
    const keys = rows(school, 'Outbox').map((row) => row['Key']);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('takes an answer by each form, under the addresses that people have', async () => {
    const school = await aSchool();
    const counted = () => WORDS.map((tab) => rows(school, tab).length);
    const [dropIns = 0, talks = 0, visits = 0] = counted();
    dropIn(school, { visitor: 'STU', teacher: 'PMO', on: TODAY });
    const open = rows(school, 'Action steps').find((row) => /^(Set|Practising)$/.test(`${row['State']}`));
    const code = (row: Row | undefined, heading: string) => /\((\w+)\)$/.exec(`${row?.[heading]}`)?.[1] ?? '';
    const said = looked({ teacher: code(open, 'Teacher'), heldOn: TODAY, outcome: 'Practise again' });
    converseByForm(school, code(open, 'Coach'), { ...said, nextMeeting: '2026-10-06T15:30' });
    noteVisitByForm(school, 'BCO', seen({ seenOn: TODAY }));
    plan(school, 'PMO', [['STU', '2026-10-01', 'Period 3']]);
    sayNamed(school, 'PMO', 'Yes');
    // One of the drop-ins is that which nobody had told it of.
    expect(counted()).toEqual([dropIns + 2, talks + 1, visits + 1]);
    expect(rows(school, 'Visit plans').some((row) => code(row, 'Visitor') === 'PMO')).toBe(true);
    expect(rows(school, 'Staff').find((row) => row['Staff code'] === 'PMO')?.['May be named']).toBe('Yes');
    expect(failedRuns(school)).toEqual([]);
  });

  test('goes on in the sidebar: a conversation, a visit note, the survey, practice, the bulletin', async () => {
    const school = await aSchool();
    const { programmes, steps } = await call<CoachingPayload>(school, 'openDesk');
    const open = steps.find(({ state }) => state === 'Set' || state === 'Practising');
    await converse(
      school,
      open?.coach ?? '',
      looked({ teacher: open?.teacher, heldOn: TODAY, outcome: 'Met', nextMeeting: '2026-10-06T15:30' }),
    );
    await noteVisit(school, 'BCO', seen({ seenOn: TODAY }));
    expect(await call(school, 'showSurvey', programmes[0]?.id)).toMatchObject({ sentFor: '2026-09-01' });
    await call(school, 'startPractice');
    await call(school, 'endPractice');
    until(school, '2026-10-01T08:30');
    const given = { day: 'Thursday', goes: 'By itself', opening: 'Thank you all.', leftOut: [] };
    expect(await call(school, 'saveBulletin', given)).toMatchObject({ opening: 'Thank you all.' });
    expect(failedRuns(school)).toEqual([]);
    expect(formId(school, 'drop-in')).not.toBe('');
  });

  test('G1: within the hour a survey’s answers go to no tab any more, and the lead hears of the one that has them', async () => {
    const school = await aSchool();
    const form = () => school.ws.forms.find(({ title }) => title.includes('survey'));
    const before = form()?.responses.length;
    until(school, `${TODAY}T19:30`);
    expect([form()?.destination, form()?.responses.length]).toEqual([undefined, before]);
    const { programmes } = await call<CoachingPayload>(school, 'openDesk');
    const shown = () => call<SurveyShown>(school, 'showSurvey', programmes[0]?.id);
    const { leftIn } = await shown();
    const tab = school.ws.spreadsheet.getSheetByName(leftIn);
    expect(tab?.getRange('A1').getValue()).toBe('Timestamp');
    school.ws.spreadsheet.deleteSheet(tab as never);
    expect(await shown()).toMatchObject({ leftIn: '', sentFor: '2026-09-01' });
    expect(failedRuns(school)).toEqual([]);
  });
});
