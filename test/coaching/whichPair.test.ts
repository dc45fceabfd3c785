/** Whose coaching a conversation counts for, and which step it checks, where it could be more than one. */
import { coachingForm } from '../../src/coaching/conversation/form';
import type { Conversation } from '../../src/coaching/conversation/payload';
import { saveConversation } from '../../src/coaching/conversation/recordConversation';
import { savePairs } from '../../src/programmes/pairs/arrangePairs';
import { aPair, aProgramme, aStep } from '../builders';
import { LEAD, type MemoryWorld } from '../memory';
import { answer, northfield, processed, RACHEL, refusalOf, rowsOf, settingOf, TOM } from '../northfield';
import { said as words } from './talk';

const said = (given: Partial<Conversation> = {}): Conversation =>
  words({ heldOn: '2026-09-18', wording: 'Wait for three seconds.', ...given });

const two = [aProgramme(), aProgramme({ id: 'second', name: 'Second cohort' })];
const twice = [aPair(), aPair({ id: 'pair-2', programme: 'second', from: '2026-09-10' })];
const schoolOfTwo = (given: Parameters<typeof northfield>[0] = {}) =>
  northfield({ programmes: two, pairs: twice, ...given });

const savedFor = (world: MemoryWorld) => rowsOf(world, 'coachingSessions').map(({ pair }) => pair);

describe('the same two in two programmes', () => {
  test('a conversation counts for the programme on whose screen it was written', () => {
    for (const pair of ['pair-1', 'pair-2']) {
      const world = schoolOfTwo();
      saveConversation(world.next(RACHEL.email), said({ pair }));
      expect(savedFor(world)).toEqual([pair]);
    }
  });

  test('where nobody says which, it is asked', () => {
    const world = schoolOfTwo();
    expect(refusalOf(() => saveConversation(world.next(RACHEL.email), said()))).toBe(
      'Please say which programme this conversation was for: it could be “Second cohort” (coach: Rachel Ng) or “Pilot” (coach: Rachel Ng).',
    );
    expect(savedFor(world)).toEqual([]);
  });

  test('or the open step decides', () => {
    const world = schoolOfTwo({ actionSteps: [aStep()] });
    saveConversation(
      world.next(RACHEL.email),
      said({ outcome: 'Practise again', wording: '', leverage: '' }),
    );
    expect(savedFor(world)).toEqual(['pair-1']);
  });

  test('a row that was closed by a change of mode still says which pair', () => {
    const pairs = [
      { ...aPair(), until: '2026-09-11' },
      aPair({ id: 'now', from: '2026-09-12' }),
      ...twice.slice(1),
    ];
    const world = schoolOfTwo({ pairs });
    saveConversation(world.next(RACHEL.email), said({ pair: 'pair-1' }));
    expect(savedFor(world)).toEqual(['now']);
  });
});

