/** A new coach's guide, by the steps that their own desk brings; and steps beyond the classroom, set like any other. */
import { isNewCoach, SOUND_STEPS } from '../../src/coaching/conversation/screen/newCoach';
import { searchPlaybook } from '../../src/playbook/search';
import { aSchool, choicesOf, converse, desk, emailOf, letterTo, rows, type School, said } from './school';
import { proseOf } from './twins';

const deskOf = (school: School, coach: string) => school.ws.as(emailOf(school, coach), () => desk(school));

test('C10: the guide folds away after six sound steps of the coach’s own, and for nobody else', async () => {
  const school = await aSchool();
  const { playbook } = await desk(school);
  for (const [at, step] of playbook.slice(0, SOUND_STEPS).entries()) {
    expect(isNewCoach(await deskOf(school, 'BCO'))).toBe(true);
    const outcome = at === 0 ? '' : 'Met';
    await converse(
      school,
      'BCO',
      said({ id: `step-${at}`, outcome, playbookStep: step.id, reason: 'It fits.' }),
    );
  }
  expect(isNewCoach(await deskOf(school, 'BCO'))).toBe(false);
  expect(isNewCoach(await deskOf(school, 'ITU'))).toBe(true);
});

test('C10: a vague step of one’s own is no reason to fold it away', async () => {
  const school = await aSchool();
  for (let at = 0; at <= SOUND_STEPS; at++) {
    const vague = { playbookStep: '', wording: `Be more consistent with routine ${at}.` };
    await converse(school, 'BCO', said({ id: `vague-${at}`, outcome: at === 0 ? '' : 'Met', ...vague }));
  }
  expect(isNewCoach(await deskOf(school, 'BCO'))).toBe(true);
});

test('C11: a step of planning is found by its area, offered in the form, and reaches the teacher with how to rehearse it', async () => {
  const school = await aSchool();
  const { playbook } = await deskOf(school, 'BCO');
  const [step] = searchPlaybook(playbook, 'answer', 'Planning');
  expect(step?.id).toBe('beyond-write-the-answer');
  expect(choicesOf(school, 'coaching conversation', 'The next action step, from the playbook')).toContain(
    `Beyond the lesson 1: ${step?.step}`,
  );
  await converse(school, 'BCO', said({ playbookStep: step?.id ?? '' }));
  expect(rows(school, 'Action steps')).toMatchObject([{ Technique: 'Planning from the answer' }]);
  const prose = proseOf(letterTo(school, 's.rossi@northfield.example', 'Your action step'));
  expect(prose).toContain('Write the answer to your next main task in two minutes.');
});
