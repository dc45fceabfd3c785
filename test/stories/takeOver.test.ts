/** The first lead leaves, nothing is shared, everything is under way: a second lead takes over, and no answer is lost. */
import type { Finding } from '../../src/health/finding';
import type { TakeOverShown } from '../../src/health/takeOverPlan';
import {
  aSchool,
  call,
  choicesOf,
  converseByForm,
  desk,
  dropIn,
  emailOf,
  failedRuns,
  findings,
  formId,
  kept,
  lettersTo,
  noteVisitByForm,
  plan,
  rows,
  type School,
  said,
  sayNamed,
  seen,
  setting,
  until,
} from './school';

const FIRST = 'r.reid@northfield.example';
const SECOND = 'b.cooper@northfield.example';
const FORMS = ['Lesson drop-in', 'Coaching conversation', 'Visit note', 'Visits planned', 'Being named'];

/** On Tuesday noon the first lead has everything under way, and by one o'clock her account is closed. */
const abandoned = kept(async () => {
  const school = await aSchool();
  await call(school, 'saveSchool', {
    schoolName: 'Northfield School',
    timeZone: 'Europe/London',
    leads: `${FIRST}, ${SECOND}`,
  });
  const { programmes } = await desk(school);
  await call(school, 'makeSurvey', programmes[0]?.id);
  await call(school, 'sendSurvey', programmes[0]?.id);
  await call(school, 'startCompetition', {
    name: 'Autumn race',
    startsOn: '2026-09-07',
    endsOn: '2026-09-18',
  });
  const bulletin = { day: 'Thursday', goes: 'By itself', opening: '', leftOut: [] };
  await call(school, 'saveBulletin', bulletin);
  for (const code of ['PMO', 'LHU']) sayNamed(school, code, 'Yes');
  await call(school, 'startPractice');
  dropIn(school, { visitor: 'SRO', teacher: 'LHU', praise: 'Only practice.' });
  // Her quota is used up, so the letters of the last hour wait; and of one answer no trigger ever hears.
  school.ws.state.quota.used[FIRST] = 1500;
  converseByForm(school, 'ITU', said({ teacher: 'BRO' }));
  school.ws.submits.dropNext();
  noteVisitByForm(school, 'BCO', seen({ note: 'Missed on Tuesday.' }));
  school.ws.closeAccount(FIRST);
  return school;
});

/** What colleagues answer to the old links from Wednesday to Thursday, while nothing wakes. */
function answersToTheOldLinks(school: School) {
  until(school, '2026-09-09T10:00');
  dropIn(school, {
    visitor: 'STU',
    teacher: 'PMO',
    on: '2026-09-09',
    praise: 'On Wednesday.',
    shoutOut: true,
  });
  converseByForm(school, 'BCO', said({ teacher: 'SRO', heldOn: '2026-09-09' }));
  noteVisitByForm(school, 'BCO', seen({ teacher: 'LJA', seenOn: '2026-09-09', note: 'On Wednesday too.' }));
  sayNamed(school, 'LHU', 'No');
  until(school, '2026-09-10T10:30');
  plan(school, 'STU', [['SCO', '2026-09-14', 'Period 2']]);
  dropIn(school, { visitor: 'SRO', teacher: 'SCO', on: '2026-09-10', praise: '=Thursday, 10/9.' });
}

const bySecond = <T>(school: School, work: () => Promise<T>) => school.ws.as(SECOND, work);
const ask = (school: School) => bySecond(school, () => call<TakeOverShown>(school, 'showTakeOver'));
const press = (school: School) => bySecond(school, () => call<TakeOverShown>(school, 'takeOver', true));
const found = (school: School) => bySecond(school, () => findings(school));
const repair = (school: School, { kind, about }: Finding) =>
  bySecond(school, () => call<Finding[]>(school, 'repair', kind, about));
const praised = (school: School) => rows(school, 'Drop-ins').map((row) => row['What went well']);

/** Every letter of the outbox that was not refused went once, and none has the key of another. */
function noLetterTwice(school: School) {
  const keys = rows(school, 'Outbox').map((row) => row['Key']);
  expect(new Set(keys).size).toBe(keys.length);
  const sent = school.ws.mail.sent.map(({ to, subject, body }) => `${to} ${subject} ${body}`);
  expect(new Set(sent).size).toBe(sent.length);
}

const takenOver = kept(async () => {
  const school = await abandoned();
  answersToTheOldLinks(school);
  await press(school);
  until(school, '2026-09-10T12:59');
  return school;
});

