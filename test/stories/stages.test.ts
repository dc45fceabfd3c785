/** The doors open in stages: the form gains a next step and loses it again in place, and no answer is lost on the way. */
import type { DropInsPayload } from '../../src/dropIns/payload';
import type { Stage } from '../../src/dropIns/stage/rules';
import {
  aSchool,
  call,
  choicesOf,
  dropIn,
  emailOf,
  failedRuns,
  formId,
  lastLetter,
  rows,
  type School,
  setting,
  TODAY,
} from './school';
import { proseOf } from './twins';

const VISITED = 'Whose lesson did you visit?';
const STEP = 'One step to try next, from the playbook';
const OWN = 'Or one step to try next, in your own words';

const asked = ({ ws }: School) =>
  ws.forms.find((form) => form.title.endsWith('drop-in'))?.items.map(({ title }) => title) ?? [];
const stage = (school: School, to: Stage) => call<DropInsPayload>(school, 'saveStage', to);
const addressOf = (school: School) => JSON.parse(setting(school, 'Drop-in form')).url;

const visitWithStep = (school: School, step: Record<string, string>) =>
  school.ws.submitForm(
    formId(school, 'drop-in'),
    {
      'When did you visit?': TODAY,
      [VISITED]: choicesOf(school, 'drop-in', VISITED).find((each) => each.endsWith('(PMO)')) ?? '',
      'What went well?': 'Every pen was down.',
      'Is this just for them, or a shout-out that others may see?': 'A shout-out',
      'Would you like a thank-you with a copy of your words?': 'No',
      ...step,
    },
    { as: emailOf(school, 'STU') },
  );

describe('A1: in “Praise only” there is no place for a next step', () => {
  test('a change of stage rebuilds the form in place, there and back, with the same link', async () => {
    const school = await aSchool();
    const [before, address] = [asked(school), addressOf(school)];
    expect(before).not.toContain(STEP);

    const desk = await stage(school, 'Praise and next step');
    expect(desk.dropIns?.stage).toBe('Praise and next step');
    expect(asked(school)).toEqual([...before.slice(0, 4), STEP, OWN, ...before.slice(4)]);

    await stage(school, 'Praise only');
    expect(asked(school)).toEqual(before);
    expect(addressOf(school)).toBe(address);
    expect(failedRuns(school)).toEqual([]);
  });

  test('answers that came before stand in the sheet, and the next one is found in its columns', async () => {
    const school = await aSchool();
    await stage(school, 'Coaching');
    visitWithStep(school, { [OWN]: 'When you have asked, count to three.' });
    school.ws.submits.dropNext();
    visitWithStep(school, { [OWN]: 'Before they write, show one line.' });
    await stage(school, 'Praise only');
    dropIn(school, { visitor: 'STU', teacher: 'PMO', praise: 'A third visit.' });
    expect(rows(school, 'Drop-ins').map((row) => [row['What went well'], row['Suggested step']])).toEqual([
      ['A third visit.', ''],
      ['Every pen was down.', 'Before they write, show one line.'],
      ['Every pen was down.', 'When you have asked, count to three.'],
    ]);
  });

  test('only a lead changes it', async () => {
    const school = await aSchool();
    const tried = school.ws.as(emailOf(school, 'STU'), () => stage(school, 'Coaching'));
    await expect(tried).rejects.toThrow('Only a coaching lead can do this.');
    expect(setting(school, 'Stage of drop-ins')).toBe('Praise only');
  });
});

describe('A9: one step to try next', () => {
  test('chosen from the playbook, it reaches the teacher in its own words, and nobody else', async () => {
    const school = await aSchool();
    await stage(school, 'Praise and next step');
    const step = choicesOf(school, 'drop-in', STEP)[0] ?? '';
    visitWithStep(school, { [STEP]: step });
    const words = step.replace(/^.*? \d+: /, '');
    expect(rows(school, 'Drop-ins')[0]).toMatchObject({ 'Suggested step': words });
    const letter = lastLetter(school);
    expect(letter.to).toBe(emailOf(school, 'PMO'));
    expect(proseOf(letter)).toContain(words);
    expect(proseOf(letter)).toContain('It is not passed on. Try it, or leave it.');
    expect(school.ws.mail.sent).toHaveLength(1);
  });
});

test('A1: whichever of its steps Forms fails at, the form is tied to the sheet once', async () => {
  const tabs = ({ ws }: School) => ws.spreadsheet.getSheets().map((sheet) => sheet.getName());
  const calm = await aSchool();
  calm.ws.ledger.reset();
  await call(calm, 'saveStage', 'Praise and next step');
  const steps = calm.ws.ledger.executions[0]?.byService['FormApp'] ?? 0;
  expect(steps).toBeGreaterThan(20);
  for (let step = 1; step <= steps; step += 1) {
    const school = await aSchool();
    school.ws.faults.failAt({ service: 'FormApp', call: step, with: 'Service unavailable: Forms' });
    await call(school, 'saveStage', 'Praise and next step').catch(() => {});
    expect([step, tabs(school)]).toEqual([step, tabs(calm)]);
  }
});
