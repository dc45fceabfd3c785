/** The fortnight's letters to those who see counts: heads of department and leads. */
import fc from 'fast-check';
import type { FortnightData } from '../../../src/fortnight/letters/fortnightLetters';
import { toHtml, toText } from '../../../src/kit/letters/render';
import { cycles } from '../../../src/school/calendar';
import { addDays } from '../../../src/school/days';
import { aPair, aSession, aStep } from '../../builders';
import { aSchool, figures, first, flat, fortnight, of, opening, person, sent } from './fortnightSchool';

const TEN = Array.from({ length: 10 }, (_, at) => `T${at}`);

describe('a head of department', () => {
  /** Three more teach Maths, and two of them are coached; three more are in English, and all are coached. */
  const larger = (given: Partial<FortnightData> = {}) => {
    const { staff, pairs } = aSchool();
    const more = (department: string, ...ids: string[]) =>
      ids.map((id) => person(`A ${id}`, id, { department }));
    const coached = ['BMA', 'CMA', 'AEN', 'BEN', 'CEN', 'DEN'];
    return first({
      staff: [
        ...staff,
        ...more('Maths', 'AMA', 'BMA', 'CMA'),
        ...more('English', 'AEN', 'BEN', 'CEN', 'DEN'),
        ...more('Science', 'ASC', 'BSC', 'CSC', 'DSC'),
      ],
      pairs: [...pairs, ...coached.map((teacher) => aPair({ id: teacher, teacher }))],
      ...given,
    });
  };

  test('has true counts with their denominator', () => {
    const letter = sent('fortnight head of department', 'hmo', larger());
    expect(figures(letter)).toEqual({
      'Drop-ins received': '2',
      'Drop-ins made': '2',
      'Coaching conversations': '1 of 5',
      'Action steps set': '1',
      'Action steps met': '1',
    });
    expect(flat(letter)).toContain('These are counts for the whole department.');
  });

  test('of a small department has the counts of several, and reads why', () => {
    const staff = aSchool().staff.map((each) =>
      each.id === 'HMO' ? { ...each, department: 'Science' } : each,
    );
    const letter = sent('fortnight head of department', 'hmo', first({ staff }));
    expect(opening(letter)).toBe('English, Maths and Science received 3 drop-ins this fortnight and made 3.');
    expect(flat(letter)).toContain('nothing is told of fewer than five people');
  });

  test('has no engagement where fewer than five are coached, and reads why', () => {
    const letter = sent('fortnight head of department', 'hmo');
    expect(Object.keys(figures(letter))).toEqual(['Drop-ins received', 'Drop-ins made']);
    expect(flat(letter)).toContain('nothing is told of fewer than five people');
  });

  test('has no letter where fewer than five teach here', () => {
    const staff = aSchool().staff.filter(({ id }) => ['RNG', 'SPA', 'TRE', 'HMO'].includes(id));
    expect(of('fortnight head of department', first({ staff, pairs: aSchool().pairs }))).toEqual([]);
  });

  test('never a name of a colleague, nor a word that anyone wrote', () => {
    const word = fc.string({ unit: fc.constantFrom(...'qxzj'), minLength: 6, maxLength: 12 });
    fc.assert(
      fc.property(word, word, word, (praise, wording, notice) => {
        const letters = first({
          dropIns: aSchool().dropIns.map((dropIn) => ({ ...dropIn, praise, technique: wording })),
          steps: [aStep({ wording, technique: praise })],
          sessions: [aSession({ notice, leverage: notice, feedback: notice, target: notice })],
        });
        const letter = sent('fortnight head of department', 'hmo', letters);
        for (const secret of [praise, wording, notice, 'Sam', 'Patel', 'Rachel', 'Ng ', 'SPA', 'spa@', 'RNG'])
          expect(toText(letter) + toHtml(letter)).not.toContain(secret);
      }),
    );
  });

  test('is not told of engagement where nobody was expected', () =>
    expect(figures(sent('fortnight head of department', 'hmo', first({ pairs: [] })))).toMatchObject({
      'Coaching conversations': 'None expected',
    }));
});

