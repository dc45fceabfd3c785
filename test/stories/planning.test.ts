/** A programme planned before anything is sent: its cycles and slots, pairs suggested and weighed, their formats, and who comes and goes. */

import { importStaff, STAFF_LIST } from '../../demo/northfield';
import type { CoachingPayload } from '../../src/coaching/payload';
import { cyclesAhead } from '../../src/programmes/cycles/rules';
import { planLoad } from '../../src/programmes/load/rules';
import { sayLoad } from '../../src/programmes/load/wording';
import { pairsFor } from '../../src/programmes/pairs/formats';
import type { PairGiven } from '../../src/programmes/pairs/payload';
import { teachersWithoutCoach } from '../../src/programmes/pairs/turnover';
import { warningsOn } from '../../src/programmes/pairs/warnings';
import { suggestPairs } from '../../src/programmes/suggest/rules';
import type { Format, Programme } from '../../src/records';
import { leadReads } from './leadReads';
import {
  aSchool,
  aSchoolWithoutPairs,
  call,
  converse,
  desk,
  emailOf,
  letterTo,
  rows,
  rowWith,
  type School,
  said,
  TODAY,
  until,
} from './school';

const PILOT = {
  id: '',
  name: 'Pilot',
  cadence: 'Fortnightly',
  startsOn: '2026-09-07',
  endsOn: '2027-07-21',
  slotDay: 'Tuesday',
  slotTime: '15:30',
  visits: '',
  leastDays: '',
  agreeFirst: '',
} satisfies Programme;

async function programmeOf(school: School, given: Partial<Programme> = {}): Promise<Programme> {
  const { programmes } = await call<CoachingPayload>(school, 'saveProgramme', { ...PILOT, ...given });
  const made = programmes.find(({ name }) => name === (given.name ?? PILOT.name));
  if (!made) throw new Error('The programme was not saved.');
  return made;
}

const pairUp = (school: School, { id }: Programme, list: PairGiven[], from = '2026-09-07') =>
  call<CoachingPayload>(school, 'savePairs', id, from, list);

const inFormat = (format: Format, people: string[], coach = ''): PairGiven[] =>
  pairsFor(format, people, coach).map((pair) => ({ ...pair, format, mode: '' }));

/** Somebody types into a cell of the row that says so. */
function typed(school: School, tab: string, [heading, of]: [string, string], column: string, value: string) {
  const sheet = school.ws.spreadsheet.getSheetByName(tab);
  const cells = sheet?.getDataRange().getValues() ?? [];
  const at = (name: string) => cells[0]?.indexOf(name) ?? -1;
  const row = cells.findIndex((each) => each[at(heading)] === of);
  sheet?.getRange(row + 1, at(column) + 1).setValue(value);
}

describe('B1, B2 and B3: a programme', () => {
  test('B1: starts in the middle of the year beside another, each with its own dates, and keeps what was asked', async () => {
    const school = await aSchoolWithoutPairs();
    await programmeOf(school);
    const late = await programmeOf(school, {
      name: 'Volunteers',
      startsOn: '2027-02-24',
      visits: 2,
      leastDays: 4,
      agreeFirst: 'Yes',
    });
    expect(rowWith(school, 'Programmes', 'Programme', 'Volunteers')).toMatchObject({
      'Visits a cycle': 2,
      'Least school days': 4,
      'Steps agreed first': 'Yes',
    });
    const { terms } = await desk(school);
    expect(cyclesAhead(late, terms, TODAY)[0]).toMatchObject({
      name: 'Fortnight 12: 24 February–12 March',
      about:
        '13 school days, without 2 days outside the programme. 2 fortnights joined, as a part alone has fewer than 4 school days.',
    });
  });

  test('B2: skips holidays and training days, and joins what they leave too short, as a lead types it into the tab', async () => {
    const school = await aSchoolWithoutPairs();
    await programmeOf(school, { cadence: 'Weekly', slotDay: 'Monday' });
    const ahead = async () => {
      const { programmes, terms } = await desk(school);
      return cyclesAhead(programmes[0] ?? PILOT, terms, '2026-10-26').map(({ name }) => name);
    };
    expect(await ahead()).toEqual([
      'Week 9: 3–6 November',
      'Week 10: 9–13 November',
      'Week 11: 16–20 November',
    ]);
    typed(school, 'Programmes', ['Programme', 'Pilot'], 'Least school days', '5');
    expect(await ahead()).toEqual([
      'Week 10: 3–13 November',
      'Week 11: 16–26 November',
      'Week 13: 30 November–4 December',
    ]);
  });

  test('B3: says when its slot comes round, and why it moves', async () => {
    const school = await aSchoolWithoutPairs();
    const programme = await programmeOf(school, { slotDay: 'Friday' });
    const { terms } = await desk(school);
    expect(cyclesAhead(programme, terms, '2026-10-12')[0]?.meetings).toEqual([
      'Friday 16 October at 15:30.',
      'Thursday 22 October at 15:30, as Friday 23 October is a training day.',
    ]);
  });
});

