/** Two rows of the staff list with one address: nobody gets the other's words, nothing is lost, and the lead is told. */
import { LEAD } from '../../demo/northfield';
import {
  aSchool,
  call,
  converse,
  desk,
  dropIn,
  emailOf,
  findings,
  kept,
  lettersTo,
  rows,
  type School,
  said,
  TODAY,
  until,
} from './school';

const PRIVATE = 'Just for you: every pen was down before you asked the question.';

/** Sam's row got the address of a colleague, as when somebody copies a row to begin a new one. */
const TWO = { his: 'SRO', hers: 'PMO' };

function rowOf({ ws }: School, code: string): number {
  const cells = ws.spreadsheet.getSheetByName('Staff')?.getDataRange().getValues() ?? [];
  return cells.findIndex((row) => row.includes(code)) + 1;
}

const give = (school: School, code: string, email: string) =>
  school.ws.edit('Staff', `F${rowOf(school, code)}`, email);

const aSharedAddress = kept(async () => {
  const school = await aSchool();
  give(school, TWO.his, emailOf(school, TWO.hers).toUpperCase());
  return school;
});

const waiting = (school: School) => rows(school, 'Outbox').filter(({ State }) => State === 'Waiting');

test('G1: a letter waits while its address is two people’s, and then goes to its own reader', async () => {
  const school = await aSharedAddress();
  const [her, hisOwn] = [emailOf(school, TWO.hers), 's.own@northfield.example'];
  const before = school.ws.mail.sent.length;
  dropIn(school, { visitor: 'LHU', teacher: TWO.his, praise: PRIVATE });
  expect(school.ws.mail.sent.slice(before).map(({ to, subject }) => [to, subject])).toEqual([
    [LEAD, 'Letters wait: the staff list does not say whose they are'],
  ]);
  expect(waiting(school)).toHaveLength(1);
  expect(String(waiting(school)[0]?.['Why'])).toMatch(/\(\w+\) and .*\(\w+\) share the address/);

  // Once a day the lead hears of it, and nothing else goes.
  until(school, `${TODAY}T18:00`);
  expect(school.ws.mail.sent.slice(before).filter(({ to }) => to === LEAD)).toHaveLength(1);
  until(school, '2026-09-09T09:00');
  expect(lettersTo(school, LEAD).filter(({ subject }) => subject.startsWith('Letters wait'))).toHaveLength(2);
  expect(lettersTo(school, her).filter(({ body }) => body.includes(PRIVATE))).toEqual([]);

  give(school, TWO.his, hisOwn);
  until(school, '2026-09-09T11:00');
  expect(lettersTo(school, hisOwn).filter(({ body }) => body.includes(PRIVATE))).toHaveLength(1);
  expect(lettersTo(school, her).filter(({ body }) => body.includes(PRIVATE))).toEqual([]);
  expect(waiting(school)).toEqual([]);
});

test('G1: a conversation’s letter follows its reader, and so does its invitation', async () => {
  const school = await aSharedAddress();
  const [her, hisOwn] = [emailOf(school, TWO.hers), 's.own@northfield.example'];
  const before = school.ws.mail.sent.length;
  await converse(school, 'BCO', said({ teacher: TWO.his }));
  expect(school.ws.mail.sent.slice(before).map(({ to }) => to)).toEqual([LEAD]);
  give(school, TWO.his, hisOwn);
  until(school, `${TODAY}T15:00`);
  const [letter] = lettersTo(school, hisOwn);
  expect(letter).toMatchObject({ to: hisOwn, cc: emailOf(school, 'BCO') });
  const [invitation] = letter?.attachments.map((each) => each.getDataAsString().replace(/\r\n /g, '')) ?? [];
  expect(invitation).toContain(`mailto:${hisOwn}`);
  expect(invitation).not.toContain(her);
});

test('an answer from such an address is returned with all its words, and recorded as nobody’s', async () => {
  const school = await aSharedAddress();
  const her = emailOf(school, TWO.hers);
  const drops = rows(school, 'Drop-ins').length;
  dropIn(school, { visitor: her, teacher: 'LHU', praise: PRIVATE });
  expect(rows(school, 'Drop-ins')).toHaveLength(drops);
  const [returned] = lettersTo(school, her).slice(-1);
  expect(returned?.subject).toMatch(/^Please look at your answer again/);
  expect(returned?.body).toContain(PRIVATE);
  expect(returned?.body.replace(/\s+/g, ' ')).toContain('so Stepwise can’t tell which of them you are');
});

test('nobody opens the sidebar as one of the two', async () => {
  const school = await aSharedAddress();
  const opening = school.ws.as(emailOf(school, TWO.hers), () => desk(school));
  await expect(opening).rejects.toThrow('so Stepwise can’t tell which of them you are');
});

test('a lead whose own address is in two rows can still look and mend', async () => {
  const school = await aSchool();
  give(school, TWO.his, LEAD);
  expect((await desk(school)).asker).toMatchObject({ staffId: '', isLead: true });
  expect((await findings(school)).map(({ kind }) => kind)).toEqual(['address shared']);
});

