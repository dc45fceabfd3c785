/** The weekly bulletin: from the day that a lead chose, through the draft in the sidebar, to every teacher's post. */
import type { BulletinShown } from '../../src/dropIns/bulletin/rules';
import {
  aSchool,
  asleepUntil,
  call,
  dropIn,
  emailOf,
  failedRuns,
  letterTo,
  rows,
  type School,
  sayNamed,
  setting,
  until,
} from './school';
import { proseOf } from './twins';

const does = (school: School, action: string, given = {}) =>
  call<BulletinShown>(school, `${action}Bulletin`, {
    day: 'Thursday',
    goes: 'By itself',
    opening: '',
    leftOut: [],
    ...given,
  });
const bulletins = ({ ws }: School) => ws.mail.sent.filter(({ subject }) => subject.startsWith('Open doors'));
const teaching = (school: School) =>
  rows(school, 'Staff')
    .filter(({ Role, Status }) => Role !== 'Support staff' && Status === 'Current')
    .map((row) => row['Work e-mail'])
    .sort();

/** Peter and Sana agreed to be named, Leo did not; each has a shout-out, and Peter a private word too. */
async function aSchoolThatPraises(): Promise<School> {
  const school = await aSchool();
  for (const code of ['PMO', 'STU']) sayNamed(school, code, 'Yes');
  sayNamed(school, 'LHU', 'No');
  const visitor = 'SRO';
  dropIn(school, {
    visitor,
    teacher: 'PMO',
    shoutOut: true,
    technique: 'Everyone thinks first',
    praise: 'Pens down.',
  });
  dropIn(school, { visitor, teacher: 'LHU', shoutOut: true, praise: 'About Leo.' });
  dropIn(school, { visitor, teacher: 'PMO', praise: 'Between us.' });
  return school;
}

describe('A6: the weekly bulletin', () => {
  test('is drafted on its day, told of to the lead, edited, and goes to everybody who teaches at its hour', async () => {
    const school = await aSchoolThatPraises();
    await does(school, 'save');
    expect(setting(school, 'Bulletin due')).toBe('2026-09-10T07:00');
    until(school, '2026-09-10T09:00');
    const told = letterTo(school, school.ws.state.owner, 'This week’s bulletin is ready to read');
    expect(proseOf(told)).toContain('It goes on Thursday 10 September at 15:00, unless you skip it.');

    const { lines } = await does(school, 'save', {
      opening: 'Thank you for a fine start.',
      leftOut: ['STU'],
    });
    expect(lines.map(({ says: line }) => line)).toEqual(
      expect.arrayContaining([
        'Peter Morgan, Maths: Everyone thinks first',
        'Peter Morgan, Maths: Pens down.',
      ]),
    );
    until(school, '2026-09-10T17:00');
    expect(
      bulletins(school)
        .map(({ to }) => to)
        .sort(),
    ).toEqual(teaching(school));
    const letter = letterTo(school, emailOf(school, 'JDA'), 'Open doors');
    const words = proseOf(letter);
    expect(words).toContain('Thank you for a fine start.');
    expect(words).toContain('Peter Morgan, Maths: Everyone thinks first');
    expect(words).toContain('Pens down.');
    expect(words).not.toMatch(/Between us|About Leo|Leo|Sana|Rossi/);
    expect(words).toContain('May be seen by anyone at the school.');
    const [, link = ''] = letter.body.match(/Tell Peter Morgan what went well:\s+(\S+)/) ?? [];
    expect(decodeURIComponent(link)).toContain('Peter Morgan, Maths (PMO)');

    until(school, '2026-09-11T12:00');
    expect(bulletins(school)).toHaveLength(teaching(school).length);
    expect(failedRuns(school)).toEqual([]);
  });

  test('nobody is sent to their own lesson, and a name that was taken back is not there', async () => {
    const school = await aSchoolThatPraises();
    await does(school, 'save', { goes: 'By hand' });
    sayNamed(school, 'STU', 'No');
    until(school, '2026-09-10T17:00');
    expect(bulletins(school)).toEqual([]);
    await does(school, 'send', { goes: 'By hand' });
    const own = letterTo(school, emailOf(school, 'PMO'), 'Open doors');
    expect(proseOf(own)).not.toContain('Whom to visit');
    expect(JSON.stringify(bulletins(school).map(({ body }) => body))).not.toContain('Sana');
    await does(school, 'send', { goes: 'By hand' });
    expect(bulletins(school)).toHaveLength(teaching(school).length);
  });

  test('whom nobody has praised yet is suggested for what the school looks for', async () => {
    const school = await aSchool();
    sayNamed(school, 'STU', 'Yes');
    await call(school, 'saveTraining', {
      heldOn: '2026-09-07',
      technique: 'Cold call',
      department: '',
      until: '2026-10-23',
      about: '',
      came: '',
      id: 'training-1',
    });
    const { lines, letter } = await does(school, 'show');
    expect(lines).toEqual([
      { key: 'STU', says: expect.stringMatching(/^Sana Turner, .+: Cold call$/), isOut: false },
    ]);
    expect(JSON.stringify(letter.blocks)).toContain('This half term we look for: Cold call.');
  });
});

describe('A6: a shout-out stands in one bulletin, whenever it comes', () => {
  const shoutOut = (school: School, praise: string, on: string) =>
    dropIn(school, { visitor: 'SRO', teacher: 'PMO', shoutOut: true, praise, on });
  const saidTo = (school: School, code: string) =>
    school.ws.mail.sent
      .filter(({ to, subject }) => subject.startsWith('Open doors') && to === emailOf(school, code))
      .map((letter) => proseOf(letter));
  const standsIn = (school: School, praise: string) =>
    saidTo(school, 'JDA').map((words) => words.includes(praise));

  test('after the draft of its own day, in the last week before a holiday, or found days later', async () => {
    const school = await aSchool();
    sayNamed(school, 'PMO', 'Yes');
    await does(school, 'save');
    shoutOut(school, 'In the first.', '2026-09-08');
    until(school, '2026-09-10T12:00');
    shoutOut(school, 'After the draft.', '2026-09-10');
    until(school, '2026-09-11T12:00');
    school.ws.submits.dropNext({ row: false });
    shoutOut(school, 'Found late.', '2026-09-09');
    until(school, '2026-09-17T18:00');
    asleepUntil(school, '2026-10-22T06:00');
    until(school, '2026-10-22T18:00');
    // Half term begins on the 24th of October.
    shoutOut(school, 'Before the holiday.', '2026-10-22');
    asleepUntil(school, '2026-11-05T06:00');
    until(school, '2026-11-05T18:00');
    const weeks = saidTo(school, 'JDA').length;
    const once = (praise: string) => standsIn(school, praise).filter(Boolean).length;
    expect(weeks).toBeGreaterThanOrEqual(3);
    expect(
      ['In the first.', 'After the draft.', 'Found late.', 'Before the holiday.'].map((each) => [
        each,
        once(each),
      ]),
    ).toEqual([
      ['In the first.', 1],
      ['After the draft.', 1],
      ['Found late.', 1],
      ['Before the holiday.', 1],
    ]);
    expect(failedRuns(school)).toEqual([]);
  });
});
