/** Answers come first: before a question goes, before anything is counted or sent, and to the second in which they were sent. */
import type { PracticeShown } from '../../src/dropIns/practice/rules';
import type { Stage } from '../../src/dropIns/stage/rules';
import {
  aSchool,
  asleepUntil,
  call,
  choicesOf,
  converseByForm,
  dropIn,
  emailOf,
  failedRuns,
  formId,
  letterTo,
  rows,
  rowWith,
  type School,
  said,
  sayNamed,
  TODAY,
} from './school';
import { proseOf } from './twins';

const OWN = 'Or one step to try next, in your own words';
const VISITED = 'Whose lesson did you visit?';
const wall = ({ ws }: School): string =>
  JSON.stringify(ws.spreadsheet.getSheetByName('Wall')?.getDataRange().getValues() ?? []);
const asked = ({ ws }: School) =>
  ws.forms.find(({ title }) => title.endsWith('drop-in'))?.items.map(({ title }) => title) ?? [];

/** A drop-in that leaves a step, of which Stepwise never hears. */
function unheardStep(school: School) {
  school.ws.submits.dropNext({ row: false });
  const teacher = choicesOf(school, 'drop-in', VISITED).find((each) => each.endsWith('(PMO)')) ?? '';
  const answers = {
    'When did you visit?': TODAY,
    [VISITED]: teacher,
    'What went well?': 'Every pen was down.',
    [OWN]: 'Wait three seconds.',
    'Is this just for them, or a shout-out that others may see?': 'Just for them',
    'Would you like a thank-you with a copy of your words?': 'No',
  };
  school.ws.submitForm(formId(school, 'drop-in'), answers, { as: emailOf(school, 'STU') });
}

describe('A1: before a question goes from a form, whatever is unread of it is recorded, however old', () => {
  const typed = ({ ws }: School) => {
    const at =
      rows({ ws } as School, 'Settings').findIndex((row) => row['Setting'] === 'Stage of drop-ins') + 2;
    ws.edit('Settings', `B${at}`, 'Praise only');
  };
  test.each<[string, (school: School) => unknown]>([
    ['by a change of stage', (school) => call(school, 'saveStage', 'Praise only' satisfies Stage)],
    [
      'by building the form of a stage that was typed into the sheet',
      (school) => {
        typed(school);
        return call(school, 'build', 'drop-in form');
      },
    ],
    [
      'by practice in such a stage',
      (school) => {
        typed(school);
        return call(school, 'startPractice');
      },
    ],
    [
      'by a playbook that is saved then',
      (school) => {
        typed(school);
        return call(school, 'savePlaybook', []);
      },
    ],
  ])('%s', async (_, act) => {
    const school = await aSchool();
    await call(school, 'saveStage', 'Praise and next step' satisfies Stage);
    unheardStep(school);
    asleepUntil(school, '2026-09-11T18:00');
    await act(school);
    expect(asked(school)).not.toContain(OWN);
    expect(rows(school, 'Drop-ins')).toMatchObject([{ 'Suggested step': 'Wait three seconds.' }]);
    expect(failedRuns(school)).toEqual([]);
  });
});

