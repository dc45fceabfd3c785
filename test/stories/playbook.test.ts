/** The playbook: the school's own rows, and steps whose words stay as they were on the day they were set. */
import {
  aSchool,
  call,
  choicesOf,
  converse,
  converseByForm,
  desk,
  looked,
  rows,
  rowWith,
  type School,
  said,
} from './school';
import { proseOf } from './twins';

const STEP = 'After you ask a question, count three seconds in your head before you take an answer.';
const REWORDED = 'After each question, count to five in silence.';

/** Types into the playbook's cell of a step under a heading. */
function rewrite(school: School, id: string, heading: string, value: string | number) {
  const all = rows(school, 'Playbook');
  const row = all.findIndex((each) => each['Id'] === id) + 2;
  const column = Object.keys(all[0] ?? {}).indexOf(heading);
  school.ws.edit('Playbook', `${'ABCDEFGHIJKLMNO'[column]}${row}`, value);
}

const OFFERED = 'The next action step, from the playbook';

describe('C9: the playbook', () => {
  test('begins with 40 steps, each with its reason, its look-fors and a way to rehearse it', async () => {
    const school = await aSchool();
    const steps = rows(school, 'Playbook');
    expect(steps).toHaveLength(40);
    expect(new Set(steps.map((step) => step['Id'])).size).toBe(40);
    for (const step of steps)
      for (const heading of [
        'Sequence',
        'Technique',
        'Cue',
        'Action step',
        'Look-fors',
        'Why',
        'How to rehearse',
      ])
        expect(step[heading]).not.toBe('');
  });

  test('C8: leads in each sequence from the first step to the last', async () => {
    const { playbook } = await desk(await aSchool());
    const firsts = playbook.filter(({ order }) => order === 1);
    const walk = (id: string): string[] => {
      const next = playbook.find((step) => step.id === id)?.next;
      return [id, ...(next ? walk(next) : [])];
    };
    expect(firsts).toHaveLength(6);
    expect(firsts.flatMap(({ id }) => walk(id)).sort()).toEqual(playbook.map(({ id }) => id).sort());
  });

  test('is offered in the coaching form and in the sidebar, step by step', async () => {
    const school = await aSchool();
    const { playbook } = await desk(school);
    const offered = choicesOf(school, 'coaching conversation', OFFERED);
    expect(offered).toEqual(playbook.map(({ sequence, order, step }) => `${sequence} ${order}: ${step}`));
  });

  test('is the school’s to edit: building again changes and doubles nothing', async () => {
    const school = await aSchool();
    rewrite(school, 'questioning-count-three', 'Action step', REWORDED);
    const edited = rows(school, 'Playbook');
    await call(school, 'build', 'playbook');
    expect(rows(school, 'Playbook')).toEqual(edited);
    await call(school, 'build', 'coaching form');
    expect(choicesOf(school, 'coaching conversation', OFFERED)).toContain(`Questioning 2: ${REWORDED}`);
  });
});

describe('C9: a step that was set', () => {
  test('keeps the words and the version of its day when the playbook is edited', async () => {
    const school = await aSchool();
    await converse(school, 'BCO', said());
    rewrite(school, 'questioning-count-three', 'Action step', REWORDED);
    rewrite(school, 'questioning-count-three', 'Version', 2);
    await converse(school, 'BCO', looked({ id: 'next', outcome: 'Practise again' }));
    expect(rows(school, 'Action steps')).toMatchObject([
      { 'Action step': STEP, Version: 1, State: 'Practising' },
    ]);
    expect((await desk(school)).steps).toMatchObject([{ wording: STEP }]);
    const letter = school.ws.mail.sent.find(({ subject }) => subject.startsWith('Your action step: keep'));
    expect(letter && proseOf(letter)).toContain(STEP);
    expect(letter?.body).not.toContain(REWORDED);
  });

  test('after the edit has the new words', async () => {
    const school = await aSchool();
    rewrite(school, 'questioning-count-three', 'Action step', REWORDED);
    rewrite(school, 'questioning-count-three', 'Version', 2);
    await converse(school, 'BCO', said());
    expect(rows(school, 'Action steps')).toMatchObject([{ 'Action step': REWORDED, Version: 2 }]);
  });

  test('from a form that was opened before the edit has the words that the two agreed on', async () => {
    const school = await aSchool();
    const form = school.ws.forms.find(({ title }) => title.endsWith('coaching conversation'));
    const before = choicesOf(school, 'coaching conversation', OFFERED);
    rewrite(school, 'questioning-count-three', 'Action step', REWORDED);
    expect(choicesOf(school, 'coaching conversation', OFFERED)).toEqual(before);
    const chosen = before.find((each) => each.endsWith(STEP)) ?? '';
    const answers = {
      'When did you meet?': '2026-09-08',
      'Whom did you coach?': 'Siobhán Rossi, English (SRO)',
      'What I notice': 'Four hands.',
      'The leverage point that follows': 'A short wait.',
      [OFFERED]: chosen,
      'When do you meet next?': '2026-09-22 15:30',
      'What will have been tried by then?': 'The wait.',
    };
    school.ws.submitForm(form?.id ?? '', answers, { as: 'b.cooper@northfield.example' });
    expect(rows(school, 'Action steps')).toMatchObject([{ 'Action step': STEP }]);
  });

  test('from one’s own words, for a step of the playbook, stays that step', async () => {
    const school = await aSchool();
    const wording = 'After a question to 9B, count three before a name.';
    converseByForm(school, 'BCO', said({ wording }));
    expect(rowWith(school, 'Action steps', 'Action step', wording)).toMatchObject({
      'Playbook step': 'questioning-count-three',
      Technique: 'Everyone thinks first',
    });
  });
});
