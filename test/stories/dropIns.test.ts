/** Drop-ins: the visited teacher has the words at once, and an answer that can't be recorded goes back with every word. */
import { staffListOf } from '../../demo/largeSchool';
import { blankSheet, setUp } from '../../demo/northfield';
import {
  aSchool,
  dropIn,
  emailOf,
  everyoneWrittenTo,
  failedRuns,
  formId,
  type Letter,
  lettersTo,
  letterTo,
  rows,
  rowWith,
  type School,
  TODAY,
} from './school';
import { htmlText, proseOf, wordsOfBothTwins } from './twins';

const PRAISE = 'When you paused until every pen was down, everyone heard the question.';
const VISITOR = 's.turner@northfield.example';
const TEACHER = 'p.morgan@northfield.example';

const submissions = (school: School) => rows(school, 'Form answers');

test('A4: the visited teacher has the visitor’s words within the minute, and a reply goes to the visitor', async () => {
  const school = await aSchool();
  dropIn(school, { visitor: 'STU', teacher: 'PMO', praise: PRAISE, technique: 'Everyone thinks first' });
  expect(everyoneWrittenTo(school)).toEqual([TEACHER]);
  const letter = school.ws.mail.sent[0] as Letter;
  expect(Date.parse(letter.at) - school.ws.now.getTime()).toBeLessThan(60_000);
  expect(letter).toMatchObject({
    subject: 'Sana Turner visited your lesson',
    name: 'Northfield School',
    replyTo: VISITOR,
  });
  expect(letter.body).toContain('Sana Turner visited your lesson on Tuesday 8 September.');
  expect(letter.body).toContain(`Technique: Everyone thinks first\n> ${PRAISE}\n(Sana Turner, English)`);
  expect(letter.body).toContain('Sana wrote this just for you.');
  const [html, plain] = wordsOfBothTwins(letter);
  expect(html).toEqual(plain);
});

test('A2: a drop-in is a row that a person can read, newest on top', async () => {
  const school = await aSchool();
  dropIn(school, { visitor: 'STU', teacher: 'PMO', on: '2026-09-07', thanks: true });
  dropIn(school, { visitor: 'PMO', teacher: 'STU', praise: PRAISE, shoutOut: true });
  expect(rows(school, 'Drop-ins')).toMatchObject([
    {
      'Visited on': TODAY,
      Teacher: 'Sana Turner (STU)',
      Visitor: 'Peter Morgan (PMO)',
      Technique: '',
      'What went well': PRAISE,
      Shared: 'A shout-out',
      'Thank-you wanted': 'No',
    },
    { 'Visited on': '2026-09-07', Teacher: 'Peter Morgan (PMO)', 'Thank-you wanted': 'Yes' },
  ]);
  expect(submissions(school).map(({ Outcome }) => Outcome)).toEqual(['Recorded', 'Recorded']);
});

test('A4: a shout-out says to both that others may see it, and private words say that they are private', async () => {
  const school = await aSchool();
  dropIn(school, { visitor: 'STU', teacher: 'PMO', shoutOut: true, thanks: true });
  dropIn(school, { visitor: 'STU', teacher: 'LHU', thanks: true });
  const [toTeacher, toVisitor, toPrivate, alsoToVisitor] = school.ws.mail.sent.map(proseOf);
  for (const body of [toTeacher, toVisitor]) expect(body).toContain('May be seen by anyone at the school.');
  for (const body of [toPrivate, alsoToVisitor]) {
    expect(body).toContain('Never part of performance management.');
    expect(body).not.toContain('anyone at the school');
  }
});

test('A2: a thank-you with a copy comes only to a visitor who asked for it', async () => {
  const school = await aSchool();
  dropIn(school, { visitor: 'STU', teacher: 'PMO', praise: PRAISE });
  expect(lettersTo(school, VISITOR)).toEqual([]);
  dropIn(school, { visitor: 'STU', teacher: 'LHU', praise: PRAISE, thanks: true });
  const thanks = letterTo(school, VISITOR, 'Thank you for visiting Leo Hughes');
  expect(thanks.body).toContain(`> ${PRAISE}`);
  expect(lettersTo(school, VISITOR)).toHaveLength(1);
});

test.each([
  ['comes twice', (school: School) => school.ws.submits.duplicateNext()],
  ['is followed by a blank one', (school: School) => school.ws.submits.echoBlankNext()],
])('A2: a submit that %s is one drop-in and one letter', async (_, meddle) => {
  const school = await aSchool();
  meddle(school);
  dropIn(school, { visitor: 'STU', teacher: 'PMO' });
  expect(rows(school, 'Drop-ins')).toHaveLength(1);
  expect(everyoneWrittenTo(school)).toEqual([TEACHER]);
  expect(failedRuns(school)).toEqual([]);
});

test.each([
  ['the trigger never heard of', {}],
  ['the response tab lost', { row: false }],
])('A2: an answer that %s is found within the hour', async (_, lost) => {
  const school = await aSchool();
  school.ws.submits.dropNext(lost);
  dropIn(school, { visitor: 'STU', teacher: 'PMO', praise: PRAISE });
  expect(school.ws.mail.sent).toEqual([]);
  school.ws.advance({ hours: 2 });
  expect(letterTo(school, TEACHER, 'Sana Turner visited').body).toContain(PRAISE);
  school.ws.advance({ hours: 2 });
  expect(everyoneWrittenTo(school)).toEqual([TEACHER]);
});

