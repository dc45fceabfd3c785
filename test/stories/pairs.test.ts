/** Programmes and pairs: several at once, easy to change, and nothing of their history lost. */
import type { CoachingPayload } from '../../src/coaching/payload';
import type { Programme } from '../../src/records';
import {
  aSchool,
  aSchoolWithoutPairs,
  call,
  converse,
  desk,
  looked,
  rows,
  type School,
  said,
  TODAY,
} from './school';

const WEEKLY = {
  id: '',
  name: 'New teachers',
  cadence: 'Weekly',
  startsOn: '2026-09-07',
  endsOn: '2026-12-18',
  slotDay: 'Thursday',
  slotTime: '15:45',
  visits: '',
  leastDays: '',
  agreeFirst: '',
} satisfies Programme;
const FORTNIGHTLY = {
  ...WEEKLY,
  name: 'Pilot',
  cadence: 'Fortnightly',
  slotDay: 'Tuesday',
} satisfies Programme;

const saveProgramme = (school: School, programme: Programme) =>
  call<CoachingPayload>(school, 'saveProgramme', programme);

const savePairs = (school: School, programme: string, coach: string, teachers: string[], from = TODAY) =>
  call<CoachingPayload>(
    school,
    'savePairs',
    programme,
    from,
    teachers.map((teacher) => ({ coach, teacher })),
  );

/** A school with one programme, and its id. */
async function withProgramme() {
  const school = await aSchoolWithoutPairs();
  const { programmes } = await saveProgramme(school, WEEKLY);
  return { school, programme: programmes[0]?.id ?? '' };
}

const pairRows = (school: School) =>
  rows(school, 'Pairs').map((row) => [row['Teacher'], row['Coach'], row['From'], row['Until']]);

describe('B1: programmes', () => {
  test('run side by side, each with its own cadence, dates and slot', async () => {
    const school = await aSchoolWithoutPairs();
    await saveProgramme(school, WEEKLY);
    const { programmes } = await saveProgramme(school, FORTNIGHTLY);
    expect(programmes).toMatchObject([
      { ...WEEKLY, id: expect.any(String) },
      { ...FORTNIGHTLY, id: expect.any(String) },
    ]);
    expect(rows(school, 'Programmes')).toMatchObject([
      { Programme: 'New teachers', Cadence: 'Weekly', 'Starts on': '2026-09-07', 'Slot time': '15:45' },
      { Programme: 'Pilot', Cadence: 'Fortnightly', 'Ends on': '2026-12-18', 'Slot day': 'Tuesday' },
    ]);
  });

  test('can be changed and keep their pairs', async () => {
    const { school, programme } = await withProgramme();
    await savePairs(school, programme, 'BCO', ['SRO']);
    const changed = { ...WEEKLY, id: programme, name: 'Early careers', slotDay: '', slotTime: '' } as const;
    const after = await saveProgramme(school, changed);
    expect(after.programmes).toEqual([changed]);
    expect(after.pairs).toMatchObject([{ programme, teacher: 'SRO' }]);
  });

  test.each([
    ['no name', { name: ' ' }, 'Please give the programme a name.'],
    [
      'an end before its start',
      { endsOn: '2026-09-01' },
      'The programme can’t end before it starts on Monday 7 September.',
    ],
    ['half a slot', { slotTime: '' }, 'A protected slot needs both a day and a time.'],
    ['a name that is taken', { name: 'new TEACHERS' }, 'There is a programme called “new TEACHERS” already.'],
  ])('with %s are refused', async (_, wrong, sentence) => {
    const { school } = await withProgramme();
    await expect(saveProgramme(school, { ...WEEKLY, ...wrong })).rejects.toThrow(sentence);
    expect(rows(school, 'Programmes')).toHaveLength(1);
  });
});

