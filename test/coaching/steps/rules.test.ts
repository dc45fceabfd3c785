/** The whole life of an action step: every state meets every event. */
import {
  advance,
  isOpen,
  lastMetOf,
  nextInSequence,
  nextStepFor,
  openStepOf,
  restingStepOf,
  STEP_EVENTS,
  TRANSITIONS,
  triesInARow,
} from '../../../src/coaching/steps/rules';
import type { PlaybookStep, StepState } from '../../../src/records';
import { STEP_STATES } from '../../../src/records/actionSteps';
import { Refusal } from '../../../src/records/refusal';
import { aPlaybookStep, aSession, aStep } from '../../builders';

/** A dash is a refusal. */
const TABLE: Record<StepState, readonly (StepState | '–')[]> = {
  //            agree     set    met    again         not seen      set aside    reopen
  Proposed: ['Agreed', 'Set', '–', '–', '–', 'Set aside', '–'],
  Agreed: ['–', 'Set', '–', '–', '–', 'Set aside', '–'],
  Set: ['–', '–', 'Met', 'Practising', 'Set', 'Set aside', '–'],
  Practising: ['–', '–', 'Met', 'Practising', 'Practising', 'Set aside', '–'],
  Met: ['–', '–', '–', '–', '–', '–', 'Practising'],
  'Set aside': ['–', '–', '–', '–', '–', '–', 'Practising'],
};
const cases = STEP_STATES.flatMap((state) =>
  STEP_EVENTS.map((event, index) => [state, event, TABLE[state][index] ?? '–'] as const),
);

test.each(cases)('%s, %s: %s', (state, event, wanted) => {
  const step = aStep({ state, tries: 2, checkedOn: '2026-09-16' });
  if (wanted === '–') {
    expect(() => advance(step, event, '2026-09-21')).toThrow(Refusal);
    return;
  }
  const looked = event === 'met' || event === 'again';
  expect(advance(step, event, '2026-09-21')).toEqual({
    ...step,
    state: wanted,
    tries: looked ? 3 : 2,
    checkedOn: looked ? '2026-09-21' : '2026-09-16',
    setOn: event === 'set' ? '2026-09-21' : step.setOn,
  });
});

test('a refusal says how the step stands and when the move is open to it', () => {
  expect(() => advance(aStep({ state: 'Met' }), 'again', '2026-09-21')).toThrow(
    'This action step is met. It can be practised again only while it is set or being practised.',
  );
  expect(() => advance(aStep({ state: 'Agreed' }), 'agree', '2026-09-21')).toThrow(
    'This action step is agreed but not set yet. It can be agreed only while it is proposed.',
  );
});

test('a step that was not seen is the very same', () => {
  const step = aStep();
  expect(advance(step, 'not seen', '2026-09-21')).toBe(step);
});

test('every event leads somewhere, and only from states that exist', () => {
  expect(Object.keys(TRANSITIONS)).toEqual([...STEP_EVENTS]);
  expect(STEP_STATES.filter((state) => isOpen({ state }))).toEqual(['Set', 'Practising']);
});

test('the open step is the teacher’s own, and the latest if the sheet holds two', () => {
  const steps = [
    aStep({ id: 'other', teacher: 'JWA' }),
    aStep({ id: 'met', state: 'Met', setOn: '2026-09-20' }),
    aStep({ id: 'old', setOn: '2026-09-08' }),
    aStep({ id: 'new', state: 'Practising', setOn: '2026-09-15' }),
  ];
  expect(openStepOf(steps, 'SPA')?.id).toBe('new');
  expect(openStepOf([...steps].reverse(), 'SPA')?.id).toBe('new');
  expect(openStepOf(steps, 'RNG')).toBeUndefined();
});

test('of two steps that were set on a day the open one is the later, which stands on top', () => {
  const steps = [aStep({ id: 'later' }), aStep({ id: 'earlier' })];
  expect(openStepOf(steps, 'SPA')?.id).toBe('later');
});

describe('the next step of a sequence', () => {
  const entry = (id: string, order: number, next: string, sequence = 'Questions') =>
    aPlaybookStep({ id, order, next, sequence, step: id });
  const playbook = [
    entry('d', 4, ''),
    entry('a', 1, 'c'),
    entry('b', 2, 'gone'),
    entry('c', 3, 'c'),
    entry('e', 5, '', 'Entry'),
  ];
  test.each<[string, string | undefined, string]>([
    ['a', 'c', 'the step that it names'],
    ['b', 'c', 'the next in order where the named one is gone'],
    ['c', 'd', 'the next in order where it names itself'],
    ['d', undefined, 'none at the end of the sequence'],
    ['', undefined, 'none for a coach’s own step'],
    ['gone', undefined, 'none for a step that left the playbook'],
  ])('after “%s” is “%s”: %s', (playbookStep, wanted) => {
    expect(nextInSequence(playbook, { playbookStep })?.id).toBe(wanted);
  });
});