/** Says in the sheet that someone has gone; the forms’ lists are as they were when a phone opened them. */
function leaves(school: School, code: string) {
  const at = rows(school, 'Staff').findIndex((row) => row['Staff code'] === code) + 2;
  school.ws.edit('Staff', `I${at}`, 'Left');
}

const nothing = () => undefined;

describe.each([
  ['of one’s own lesson', 'STU', 'STU', TODAY, nothing, /^You can’t drop in on your own lesson\./],
  [
    'from an address that is not on the staff list',
    'stranger@elsewhere.example',
    'PMO',
    TODAY,
    nothing,
    /^stranger@elsewhere\.example is not in the school’s staff list\./,
  ],
  ['by someone who has left', 'CAK', 'PMO', TODAY, nothing, /that Callum Akhtar has left the school\./],
  [
    'to someone who has left, chosen from an old list',
    'STU',
    'PMO',
    TODAY,
    (school: School) => leaves(school, 'PMO'),
    /^Peter Morgan has left the school, so nobody would get your words\.$/,
  ],
  ['on a day to come', 'STU', 'PMO', '2026-09-09', nothing, /^Wednesday 9 September is still to come\./],
])('A2: a drop-in %s', (_, visitor, teacher, on, prepare, why) => {
  const setAside = async () => {
    const school = await aSchool();
    prepare(school);
    dropIn(school, { visitor, teacher, on, praise: PRAISE });
    return { school, sender: visitor.includes('@') ? visitor : emailOf(school, visitor) };
  };

  test('goes back to its writer with the reason and every word, and to nobody else', async () => {
    const { school, sender } = await setAside();
    expect(everyoneWrittenTo(school)).toEqual([sender]);
    const letter = letterTo(school, sender, 'Please look at your answer again: Lesson drop-in');
    const said = [on, PRAISE, 'Just for them', `(${teacher})`];
    for (const words of said) {
      expect(letter.body).toContain(words);
      expect(htmlText(letter)).toContain(words);
    }
    expect(letter.replyTo).toBe('r.reid@northfield.example');
  });

  test('stands in “Form answers” with its reason, and in no tab of drop-ins', async () => {
    const { school, sender } = await setAside();
    expect(submissions(school)).toMatchObject([
      { Form: 'Lesson drop-in', By: sender, Outcome: 'Returned', Why: expect.stringMatching(why) },
    ]);
    expect(rows(school, 'Drop-ins')).toEqual([]);
    const letter = letterTo(school, sender, 'Please look');
    expect(proseOf(letter)).toContain(String(submissions(school)[0]?.['Why']));
  });

  test('comes with a link that opens the form with the same answers', async () => {
    const { school, sender } = await setAside();
    const { body } = letterTo(school, sender, 'Please look');
    const link = new URL(body.match(/Open your answers again:\n(\S+)/)?.[1] ?? '');
    const form = school.ws.forms.find(({ id }) => id === formId(school, 'drop-in'));
    expect(link.pathname).toContain(form?.publicId);
    expect(link.searchParams.get('usp')).toBe('pp_url');
    const filled = form?.items.map(({ entryId }) => link.searchParams.get(`entry.${entryId}`));
    expect(filled).toEqual([
      on,
      expect.stringContaining(`(${teacher})`),
      null,
      PRAISE,
      'Just for them',
      'No',
    ]);
  });
});

test('A2: an answer that was set aside is recorded once it is mended and sent again', async () => {
  const school = await aSchool();
  dropIn(school, { visitor: 'STU', teacher: 'STU', praise: PRAISE });
  dropIn(school, { visitor: 'STU', teacher: 'PMO', praise: PRAISE });
  expect(rowWith(school, 'Drop-ins', 'What went well', PRAISE)['Teacher']).toBe('Peter Morgan (PMO)');
  expect(submissions(school).map(({ Outcome }) => Outcome)).toEqual(['Recorded', 'Returned']);
});

test('A2: 300 staff fit: each who teaches is in the list once, by department, and the drop-in costs no more', async () => {
  const ws = blankSheet(`${TODAY}T12:00:00`);
  const school = await setUp(ws, staffListOf(300));
  const form = ws.forms.find(({ id }) => id === formId(school, 'drop-in'));
  const choices = form?.items.find(({ title }) => title.startsWith('Whose lesson'))?.choices ?? [];
  const listed = choices.map(({ value }) => value);
  const teaching = rows(school, 'Staff').filter(
    (row) => row['Role'] !== 'Support staff' && row['Status'] === 'Current',
  );
  expect(listed.map((each) => each.match(/\((\w+)\)$/)?.[1]).sort()).toEqual(
    teaching.map((row) => row['Staff code']).sort(),
  );
  const departments = listed.map((each) => each.match(/, (.*) \(/)?.[1] ?? '');
  expect(departments).toEqual([...departments].sort((a, b) => a.localeCompare(b)));
  ws.ledger.reset();
  dropIn(school, { visitor: 'STU', teacher: 'PMO' });
  expect(ws.ledger.executions.map(({ roundTrips }) => roundTrips)).toEqual([12]);
});
