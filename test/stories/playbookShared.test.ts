/** The playbook between schools: out as CSV, in by what the lead has chosen, and on into the forms' lists. */
import { playbookCsv } from '../../src/playbook/csv';
import { planPlaybook } from '../../src/playbook/plan';
import type { PlaybookStep } from '../../src/records';
import {
  aSchool,
  call,
  choicesOf,
  converse,
  desk,
  emailOf,
  failedRuns,
  rows,
  rowWith,
  type School,
  said,
  until,
} from './school';

const STEP = 'After you ask a question, count three seconds in your head before you take an answer.';
const REWORDED = 'After each question, count to five in silence.';
const OFFERED = 'The next action step, from the playbook';
const WAIT = 'questioning-count-three';

const offered = (school: School) => choicesOf(school, 'coaching conversation', OFFERED);
const techniques = (school: School) => choicesOf(school, 'drop-in', 'Which technique did you see?');

/** What the lead types into the tab. */
function reword(school: School, id: string, words: string) {
  const all = rows(school, 'Playbook');
  const column = 'ABCDEFGHIJKLMNO'[Object.keys(all[0] ?? {}).indexOf('Action step')];
  school.ws.edit('Playbook', `${column}${all.findIndex((each) => each['Id'] === id) + 2}`, words);
}

/** Another school has reworded a step of ours and added one of its own, whose cells a spreadsheet could run. */
async function theirFile(school: School): Promise<string> {
  const { playbook } = await desk(school);
  const wait = playbook.find(({ id }) => id === WAIT) as PlaybookStep;
  const own = {
    ...wait,
    id: 'reading-ruler',
    sequence: 'Reading',
    order: 1,
    technique: 'Reading aloud',
    next: '',
  };
  return playbookCsv([
    { ...wait, step: REWORDED },
    {
      ...own,
      step: 'When you read aloud, follow the line with a ruler.',
      slip: '=IMPORTXML("http://x.example","//a")',
    },
  ]);
}

async function takeIn(school: School, text: string) {
  const { fresh, changed } = planPlaybook(text, (await desk(school)).playbook);
  return call(school, 'savePlaybook', [...fresh, ...changed.map(({ step }) => step)]);
}

describe('C9: a playbook from another school', () => {
  test('brings its steps by id, keeps every other, and reaches both forms at once', async () => {
    const school = await aSchool();
    const before = rows(school, 'Playbook');
    await takeIn(school, await theirFile(school));
    const after = rows(school, 'Playbook');
    expect(after).toHaveLength(41);
    expect(rowWith(school, 'Playbook', 'Id', WAIT)).toMatchObject({ 'Action step': REWORDED, Version: 2 });
    expect(rowWith(school, 'Playbook', 'Id', 'reading-ruler')).toMatchObject({
      Version: 1,
      'The usual slip': '=IMPORTXML("http://x.example","//a")',
    });
    const others = (list: typeof after) =>
      list.filter((row) => ![WAIT, 'reading-ruler'].includes(String(row['Id'])));
    expect(others(after)).toEqual(others(before));
    expect(offered(school)).toContain(`Questioning 2: ${REWORDED}`);
    expect(techniques(school)).toContain('Reading aloud');
  });

  test('taken in twice doubles nothing and counts no second version', async () => {
    const school = await aSchool();
    const file = await theirFile(school);
    await takeIn(school, file);
    const once = rows(school, 'Playbook');
    await takeIn(school, file);
    expect(rows(school, 'Playbook')).toEqual(once);
  });

  test('leaves a step that was set in the words and the version of its day', async () => {
    const school = await aSchool();
    await converse(school, 'BCO', said());
    await takeIn(school, await theirFile(school));
    await converse(school, 'ITU', said({ teacher: 'BRO' }));
    const words = rows(school, 'Action steps').map((row) => [row['Action step'], row['Version']]);
    expect(words).toEqual([
      [REWORDED, 2],
      [STEP, 1],
    ]);
  });

  test('is the lead’s to take in, and a row that is none is refused in a sentence', async () => {
    const school = await aSchool();
    const before = rows(school, 'Playbook');
    const [step] = (await desk(school)).playbook;
    const bySomeone = school.ws.as(emailOf(school, 'BCO'), () => call(school, 'savePlaybook', [step]));
    await expect(bySomeone).rejects.toThrow(/coaching lead/);
    await expect(call(school, 'savePlaybook', [{ ...step, why: '' }])).rejects.toThrow(
      'Please answer “Why”.',
    );
    expect(rows(school, 'Playbook')).toEqual(before);
  });
});

describe('C9: a step that was reworded in the tab', () => {
  test('reaches the coaching form by itself, with the next look at the sheet', async () => {
    const school = await aSchool();
    until(school, '2026-09-08T15:00');
    reword(school, WAIT, REWORDED);
    expect(offered(school)).not.toContain(`Questioning 2: ${REWORDED}`);
    until(school, '2026-09-08T20:30');
    expect(offered(school)).toContain(`Questioning 2: ${REWORDED}`);
    expect(failedRuns(school)).toEqual([]);
  });

  test('reaches it at once when the lead asks, and an unchanged list is not set again', async () => {
    const school = await aSchool();
    reword(school, WAIT, REWORDED);
    const callsOfForms = async () => {
      school.ws.ledger.reset();
      await call(school, 'savePlaybook', []);
      return school.ws.ledger.byService['FormApp'] ?? 0;
    };
    expect(await callsOfForms()).toBeGreaterThan(0);
    expect(offered(school)).toContain(`Questioning 2: ${REWORDED}`);
    expect(await callsOfForms()).toBe(0);
  });
});