describe('moments are known to the second', () => {
  const practice = (school: School, action: string) => call<PracticeShown>(school, `${action}Practice`);
  const visits = (school: School) => rows(school, 'Drop-ins').map((row) => row['What went well']);

  test('A8: a drop-in 24 seconds after practice has ended is a real one', async () => {
    const school = await aSchool();
    await practice(school, 'start');
    school.ws.advance({ minutes: 10 });
    dropIn(school, { visitor: 'STU', teacher: 'PMO', praise: 'In practice.' });
    await practice(school, 'end');
    school.ws.advance({ minutes: 0.4 });
    dropIn(school, { visitor: 'STU', teacher: 'PMO', praise: 'A real one.' });
    expect(visits(school)).toEqual(['A real one.']);
    expect((await practice(school, 'show')).answers).toMatchObject([{ values: { praise: 'In practice.' } }]);
  });

  test('A8: a drop-in 24 seconds before practice begins is a real one, although it is found later', async () => {
    const school = await aSchool();
    school.ws.submits.dropNext();
    dropIn(school, { visitor: 'STU', teacher: 'PMO', praise: 'A real one.' });
    school.ws.advance({ minutes: 0.4 });
    await practice(school, 'start');
    expect(visits(school)).toEqual(['A real one.']);
    expect((await practice(school, 'show')).answers).toEqual([]);
  });

  test.each([
    ['is found together with it', false],
    ['is found first', true],
  ])(
    'A4: a consent that is withdrawn in the same minute stays withdrawn, where the no %s',
    async (_, late) => {
      const school = await aSchool();
      school.ws.submits.dropNext();
      sayNamed(school, 'PMO', 'Yes');
      const { state } = school.ws;
      const [form] = state.forms.filter(({ title }) => title.endsWith('being named'));
      const hidden = late ? (form?.responses.splice(0) ?? []) : [];
      school.ws.advance({ minutes: 0.3 });
      sayNamed(school, 'PMO', 'No');
      form?.responses.unshift(...hidden);
      school.ws.advance({ hours: 2 });
      expect(rowWith(school, 'Staff', 'Staff code', 'PMO')['May be named']).toBe('No');
      expect(rows(school, 'Form answers')).toHaveLength(2);
    },
  );

  test('a moment that is stored with its seconds is shown to the minute', async () => {
    const school = await aSchool();
    school.ws.advance({ minutes: 0.4 });
    dropIn(school, { visitor: 'STU', teacher: 'PMO' });
    const cell = school.ws.spreadsheet.getRange("'Form answers'!A2");
    expect(cell.getDisplayValue()).toBe('Tue 8 Sep 2026 12:00');
    expect((cell.getValue() as Date).toISOString()).toBe('2026-09-08T11:00:24.000Z');
  });
});

describe('after an outage from Thursday to Monday', () => {
  /** Four teachers are met on Thursday by the form, and Stepwise hears of nothing. */
  async function outage(): Promise<School> {
    const school = await aSchool();
    await call(school, 'approveLetters');
    await call(school, 'startCompetition', { name: 'Race', startsOn: TODAY, endsOn: '2026-09-11' });
    asleepUntil(school, '2026-09-10T12:00');
    const triggers = school.ws.state.triggers.splice(0);
    for (const teacher of ['SRO', 'LJA', 'HCA'])
      converseByForm(school, 'BCO', said({ teacher, heldOn: '2026-09-10', nextMeeting: '2026-09-24T15:30' }));
    for (const teacher of ['PMO', 'LHU']) dropIn(school, { visitor: 'SRO', teacher, on: '2026-09-10' });
    school.ws.advance({ days: 3, hours: 20 });
    school.ws.state.triggers.push(...triggers);
    return school;
  }

  const coachLetter = (school: School) => proseOf(letterTo(school, emailOf(school, 'BCO'), 'Your coaching'));

  test('F7, A5: letters and the end of the competition come with the right figures', async () => {
    const school = await outage();
    school.ws.advance({ hours: 4 });
    expect(coachLetter(school)).not.toContain('no conversation');
    const closing = school.ws.mail.sent.filter(({ subject }) => subject.startsWith('Race'));
    expect(proseOf(closing[0] as never)).toContain('2 drop-ins between us.');
    expect(failedRuns(school)).toEqual([]);
  });

  test('F7: where a form’s store fails for the moment, the letters wait for it', async () => {
    const school = await outage();
    school.ws.faults.failAt({ service: 'FormApp', call: 6, with: 'Service unavailable: Forms' });
    school.ws.advance({ hours: 2 });
    expect(coachLetter(school)).not.toContain('no conversation');
  });

  test('F7: a lead who lets them go herself lets them go with the right figures, and reads them so before', async () => {
    const school = await outage();
    const preview = await call<{ letters: { to: string; blocks: unknown }[] }>(school, 'previewLetters');
    const own = preview.letters.filter(({ to }) => to === emailOf(school, 'BCO'));
    expect(JSON.stringify(own)).not.toContain('no conversation');
    await call(school, 'approveLetters');
    expect(coachLetter(school)).not.toContain('no conversation');
  });
});

test('A4: a consent that was withdrawn while nothing ran is off the wall with the first hour', async () => {
  const school = await aSchool();
  sayNamed(school, 'PMO', 'Yes');
  dropIn(school, { visitor: 'STU', teacher: 'PMO', shoutOut: true, praise: 'Pens down.' });
  school.ws.advance({ hours: 2 });
  expect(wall(school)).toContain('Pens down.');
  school.ws.submits.dropNext({ row: false });
  sayNamed(school, 'PMO', 'No');
  asleepUntil(school, '2026-09-11T10:00');
  school.ws.advance({ hours: 2 });
  expect(wall(school)).not.toMatch(/Pens down|Morgan/);
});
