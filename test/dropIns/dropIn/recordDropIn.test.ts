/** A drop-in from the form to the teacher's letter, and what happens to an answer that can't be recorded. */
import { withSettings } from '../../../src/school/settings';
import type { MemoryWorld } from '../../memory';
import { answer, northfield, processed, rowsOf, sentTo, settingOf } from '../../northfield';

const PRAISE = 'When you paused until every pen was down,\n“everyone” heard the question. =1+1';
const said = (given: Record<string, string> = {}) => ({
  visitedOn: '2026-09-21',
  teacher: 'Sam Patel, Maths (SPA)',
  technique: 'Cold call',
  praise: PRAISE,
  sharing: 'Just for them',
  thanks: 'No',
  ...given,
});

function visit(values: Record<string, string>, by?: string): MemoryWorld {
  const world = northfield();
  answer(world, 'dropInForm', { values: said(values), ...(by === undefined ? {} : { by }) });
  processed(world, 'dropInForm');
  return world;
}

test('a drop-in is recorded with its words exactly as typed', () => {
  const world = visit({});
  expect(rowsOf(world, 'dropIns')).toEqual([
    {
      visitedOn: '2026-09-21',
      teacher: 'SPA',
      visitor: 'RNG',
      technique: 'Cold call',
      praise: PRAISE,
      playbookStep: '',
      nextStep: '',
      sharing: 'Just for them',
      thanks: false,
      id: 'response-1',
    },
  ]);
  expect(rowsOf(world, 'formAnswers')).toMatchObject([
    { id: 'response-1', outcome: 'Recorded', by: 'rng@northfield.example', why: '' },
  ]);
});

test('the teacher alone gets the words, a reply goes to the visitor, and the outbox says sent', () => {
  const world = visit({});
  expect(world.school.sent).toMatchObject([
    { to: 'spa@northfield.example', replyTo: 'rng@northfield.example', name: 'Northfield School' },
  ]);
  expect(world.school.sent[0]?.cc).toBeUndefined();
  expect(world.school.sent[0]?.body).toContain('> “everyone” heard the question. =1+1');
  expect(rowsOf(world, 'outbox')).toMatchObject([
    { id: 'drop-in received/response-1', to: 'spa@northfield.example', state: 'Sent' },
  ]);
});

test.each([
  ['Yes', ['spa@northfield.example', 'rng@northfield.example']],
  ['No', ['spa@northfield.example']],
])('asked for thanks: %s', (thanks, expected) => expect(sentTo(visit({ thanks }))).toEqual(expected));

describe('set aside, with a sentence', () => {
  test.each([
    [
      'a visit to oneself',
      { teacher: 'Rachel Ng, Maths (RNG)' },
      undefined,
      'You can’t drop in on your own lesson.',
    ],
    [
      'an unknown visitor',
      {},
      'who@elsewhere.example',
      'who@elsewhere.example is not in the school’s staff list.',
    ],
    ['a visitor who has left', {}, 'gon@northfield.example', 'Gwen One has left the school.'],
    [
      'a teacher who has left',
      { teacher: 'Gwen One, Maths (GON)' },
      undefined,
      'Gwen One has left the school',
    ],
    [
      'a teacher of no list',
      { teacher: 'Nina Old, Art (NOL)' },
      undefined,
      'The teacher whom you chose is not in',
    ],
    ['no teacher', { teacher: '' }, undefined, 'The teacher whom you chose is not in'],
    ['a day to come', { visitedOn: '2026-09-22' }, undefined, 'Tuesday 22 September is still to come.'],
    [
      'a day that is none',
      { visitedOn: '2026-02-31' },
      undefined,
      '“When did you visit?”: “Visited on” says “2026-02-31”',
    ],
    ['no day', { visitedOn: '' }, undefined, '“When did you visit?”: please answer this question.'],
    ['no praise', { praise: '' }, undefined, '“What went well?”: please answer this question.'],
    ['praise of spaces', { praise: ' \n ' }, undefined, '“What went well?” is empty.'],
    [
      'an endless praise',
      { praise: 'x'.repeat(20_001) },
      undefined,
      '“What went well?” is longer than 20000 characters.',
    ],
    ['a spoiled choice', { sharing: 'Everyone' }, undefined, 'choose one of Just for them, A shout-out'],
  ] as const)('%s', (_, values, by, sentence) => {
    const world = visit(values, by);
    expect(rowsOf(world, 'dropIns')).toEqual([]);
    const [row, ...more] = rowsOf(world, 'formAnswers');
    expect(row).toMatchObject({ outcome: 'Returned', id: 'response-1' });
    expect(row?.why).toContain(sentence);
    expect(more).toEqual([]);
    expect(sentTo(world)).toEqual([by ?? 'rng@northfield.example']);
  });

  test('the letter gives back every answer under its question, and a link with all of them', () => {
    const world = visit({ visitedOn: '2026-09-22' });
    const [mail] = world.school.sent;
    expect(mail?.replyTo).toBe('lead@northfield.example');
    for (const text of [
      'Whose lesson did you visit?',
      'Sam Patel, Maths (SPA)',
      'What went well?',
      ...PRAISE.split('\n'),
    ])
      expect(mail?.body).toContain(text);
    const link = mail?.body.match(/https:\/\/forms\.example\/form-1\?filled=\S+/)?.[0] ?? '';
    expect(JSON.parse(decodeURIComponent(link.split('filled=')[1] ?? ''))).toEqual(
      said({ visitedOn: '2026-09-22' }),
    );
  });

  test('without an address there is nobody to write to, and the answer is kept', () => {
    const world = visit({}, '');
    expect(sentTo(world)).toEqual([]);
    expect(rowsOf(world, 'formAnswers')).toMatchObject([{ by: '(no address)', outcome: 'Returned' }]);
  });

  test('a link that the form refuses to make costs the link, not the answer', () => {
    const world = northfield();
    answer(world, 'dropInForm', { values: said({ teacher: 'Gwen One, Maths (GON)' }) });
    world.forms.prefilled = () => {
      throw new Error('Invalid response submitted to a list item.');
    };
    processed(world, 'dropInForm');
    expect(rowsOf(world, 'formAnswers')).toMatchObject([{ outcome: 'Returned' }]);
    expect(world.school.sent[0]?.body).toContain('“everyone” heard the question.');
  });
});

test('a visitor’s address may be written in capitals', () => {
  const world = visit({}, 'RNG@Northfield.example');
  expect(rowsOf(world, 'dropIns')).toMatchObject([{ visitor: 'RNG' }]);
});

test('a visit made before its teacher left is refused too once they are gone: nobody would read it', () => {
  const world = visit({ teacher: 'Gwen One, Maths (GON)', visitedOn: '2026-09-09' });
  expect(rowsOf(world, 'formAnswers')).toMatchObject([{ outcome: 'Returned' }]);
});

test('an edited name or department in the list still finds the teacher by code', () => {
  const world = visit({ teacher: 'Samantha Patel-Jones, Science (SPA)' });
  expect(rowsOf(world, 'dropIns')).toMatchObject([{ teacher: 'SPA' }]);
});

test('before the form is built there is nothing to take in', () => {
  const world = northfield();
  expect(processed(withSettings(world, { dropInForm: '' }), 'dropInForm')).toBe(0);
  expect(settingOf(world, 'faultReportedOn')).toBe('');
});