describe('a lead', () => {
  test('has engagement with its denominators, and the counts', () =>
    expect(figures(sent('fortnight lead', 'lead'))).toEqual({
      Pilot: '25% (1 of 4)',
      English: '0% (0 of 1)',
      Maths: '33% (1 of 3)',
      'Drop-ins': '3',
      'Action steps set': '1',
      'Action steps met': '1',
      'Action steps open now': '1',
    }));

  test.each([
    [0, 'many find it hard to pass 50% at first'],
    [1, 'and you are on the way'],
    [2, 'That is more than'],
  ])('%d of 2 pairs met: the remark fits', (met, remark) => {
    const pairs = [aPair({ id: 'a' }), aPair({ id: 'b', teacher: 'TRE' })];
    const sessions = pairs.slice(0, met).map((pair) => aSession({ id: pair.id, pair: pair.id }));
    expect(opening(sent('fortnight lead', 'lead', first({ pairs, sessions })))).toContain(remark);
  });

  test.each([
    [7, 'That is where good programmes are'],
    [8, 'That is where good programmes are'],
    [9, 'That is more than'],
  ])('%d of 10 pairs met: the remark fits at its edges', (met, remark) => {
    const staff = [person('Rachel Ng', 'RNG'), ...TEN.map((id) => person(`Ann ${id}`, id))];
    const pairs = TEN.map((id) => aPair({ id, teacher: id }));
    const sessions = pairs.slice(0, met).map((pair) => aSession({ id: pair.id, pair: pair.id }));
    expect(opening(sent('fortnight lead', 'lead', first({ staff, pairs, sessions })))).toContain(remark);
  });

  test.each([
    ['the first day of the fortnight', '2026-09-07T09:00', true],
    ['the day before', '2026-09-06T23:00', false],
  ])('hears of an answer that was returned on %s: %s', (_, at, told) => {
    const returned = [{ at, form: 'Lesson drop-in', by: 'a@b.example', why: 'Nobody was chosen.' }];
    expect(flat(sent('fortnight lead', 'lead', first({ returned }))).includes('Nobody was chosen.')).toBe(
      told,
    );
  });

  test('is asked about answers set aside and letters that may not have gone', () => {
    const letter = sent(
      'fortnight lead',
      'lead',
      first({
        returned: [
          { at: '2026-09-14T10:00', form: 'Drop-in', by: 'rng@northfield.example', why: 'Whose lesson?' },
          { at: '2026-09-01T10:00', form: 'Drop-in', by: 'old@northfield.example', why: 'Long ago.' },
        ],
        uncertain: [{ to: 'tre@northfield.example', subject: 'Words', at: '2026-09-15T09:00' }],
      }),
    );
    expect(opening(letter)).toContain('2 matters wait for you.');
    expect(flat(letter)).toContain('Drop-in, rng@northfield.example, Monday 14 September. Whose lesson?');
    expect(flat(letter)).toContain('may or may not have reached tre@northfield.example: “Words”.');
    expect(flat(letter)).not.toContain('Long ago.');
  });

  test('hears of pairs without a conversation for two fortnights, not of new ones', () => {
    expect(opening(sent('fortnight lead', 'lead'))).toContain('Nothing waits for you.');
    const pairs = [
      aPair({ id: 'old', teacher: 'TRE' }),
      aPair({ id: 'new', teacher: 'AOS', from: '2026-09-21' }),
      aPair(),
    ];
    const letter = sent('fortnight lead', 'lead', fortnight(2, aSchool({ pairs })));
    expect(opening(letter)).toContain('1 matter waits for you.');
    expect(flat(letter)).toContain(
      'Tom Reed, English, and Rachel Ng, Maths, have had no conversation for 2 fortnights.',
    );
  });

  const BEFORE = cycles(aSchool().terms, 'Fortnightly')[0]?.firstDay ?? '';

  test.each([
    ['met on the first day of the fortnight before', aPair(), [aSession({ heldOn: BEFORE })], false],
    ['met in the fortnight before and not in this one', aPair(), [aSession({ heldOn: '2026-09-15' })], false],
    ['met last on the day before both', aPair(), [aSession({ heldOn: addDays(BEFORE, -1) })], true],
    ['began on the first day of the fortnight before, and has not met', aPair({ from: BEFORE }), [], true],
    ['began on its second day, and has not met', aPair({ from: addDays(BEFORE, 1) }), [], false],
  ])('a pair that %s', (_, pair, sessions, told) => {
    const letter = sent('fortnight lead', 'lead', fortnight(2, aSchool({ pairs: [pair], sessions })));
    expect(flat(letter).includes('have had no conversation for 2 fortnights')).toBe(told);
  });

  test('has long lists cut, with the number left out', () => {
    const uncertain = Array.from({ length: 13 }, () => ({
      to: 'a@b.example',
      subject: 'S',
      at: '2026-09-15T09:00',
    }));
    expect(toText(sent('fortnight lead', 'lead', first({ uncertain })))).toContain('And 3 more.');
    const ten = first({ uncertain: uncertain.slice(0, 10) });
    expect(toText(sent('fortnight lead', 'lead', ten))).not.toMatch(/And \d+ more/);
  });
});

test('nothing has happened at all: every letter still reads well', () => {
  const letters = first({ pairs: [], steps: [], sessions: [], dropIns: [], programmes: [] });
  for (const letter of letters) {
    expect(letter.blocks.length).toBeGreaterThan(2);
    expect(toText(letter)).not.toMatch(/undefined|NaN|null|\b0 times|-Infinity/);
  }
  expect(opening(sent('fortnight lead', 'lead', letters))).toContain('No coaching conversation was expected');
});
