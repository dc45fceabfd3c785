/** Records as rows: columns found by heading wherever they stand, and words that survive every way in and out. */
import * as fc from 'fast-check';
import { RECORDS } from '../../src/records';
import { type Cell, day, email, id, optional, paragraph, staffMember, text } from '../../src/records/field';
import {
  columnIndexes,
  columnsOf,
  decode,
  decodeAnswer,
  encode,
  keyOf,
  questionsOf,
  type RecordType,
  record,
} from '../../src/records/record';
import { anyText } from '../anyText';

const visits = record(
  'Visits',
  {
    on: day('Visited on', { ask: 'When?', help: 'The day.' }),
    teacher: staffMember('Teacher', { ask: 'Whom?' }),
    mail: email('Work e-mail', { was: ['Email', 'E-mail'] }),
    praise: paragraph('What went well', { ask: 'What went well?' }),
    note: optional(text('Note', { ask: 'Anything else?' })),
    id: id(),
  },
  { purpose: 'Visits.', inACopy: 'kept' },
);
const type = visits as unknown as RecordType;
const headings = ['Visited on', 'Teacher', 'Work e-mail', 'What went well', 'Note', 'Id'];
const row: Cell[] = ['2026-09-07', 'Sam Patel (SPA)', 'spa@n.example', 'All of it.', '', 'v1'];
const visit = {
  on: '2026-09-07',
  teacher: 'SPA',
  mail: 'spa@n.example',
  praise: 'All of it.',
  note: '',
  id: 'v1',
};
const nameOf = (code: string) => `Sam Patel (${code})`;

describe('columns are found', () => {
  test.each([
    ['where they were declared', headings, [0, 1, 2, 3, 4, 5]],
    [
      'in any order, with columns of other people between',
      ['', 'Id', 'Mine', ...headings.slice(0, 5)],
      [3, 4, 5, 6, 7, 1],
    ],
    ['however they are typed', headings.map((each) => ` ${each.toUpperCase()} `), [0, 1, 2, 3, 4, 5]],
    [
      'by a former heading',
      headings.map((each) => (each === 'Work e-mail' ? 'E-mail' : each)),
      [0, 1, 2, 3, 4, 5],
    ],
    ['by today’s heading, where a former one is there too', ['Email', ...headings], [1, 2, 3, 4, 5, 6]],
    ['or missed', headings.filter((each) => each !== 'Teacher'), [0, -1, 1, 2, 3, 4]],
    ['or missed altogether', [], [-1, -1, -1, -1, -1, -1]],
  ])('%s', (_, here, expected) => expect(Object.values(columnIndexes(type, here))).toEqual(expected));

  test('a heading that is a number finds nothing and breaks nothing', () =>
    expect(columnIndexes(type, [2026, true, 'Id'])).toMatchObject({ id: 2, on: -1 }));
});

describe('a row', () => {
  test('is read from moved columns', () => {
    const at = columnIndexes(type, [...headings].reverse());
    expect(decode(visits, at, [...row].reverse())).toEqual({ value: visit });
  });

  test('is written to its columns alone; those of other people get nothing', () => {
    const at = columnIndexes(type, ['Mine', ...headings, 'Yours']);
    expect(encode(type, at, 8, visit, nameOf)).toEqual([undefined, ...row, undefined]);
  });

  test.each([
    ['an empty cell', 3, '', '“What went well” is empty.'],
    ['a spoiled day', 0, 'soon', '“Visited on” says “soon”: write a date, such as 7/9/2026.'],
    [
      'a person without a code',
      1,
      'Sam',
      '“Teacher” says “Sam”: write the name with the staff code after it',
    ],
    ['no key', 5, '', '“Id” is empty.'],
  ])('%s is told in a sentence', (_, column, cell, sentence) => {
    const spoiled = row.map((each, index) => (index === column ? cell : each));
    const reading = decode(visits, columnIndexes(type, headings), spoiled);
    expect(reading.problem).toContain(sentence);
  });

  test.each([
    ['What went well', '“What went well” is empty.'],
    ['Note', undefined],
  ])('without its column “%s”', (missing, problem) => {
    const here = headings.filter((each) => each !== missing);
    const cells = row.filter((_, index) => headings[index] !== missing);
    expect(decode(visits, columnIndexes(type, here), cells).problem).toBe(problem);
  });

  test('shorter than its headings has empty cells', () =>
    expect(decode(visits, columnIndexes(type, headings), row.slice(0, 3)).problem).toBe(
      '“What went well” is empty.',
    ));
});

