/** Holds the hints on action steps to what a coach would say of steps that coaches really write (C3). */
import fc from 'fast-check';
import { hintsOn, LONGEST_STEP, splitStep, vaguePraise } from '../../../src/kit/hints/granularity';
import { starterSteps } from '../../../src/playbook/starter/starter';
import { anyText } from '../../anyText';
import { type Expected, steps } from './granularitySteps';

const causes = (text: string): Expected =>
  Object.fromEntries(hintsOn(text).map(({ kind, words }) => [kind, words]));

test.each(steps)('%s', (text, expected) => {
  expect(causes(text)).toEqual(expected);
});

test('the table is long enough to trust', () => {
  expect(steps.length).toBeGreaterThanOrEqual(100);
});

describe('the playbook', () => {
  test.each(starterSteps.map(({ step }) => [step]))('%s', (step) => {
    expect(hintsOn(step)).toEqual([]);
    expect(splitStep(step)).toEqual([step]);
  });

  test('a step may have twice the words of its longest', () => {
    const longest = Math.max(...starterSteps.map(({ step }) => step.split(' ').length));
    expect(LONGEST_STEP).toBe(2 * longest);
  });
});

test('what goes past the longest step is named', () => {
  const long = `When pupils write, ${'slowly '.repeat(LONGEST_STEP - 3)}`;
  expect(causes(long)).toEqual({});
  expect(causes(`  ${long}look down. `)).toEqual({ 'too long': 'look down.' });
});

test.each<[text: string, parts: string[]]>([
  [
    'When everyone is in, take the register and also praise three pupils.',
    ['When everyone is in, take the register.', 'When everyone is in, praise three pupils.'],
  ],
  [
    'When explaining, show one line at a time as well as asking a question after each.',
    ['When explaining, show one line at a time.', 'When explaining, ask a question after each.'],
  ],
  [
    'Greet pupils by name and use a seating plan at the start of every lesson',
    [
      'At the start of every lesson, greet pupils by name.',
      'Use a seating plan at the start of every lesson.',
    ],
  ],
  ['1. Greet pupils at the door 2. Laminate the cards', ['Greet pupils at the door.', 'Laminate the cards.']],
  [
    'When you plan, write the question as well as its answer.',
    ['When you plan, write the question.', 'When you plan, write its answer.'],
  ],
  [
    'When they arrive, stand at the door, and when they leave, check the chairs.',
    ['When they arrive, stand at the door.', 'When they leave, check the chairs.'],
  ],
  [
    'When pupils enter:\n- greet them by name\n- hand out the books',
    ['When pupils enter, greet them by name.', 'When pupils enter, hand out the books.'],
  ],
  [
    'Narrate what is right when pupils are settling and use the reward chart.',
    ['Narrate what is right when pupils are settling.', 'Use the reward chart.'],
  ],
  [
    'When you want silence, say “Ready?” and make sure that you circulate.',
    ['When you want silence, say “Ready?”', 'When you want silence, make sure that you circulate.'],
  ],
  [
    'You should circulate; you should silently check three books.',
    ['Circulate.', 'Silently check three books.'],
  ],
])('%s is offered as %j', (text, parts) => {
  expect(splitStep(text)).toEqual(parts);
});

test.each([
  ['Great lesson!', 'Great lesson'],
  ['Lovely atmosphere in maths', 'Lovely atmosphere'],
  ['Really good relationships with the class. Well done.', 'good relationships'],
  ['Brilliant questioning!', 'Brilliant questioning'],
  ['Thank you for having me, I really enjoyed it', 'Thank you'],
])('%s names nothing seen', (text, words) => {
  expect(vaguePraise(text)).toMatchObject({ kind: 'vague praise', words });
});

test.each([
  '',
  'Great',
  'Great lesson: you waited three seconds after every question.',
  'Lovely how you said “Good start” before asking Leo for the unit.',
  'Pupils began writing before you spoke.',
])('%s is left alone', (text) => {
  expect(vaguePraise(text)).toBeUndefined();
});

describe('whatever is typed', () => {
  const pieces = steps.flatMap(([text]) => text.split(/(?<=[,.;])|\b(?=and )/));
  const joiners = [
    '',
    ' ',
    '. ',
    ', ',
    '; ',
    '\n',
    ' and ',
    ' then ',
    ' as well as ',
    ' and also ',
    ' 2. ',
    ' “',
    '” ',
    "'",
  ];
  const typed = fc.oneof(
    anyText(),
    fc
      .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(...joiners)), { maxLength: 6 })
      .map((list) => list.flat().join('')),
  );

  test('hints name words of the text, each kind once, whatever white space is around it', () => {
    fc.assert(
      fc.property(typed, fc.stringMatching(/^[ \n\t]{0,4}$/), (text, space) => {
        const hints = [...hintsOn(text), ...[vaguePraise(text)].flatMap((hint) => hint ?? [])];
        for (const { words, at } of hints) expect(text.slice(...at)).toBe(words);
        for (const { words, say } of hints) expect(words && say).toBeTruthy();
        expect(new Set(hints.map(({ kind }) => kind)).size).toBe(hints.length);
        expect(causes(space + text + space)).toEqual(causes(text));
      }),
    );
  });

  test('what has several actions splits into steps that have one each; all else stays itself', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const parts = splitStep(text);
        const joined =
          Boolean(causes(`${text}.`)['several actions']) || Boolean(causes(text)['several actions']);
        if (!joined) expect(parts).toEqual([text]);
        for (const part of parts) expect(causes(part)['several actions']).toBeUndefined();
      }),
    );
  });
});
