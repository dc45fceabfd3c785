/** What the coaches' meeting makes of a proposed step, and what its leverage points have in common (C4). */
import fc from 'fast-check';
import {
  commonTechniques,
  commonWords,
  type LeveragePoint,
} from '../../../src/coaching/agreement/commonLeverage';
import { decideStep } from '../../../src/coaching/agreement/rules';
import { decideConversation } from '../../../src/coaching/conversation/rules';
import { STEP_STATES } from '../../../src/records/actionSteps';
import { Refusal } from '../../../src/records/refusal';
import { aSession, aStep, TODAY } from '../../builders';
import { said, setting } from '../talk';

const MEETING = '2026-09-28';
const proposed = aStep({ state: 'Proposed', setOn: '', rehearsals: 0 });
const open = aStep({ id: 'open', state: 'Practising' });

describe('a conversation in a programme whose coaches agree first', () => {
  const agreesFirst = setting({ agreesFirst: true });
  const own = said({ wording: 'Count to three.', rehearsals: 4 });

  test('proposes: no day on which it is set, the rehearsals kept', () => {
    const { stepSet, session } = decideConversation(own, agreesFirst);
    expect(stepSet).toMatchObject({
      state: 'Proposed',
      setOn: '',
      wording: 'Count to three.',
      rehearsals: 4,
    });
    expect(session).toMatchObject({ setStep: 'step-9', wording: 'Count to three.' });
  });

  test('a newer proposal of the pair takes the place of the one that waits; another coach’s stands beside it', () => {
    const other = aStep({ ...proposed, id: 'other', coach: 'TRE', pair: 'pair-2' });
    const { steps } = decideConversation(own, setting({ agreesFirst: true, steps: [proposed, other] }));
    expect(steps.map(({ id, state }) => [id, state])).toEqual([
      ['step-1', 'Set aside'],
      ['step-9', 'Proposed'],
    ]);
  });

  test('the open step is followed up as always', () => {
    const again = said({ outcome: 'Practise again', leverage: '' });
    const { steps, stepSet } = decideConversation(again, setting({ agreesFirst: true, steps: [open] }));
    expect([stepSet, steps]).toEqual([undefined, [{ ...open, tries: open.tries + 1, checkedOn: TODAY }]]);
  });

  test('a step that the teacher had before waits to be agreed too, as a new one', () => {
    const words = { wording: proposed.wording };
    const before = aStep({ state: 'Set aside' });
    const taken = (step: typeof before) =>
      decideConversation(said(words), setting({ agreesFirst: true, steps: [step] })).stepSet;
    expect(taken(before)).toMatchObject({ id: 'step-9', state: 'Proposed', wording: proposed.wording });
    expect(taken({ ...before, setOn: '' })).toMatchObject({ id: 'step-9', state: 'Proposed' });
  });
});

describe('the meeting', () => {
  const decision = { id: 'step-1', wording: 'Other words.', state: 'Agreed' } as const;

  test('sets the step on its own day, in the agreed words', () =>
    expect(decideStep(decision, [proposed], MEETING)).toEqual({
      ...proposed,
      state: 'Set',
      setOn: MEETING,
      wording: 'Other words.',
    }));

  test('sets it aside as it was proposed', () =>
    expect(decideStep({ ...decision, state: 'Set aside' }, [proposed], MEETING)).toEqual({
      ...proposed,
      state: 'Set aside',
    }));

  test.each(STEP_STATES.filter((state) => state !== 'Proposed'))(
    'leaves a step alone that is %s',
    (state) => {
      for (const verdict of ['Agreed', 'Set aside'] as const)
        expect(() => decideStep({ ...decision, state: verdict }, [aStep({ state })], MEETING)).toThrow(
          new Refusal('It was decided already.'),
        );
    },
  );

  test('opens no second step beside one that is open', () =>
    expect(() => decideStep(decision, [proposed, open], MEETING)).toThrow('Another step is open.'));

  test('a step that is gone is told of', () =>
    expect(() => decideStep(decision, [], MEETING)).toThrow(Refusal));
});

describe('what leverage points have in common', () => {
  const point = (coach: string, technique: string, leverage: string): LeveragePoint => ({
    coach,
    technique,
    leverage,
  });
  const points = [
    point('RNG', 'Wait time', 'A short silence would bring the quieter pupils in.'),
    point('TRE', 'Wait time', 'Silence after the question.'),
    point('TRE', 'Wait time', 'Questions come fast.'),
    point('RNG', '', 'The silences are filled.'),
    point('RNG', 'Entry', 'Noise at the door, noise at the desk.'),
  ];

  test('techniques are ranked, own words last, in counts', () =>
    expect(commonTechniques(points)).toEqual([
      { technique: 'Wait time', points: 3, coaches: 2, words: [{ word: 'silence', coaches: 2 }] },
      { technique: 'Entry', points: 1, coaches: 1, words: [] },
      { technique: '', points: 1, coaches: 1, words: [] },
    ]));

  test('a word is common where two coaches say it, singular or plural; one coach’s habit is not', () =>
    expect(commonWords(points)).toEqual([{ word: 'silence', coaches: 2 }]));

  test('nobody is named, every point counts once, and the order of points does not matter', () => {
    const anyPoint = fc.record({
      coach: fc.constantFrom('RNG', 'TRE', 'LOW'),
      technique: fc.constantFrom('', 'Entry', 'Wait time'),
      leverage: fc.constantFrom('Silence first', 'The door', 'Questions and silence', ''),
    });
    fc.assert(
      fc.property(fc.array(anyPoint), (list) => {
        const found = commonTechniques(list);
        expect(found.reduce((sum, each) => sum + each.points, 0)).toBe(list.length);
        expect(JSON.stringify(found)).not.toMatch(/RNG|TRE|LOW/);
        const counts = ({ words, ...rest }: (typeof found)[number]) => rest;
        expect(commonTechniques([...list].reverse()).map(counts)).toEqual(found.map(counts));
      }),
    );
  });
});

test('the session keeps what was proposed, whatever the meeting makes of it', () => {
  const { session, stepSet } = decideConversation(
    said({ wording: 'Count to three and praise.' }),
    setting({ agreesFirst: true }),
  );
  if (!stepSet) throw new Error('No step was proposed.');
  decideStep({ id: stepSet.id, wording: 'Count to three.', state: 'Agreed' }, [stepSet], MEETING);
  expect(session.wording).toBe('Count to three and praise.');
  expect(aSession(session).setStep).toBe(stepSet.id);
});