describe('G8: before she presses, the second lead reads', () => {
  test('G8: since when nothing has woken, and which forms are out of her reach and not gone', async () => {
    const school = await abandoned();
    answersToTheOldLinks(school);
    const sentences = (await found(school)).map(({ sentence }) => sentence);
    for (const title of FORMS)
      expect(sentences).toContainEqual(
        expect.stringContaining(
          `The form “${title}” is out of your reach, and not gone: it belongs to ${FIRST}`,
        ),
      );
    expect(sentences.filter((each) => each.includes('deleted'))).toEqual([]);
    expect(sentences).toContainEqual(
      expect.stringContaining(
        'Stepwise has not woken since Tuesday 8 September, so letters stay and answers wait.',
      ),
    );
  });

  test('G8: what will work in her name, and what she must ask for, of whom', async () => {
    const school = await abandoned();
    answersToTheOldLinks(school);
    const before = JSON.stringify([rows(school, 'Settings'), school.ws.state.triggers.length]);
    const shown = await ask(school);
    expect(shown).toMatchObject({ owner: FIRST, isMine: false, isLead: true });
    expect(shown.does.join(' ')).toContain(
      `So far it does in the name of ${FIRST}, last at Tuesday 8 September`,
    );
    expect(shown.asks.map(({ about }) => about)).toEqual([
      ...FORMS.map((title) => `“${title}”, of ${FIRST}`),
      `“Survey, Autumn pilot”, of ${FIRST}`,
    ]);
    expect(shown.asks[0]?.words).toContain('Its answers are recorded all the same');
    expect(shown.asks[5]?.words).toContain('What people answer stays in the form');
    expect(JSON.stringify([rows(school, 'Settings'), school.ws.state.triggers.length])).toBe(before);
  });
});

describe('G8: once she has pressed', () => {
  test('G8: every answer to the old links is recorded once, what was practice is not', async () => {
    const school = await takenOver();
    expect(setting(school, 'Triggers made by')).toBe(SECOND);
    expect(setting(school, 'Coaching leads')).toBe(SECOND);
    expect(praised(school).sort()).toEqual(['=Thursday, 10/9.', 'On Wednesday.']);
    expect(rows(school, 'Coaching sessions').map((row) => row['Teacher'])).toEqual([
      expect.stringContaining('(SRO)'),
      expect.stringContaining('(BRO)'),
    ]);
    expect(rows(school, 'Visit notes')).toHaveLength(2);
    expect(rows(school, 'Visit plans')).toHaveLength(1);
    const named = Object.fromEntries(
      rows(school, 'Staff').map((row) => [row['Staff code'], row['May be named']]),
    );
    expect([named['PMO'], named['LHU']]).toEqual(['Yes', 'No']);
    const answered = rows(school, 'Form answers').filter((row) => row['Outcome'] === 'Returned');
    expect(answered).toEqual([]);
  });

  test('G8: no letter is lost or goes twice, and those that go are from her account', async () => {
    const school = await takenOver();
    until(school, '2026-09-11T09:00');
    noLetterTwice(school);
    expect(rows(school, 'Outbox').filter((row) => row['State'] !== 'Sent')).toEqual([]);
    for (const code of ['BRO', 'SRO'])
      expect(lettersTo(school, emailOf(school, code)).map(({ subject }) => subject)).toContainEqual(
        expect.stringContaining('action step'),
      );
    const late = school.ws.mail.sent.filter(({ at }) => at > '2026-09-10T09:30');
    expect([...new Set(late.map(({ from }) => from))]).toEqual([SECOND]);
    // She is still on the staff list, so the bulletin goes to her as to everybody; what is for leads does not.
    expect(late.filter(({ to }) => to === FIRST).map(({ subject }) => subject)).toEqual([
      'Open doors, week of Monday 7 September',
    ]);
  });

  test('G8: answers go on being recorded as they come, within the minute, though no form is shared', async () => {
    const school = await takenOver();
    until(school, '2026-09-10T14:00');
    dropIn(school, { visitor: 'STU', teacher: 'LHU', on: '2026-09-10', praise: 'Just now.' });
    expect(praised(school)[0]).toBe('Just now.');
    school.ws.advance({ hours: 5 });
    expect(praised(school)).toHaveLength(3);
    noLetterTwice(school);
    expect(failedRuns(school)).toEqual([]);
  });

  test('G8: what needs a form says who can open it, and nothing is half done', async () => {
    const school = await takenOver();
    await expect(bySecond(school, () => call(school, 'saveStage', 'Praise and next step'))).rejects.toThrow(
      `The form “Lesson drop-in” belongs to ${FIRST}, so it stays as it is. ${FIRST} can do this, or share the form with you`,
    );
    expect(setting(school, 'Stage of drop-ins')).toBe('Praise only');
    await expect(bySecond(school, () => call(school, 'startPractice'))).rejects.toThrow(
      `belongs to ${FIRST}`,
    );
    expect(setting(school, 'Practice ends')).toBe('');
    const { programmes } = await bySecond(school, () => desk(school));
    await expect(bySecond(school, () => call(school, 'showSurvey', programmes[0]?.id))).rejects.toThrow(
      `The form “Survey” belongs to ${FIRST}`,
    );
  });
});