test('the health check says which rows, and says nothing once one of the two has left', async () => {
  const school = await aSharedAddress();
  const [first, second] = [rowOf(school, TWO.his), rowOf(school, TWO.hers)].sort((a, b) => a - b);
  const [found, ...others] = await findings(school);
  expect(others).toEqual([]);
  expect(found?.sentence).toContain(`In “Staff”, rows ${first} and ${second}: `);
  expect(found?.repair).toBe('');
  school.ws.edit('Staff', `I${second}`, 'Left');
  expect(await findings(school)).toEqual([]);
});

test('an import that would give somebody another’s address is refused', async () => {
  const school = await aSchool();
  const { staff } = await desk(school);
  const [his, hers] = [TWO.his, TWO.hers].map((code) => staff.find(({ id }) => id === code));
  if (!his || !hers) throw new Error('They are not there.');
  const saved = call(school, 'importStaff', [{ ...his, email: hers.email }], [his]);
  await expect(saved).rejects.toThrow(`The address ${hers.email} is `);
});

/** In “Staff” by its heading: the letter of a column that people may move. */
function put(school: School, code: string, heading: string, value: string) {
  const sheet = school.ws.spreadsheet.getSheetByName('Staff');
  const at = sheet?.getDataRange().getValues()[0]?.indexOf(heading) ?? -1;
  school.ws.edit('Staff', `${String.fromCharCode(65 + at)}${rowOf(school, code)}`, value);
}

describe('G1: a letter that waited, once its reader is not here and a colleague has the address', () => {
  const LATER = `${TODAY}T16:00`;
  const waited = kept(async () => {
    const school = await aSharedAddress();
    dropIn(school, { visitor: 'LHU', teacher: TWO.his, praise: PRIVATE });
    return school;
  });
  const toHer = (school: School) =>
    lettersTo(school, emailOf(school, TWO.hers)).filter(({ body }) => body.includes(PRIVATE));
  const row = (school: School) =>
    rows(school, 'Outbox').filter(({ Key }) => String(Key).startsWith('drop-in received/'));

  test('goes to nobody where he has left, and the lead reads why', async () => {
    const school = await waited();
    put(school, TWO.his, 'Status', 'Left');
    until(school, LATER);
    expect(toHer(school)).toEqual([]);
    expect(row(school)).toMatchObject([
      { State: 'Refused', Why: expect.stringMatching(/ has left, and the address .* is .*’s now\.$/) },
    ]);
    expect((await desk(school)).attention.refused).toHaveLength(1);
  });

  test.each([
    ['cannot be read', 'Work e-mail', ''],
    ['has another code', 'Staff code', 'ZZZ'],
  ])('waits where his row %s, and goes to him once it is mended', async (_, heading, value) => {
    const school = await waited();
    const at = rowOf(school, TWO.his);
    put(school, TWO.his, 'Work e-mail', 's.own@northfield.example');
    put(school, TWO.his, heading, value);
    until(school, LATER);
    expect(toHer(school)).toEqual([]);
    expect(row(school)).toMatchObject([{ State: 'Waiting' }]);
    school.ws.edit('Staff', `F${at}`, 's.own@northfield.example');
    if (heading === 'Staff code') put(school, 'ZZZ', heading, TWO.his);
    until(school, `${TODAY}T19:00`);
    expect(lettersTo(school, 's.own@northfield.example')).toHaveLength(1);
    expect(toHer(school)).toEqual([]);
  });
});

describe('G1: two rows of the staff list with one staff code', () => {
  const aSharedCode = kept(async () => {
    const school = await aSchool();
    await converse(school, 'BCO', said({ teacher: TWO.his }));
    put(school, TWO.hers, 'Staff code', TWO.his);
    return school;
  });
  const HERS = 'p.morgan@northfield.example';

  test('nobody is given what belongs to the other, neither a letter nor the sidebar', async () => {
    const school = await aSharedCode();
    const before = school.ws.mail.sent.length;
    dropIn(school, { visitor: 'LHU', teacher: TWO.his, praise: PRIVATE });
    until(school, `${TODAY}T15:00`);
    expect(school.ws.mail.sent.slice(before).map(({ to, subject }) => [to, subject])).toEqual([
      [LEAD, 'Letters wait: the staff list does not say whose they are'],
    ]);
    await expect(school.ws.as(HERS, () => desk(school))).rejects.toThrow(
      `The staff list gives the staff code ${TWO.his} to `,
    );
  });

  test('what either answers is returned, and letters go once each has a code', async () => {
    const school = await aSharedCode();
    dropIn(school, { visitor: 'LHU', teacher: TWO.his, praise: PRIVATE });
    dropIn(school, { visitor: HERS, teacher: 'LHU', praise: 'From one of the two.' });
    expect(lettersTo(school, HERS).map(({ subject }) => subject)).toEqual([
      expect.stringContaining('Please look at your answer again'),
    ]);
    expect(rows(school, 'Drop-ins').map((row) => row['What went well'])).toEqual([PRIVATE]);
    put(school, HERS, 'Staff code', TWO.hers);
    until(school, `${TODAY}T15:00`);
    expect(
      lettersTo(school, emailOf(school, TWO.his)).filter(({ body }) => body.includes(PRIVATE)),
    ).toHaveLength(1);
    expect(lettersTo(school, HERS).filter(({ body }) => body.includes(PRIVATE))).toEqual([]);
  });
});
