/** The fortnight's letters: who gets one, what it may say, and that its figures are true. */
import fc from 'fast-check';
import { cycles } from '../../src/domain/calendar';
import { type FortnightData, fortnightLetters } from '../../src/domain/letters/fortnight';
import type { Letter, LetterKind } from '../../src/domain/letters/letter';
import { toHtml, toText } from '../../src/domain/letters/render';
import type { StaffMember } from '../../src/records';
import { aDropIn, aPair, aPerson, aProgramme, aSession, aStep, theSchool, theTerms } from '../builders';

const person = (name: string, id: string, given: Partial<StaffMember> = {}): StaffMember => {
  const [forename = '', surname = ''] = name.split(' ');
  return aPerson({ forename, surname, id, ...given });
};

/** Rachel coaches Sam, Amina and Tom; Sam alone has met her; Helen heads Maths; Ivy is new to it all. */
const aSchool = (given: Partial<FortnightData> = {}): FortnightData => ({
  today: '2026-09-18',
  school: theSchool(),
  staff: [
    person('Rachel Ng', 'RNG'),
    person('Sam Patel', 'SPA'),
    person('Amina Osei', 'AOS'),
    person('Tom Reed', 'TRE', { department: 'English' }),
    person('Helen Moss', 'HMO', { role: 'Head of department' }),
    person('Ivy Hall', 'IHA', { department: 'Science' }),
    person('Bob Kerr', 'BKE', { role: 'Support staff', department: '' }),
    person('Leah Gone', 'LGO', { status: 'Left', leftOn: '2026-09-11' }),
  ],
  terms: theTerms(),
  programmes: [aProgramme()],
  pairs: [
    aPair(),
    aPair({ id: 'pair-2', teacher: 'AOS' }),
    aPair({ id: 'pair-3', teacher: 'TRE' }),
    aPair({ id: 'pair-4', teacher: 'LGO' }),
  ],
  steps: [
    aStep({ tries: 2 }),
    aStep({ id: 'step-0', state: 'Met', setOn: '2026-09-01', checkedOn: '2026-09-15' }),
  ],
  sessions: [aSession()],
  dropIns: [
    aDropIn(),
    aDropIn({ id: 'response-2', visitor: 'TRE', visitedOn: '2026-09-10', praise: 'Calm at the door.' }),
    aDropIn({ id: 'response-3', visitor: 'SPA', teacher: 'TRE', praise: 'Every pupil wrote.' }),
    aDropIn({ id: 'response-4', visitedOn: '2026-09-22', praise: 'Next fortnight’s words.' }),
  ],
  setAside: [],
  uncertain: [],
  ...given,
});

const fortnight = (n: number, data = aSchool()): Letter[] => {
  const cycle = cycles(data.terms, 'Fortnightly')[n - 1];
  if (!cycle) throw new Error(`There is no fortnight ${n}.`);
  return fortnightLetters(data, cycle);
};
const first = (given: Partial<FortnightData> = {}): Letter[] => fortnight(1, aSchool(given));

const of = (kind: LetterKind, letters: Letter[]): Letter[] =>
  letters.filter((letter) => letter.kind === kind);
const recipients = (kind: LetterKind, letters = first()): string[] =>
  of(kind, letters).map(({ to }) => to.replace('@northfield.example', ''));
const sent = (kind: LetterKind, to: string, letters = first()): Letter => {
  const found = of(kind, letters).find((letter) => letter.to === `${to}@northfield.example`);
  if (!found) throw new Error(`${to} gets no ${kind} letter.`);
  return found;
};
const quotes = (letter: Letter): string[] =>
  letter.blocks.flatMap((block) => (block.type === 'quote' ? [block.text] : []));
const figures = (letter: Letter): Record<string, string> =>
  Object.fromEntries(
    letter.blocks.flatMap((block) =>
      block.type === 'figures' ? block.rows.map(({ label, value }) => [label, value]) : [],
    ),
  );
const opening = (letter: Letter): string => {
  const block = letter.blocks[1];
  return block?.type === 'paragraph' ? block.text : '';
};
const flat = (letter: Letter): string => toText(letter).replace(/\s+/g, ' ');

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

  test.each([
    ['one pair, met', [aPair()], 'You and Sam Patel met this fortnight: thank you.'],
    ['all met', [aPair(), aPair({ id: 'pair-1', teacher: 'TRE' })], 'You met all 2 of your teachers'],
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

describe('a head of department', () => {
  test('has true counts with their denominator', () =>
    expect(figures(sent('fortnight head of department', 'hmo'))).toEqual({
      'Drop-ins received': '2',
      'Drop-ins made': '2',
      'Coaching conversations': '1 of 3',
      'Action steps set': '1',
      'Action steps met': '1',
    }));

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

  test('is asked about answers set aside and letters that may not have gone', () => {
    const letter = sent(
      'fortnight lead',
      'lead',
      first({
        setAside: [
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
      'Tom Reed, English, and Rachel Ng, Maths, have had no conversation for two fortnights.',
    );
  });

  test('has long lists cut, with the number left out', () => {
    const uncertain = Array.from({ length: 13 }, () => ({
      to: 'a@b.example',
      subject: 'S',
      at: '2026-09-15T09:00',
    }));
    expect(toText(sent('fortnight lead', 'lead', first({ uncertain })))).toContain('And 3 more.');
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
