/** The fortnight's letters: never without a lead's leave, never twice, never lost, and counts alone for heads of department. */
import { blankSheet, pairUp, setUp } from '../../demo/northfield';
import {
  call,
  converse,
  desk,
  dropIn,
  everyoneWrittenTo,
  kept,
  type Letter,
  lettersTo,
  rows,
  type School,
  said,
  setting,
  until,
} from './school';
import { htmlText } from './twins';

const LEAD = 'r.reid@northfield.example';
const ALL = 67 + 8 + 8 + 1;

const begin = (account: 'workspace' | 'consumer') =>
  kept(async () => {
    const ws = blankSheet('2026-09-11T06:10:00');
    ws.state.account = account;
    const school = await setUp(ws);
    await pairUp(school, false);
    await converse(school, 'RRE', said({ heldOn: '2026-09-10' }));
    dropIn(school, {
      visitor: 'PMO',
      teacher: 'SRO',
      on: '2026-09-10',
      praise: 'Goggles on, then the match.',
    });
    return school;
  });

/** Early on Friday 11 September, the fortnight’s last day: one conversation and one drop-in so far. */
const friday = begin('workspace');

/** The same in a school whose account may write to 100 people a day. */
const fridayWithSmallQuota = begin('consumer');

const ofFortnight = ({ ws }: School): Letter[] =>
  ws.mail.sent.filter(({ subject }) => /^Your (fortnight|coaching),|this fortnight, /.test(subject));

const twice = (letters: Letter[]) => {
  const keys = letters.map(({ to, subject }) => `${to} ${subject}`);
  return keys.filter((key, at) => keys.indexOf(key) !== at);
};

const approve = (school: School) => call<{ notice: string }>(school, 'approveLetters');

describe('F7: without a lead’s leave', () => {
  test('nothing goes, and the lead is asked once', async () => {
    const school = await friday();
    until(school, '2026-09-14T18:00');
    expect(ofFortnight(school)).toEqual([]);
    const asked = lettersTo(school, LEAD).map(({ subject, at }) => [subject, at.slice(0, 13)]);
    expect(asked).toEqual([['Please read the fortnight’s letters, 3–11 September', '2026-09-11T06']]);
  });

  test('nobody but a lead can read or let go of them', async () => {
    const school = await friday();
    for (const name of ['previewLetters', 'approveLetters'])
      await expect(school.ws.as('b.cooper@northfield.example', () => call(school, name))).rejects.toThrow(
        'Only a coaching lead can do this.',
      );
    expect(setting(school, 'Fortnight letters approved on')).toBe('');
  });

  test('given late, they go at once', async () => {
    const school = await friday();
    until(school, '2026-09-14T09:30');
    const { notice } = await approve(school);
    expect(notice).toBe(`${ALL} letters are on their way. The next go on Friday 25 September at 15:00.`);
    expect(ofFortnight(school)).toHaveLength(ALL);
    expect((await desk(school)).letters).toEqual({ approvedOn: '2026-09-14', writtenFor: '2026-09-11' });
  });
});

describe('F7: never twice', () => {
  const letGo = async () => {
    const school = await friday();
    await approve(school);
    until(school, '2026-09-11T16:00');
    expect(ofFortnight(school)).toHaveLength(ALL);
    return school;
  };

  test.each<[string, (school: School) => unknown]>([
    ['the hour comes again', (school) => school.app.call('everyHour')],
    ['a lead approves once more', approve],
    ['a lead reads them once more', (school) => call(school, 'previewLetters')],
    ['the sheet is built again', (school) => call(school, 'build', 'tabs')],
  ])('though %s', async (_, again) => {
    const school = await letGo();
    for (let i = 0; i < 3; i += 1) await again(school);
    school.ws.advance({ hours: 2 });
    expect(ofFortnight(school)).toHaveLength(ALL);
  });

  test('though approve is pressed twice before they are due', async () => {
    const school = await friday();
    await approve(school);
    await approve(school);
    until(school, '2026-09-11T18:00');
    expect(ofFortnight(school)).toHaveLength(ALL);
    expect(lettersTo(school, LEAD).filter(({ subject }) => subject.startsWith('Please read'))).toEqual([]);
  });

  test('though someone clears what Stepwise remembers of them', async () => {
    const school = await letGo();
    const at = (name: string) =>
      `B${rows(school, 'Settings').findIndex((row) => row['Setting'] === name) + 2}`;
    school.ws.edit('Settings', at('Letters written for'), '');
    school.ws.edit('Settings', at('Next letters due'), '2026-09-11T15:00');
    school.ws.advance({ hours: 2 });
    await approve(school);
    expect(ofFortnight(school)).toHaveLength(ALL);
  });
});