const ENGLISH = ['SRO', 'LJA', 'HCA', 'PMO'];

describe('B4: pairs are suggested', () => {
  test('B4: evenly, within the department and away from line managers, and saved in one call', async () => {
    const school = await aSchoolWithoutPairs();
    const programme = await programmeOf(school);
    const { staff, pairs } = await desk(school);
    const coaches = [{ id: 'STU' }, { id: 'ITU' }];
    const found = suggestPairs({
      programme: programme.id,
      from: '2026-09-07',
      coaches,
      teachers: [...ENGLISH, 'BRO'],
      staff,
      pairs,
    });
    expect(found.without).toEqual([]);
    const loads = coaches.map(({ id }) => found.pairs.filter(({ coach }) => coach === id).length);
    expect(loads.sort()).toEqual([2, 3]);
    const warnings = found.pairs.flatMap((pair) => pair.warnings.map(({ say }) => say));
    // Isla Turner line-manages him, which weighs more than the department.
    expect(found.pairs.find(({ teacher }) => teacher === 'BRO')?.coach).toBe('STU');
    expect(warnings).toContain('Sana Turner is in English, and Ben Roberts in Maths.');
    const list = found.pairs.map(
      ({ coach, teacher }): PairGiven => ({ coach, teacher, format: '', mode: '' }),
    );
    const after = await pairUp(school, programme, list);
    expect(after.pairs).toHaveLength(5);
    expect(rows(school, 'Pairs')).toHaveLength(5);
  });

  test('B4: a warning is said and never in the way', async () => {
    const school = await aSchoolWithoutPairs();
    const programme = await programmeOf(school);
    const { staff, pairs } = await desk(school);
    const warnings = warningsOn(
      { coach: 'RNG', teacher: 'BCO', from: '2026-09-07' },
      { staff, pairs, coaches: [{ id: 'RNG', capacity: 0 }] },
    );
    expect(warnings.map(({ kind }) => kind)).toEqual([
      'line manager',
      'senior leader',
      'other department',
      'over capacity',
    ]);
    const after = await pairUp(school, programme, [{ coach: 'RNG', teacher: 'BCO', format: '', mode: '' }]);
    expect(after.pairs).toMatchObject([{ coach: 'RNG', teacher: 'BCO' }]);
  });
});

describe('B5: formats', () => {
  test('B5: one conversation of a small group counts for all its teachers, and each format has its figures', async () => {
    const school = await aSchoolWithoutPairs();
    const programme = await programmeOf(school);
    await pairUp(school, programme, [
      ...inFormat('Small group', ['SRO', 'LJA', 'HCA'], 'BCO'),
      ...inFormat('Reciprocal', ['ITU', 'BRO']),
    ]);
    await converse(school, 'BCO', said({ teacher: 'LJA' }));
    await converse(school, 'ITU', said({ teacher: 'BRO' }));
    await call(school, 'build', 'tabs');
    const page = school.ws.spreadsheet.getSheetByName('This fortnight')?.getDataRange().getValues() ?? [];
    const shown = (name: string) => page.find(([first]) => first === name)?.slice(1, 3);
    expect(shown('Pilot')).toEqual([4, 5]);
    // Each is about fewer than five people, so the lead alone reads of them.
    expect([shown('Small group'), shown('Reciprocal')]).toEqual([undefined, undefined]);
    expect(await leadReads(school)).toMatchObject({
      'Small group': '100% (3 of 3)',
      Reciprocal: '50% (1 of 2)',
    });
    await call(school, 'approveLetters');
    until(school, '2026-09-11T16:30');
    expect(letterTo(school, emailOf(school, 'BCO'), 'Your coaching').body).toContain(
      'You met all 3 of your teachers this fortnight',
    );
  });

  test('B5: with one format alone nothing is said of formats', async () => {
    const school = await aSchool();
    await call(school, 'build', 'tabs');
    const page = school.ws.spreadsheet.getSheetByName('This fortnight')?.getDataRange().getValues() ?? [];
    expect(page.flat()).not.toContain('Format');
  });

  test('B5: two who coach each other each record the other’s conversation and nobody’s own', async () => {
    const school = await aSchoolWithoutPairs();
    const programme = await programmeOf(school);
    await pairUp(school, programme, inFormat('Reciprocal', ['SRO', 'LJA']));
    const [first, second] = [
      await converse(school, 'SRO', said({ teacher: 'LJA' })),
      await converse(school, 'LJA', said({ teacher: 'SRO' })),
    ];
    expect(first.session).toMatchObject({ coach: 'SRO', teacher: 'LJA' });
    expect(second.session).toMatchObject({ coach: 'LJA', teacher: 'SRO' });
    await expect(converse(school, 'SRO', said({ id: 'own', teacher: 'SRO' }))).rejects.toThrow(
      'You were not Siobhán Rossi’s coach',
    );
    const seen = await school.ws.as(emailOf(school, 'SRO'), () => desk(school));
    expect(seen.sessions.map(({ teacher }) => teacher).sort()).toEqual(['LJA', 'SRO']);
  });

  test('B5: a format typed into the tab counts like one that was chosen', async () => {
    const school = await aSchoolWithoutPairs();
    const programme = await programmeOf(school);
    await pairUp(school, programme, inFormat('One-to-one', ['SRO', 'LJA'], 'BCO'));
    for (const name of ['Siobhán Rossi (SRO)', 'Leo James (LJA)'])
      typed(school, 'Pairs', ['Teacher', name], 'Format', 'Small group');
    await converse(school, 'BCO', said({ teacher: 'LJA' }));
    expect(await leadReads(school)).toMatchObject({ Pilot: '100% (2 of 2)' });
  });
});