describe('B1: pairs', () => {
  test('are made several at a time, and named as people know them', async () => {
    const { school, programme } = await withProgramme();
    const { pairs } = await savePairs(school, programme, 'BCO', ['SRO', 'LJA']);
    expect(pairs).toMatchObject([
      { coach: 'BCO', teacher: 'SRO', from: TODAY, until: '', programme },
      { coach: 'BCO', teacher: 'LJA', from: TODAY, until: '', programme },
    ]);
    expect(pairRows(school)).toEqual([
      ['Siobhán Rossi (SRO)', 'Björn Cooper (BCO)', TODAY, ''],
      ['Leo James (LJA)', 'Björn Cooper (BCO)', TODAY, ''],
    ]);
  });

  test('of one teacher may run in two programmes', async () => {
    const { school, programme } = await withProgramme();
    const { programmes } = await saveProgramme(school, FORTNIGHTLY);
    await savePairs(school, programme, 'BCO', ['SRO']);
    const { pairs } = await savePairs(school, programmes[1]?.id ?? '', 'ITU', ['SRO']);
    expect(pairs).toHaveLength(2);
  });

  test.each([
    [
      'a second coach in the same programme',
      'ITU',
      ['LJA', 'SRO'],
      'Siobhán Rossi already has Björn Cooper as coach in this programme.',
    ],
    [
      'the same teacher twice in one list',
      'ITU',
      ['PMO', 'PMO'],
      'Peter Morgan already has Isla Turner as coach',
    ],
    [
      'a leaver as teacher',
      'ITU',
      ['PMO', 'CAK'],
      'Callum Akhtar has left by Tuesday 8 September: choose someone else.',
    ],
    [
      'a leaver as coach',
      'CAK',
      ['PMO'],
      'Callum Akhtar has left by Tuesday 8 September: choose someone else.',
    ],
    [
      'a coach of oneself',
      'ITU',
      ['PMO', 'ITU'],
      'Isla Turner can’t coach themselves: choose another coach.',
    ],
    ['a code that nobody has', 'ITU', ['XYZ'], 'Nobody on the Staff tab has the staff code XYZ'],
    ['nobody at all', 'ITU', [], 'Please choose a coach and at least one teacher.'],
  ])('with %s are refused, and none of the list is made', async (_, coach, teachers, sentence) => {
    const { school, programme } = await withProgramme();
    await savePairs(school, programme, 'BCO', ['SRO']);
    await expect(savePairs(school, programme, coach, teachers)).rejects.toThrow(sentence);
    expect(rows(school, 'Pairs')).toHaveLength(1);
  });

  test('in a programme that someone deleted are refused', async () => {
    const { school } = await withProgramme();
    await expect(savePairs(school, 'gone', 'BCO', ['SRO'])).rejects.toThrow(
      'This programme is no longer in the sheet.',
    );
  });

  test('are a lead’s to make', async () => {
    const { school, programme } = await withProgramme();
    const asTeacher = school.ws.as('s.rossi@northfield.example', () =>
      savePairs(school, programme, 'BCO', ['SRO']),
    );
    await expect(asTeacher).rejects.toThrow('Only a coaching lead can do this.');
  });
});

describe('B7: a swap', () => {
  const idOf = async (school: School, teacher: string) =>
    (await desk(school)).pairs.find((pair) => pair.teacher === teacher)?.id ?? '';
  const SRO = 'Siobhán Rossi (SRO)';
  const ofSiobhan = (school: School) => pairRows(school).filter(([teacher]) => teacher === SRO);

  test('closes the old pair on the day before and opens another; history stays', async () => {
    const school = await aSchool();
    await call(school, 'swapPair', await idOf(school, 'SRO'), { coach: 'STU' }, '2026-09-21');
    expect(ofSiobhan(school)).toEqual([
      [SRO, 'Björn Cooper (BCO)', '2026-09-07', '2026-09-20'],
      [SRO, 'Sana Turner (STU)', '2026-09-21', ''],
    ]);
  });

  test('lets each coach record the conversations of their own days', async () => {
    const school = await aSchool();
    await converse(school, 'BCO', said());
    await call(school, 'swapPair', await idOf(school, 'SRO'), { coach: 'STU' }, '2026-09-09');
    school.ws.advance({ days: 1 });
    const later = looked({ heldOn: '2026-09-09', outcome: 'Practise again' });
    await expect(converse(school, 'BCO', later)).rejects.toThrow(
      'You were not Siobhán Rossi’s coach on Wednesday 9 September. If that is wrong, the coaching lead can pair you.',
    );
    const saved = await converse(school, 'STU', later);
    expect(saved.session).toMatchObject({ coach: 'STU', teacher: 'SRO' });
    const sessions = rows(school, 'Coaching sessions').map((row) => row['Coach']);
    expect(sessions).toEqual(['Sana Turner (STU)', 'Björn Cooper (BCO)']);
  });

  test('from the very first day leaves one pair, with the new coach', async () => {
    const school = await aSchool();
    await call(school, 'swapPair', await idOf(school, 'SRO'), { coach: 'STU' }, '2026-09-07');
    expect(ofSiobhan(school)).toEqual([[SRO, 'Sana Turner (STU)', '2026-09-07', '']]);
  });

  test.each([
    ['the coach whom they have', 'BCO', '2026-09-21', 'This pair is like that already'],
    ['the teacher', 'SRO', '2026-09-21', 'Siobhán Rossi can’t coach themselves'],
    ['a leaver', 'CAK', '2026-09-21', 'Callum Akhtar has left'],
    ['a day before the pair began', 'STU', '2026-09-04', 'This pair began on Monday 7 September'],
    ['no day', 'STU', '', 'From'],
  ])('to %s is refused and changes nothing', async (_, coach, from, sentence) => {
    const school = await aSchool();
    const before = pairRows(school);
    await expect(call(school, 'swapPair', await idOf(school, 'SRO'), { coach }, from)).rejects.toThrow(
      sentence,
    );
    expect(pairRows(school)).toEqual(before);
  });

  test('is not needed to end a pair: its last day closes it', async () => {
    const school = await aSchool();
    await call(school, 'endPair', await idOf(school, 'SRO'), '2026-09-07');
    expect(ofSiobhan(school)).toEqual([[SRO, 'Björn Cooper (BCO)', '2026-09-07', '2026-09-07']]);
    await expect(converse(school, 'BCO', said())).rejects.toThrow(
      'You were not Siobhán Rossi’s coach on Tuesday 8',
    );
  });
});
