/** However Google delivers an answer — twice, blank, late, never, changed, many at once — it is dealt with once and nothing typed is lost. */
import { LEAD } from '../../demo/northfield';
import {
  aSchool,
  call,
  converseByForm,
  dropIn,
  emailOf,
  everyoneWrittenTo,
  formId,
  lettersTo,
  letterTo,
  rows,
  type School,
  said,
  setting,
} from './school';
import { proseOf } from './twins';

const TEACHER = 'p.morgan@northfield.example';
const VISITOR = 's.turner@northfield.example';
const WENT_WELL = 'What went well?';

const visits = (school: School) => rows(school, 'Drop-ins').map((row) => row[WENT_WELL.replace('?', '')]);
const outcomes = (school: School) => rows(school, 'Form answers').map((row) => row['Outcome']);

describe('of two answers', () => {
  const two = (school: School, meddle: () => void) => {
    meddle();
    dropIn(school, { visitor: 'STU', teacher: 'PMO', praise: 'One.' });
    dropIn(school, { visitor: 'LHU', teacher: 'PMO', praise: 'Two.' });
    school.ws.advance({ hours: 2 });
  };
  test.each<[string, (school: School) => void]>([
    ['the first is told twice', ({ ws }) => ws.submits.duplicateNext()],
    ['the first is followed by a blank echo', ({ ws }) => ws.submits.echoBlankNext()],
    ['the first is heard of with the second', ({ ws }) => ws.submits.dropNext()],
    [
      'the first has no row, so that its event comes after the second’s',
      ({ ws }) => ws.submits.dropNext({ row: false }),
    ],
    [
      'neither is ever heard of',
      ({ ws }) => {
        ws.submits.dropNext();
        ws.submits.dropNext({ row: false });
      },
    ],
  ])('%s: each is recorded once and told once', async (_, meddle) => {
    const school = await aSchool();
    two(school, () => meddle(school));
    expect(visits(school).sort()).toEqual(['One.', 'Two.']);
    expect(
      lettersTo(school, TEACHER)
        .map(({ body }) => body.match(/> (.*)/)?.[1])
        .sort(),
    ).toEqual(['One.', 'Two.']);
    expect(everyoneWrittenTo(school)).toHaveLength(2);
    expect(outcomes(school)).toEqual(['Recorded', 'Recorded']);
  });
});

test('60 answers within one second, some never told of, those after the 35th without a row: 60 rows and 60 letters', async () => {
  const school = await aSchool();
  for (let n = 1; n <= 60; n++) {
    if (n % 3 === 0 || n > 35) school.ws.submits.dropNext({ row: n <= 35 });
    dropIn(school, { visitor: 'STU', teacher: 'PMO', praise: `Number ${n}.` });
  }
  school.ws.advance({ hours: 2 });
  const expected = Array.from({ length: 60 }, (_, at) => `Number ${at + 1}.`).sort();
  expect(visits(school).sort()).toEqual(expected);
  const quoted = lettersTo(school, TEACHER).map(({ body }) => body.match(/> (.*)/)?.[1]);
  expect(quoted.sort()).toEqual(expected);
});

/** The owner of the form has let people change what they sent. */
function allowChanges(school: School, form: string) {
  school.ws.globals.FormApp.openById(formId(school, form)).setAllowResponseEdits(true);
}

const change = (school: School, responseId: string, answers: Record<string, string>) =>
  school.ws.editResponse(formId(school, 'drop-in'), responseId, answers);

