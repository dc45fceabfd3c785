/** Who answered a form is what Google says of the account: an address that is typed, or none, is nobody's word. */
import {
  aSchool,
  asleepUntil,
  call,
  choicesOf,
  dropIn,
  emailOf,
  failedRuns,
  findings,
  formId,
  lettersTo,
  rows,
  type School,
  setting,
  TODAY,
} from './school';
import { proseOf } from './twins';

const form = ({ ws }: School) => {
  const here = ws.forms.find(({ title }) => title.endsWith('drop-in'));
  if (!here) throw new Error('There is no drop-in form.');
  return here;
};
const opened = (school: School) => school.ws.globals.FormApp.openById(formId(school, 'drop-in'));
const WHOSE = 'Whose lesson did you visit?';
const answers = (school: School, praise: string) => ({
  'When did you visit?': TODAY,
  [WHOSE]: choicesOf(school, 'drop-in', WHOSE).find((each) => each.endsWith('(PMO)')) ?? '',
  'What went well?': praise,
  'Is this just for them, or a shout-out that others may see?': 'Just for them',
  'Would you like a thank-you with a copy of your words?': 'No',
});
const typing = (school: School, praise: string, typed: string) =>
  school.ws.submitForm(form(school).id, answers(school, praise), { as: emailOf(school, 'LHU'), typed });

/** Somebody chose “Responder input” in the form's settings. */
const letType = (school: School) =>
  opened(school).setEmailCollectionType(school.ws.globals.FormApp.EmailCollectionType.RESPONDER_INPUT);

test('every form asks for the address of the account', async () => {
  const school = await aSchool();
  expect(school.ws.forms.map(({ collectEmail, verifiedEmail }) => [collectEmail, verifiedEmail])).toEqual(
    school.ws.forms.map(() => [true, true]),
  );
});

describe('G1: an address that was typed', () => {
  test('G1: is never taken for its owner: nothing is recorded, and nobody reads the words', async () => {
    const school = await aSchool();
    letType(school);
    typing(school, 'In another’s name.', emailOf(school, 'STU'));
    expect(rows(school, 'Drop-ins')).toEqual([]);
    expect(rows(school, 'Form answers')).toMatchObject([{ Outcome: 'Returned', By: emailOf(school, 'STU') }]);
    expect(school.ws.mail.sent.filter(({ body }) => body.includes('In another’s name.'))).toEqual([]);
    const [letter] = lettersTo(school, emailOf(school, 'STU'));
    expect(letter?.subject).toBe('Please send your answer again: Lesson drop-in');
    expect(letter && proseOf(letter)).toContain('Anybody could have typed it there');
  });

  test('G1: that nobody at the school has gets no letter', async () => {
    const school = await aSchool();
    letType(school);
    typing(school, 'From outside.', 'anybody@elsewhere.example');
    expect(school.ws.mail.sent).toEqual([]);
    expect(failedRuns(school)).toEqual([]);
  });

  test('G1: is found by the health check, which says where the words are, and is mended with one press', async () => {
    const school = await aSchool();
    letType(school);
    typing(school, 'In another’s name.', emailOf(school, 'STU'));
    const sentences = (await findings(school)).map(({ sentence }) => sentence);
    const tab = school.ws.spreadsheet
      .getSheets()
      .find((each) => each.getSheetId() === form(school).destination?.sheetId);
    expect(sentences).toEqual([
      expect.stringContaining('The form “Lesson drop-in” lets people type any address they like'),
      expect.stringContaining(`Nothing is lost: it stands in the tab “${tab?.getName()}”`),
    ]);
    await call(school, 'repair', 'form', 'dropInForm');
    expect(form(school)).toMatchObject({ collectEmail: true, verifiedEmail: true });
    await call(school, 'repair', 'answers held', 'dropInForm');
    expect(await findings(school)).toEqual([]);
    dropIn(school, { visitor: 'STU', teacher: 'PMO', praise: 'By myself.' });
    expect(rows(school, 'Drop-ins').map((row) => row['What went well'])).toEqual(['By myself.']);
  });

  test('G1: still unread as the form is mended is judged by what the form asked when it came', async () => {
    const school = await aSchool();
    letType(school);
    school.ws.submits.dropNext();
    typing(school, 'Unheard.', emailOf(school, 'STU'));
    await call(school, 'repair', 'form', 'dropInForm');
    school.ws.advance({ hours: 3 });
    expect(rows(school, 'Drop-ins')).toEqual([]);
  });
});

test('G1: a fortnight without addresses is told of: how many answers, since when, and where they stand', async () => {
  const school = await aSchool();
  opened(school).setCollectEmail(false);
  for (const day of [TODAY, '2026-09-14', '2026-09-22']) {
    asleepUntil(school, `${day}T13:00`);
    dropIn(school, { visitor: 'STU', teacher: 'PMO', praise: `On ${day}.` });
  }
  school.ws.advance({ hours: 5 });
  const sentences = (await findings(school)).map(({ sentence }) => sentence);
  expect(sentences).toEqual([
    expect.stringContaining('no longer collects addresses'),
    expect.stringContaining(
      '3 answers to “Lesson drop-in” came between Tuesday 8 September and Tuesday 22 September without addresses',
    ),
  ]);
  expect(Number(setting(school, 'Things that need a look'))).toBeGreaterThan(0);
  await call(school, 'repair', 'form', 'dropInForm');
  expect(form(school)).toMatchObject({ collectEmail: true, verifiedEmail: true });
  expect(rows(school, 'Drop-ins')).toEqual([]);
  expect(school.ws.mail.sent.filter(({ subject }) => subject.includes('went wrong'))).toEqual([]);
});