describe('C8: what is offered first', () => {
  const row = (id: string, order: number, next = ''): PlaybookStep =>
    ({ id, order, next, sequence: 'Questions', step: `Do ${id}.` }) as PlaybookStep;
  const book = [row('a', 1), row('b', 2), row('c', 3)];
  const metStep = (playbookStep: string, checkedOn = '2026-09-16') =>
    aStep({ id: `step-${playbookStep}`, state: 'Met', playbookStep, checkedOn });

  test('is the next that the teacher has not met yet', () => {
    expect(nextStepFor(book, [], metStep('a'))?.id).toBe('b');
    expect(nextStepFor(book, [metStep('b')], metStep('a'))?.id).toBe('c');
    expect(nextStepFor(book, [metStep('b')], aStep({ playbookStep: 'a' }))?.id).toBe('c');
    expect(nextStepFor(book, [{ ...metStep('b'), teacher: 'JWA' }], metStep('a'))?.id).toBe('b');
    expect(nextStepFor(book, [], metStep('c'))).toBeUndefined();
  });

  test('is nothing at the end of a sequence that leads back to where it began', () => {
    const round = [row('a', 1, 'b'), row('b', 2, 'a')];
    expect(nextStepFor(round, [metStep('b')], metStep('a'))).toBeUndefined();
  });

  test('follows the step that was met last', () => {
    const steps = [metStep('a', '2026-09-16'), metStep('b', '2026-10-06'), aStep({ id: 'open' })];
    expect(lastMetOf(steps, 'SPA')?.playbookStep).toBe('b');
    expect(lastMetOf(steps, 'JWA')).toBeUndefined();
  });
});

describe('C7: a step that is taken up again', () => {
  const chosen = { id: 'wait', step: 'Wait for three.' } as PlaybookStep;
  const hadBefore = (given: Parameters<typeof aStep>[0]) =>
    aStep({ state: 'Met', playbookStep: 'wait', wording: 'Count to three.', ...given });
  const found = (steps: ReturnType<typeof aStep>[], wording = '', row: PlaybookStep | undefined = chosen) =>
    restingStepOf(steps, { teacher: 'SPA', wording }, row)?.id;

  test.each<[string, Parameters<typeof aStep>[0], string, string | undefined]>([
    ['the same of the playbook', {}, '', 'step-1'],
    ['the same of the playbook, in the words that it has now', {}, 'Wait for three.', 'step-1'],
    ['one that was set aside', { state: 'Set aside' }, '', 'step-1'],
    ['the very same words', { playbookStep: '' }, ' Count to three. ', 'step-1'],
    ['not one that is open', { state: 'Practising' }, '', undefined],
    ['not one of another teacher', { teacher: 'JWA' }, '', undefined],
    ['not in other words, which make it another step', {}, 'Count to one.', undefined],
  ])('is %s', (_, given, wording, id) => {
    expect(found([hadBefore(given)], wording)).toBe(id);
  });

  test('is the one in the very same words, where several are the same of the playbook', () => {
    const whole = hadBefore({ id: 'whole', wording: 'Wait for three.', setOn: '2026-09-01' });
    const smaller = hadBefore({ id: 'smaller', setOn: '2026-09-10' });
    expect(found([whole, smaller])).toBe('whole');
    expect(found([whole, smaller], 'Count to three.')).toBe('smaller');
    expect(found([{ ...whole, wording: 'Older words.' }, smaller])).toBe('smaller');
  });

  test('is no other for want of words', () => {
    expect(
      restingStepOf([aStep({ state: 'Met' })], { teacher: 'SPA', wording: '' }, undefined),
    ).toBeUndefined();
  });
});

test.each<[string, number, [outcome: Parameters<typeof aSession>[0]][]]>([
  ['none yet', 0, []],
  [
    'not seen in between',
    2,
    [[{ outcome: 'Practise again' }], [{ outcome: 'Not seen' }], [{ outcome: 'Practise again' }]],
  ],
  [
    'met in between',
    1,
    [[{ outcome: 'Practise again' }], [{ outcome: 'Met' }], [{ outcome: 'Practise again' }]],
  ],
  [
    'opened again',
    1,
    [
      [{ outcome: 'Practise again' }],
      [{ outcome: '', checkedStep: '', setStep: 'step-1' }],
      [{ outcome: 'Practise again' }],
    ],
  ],
  [
    'another step',
    1,
    [[{ outcome: 'Practise again', checkedStep: 'step-0' }], [{ outcome: 'Practise again' }]],
  ],
])('C7: tries in a row are counted from the latest: %s', (_, count, given) => {
  const sessions = given.map(([each], nth) =>
    aSession({ setStep: '', checkedStep: 'step-1', heldOn: `2026-09-1${nth}`, ...each }),
  );
  expect(triesInARow(sessions, aStep())).toBe(count);
  expect(triesInARow([...sessions].reverse(), aStep())).toBe(count);
});
