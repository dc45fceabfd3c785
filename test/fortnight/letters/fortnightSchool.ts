/** A small school in its first fortnights, and how its letters are read, for the tests of the fortnight's letters. */
import { type FortnightData, fortnightLetters } from '../../../src/fortnight/letters/fortnightLetters';
import { toText } from '../../../src/kit/letters/render';
import type { StaffMember } from '../../../src/records';
import type { Letter, LetterKind } from '../../../src/records/letter';
import { cycles } from '../../../src/school/calendar';
import { aDropIn, aPair, aPerson, aProgramme, aSession, aStep, theSchool, theTerms } from '../../builders';

export const person = (name: string, id: string, given: Partial<StaffMember> = {}): StaffMember => {
  const [forename = '', surname = ''] = name.split(' ');
  return aPerson({ forename, surname, id, ...given });
};

/** Rachel coaches Sam, Amina and Tom; Sam alone has met her; Helen heads Maths; Ivy is new to it all. */
export const aSchool = (given: Partial<FortnightData> = {}): FortnightData => ({
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
  returned: [],
  uncertain: [],
  ...given,
});

export const fortnight = (n: number, data = aSchool()): Letter[] => {
  const cycle = cycles(data.terms, 'Fortnightly')[n - 1];
  if (!cycle) throw new Error(`There is no fortnight ${n}.`);
  return fortnightLetters(data, cycle);
};
export const first = (given: Partial<FortnightData> = {}): Letter[] => fortnight(1, aSchool(given));

export const of = (kind: LetterKind, letters: Letter[]): Letter[] =>
  letters.filter((letter) => letter.kind === kind);
export const recipients = (kind: LetterKind, letters = first()): string[] =>
  of(kind, letters).map(({ to }) => to.replace('@northfield.example', ''));
export const sent = (kind: LetterKind, to: string, letters = first()): Letter => {
  const found = of(kind, letters).find((letter) => letter.to === `${to}@northfield.example`);
  if (!found) throw new Error(`${to} gets no ${kind} letter.`);
  return found;
};
export const quotes = (letter: Letter): string[] =>
  letter.blocks.flatMap((block) => (block.type === 'quote' ? [block.text] : []));
export const figures = (letter: Letter): Record<string, string> =>
  Object.fromEntries(
    letter.blocks.flatMap((block) =>
      block.type === 'figures' ? block.rows.map(({ label, value }) => [label, value]) : [],
    ),
  );
export const opening = (letter: Letter): string => {
  const block = letter.blocks[1];
  return block?.type === 'paragraph' ? block.text : '';
};
export const flat = (letter: Letter): string => toText(letter).replace(/\s+/g, ' ');
