/** A playbook from a file: what is new, what differs, what can't be used; and out into a file and back, nothing changes. */
import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { playbookCsv } from '../../src/playbook/csv';
import { planPlaybook } from '../../src/playbook/plan';
import { starterSteps } from '../../src/playbook/starter/starter';
import type { PlaybookStep } from '../../src/records';
import { AREAS } from '../../src/records/playbook';

const OURS: PlaybookStep[] = starterSteps.map((step) => ({ ...step, video: '', version: 1 }));
const [first] = OURS as [PlaybookStep];
const reworded = { ...first, step: 'As pupils reach the door, say each name.', why: 'A name is a welcome.' };
const theirs: PlaybookStep = {
  ...first,
  id: 'reading-finger',
  sequence: 'Reading',
  order: 1,
  technique: 'Reading aloud',
  step: 'When you read aloud, follow the line with a ruler.',
  version: 4,
  next: '',
};

const names = (steps: readonly PlaybookStep[]) => steps.map(({ id }) => id);

describe('C9: planPlaybook', () => {
  test('finds the new, the changed with their fields, and the unchanged', () => {
    const plan = planPlaybook(playbookCsv([reworded, ...OURS.slice(1, 3), theirs]), OURS);
    expect(plan.fresh).toEqual([theirs]);
    expect(plan.changed).toEqual([
      {
        step: { ...reworded, version: 2 },
        changes: [
          { field: 'Action step', was: first.step, now: reworded.step },
          { field: 'Why', was: first.why, now: reworded.why },
        ],
      },
    ]);
    expect(names(plan.unchanged)).toEqual(names(OURS.slice(1, 3)));
    expect(plan.unusable).toEqual([]);
  });

  test('the version goes up with the wording, and only with it', () => {
    const versionOf = (changes: Partial<PlaybookStep>) =>
      planPlaybook(playbookCsv([{ ...first, ...changes }]), [{ ...first, version: 3 }]).changed[0]?.step
        .version;
    expect(versionOf({ step: 'Say each name at the door.' })).toBe(4);
    expect(versionOf({ why: 'It is a welcome.' })).toBe(3);
    // Another school's count says nothing about ours.
    expect(versionOf({ version: 9 })).toBeUndefined();
    expect(versionOf({ version: 9, step: 'Say each name at the door.' })).toBe(4);
  });

  test('an empty cell, or a column that is missing, wipes nothing', () => {
    const text = `Id,Action step,Why\n${first.id},,Because it works.`;
    expect(planPlaybook(text, OURS).changed).toEqual([
      {
        step: { ...first, why: 'Because it works.' },
        changes: [{ field: 'Why', was: first.why, now: 'Because it works.' }],
      },
    ]);
  });

  test('a line without an id is known by its sequence and words, or gets an id that says what it is about', () => {
    const HEAD = 'Sequence,Technique,Cue,Action step,Look fors,Why,How to rehearse';
    const line = (sequence: string, step: string) => `${sequence},Read aloud,When,${step},Eyes,Why,Aloud`;
    const text = [
      HEAD,
      line('Reading', 'Point.'),
      line('Reading', 'Pause.'),
      `Questioning,${first.technique},,"${OURS.find(({ id }) => id === 'questioning-count-three')?.step}",,,`,
    ].join('\n');
    const plan = planPlaybook(text, OURS);
    expect(plan.fresh).toMatchObject([
      { id: 'reading-read-aloud', order: 1, area: 'Classroom', version: 1, step: 'Point.' },
      { id: 'reading-read-aloud-2', order: 2, step: 'Pause.' },
    ]);
    expect(names(plan.changed.map(({ step }) => step))).toEqual(['questioning-count-three']);
    // Once it is in the sheet, the same file brings nothing new.
    const again = planPlaybook(text, [...OURS, ...plan.fresh]);
    expect(again.fresh).toEqual([]);
    expect(names(again.unchanged)).toEqual(names(plan.fresh));
  });

  test.each([
    ['no words', { step: '' }, '“Action step” is empty.'],
    ['no reason', { why: '' }, '“Why” is empty.'],
    ['an area that is none', { area: 'Lesson' as 'Planning' }, '“Area” says “Lesson”: choose one of'],
    ['a place that is no number', { order: 'first' as unknown as number }, '“Order” says “first”'],
    ['too many words', { why: 'a'.repeat(20_001) }, '“Why” is longer than 20000 characters.'],
  ])('a new step with %s can’t be used, and its line says why', (_, changes, reason) => {
    const plan = planPlaybook(playbookCsv([theirs, { ...theirs, id: 'other', ...changes }]), OURS);
    expect(plan.fresh).toEqual([theirs]);
    expect(plan.unusable).toMatchObject([{ line: 3, reason: expect.stringContaining(reason) }]);
  });

  test('a step that comes twice is taken once', () => {
    const { fresh, unusable } = planPlaybook(playbookCsv([theirs, { ...theirs, why: 'Other.' }]), OURS);
    expect(fresh).toEqual([theirs]);
    expect(unusable).toMatchObject([{ line: 3, reason: 'This step is on line 2 already.' }]);
  });

  test.each(['', 'Technique,Why\nA,B', 'Action step\nPoint.'])(
    'refuses a list without its headings',
    (text) => {
      expect(() => planPlaybook(text, OURS)).toThrow(/headings|columns/);
    },
  );

  test('names the headings that it leaves out', () => {
    expect(planPlaybook(`Id,Action step,Colour\n${first.id},,blue`, OURS).ignoredHeadings).toEqual([
      'Colour',
    ]);
  });
});

describe('C9: playbookCsv', () => {
  const piece = fc.constantFrom(
    '=SUM(A1)',
    '+1',
    '-',
    '@x',
    "'",
    '"',
    ',',
    '\n',
    'ß',
    ' ',
    'word',
    '\t',
    ';',
  );
  const cell = fc.array(piece, { maxLength: 5 }).map((parts) => parts.join(''));
  const filled = cell.map((text) => `${text}x`);
  const step: fc.Arbitrary<PlaybookStep> = fc.record({
    sequence: filled,
    order: fc.nat(20),
    technique: filled,
    cue: filled,
    step: filled,
    lookFors: filled,
    why: filled,
    rehearsal: filled,
    slip: cell,
    example: cell,
    video: cell,
    area: fc.constantFrom(...AREAS),
    version: fc.nat(9),
    next: cell,
    id: fc.uuid(),
  });

  test('out into a file and back, nothing is new, changed or lost', () => {
    fc.assert(
      fc.property(fc.uniqueArray(step, { selector: ({ id }) => id }), (steps) => {
        const plan = planPlaybook(playbookCsv(steps), steps);
        expect(plan).toEqual({ fresh: [], changed: [], unchanged: steps, unusable: [], ignoredHeadings: [] });
      }),
    );
  });

  test('no cell of the file begins as a formula', () => {
    fc.assert(
      fc.property(step, (each) => {
        for (const cell of csvParseRows(playbookCsv([each])).flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });

  test('a quotation that ends a cell is no mark that never closes', () => {
    const quoted = { ...theirs, why: 'They all say "yes,"' };
    expect(planPlaybook(playbookCsv([quoted]), []).fresh).toEqual([quoted]);
  });
});