test('any words survive the sheet exactly, wherever the columns stand', () =>
  fc.assert(
    fc.property(
      anyText({ minLength: 1 }),
      anyText(),
      fc.shuffledSubarray(headings, { minLength: headings.length }),
      (praise, note, order) => {
        const at = columnIndexes(type, order);
        const given = { ...visit, praise, note };
        expect(decode(visits, at, encode(type, at, order.length, given, nameOf) as Cell[])).toEqual({
          value: given,
        });
      },
    ),
  ));

describe('a form’s answer', () => {
  const values = {
    on: '2026-09-07',
    teacher: '(SPA)',
    mail: 'spa@n.example',
    praise: 'All of it.',
    id: 'v1',
  };

  test('makes the record; what nobody said is empty', () =>
    expect(decodeAnswer(visits, values)).toEqual({ value: visit }));

  test('keeps any words exactly', () =>
    fc.assert(
      fc.property(anyText({ minLength: 1, maxLength: 200 }), (praise) =>
        expect(decodeAnswer(visits, { ...values, praise })).toEqual({ value: { ...visit, praise } }),
      ),
    ));

  test.each([
    [{ praise: '' }, '“What went well?”: please answer this question.'],
    [{ on: 'soon' }, '“When?”: “Visited on” says “soon”: write a date, such as 7/9/2026.'],
    [{ praise: 'x'.repeat(20_001) }, '“What went well?” is longer than 20000 characters. Please shorten it.'],
    [{ mail: 'spa' }, '“Work e-mail” says “spa”: write a whole e-mail address'],
    [{ id: '' }, '“Id” is empty.'],
  ])('%j is told in the words of its question', (wrong, sentence) =>
    expect(decodeAnswer(visits, { ...values, ...wrong }).problem).toContain(sentence),
  );

  test('the longest text that is allowed is taken', () =>
    expect(decodeAnswer(visits, { ...values, praise: 'x'.repeat(20_000) }).problem).toBeUndefined());
});

test('questions come in the order of the columns, and say what is needed', () =>
  expect(questionsOf(type)).toEqual([
    { field: 'on', title: 'When?', help: 'The day.', kind: 'day', required: true, choices: [] },
    { field: 'teacher', title: 'Whom?', help: '', kind: 'staff', required: true, choices: [] },
    { field: 'praise', title: 'What went well?', help: '', kind: 'paragraph', required: true, choices: [] },
    { field: 'note', title: 'Anything else?', help: '', kind: 'text', required: false, choices: [] },
  ]));

test('a record without a key is a mistake of ours', () =>
  expect(() =>
    keyOf(record('Odd', { a: text('A') }, { purpose: '', inACopy: 'kept' }) as unknown as RecordType),
  ).toThrow('Odd'));

describe.each(Object.values(RECORDS).map((each) => [each.tab, each as unknown as RecordType] as const))(
  'the tab “%s”',
  (tab, each) => {
    const fields = columnsOf(each).map(([, field]) => field);

    test('has a key, a purpose, and a name that Sheets allows', () => {
      expect(keyOf(each)).toBe('id');
      expect(each.purpose).toMatch(/\.$/);
      expect(tab).toMatch(/^[\w -]{1,100}$/);
    });

    test('has headings that no other column has or had', () => {
      const names = fields.flatMap(({ heading, was }) => [heading, ...was]).map((name) => name.toLowerCase());
      expect(new Set(names).size).toBe(names.length);
    });

    test('keeps its key last, where nobody minds it', () =>
      expect(fields.findIndex(({ kind }) => kind === 'id')).toBe(tab === 'Settings' ? 0 : fields.length - 1));
  },
);

test('no two records share a tab', () => {
  const tabs = Object.values(RECORDS).map(({ tab }) => tab.toLowerCase());
  expect(new Set(tabs).size).toBe(tabs.length);
});