describe('G8: a form that is made anew', () => {
  const DROP_IN = { kind: 'form gone', about: 'dropInForm', sentence: '', repair: '', does: '' };

  test('G8: takes the place of one that nobody shares, and answers to either link are recorded', async () => {
    const school = await takenOver();
    const old = formId(school, 'drop-in');
    await repair(school, DROP_IN);
    const anew = school.ws.forms
      .filter(({ title }) => title.endsWith('drop-in'))
      .find(({ id }) => id !== old);
    expect(JSON.parse(setting(school, 'Drop-in form')).url).toContain(anew?.publicId);
    until(school, '2026-09-10T15:30');
    dropIn(school, { visitor: 'STU', teacher: 'LHU', on: '2026-09-10', praise: 'To the old link.' });
    school.ws.submits.dropNext();
    dropIn(school, { visitor: 'STU', teacher: 'PMO', on: '2026-09-10', praise: 'Old and unheard.' });
    const whose = 'Whose lesson did you visit?';
    const answers = {
      'When did you visit?': '2026-09-10',
      [whose]: choicesOf(school, 'drop-in', whose).find((each) => each.endsWith('(LHU)')) ?? '',
      'What went well?': 'To the new link.',
      'Is this just for them, or a shout-out that others may see?': 'Just for them',
      'Would you like a thank-you with a copy of your words?': 'No',
    };
    school.ws.submitForm(anew?.id ?? '', answers, { as: emailOf(school, 'SRO') });
    school.ws.advance({ hours: 2 });
    expect(praised(school).slice(0, 3).sort()).toEqual([
      'Old and unheard.',
      'To the new link.',
      'To the old link.',
    ]);
    expect(praised(school)).toHaveLength(5);
    await bySecond(school, () => call(school, 'saveStage', 'Praise and next step'));
    expect((await found(school)).map(({ about }) => about)).not.toContain('dropInForm');
    noLetterTwice(school);
  });
});

test('G8: when the forms are shared at last, nothing that was read in the tab is recorded again', async () => {
  const school = await takenOver();
  const count = () =>
    ['Drop-ins', 'Coaching sessions', 'Visit notes', 'Form answers'].map((tab) => rows(school, tab).length);
  const before = count();
  for (const form of school.ws.state.forms) form.editors.push(SECOND);
  school.ws.advance({ hours: 4 });
  dropIn(school, { visitor: 'STU', teacher: 'LHU', on: '2026-09-10', praise: 'From the store.' });
  for (const form of school.ws.state.forms) form.editors = [FIRST];
  school.ws.advance({ hours: 3 });
  expect(count()).toEqual(before.map((each, at) => (at === 0 || at === 3 ? each + 1 : each)));
  noLetterTwice(school);
  for (const form of school.ws.state.forms) form.editors.push(SECOND);
  school.ws.advance({ hours: 16 });
  expect(await found(school)).toEqual([]);
  expect((await ask(school)).asks).toEqual([]);
  expect(count()).toEqual(before.map((each, at) => (at === 0 || at === 3 ? each + 1 : each)));
});

test('G8: of an answer that Google gave no row, the form’s own store tells once the form is shared', async () => {
  const school = await takenOver();
  school.ws.submits.dropNext({ row: false });
  dropIn(school, { visitor: 'STU', teacher: 'LHU', on: '2026-09-10', praise: 'Without a row.' });
  until(school, '2026-09-12T12:59');
  expect(praised(school)).not.toContain('Without a row.');
  const before = rows(school, 'Form answers').length;
  for (const form of school.ws.state.forms) form.editors.push(SECOND);
  until(school, '2026-09-12T14:59');
  expect(praised(school).filter((each) => each === 'Without a row.')).toHaveLength(1);
  expect(rows(school, 'Form answers')).toHaveLength(before + 1);
  expect(JSON.parse(setting(school, 'Drop-in form')).unreadInStore).toBeUndefined();
  noLetterTwice(school);
  expect(failedRuns(school)).toEqual([]);
});