describe('the coaching form', () => {
  const sent = (given: Record<string, string> = {}) => ({
    heldOn: '2026-09-18',
    teacher: 'Sam Patel, Maths (SPA)',
    notice: 'Four hands went up.',
    leverage: 'A short wait would bring the others in.',
    wording: 'Wait for three seconds.',
    nextMeeting: '2026-10-06T15:30',
    target: 'In three lessons.',
    ...given,
  });
  const asks = (world: MemoryWorld) =>
    coachingForm.questions(world.next()).some(({ field }) => field === 'programme');

  test('asks for the programme once the same two meet in two, and only then', () => {
    const world = northfield({ programmes: two });
    expect(asks(world)).toBe(false);
    savePairs(world.next(LEAD), 'second', '2026-09-21', [
      { coach: 'RNG', teacher: 'SPA', format: 'One-to-one', mode: 'Directive' },
    ]);
    expect(settingOf(world, 'metInTwo')).toBe('yes');
    expect(asks(world)).toBe(true);
    expect(coachingForm.choices(world.next())['programme']).toEqual(['Pilot', 'Second cohort']);
  });

  test('an answer counts for the programme that it names, and is returned where it names none', () => {
    const world = schoolOfTwo();
    answer(world, 'coachingForm', { id: 'r1', values: sent({ programme: 'Pilot' }) });
    answer(world, 'coachingForm', { id: 'r2', values: sent() });
    processed(world.next(''), 'coachingForm');
    expect(savedFor(world)).toEqual(['pair-1']);
    const second = schoolOfTwo();
    answer(second, 'coachingForm', { id: 'r2', values: sent() });
    processed(second.next(''), 'coachingForm');
    expect(rowsOf(second, 'formAnswers')).toMatchObject([{ outcome: 'Returned' }]);
    expect(rowsOf(second, 'formAnswers')[0]?.why).toContain('Please say which programme');
  });

  test.each<[string, Record<string, string>, boolean]>([
    ['the open step, in its own words', { openStep: aStep().wording }, true],
    ['the open step, with other spaces', { openStep: ` ${aStep().wording.replace(' ', '\n')} ` }, true],
    ['no step', { openStep: '' }, true],
    ['a step of somebody else', { openStep: 'Circulate to the left.' }, false],
    ['the open step, on a day before it was set', { heldOn: '2026-09-07' }, false],
  ])('an answer that checks %s', (_, values, isRecorded) => {
    const world = northfield({ actionSteps: [aStep({ setOn: '2026-09-14' })] });
    answer(world, 'coachingForm', {
      id: 'r1',
      values: sent({ outcome: 'Met', wording: '', leverage: '', ...values }),
    });
    processed(world.next(''), 'coachingForm');
    expect(rowsOf(world, 'actionSteps')).toMatchObject([{ state: isRecorded ? 'Met' : 'Set' }]);
    expect(rowsOf(world, 'formAnswers')).toMatchObject([{ outcome: isRecorded ? 'Recorded' : 'Returned' }]);
  });

  test('the same link answered twice marks one step as met, and the next is left alone', () => {
    const world = northfield({ actionSteps: [aStep({ setOn: '2026-09-14' })] });
    const met = { outcome: 'Met', openStep: aStep().wording };
    answer(world, 'coachingForm', { id: 'r1', values: sent(met) });
    processed(world.next(''), 'coachingForm');
    answer(world, 'coachingForm', { id: 'r2', values: sent({ ...met, wording: 'Another one.' }) });
    processed(world.next(''), 'coachingForm');
    expect(
      rowsOf(world, 'actionSteps')
        .map(({ state, wording }) => `${state}: ${wording}`)
        .sort(),
    ).toEqual([`Met: ${aStep().wording}`, 'Set: Wait for three seconds.']);
  });
});

test('a page that was read before another step was set marks nothing', () => {
  const world = northfield({ actionSteps: [aStep()] });
  const checked = said({ outcome: 'Met', checkedStep: 'step-before' });
  expect(refusalOf(() => saveConversation(world.next(RACHEL.email), checked))).toContain(
    'Another action step is open by now',
  );
  expect(rowsOf(world, 'actionSteps')).toMatchObject([{ state: 'Set' }]);
});

test('a lead who records for a teacher with two coaches says whose conversation it was', () => {
  const pairs = [aPair(), aPair({ id: 'toms', coach: TOM.id, programme: 'second' })];
  const world = northfield({ programmes: two, pairs });
  saveConversation(world.next(LEAD), said({ pair: 'pair-1' }));
  expect(rowsOf(world, 'coachingSessions')).toMatchObject([{ coach: RACHEL.id, pair: 'pair-1' }]);
});

test('a conversation that is written down late leaves the day of a later one', () => {
  const world = northfield({
    actionSteps: [aStep({ setOn: '2026-09-01', state: 'Practising', checkedOn: '2026-09-17' })],
  });
  saveConversation(
    world.next(RACHEL.email),
    said({ heldOn: '2026-09-10', outcome: 'Practise again', wording: '', leverage: '' }),
  );
  expect(rowsOf(world, 'actionSteps')).toMatchObject([{ checkedOn: '2026-09-17', tries: 1 }]);
});
