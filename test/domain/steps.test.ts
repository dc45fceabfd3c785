/** The whole life of an action step: every state meets every event. */
import { Refusal } from '../../src/domain/refusal';
import {
  advance,
  isOpen,
  nextInSequence,
  openStepOf,
  STEP_EVENTS,
  TRANSITIONS,
} from '../../src/domain/steps';
import type { PlaybookStep, StepState } from '../../src/records';
import { STEP_STATES } from '../../src/records/actionSteps';
import { aStep } from '../builders';

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

describe('the next step of a sequence', () => {
  const entry = (id: string, order: number, next: string, sequence = 'Questions'): PlaybookStep => ({
    sequence,
    order,
    technique: 'Wait time',
    cue: '',
    step: id,
    lookFors: '',
    why: '',
    rehearsal: '',
    slip: '',
    example: '',
    video: '',
    area: 'Classroom',
    version: 1,
    next,
    id,
  });
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
