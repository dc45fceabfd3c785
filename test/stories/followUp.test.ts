/** What the next visit decides, in the sidebar and by the form alike: again, met, set aside, taken up once more. */
import { toText } from '../../src/kit/letters/render';
import type { Preview } from './firstFortnight';
import { aSchool, BOTH, call, converse, lastLetter, looked, rows, type School, said } from './school';
import { proseOf } from './twins';

const COUNT = 'After you ask a question, count three seconds in your head before you take an answer.';
const BOARDS = 'questioning-boards-together';
const REASON = 'The lessons that I saw began late, so entry comes first.';

const steps = (school: School) => rows(school, 'Action steps');
const sessions = (school: School) => rows(school, 'Coaching sessions');

describe.each(BOTH)('%s', (_, record) => {
  /** Northfield with a step set, and the step as the given visits left it. */
  const afterVisits = async (...visits: Parameters<typeof looked>[0][]) => {
    const school = await aSchool();
    const visit = (given: Parameters<typeof said>[0]) => record(school, 'BCO', said(given));
    await visit({});
    for (const [nth, each] of visits.entries()) await visit(looked({ id: `visit-${nth}`, ...each }));
    return { school, visit };
  };

  test('C7, C12: a step can be set aside at any time, with another in its place and the reason kept', async () => {
    const { school, visit } = await afterVisits({ outcome: 'Practise again' });
    await visit({
      id: 'aside',
      outcome: 'Set aside',
      playbookStep: '',
      wording: 'Wait once.',
      reason: REASON,
    });
    expect(steps(school)).toMatchObject([
      { State: 'Set', 'Action step': 'Wait once.', 'Why this one': REASON },
      { State: 'Set aside', 'Action step': COUNT, Tries: 1 },
    ]);
    expect(sessions(school)[0]).toMatchObject({
      'How the open step went': 'Set aside',
      'Why this one': REASON,
    });
    expect(proseOf(lastLetter(school))).toContain(
      'Your last step rests for now. Your action step is this one, from',
    );
    expect(proseOf(lastLetter(school))).not.toContain(REASON);
  });

  test('C7, C12: a step can be set aside with nothing in its place', async () => {
    const { school } = await afterVisits({ outcome: 'Set aside' });
    expect(steps(school)).toMatchObject([{ State: 'Set aside', Tries: 0 }]);
    expect(lastLetter(school).subject).toBe('Your action step rests, from Tuesday 8 September');
  });

  test.each(['Met', 'Set aside'] as const)(
    'C7, C12: a step that is %s is opened again, and goes on counting',
    async (outcome) => {
      const { school, visit } = await afterVisits({ outcome: 'Practise again' }, { outcome });
      await visit({ id: 'again', rehearsals: 3, reason: 'It slipped.' });
      const [step, ...others] = steps(school);
      expect(others).toEqual([]);
      expect(step).toMatchObject({
        State: 'Practising',
        'Action step': COUNT,
        Tries: outcome === 'Met' ? 2 : 1,
        Rehearsals: 11,
        'Why this one': 'It slipped.',
      });
      expect(sessions(school)[0]?.['Set step id']).toBe(step?.['Id']);
      expect(proseOf(lastLetter(school))).toContain('Your action step is this one again, from your');
    },
  );

  test('C7: a step in the coach’s own words is opened again by the very same words', async () => {
    const { school, visit } = await afterVisits({ outcome: 'Met' });
    const own = { playbookStep: '', wording: 'Stand still at the door.' };
    await visit({ id: 'own', ...own });
    await visit(looked({ id: 'own-met', outcome: 'Met' }));
    await visit({ id: 'own-again', ...own });
    expect(steps(school).map((row) => [row['Action step'], row['State']])).toEqual([
      ['Stand still at the door.', 'Practising'],
      [COUNT, 'Met'],
    ]);
  });

  test('C7: a conversation may end without a new step', async () => {
    const { school, visit } = await afterVisits({ outcome: 'Met' });
    expect(lastLetter(school).subject).toBe('Your action step is met, from Tuesday 8 September');
    await visit({ id: 'talk', leverage: '', playbookStep: '', rehearsals: '', feedback: '' });
    expect(steps(school)).toHaveLength(1);
    expect(lastLetter(school).subject).toBe('Your coaching conversation, from Tuesday 8 September');
  });

  test('C8, C12: another than the next of the sequence keeps its reason, out of the letter', async () => {
    const { school, visit } = await afterVisits();
    await visit({ id: 'b', outcome: 'Met', playbookStep: 'entry-greet-at-door', reason: REASON });
    expect(steps(school)[0]).toMatchObject({
      'Playbook step': 'entry-greet-at-door',
      'Why this one': REASON,
    });
    expect(sessions(school)[0]?.['Why this one']).toBe(REASON);
    const { body, htmlBody } = lastLetter(school);
    expect(`${body} ${htmlBody}`.replace(/\s+/g, ' ')).not.toContain('began late');
  });

  test('C8, C12: with no reason given, no word is asked afterwards', async () => {
    const { school, visit } = await afterVisits();
    await visit({ id: 'b', outcome: 'Met', playbookStep: BOARDS });
    expect(steps(school)[0]).toMatchObject({ 'Playbook step': BOARDS, 'Why this one': '' });
  });

  test('C5, C12: nought rehearsals were said, nothing was not', async () => {
    const { school, visit } = await afterVisits();
    await visit(looked({ id: 'nought', outcome: 'Practise again', rehearsals: 0 }));
    expect(proseOf(lastLetter(school))).toContain('You did not rehearse it together this time.');
    await visit(looked({ id: 'nothing', outcome: 'Practise again' }));
    expect(proseOf(lastLetter(school))).not.toContain('ehearse it together');
    expect(sessions(school).map((row) => row['Rehearsals'])).toEqual(['', 0, 8]);
  });

  test('C3: a step that says too much is saved as it stands, and no hint reaches the teacher', async () => {
    const school = await aSchool();
    const wording = 'Be more confident, and also ensure that everyone is engaged.';
    await record(school, 'BCO', said({ playbookStep: '', wording }));
    expect(steps(school)).toMatchObject([{ State: 'Set', 'Action step': wording }]);
    expect(proseOf(lastLetter(school))).toContain(wording);
    expect(proseOf(lastLetter(school))).not.toMatch(/more than one step|can mean many things/);
  });

  test('C7: after three goes in a row the coach’s letter suggests a smaller step', async () => {
    const again = { outcome: 'Practise again' } as const;
    const { school, visit } = await afterVisits(again, again);
    const suggestions = async () => {
      const { letters } = await call<Preview>(school, 'previewLetters');
      return letters.filter((letter) => toText(letter).replace(/\s+/g, ' ').includes('goes in a row'));
    };
    expect(await suggestions()).toEqual([]);
    await visit(looked({ id: 'third', ...again }));
    expect((await suggestions()).map(({ to, kind }) => [to, kind])).toEqual([
      ['b.cooper@northfield.example', 'fortnight coach'],
    ]);
  });
});

test('C7: a step that was just called met is not set once more in its own words', async () => {
  const school = await aSchool();
  await converse(school, 'BCO', said());
  await expect(converse(school, 'BCO', said({ id: 'same', outcome: 'Met' }))).rejects.toThrow(
    'You chose “Met” for this very step. Choose another one, or “Practise again” to go on with it.',
  );
  expect(steps(school)).toMatchObject([{ State: 'Set', Tries: 0 }]);
});
