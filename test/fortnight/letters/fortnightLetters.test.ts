import { toText } from '../../../src/kit/letters/render';
import type { LetterKind } from '../../../src/records/letter';
import { cycles } from '../../../src/school/calendar';
import { aDropIn, aPair, aProgramme, aSession, aStep, theSchool } from '../../builders';

import {
  aSchool,
  figures,
  first,
  flat,
  fortnight,
  opening,
  person,
  quotes,
  recipients,
  sent,
} from './fortnightSchool';

describe('who gets a letter', () => {
  test.each<[LetterKind, string[]]>([
    ['fortnight teacher', ['rng', 'spa', 'aos', 'tre', 'hmo', 'iha']],
    ['fortnight coach', ['rng']],
    ['fortnight head of department', ['hmo']],
    ['fortnight lead', ['lead']],
  ])('%s', (kind, expected) => expect(recipients(kind)).toEqual(expected));

  test('nobody whose last day is past, though their pair is open, and nobody without an address', () => {
    const staff = [
      person('Rachel Ng', 'RNG', { leftOn: '2026-09-17' }),
      person('Sam Patel', 'SPA', { email: '' }),
      person('Tom Reed', 'TRE'),
    ];
    const letters = first({ staff, school: { ...theSchool(), leads: ['rng@northfield.example'] } });
    expect(letters.map(({ to }) => to)).toEqual(['tre@northfield.example']);
  });

  test('no coach whose pairs have ended or belong to a programme that is over', () => {
    const ended = aSchool().pairs.map((pair) => ({ ...pair, until: '2026-09-11' }));
    expect(recipients('fortnight coach', first({ pairs: ended }))).toEqual([]);
    const over = [aProgramme({ startsOn: '2025-09-01', endsOn: '2026-07-17' })];
    expect(recipients('fortnight coach', first({ programmes: over }))).toEqual([]);
  });

  test.each([
    ['ends today', { until: '2026-09-18' }, ['rng']],
    ['ended yesterday', { until: '2026-09-17' }, []],
    ['begins on the last day of the fortnight', { from: '2026-09-18' }, ['rng']],
    ['begins on the day after it', { from: '2026-09-19' }, []],
  ])('the coach of a pair that %s', (_, given, coaches) =>
    expect(recipients('fortnight coach', first({ pairs: [aPair(given)] }))).toEqual(coaches),
  );

  test.each([
    ['begins on its last day', { startsOn: '2026-09-18', endsOn: '2027-07-21' }, ['rng']],
    ['begins on the day after', { startsOn: '2026-09-19', endsOn: '2027-07-21' }, []],
    ['ended on its first day', { startsOn: '2025-09-01', endsOn: 'first' }, ['rng']],
  ])('the coach of a programme that %s', (_, dates, coaches) => {
    const firstDay = cycles(aSchool().terms, 'Fortnightly')[0]?.firstDay ?? '';
    const given = { ...dates, endsOn: dates.endsOn === 'first' ? firstDay : dates.endsOn };
    expect(recipients('fortnight coach', first({ programmes: [aProgramme(given)] }))).toEqual(coaches);
  });

  test('each letter has a key of its own, with the fortnight and the reader in it', () => {
    const keys = [...fortnight(1), ...fortnight(2)].map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toContain('fortnight teacher/2026-09-18/SPA');
    expect(keys).toContain('fortnight head of department/2026-09-18/HMO');
    expect(keys).toContain('fortnight lead/2026-09-18/lead@northfield.example');
  });
});