describe('F7: never lost', () => {
  test.each([
    ['a few hours', '2026-09-11T18:30'],
    ['the whole weekend', '2026-09-14T08:30'],
  ])('though the hourly trigger fails to come for %s', async (_, back) => {
    const school = await friday();
    await approve(school);
    until(school, '2026-09-11T14:59');
    const [hourly] = school.ws.state.triggers.filter(({ handler }) => handler === 'everyHour');
    if (hourly) hourly.disabled = true;
    until(school, back);
    expect(ofFortnight(school)).toEqual([]);
    if (hourly) hourly.disabled = false;
    school.ws.advance({ hours: 2 });
    expect(ofFortnight(school)).toHaveLength(ALL);
    expect(twice(ofFortnight(school))).toEqual([]);
  });

  test('though the day’s quota is short: the most important first, the rest next day, none twice', async () => {
    const school = await fridayWithSmallQuota();
    await approve(school);
    until(school, '2026-09-11T10:00');
    const own = Array.from({ length: 70 }, (_, at) => `parent${at}@home.example`);
    for (const to of own) school.ws.globals.MailApp.sendEmail(to, 'Open evening', 'Do come.');
    until(school, '2026-09-11T17:00');
    const kinds = ofFortnight(school).map(({ subject }) =>
      subject.replace(/.* this fortnight,/, 'Head,').slice(0, 14),
    );
    const count = (kind: string) => kinds.filter((each) => each === kind).length;
    expect([kinds.length, count('Head, 3–11 Sep'), count('Your coaching,')]).toEqual([30, 9, 8]);
    dropIn(school, { visitor: 'STU', teacher: 'LHU', on: '2026-09-11', praise: 'A fine ending.' });
    expect(lettersTo(school, 'l.hughes@northfield.example')).toEqual([]);
    until(school, '2026-09-12T10:00');
    const next = school.ws.mail.sent.filter(({ at }) => at > '2026-09-11T16:00');
    expect(next[0]?.subject).toBe('Sana Turner visited your lesson');
    expect(next).toHaveLength(1 + ALL - 30);
    until(school, '2026-09-13T10:00');
    expect(ofFortnight(school)).toHaveLength(ALL);
    expect(twice(ofFortnight(school))).toEqual([]);
    expect(setting(school, 'Letters waiting')).toBe('');
  });

  test('though a run is cut off half-way: none goes twice, and the lead is shown those that may not have gone', async () => {
    const school = await friday();
    await approve(school);
    until(school, '2026-09-11T14:59');
    school.ws.faults.killAt(40);
    until(school, '2026-09-11T18:00');
    const sent = ofFortnight(school);
    const { uncertain } = (await desk(school)).attention;
    expect(sent.length).toBeLessThan(ALL);
    expect(twice(sent)).toEqual([]);
    const reached = new Set(sent.map(({ to, subject }) => `${to} ${subject}`));
    const doubtful = uncertain.filter(({ to, subject }) => !reached.has(`${to} ${subject}`));
    expect(sent.length + doubtful.length).toBe(ALL);
  });
});

describe('E5: a head of department', () => {
  test('gets counts alone: no name and no word of anybody', async () => {
    const school = await friday();
    await approve(school);
    until(school, '2026-09-11T16:00');
    const heads = ofFortnight(school).filter(({ subject }) =>
      /^(?!Coaching).* this fortnight, /.test(subject),
    );
    expect(heads).toHaveLength(8);
    const people = rows(school, 'Staff');
    const words = [
      'Four hands went up',
      'A short wait',
      'Goggles on',
      'count three seconds',
      'three lessons with 9B',
    ];
    for (const letter of heads)
      for (const text of [letter.body, htmlText(letter), letter.subject]) {
        for (const { Surname } of people) expect(text).not.toContain(` ${Surname}`);
        for (const { Forename } of people) expect(text).not.toMatch(new RegExp(`\\b${Forename} `));
        for (const each of words) expect(text).not.toContain(each);
      }
  });

  test('of English reads its drop-ins, and engagement together with the other small departments', async () => {
    const school = await friday();
    await approve(school);
    until(school, '2026-09-11T16:00');
    const [letter] = lettersTo(school, 'b.cooper@northfield.example').filter(({ subject }) =>
      subject.startsWith('English this fortnight'),
    );
    expect(letter?.body).toMatch(/Drop-ins received +1\n/);
    expect(letter?.body).toMatch(/Coaching conversations +1 of 17\n/);
    expect(letter?.body).toMatch(/Action steps set +1\b/);
  });
});

test('F7: letters go only to people of the school', async () => {
  const school = await friday();
  await approve(school);
  until(school, '2026-09-11T16:00');
  const current = rows(school, 'Staff').filter((row) => row['Status'] === 'Current');
  const addresses = current.map((row) => String(row['Work e-mail']));
  expect(addresses).toEqual(expect.arrayContaining(everyoneWrittenTo(school)));
});