describe('B7: a pair', () => {
  test('B7: changes its format and mode from a day on, and its history stays', async () => {
    const school = await aSchool();
    const { pairs } = await desk(school);
    const pair = pairs.find(({ teacher }) => teacher === 'SRO');
    const to = { coach: 'BCO', format: 'Video peer coaching', mode: 'Dialogic' };
    await call(school, 'swapPair', pair?.id, to, '2026-09-21');
    const theirs = rows(school, 'Pairs').filter((row) => row['Teacher'] === 'Siobhán Rossi (SRO)');
    expect(theirs).toMatchObject([
      { Coach: 'Björn Cooper (BCO)', Until: '2026-09-20', Format: '', Mode: '' },
      { Coach: 'Björn Cooper (BCO)', From: '2026-09-21', Format: 'Video peer coaching', Mode: 'Dialogic' },
    ]);
  });

  const withoutBjorn = STAFF_LIST.replace(/(b\.cooper@northfield\.example),Current/, '$1,Left 11/09/2026');

  test('B7: ends on a leaver’s last day, and a joiner is found a coach', async () => {
    const school = await aSchool();
    const joined = `${withoutBjorn.trim()}\nAva,Okoro,AOK,English,Teacher,,14/09/2026,2026,a.okoro@northfield.example,Current\n`;
    await importStaff(school, joined);
    const his = rows(school, 'Pairs').filter((row) => row['Coach'] === 'Björn Cooper (BCO)');
    expect(his).toHaveLength(4);
    expect(new Set(his.map((row) => row['Until']))).toEqual(new Set(['2026-09-11']));
    const { staff, pairs, programmes } = await desk(school);
    const programme = programmes[0]?.id ?? '';
    const waiting = teachersWithoutCoach({ programme, staff, pairs }, '2026-09-14').map(({ id }) => id);
    expect(waiting).toEqual(expect.arrayContaining(['SRO', 'AOK']));
    const after = await call<CoachingPayload>(school, 'savePairs', programme, '2026-09-14', [
      { coach: 'STU', teacher: 'SRO' },
      { coach: 'STU', teacher: 'AOK' },
    ]);
    expect(after.pairs.filter(({ coach }) => coach === 'STU')).toHaveLength(2);
  });

  test('B7: of someone marked as gone by hand is as over as if the list had ended it', async () => {
    const school = await aSchool();
    for (const [column, value] of [
      ['Left on', '2026-09-04'],
      ['Status', 'Left'],
    ] as const)
      typed(school, 'Staff', ['Staff code', 'BCO'], column, value);
    const { programmes } = await desk(school);
    const after = await call<CoachingPayload>(school, 'savePairs', programmes[0]?.id, TODAY, [
      { coach: 'STU', teacher: 'SRO' },
    ]);
    expect(after.pairs.filter(({ teacher }) => teacher === 'SRO')).toHaveLength(2);
  });
});

test('B8: what a set of pairs asks of its coaches is said before anything is sent', async () => {
  const school = await aSchoolWithoutPairs();
  const programme = await programmeOf(school);
  const { staff, terms } = await desk(school);
  const teachers = staff.filter(({ role }) => role === 'Teacher').slice(0, 19);
  const coaches = ['BCO', 'ITU', 'STU'];
  const pairs = teachers.map(({ id: teacher }, at) => ({ coach: coaches[at % 3] ?? '', teacher }));
  const plan = planLoad({ programme, terms, staff, pairs });
  expect(sayLoad(plan).slice(0, 2)).toEqual([
    '3 coaches for 19 teachers: 19 meetings and 19 visits a fortnight; Björn Cooper has 7 teachers.',
    expect.stringContaining('In the first three weeks each teacher is visited every week'),
  ]);
  expect(plan.coaches.map(({ person }) => person?.department)).toEqual(['English', 'English', 'Maths']);
  expect(school.ws.mail.sent).toEqual([]);
});