describe('a teacher', () => {
  test('has the fortnight’s praise in the order of its days, and their own step', () => {
    const letter = sent('fortnight teacher', 'spa');
    expect(quotes(letter)).toEqual(['Calm at the door.', aDropIn().praise, aStep().wording]);
    expect(figures(letter)).toEqual({
      'Set on': 'Tuesday 15 September',
      'Rehearsed together': '8 times',
      'Looked for in lessons': 'Twice',
      'Next meeting': 'Tuesday 29 September at 15:30',
    });
    expect(opening(letter)).toBe(
      'You met an action step this fortnight: well done. Colleagues visited your lessons twice this fortnight, and left the words below. You visited a colleague’s lesson: thank you.',
    );
  });

  test.each([
    ['their coach', 'spa', 'rng@northfield.example', 'A reply to this letter goes to Rachel Ng.'],
    ['nobody, with neither coach nor praise', 'iha', undefined, ''],
  ])('replies to %s', (_, to, replyTo, says) => {
    const letter = sent('fortnight teacher', to);
    expect(letter.replyTo).toBe(replyTo);
    expect(toText(letter)).toContain(says);
  });

  test('with no coach replies to the one colleague whose words these are', () => {
    const letters = first({ pairs: [] });
    expect(sent('fortnight teacher', 'tre', letters).replyTo).toBe('spa@northfield.example');
    expect(sent('fortnight teacher', 'spa', letters).replyTo).toBeUndefined();
  });

  test('is told kindly of a quiet fortnight', () => {
    const letter = sent('fortnight teacher', 'iha');
    expect(opening(letter)).toMatch(/^It was a quiet fortnight/);
    expect(letter.blocks.at(-1)).toEqual({
      type: 'button',
      label: 'Visit a colleague',
      url: 'https://forms.example/drop-in',
    });
  });

  test('with a coach and no step yet hears where the next one comes from', () =>
    expect(flat(sent('fortnight teacher', 'aos'))).toContain(
      'Rachel Ng coaches you. No action step is open at the moment',
    ));

  test.each([
    ['many short ones', 15, 'Lovely.', 12, 'And 3 more in your earlier letters.'],
    ['a few very long ones', 3, 'x'.repeat(10_000), 1, 'And 2 more in your earlier letters.'],
    ['one longer than a letter', 1, 'x'.repeat(20_000), 1, ''],
  ])('has as much praise as one letter holds: %s', (_, n, praise, shown, further) => {
    const dropIns = Array.from({ length: n }, (__, at) => aDropIn({ id: `r${at}`, teacher: 'IHA', praise }));
    const letter = sent('fortnight teacher', 'iha', first({ dropIns }));
    expect(quotes(letter)).toHaveLength(shown);
    expect(toText(letter)).toContain(further);
    expect(toText(letter).includes('in your earlier letters')).toBe(further !== '');
  });

  test('hears well done once, in the fortnight in which the step was met', () =>
    expect(opening(sent('fortnight teacher', 'spa', fortnight(2)))).not.toContain('well done'));

  test('past meetings are not next meetings', () => {
    const sessions = [aSession({ nextMeeting: '2026-09-17T15:30' })];
    expect(figures(sent('fortnight teacher', 'spa', first({ sessions })))).not.toHaveProperty('Next meeting');
  });

  test.each([
    ['later today', [aSession({ nextMeeting: '2026-09-18T16:00' })]],
    [
      'as the later of two conversations of a day says, which stands on top',
      [aSession({ nextMeeting: '2026-09-18T16:00' }), aSession({ id: 'earlier' })],
    ],
  ])('the next meeting is %s', (_, sessions) =>
    expect(figures(sent('fortnight teacher', 'spa', first({ sessions })))).toMatchObject({
      'Next meeting': 'Friday 18 September at 16:00',
    }),
  );

  test.each([
    ['on the Monday on which the fortnight begins', '2026-09-07', 1],
    ['on the Sunday after it', '2026-09-20', 1],
    ['on the Sunday before it', '2026-09-06', 0],
    ['on the Monday after it', '2026-09-21', 0],
  ])('has praise of a visit %s: %s', (_, visitedOn, shown) => {
    const dropIns = [aDropIn({ teacher: 'IHA', visitedOn })];
    const theirs = first({ dropIns }).filter(
      ({ kind, to }) => kind === 'fortnight teacher' && to.startsWith('iha'),
    );
    expect(theirs.flatMap(quotes)).toHaveLength(shown);
  });
});

describe('a coach', () => {
  const letter = sent('fortnight coach', 'rng');
  const headings = letter.blocks.flatMap((block) => (block.type === 'heading' ? [block.text] : []));

  test('sees those yet to be met first', () =>
    expect(headings.slice(1)).toEqual(['Amina Osei, Maths', 'Tom Reed, English', 'Sam Patel, Maths']));

  test('has the count first, and each teacher in plain words', () => {
    expect(opening(letter)).toMatch(/^You met 1 of your 3 teachers this fortnight: thank you\./);
    expect(flat(letter)).toContain('No conversation yet this fortnight. No next meeting is fixed.');
    expect(flat(letter)).toContain(
      'You met on Tuesday 15 September. You meet next on Tuesday 29 September at 15:30.',
    );
    expect(quotes(letter)).toEqual([aStep().wording]);
  });

  test('is told when the last conversation was', () =>
    expect(flat(sent('fortnight coach', 'rng', fortnight(2)))).toContain(
      'No conversation yet this fortnight; the last was on Tuesday 15 September.',
    ));

  test('C7: hears after three goes in a row that a smaller step may help more', () => {
    const tries = (n: number) =>
      ['08', '10', '15'].slice(0, n).map((day) =>
        aSession({
          id: `try-${day}`,
          heldOn: `2026-09-${day}`,
          outcome: 'Practise again',
          checkedStep: 'step-1',
          setStep: '',
        }),
      );
    const told = (n: number) => flat(sent('fortnight coach', 'rng', first({ sessions: tries(n) })));
    expect(told(3)).toContain('It has had 3 goes in a row: a smaller step, or another way to rehearse it');
    expect(told(2)).not.toContain('in a row');
    for (const letter of first({ sessions: tries(3) }))
      if (letter.kind !== 'fortnight coach') expect(flat(letter)).not.toContain('in a row');
  });

  test.each([
    ['one pair, met', [aPair()], 'You and Sam Patel met this fortnight: thank you.'],
    ['all met', [aPair(), aPair({ id: 'pair-1', teacher: 'TRE' })], 'You met both of your teachers'],
    [
      'one pair, not yet',
      [aPair({ id: 'p' })],
      'You and Sam Patel have had no conversation yet this fortnight.',
    ],
    [
      'none met yet',
      [aPair({ id: 'p' }), aPair({ id: 'q', teacher: 'TRE' })],
      'You have had no conversation with your 2 teachers yet',
    ],
  ])('%s', (_, pairs, sentence) =>
    expect(opening(sent('fortnight coach', 'rng', first({ pairs })))).toContain(sentence),
  );
});

test('a small group that met is told so of each of its teachers, and the lead sees engagement by format', () => {
  const inGroup = (id: string, teacher: string) => aPair({ id, teacher, format: 'Small group' });
  const pairs = [inGroup('pair-1', 'SPA'), inGroup('pair-2', 'AOS'), aPair({ id: 'pair-3', teacher: 'TRE' })];
  const letters = first({ pairs });
  const coach = flat(sent('fortnight coach', 'rng', letters));
  expect(coach).toContain('You met 2 of your 3 teachers this fortnight');
  expect(coach.match(/You met on Tuesday 15 September/g)).toHaveLength(2);
  expect(figures(sent('fortnight lead', 'lead', letters))).toMatchObject({
    'Small group': '100% (2 of 2)',
    'One-to-one': '0% (0 of 1)',
  });
});