describe('an answer that is changed', () => {
  async function changed(
    wait: { days?: number; minutes?: number },
    first: { teacher: string; praise?: string } = { teacher: 'PMO' },
  ) {
    const school = await aSchool();
    allowChanges(school, 'drop-in');
    const { id } = dropIn(school, { visitor: 'STU', praise: 'Pens down.', ...first });
    school.ws.advance(wait);
    change(school, id, {
      [WENT_WELL]: 'Pens down, and eyes up.',
      'Whose lesson did you visit?': choice(school),
    });
    school.ws.advance({ hours: 3 });
    return { school, id };
  }
  const choice = (school: School): string =>
    school.ws.forms
      .find(({ title }) => title.endsWith('drop-in'))
      ?.items.flatMap((item) => item.choices ?? [])
      .find(({ value }) => value.endsWith('(PMO)'))?.value ?? '';

  test.each([
    ['in the same minute', { minutes: 0.5 }],
    ['an hour later', { minutes: 60 }],
    ['a day later', { days: 1 }],
  ])(
    '%s, after it was recorded: the teacher’s words stay, and the writer has the new ones back with the reason',
    async (_, wait) => {
      const { school } = await changed(wait);
      expect(visits(school)).toEqual(['Pens down.']);
      expect(outcomes(school)).toEqual(['Returned', 'Recorded']);
      expect(everyoneWrittenTo(school).filter((email) => email !== LEAD)).toEqual([TEACHER, VISITOR]);
      const letter = letterTo(school, VISITOR, 'Please look at your answer again');
      expect(letter.body).toContain('> Pens down, and eyes up.');
      expect(proseOf(letter)).toContain('What was recorded stays as it was.');
    },
  );

  test('stands in the lead’s list by name', async () => {
    const { school } = await changed({ minutes: 0.5 });
    const { attention } = await call<{ attention: { returned: { by: string; why: string }[] } }>(
      school,
      'openDesk',
    );
    expect(attention.returned).toMatchObject([
      { by: VISITOR, why: expect.stringContaining('You changed an answer') },
    ]);
  });

  test('after it was set aside is recorded as it is now', async () => {
    const { school } = await changed({ minutes: 0.5 }, { teacher: 'STU' });
    expect(visits(school)).toEqual(['Pens down, and eyes up.']);
    expect(letterTo(school, TEACHER, 'Sana Turner visited').body).toContain('> Pens down, and eyes up.');
    expect(outcomes(school)).toEqual(['Recorded', 'Returned']);
  });

  test('again and again: each change is named once', async () => {
    const { school, id } = await changed({ minutes: 0.5 });
    change(school, id, { [WENT_WELL]: 'Third.' });
    school.ws.advance({ hours: 3 });
    expect(lettersTo(school, VISITOR).map(({ body }) => body.match(/> (Pens.*|Third.)/)?.[1])).toEqual([
      'Pens down, and eyes up.',
      'Third.',
    ]);
    expect(visits(school)).toEqual(['Pens down.']);
  });

  test('when its row lies below two hundred later ones, it is still known', async () => {
    const school = await aSchool();
    allowChanges(school, 'drop-in');
    const { id } = dropIn(school, { visitor: 'STU', teacher: 'PMO', praise: 'Pens down.' });
    const tab = school.ws.spreadsheet.getSheetByName('Form answers');
    const [row = []] = tab?.getRange('A2:G2').getValues() ?? [];
    tab?.insertRowsBefore(2, 250);
    const later = (n: number) => row.map((cell, at) => (at === 5 ? `later-${n}` : cell));
    tab?.getRange('A2:G251').setValues(Array.from({ length: 250 }, (_, n) => later(n)));
    school.ws.advance({ days: 1 });
    change(school, id, { [WENT_WELL]: 'Changed.' });
    expect(visits(school)).toEqual(['Pens down.']);
    expect(letterTo(school, VISITOR, 'Please look').body).toContain('> Changed.');
  });
});

describe('an answer that comes while Stepwise is being repaired', () => {
  const triggersGone = ({ ws }: School) => {
    ws.state.triggers.length = 0;
  };

  test('with a build under way waits for the hour', async () => {
    const school = await aSchool();
    school.ws.holdLock(() => dropIn(school, { visitor: 'STU', teacher: 'PMO', praise: 'Pens down.' }));
    expect(visits(school)).toEqual([]);
    school.ws.advance({ hours: 2 });
    expect(visits(school)).toEqual(['Pens down.']);
    expect(everyoneWrittenTo(school)).toEqual([TEACHER]);
  });

  test.each(['drop-in form', 'tabs', 'triggers'])(
    'at any moment of building the %s: it is recorded once, and the build is whole',
    async (part) => {
      for (const call of [1, 4]) {
        const school = await aSchool();
        school.ws.meanwhile({
          at: call,
          act: () => dropIn(school, { visitor: 'STU', teacher: 'PMO', praise: 'Pens down.' }),
        });
        await school.app.clientCall('build', part);
        school.ws.advance({ hours: 2 });
        expect(visits(school)).toEqual(['Pens down.']);
        expect(everyoneWrittenTo(school)).toEqual([TEACHER]);
        expect(school.ws.state.triggers).toHaveLength(2);
      }
    },
  );

  test('with both triggers gone for two days is taken in within an hour of the repair', async () => {
    const school = await aSchool();
    triggersGone(school);
    dropIn(school, { visitor: 'STU', teacher: 'PMO', praise: 'Pens down.' });
    converseByForm(school, 'BCO', said());
    school.ws.advance({ days: 2 });
    expect([visits(school), rows(school, 'Coaching sessions')]).toEqual([[], []]);
    await call(school, 'build', 'triggers');
    school.ws.advance({ hours: 2 });
    expect(visits(school)).toEqual(['Pens down.']);
    expect(rows(school, 'Coaching sessions')).toHaveLength(1);
    expect(everyoneWrittenTo(school).filter((email) => email !== LEAD)).toEqual([
      TEACHER,
      emailOf(school, 'SRO'),
      emailOf(school, 'BCO'),
    ]);
    expect(setting(school, 'Answers checked at')).toContain('2026-09-10');
  });
});

test('of two forms’ answers in one round, the one that was recorded before is not recorded again', async () => {
  const school = await aSchool();
  converseByForm(school, 'ITU', said({ teacher: 'BRO' }));
  school.ws.submits.dropNext();
  dropIn(school, { visitor: 'STU', teacher: 'PMO', praise: 'Unheard of.' });
  school.ws.advance({ hours: 2 });
  expect(visits(school)).toEqual(['Unheard of.']);
  expect(outcomes(school)).toEqual(['Recorded', 'Recorded']);
});
