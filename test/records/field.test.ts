/** The kinds of field: which cells each reads, which it refuses and in which words, and that what is written reads back. */
import * as fc from 'fast-check';
import {
  type Cell,
  choice,
  count,
  dateTime,
  day,
  email,
  type Field,
  id,
  internal,
  isEmail,
  LONGEST_TEXT,
  optional,
  paragraph,
  staffMember,
  text,
  time,
  yesNo,
} from '../../src/records/field';
import { anyText } from '../anyText';

const nameOf = (code: string) => `Rachel Ng (${code})`;
const state = choice('State', ['Set', 'Set aside']);

type Case = [name: string, field: Field<unknown>, cell: Cell, value: unknown];
const reads: Case[] = [
  ['text', text('T'), 'a', 'a'],
  ['a number in a text column', text('T'), 7, '7'],
  ['a tick in a text column', text('T'), true, 'true'],
  ['text with its spaces', paragraph('T'), '  two\nlines ', '  two\nlines '],
  ['a code of figures', id(), '007', '007'],
  ['JSON', internal('T'), '{"a":1}', '{"a":1}'],
  ['an address', email('T'), ' R.Ng@School.Example ', 'r.ng@school.example'],
  ['a day', day('T'), '2026-09-07', '2026-09-07'],
  ['a leap day', day('T'), '2028-02-29', '2028-02-29'],
  ['a moment in a day column', day('T'), '2026-09-07T15:30', '2026-09-07'],
  ['a moment', dateTime('T'), '2026-09-07T15:30', '2026-09-07T15:30'],
  ['a moment with seconds', dateTime('T'), '2026-09-07T15:30:59', '2026-09-07T15:30:59'],
  ['a full minute with seconds', dateTime('T'), '2026-09-07T15:30:00', '2026-09-07T15:30'],
  ['midnight, which the sheet hands over as a day', dateTime('T'), '2026-09-07', '2026-09-07T00:00'],
  ['a time', time('T'), '09:05', '09:05'],
  ['a time as people write it', time('T'), '9:05', '09:05'],
  ['a count', count('T'), 8, 8],
  ['a count in words of the form', count('T'), '8', 8],
  ['nought', count('T'), 0, 0],
  ['yes', yesNo('T'), 'yes', true],
  ['no with a space', yesNo('T'), 'No ', false],
  ['a ticked box', yesNo('T'), true, true],
  ['an empty box', yesNo('T'), false, false],
  ['a choice', state, 'Set aside', 'Set aside'],
  ['a choice typed by hand', state, ' set ASIDE', 'Set aside'],
  ['a person', staffMember('T'), 'Rachel Ng (RNG)', 'RNG'],
  ['a person whose name has brackets', staffMember('T'), 'Rachel (Ray) Ng (RNG) ', 'RNG'],
  ['a code alone', staffMember('T'), '(RNG)', 'RNG'],
];

test.each(reads)('reads %s', (_, field, cell, value) => expect(field.read(cell)).toEqual({ value }));

const refuses: [name: string, field: Field<unknown>, cell: Cell, wanted: string][] = [
  ['half an address', email('T'), 'r.ng@school', 'write a whole e-mail address'],
  ['two addresses', email('T'), 'a@b.example, c@d.example', 'write a whole e-mail address'],
  ['a day in words', day('T'), 'tomorrow', 'write a date, such as 7/9/2026'],
  ['a day as typed in a text cell', day('T'), '7/9/2026', 'write a date, such as 7/9/2026'],
  ['31 February', day('T'), '2026-02-31', 'write a date'],
  ['29 February of a common year', day('T'), '2026-02-29', 'write a date'],
  ['month 13', day('T'), '2026-13-01', 'write a date'],
  ['day nought', day('T'), '2026-01-00', 'write a date'],
  ['a number for a day', day('T'), 46_000, 'write a date'],
  ['a moment on 31 April', dateTime('T'), '2026-04-31T10:00', 'write a date and a time'],
  ['a moment at 25 o’clock', dateTime('T'), '2026-04-30T25:00', 'write a date and a time'],
  ['a time for a moment', dateTime('T'), '15:30', 'write a date and a time'],
  ['24:00', time('T'), '24:00', 'write a time, such as 15:30'],
  ['a time in words', time('T'), 'after school', 'write a time, such as 15:30'],
  ['half', count('T'), 1.5, 'write a whole number'],
  ['less than nought', count('T'), -1, 'write a whole number'],
  ['a word', count('T'), 'eight', 'write a whole number'],
  ['a space, which is no nought', count('T'), ' ', 'write a whole number'],
  ['a tick, which is no one', count('T'), true, 'write a whole number'],
  ['a figure of programmers', count('T'), '0x10', 'write a whole number'],
  ['perhaps', yesNo('T'), 'perhaps', 'write Yes or No'],
  ['a word that objects know', yesNo('T'), 'constructor', 'write Yes or No'],
  ['no choice', state, 'Sett', 'choose one of Set, Set aside'],
  ['a name without a code', staffMember('T'), 'Rachel Ng', 'write the name with the staff code after it'],
  [
    'brackets round nothing',
    staffMember('T'),
    'Rachel Ng ( )',
    'write the name with the staff code after it',
  ],
];

test.each(refuses)('refuses %s with heading, value and advice', (_, field, cell, wanted) => {
  const { problem } = field.read(cell) as { problem: string };
  expect(problem).toMatch(/\.$/);
  expect(problem).toContain(`“${field.heading}” says “${cell}”: `);
  expect(problem).toContain(wanted);
});

test('a long cell is named by its beginning', () => {
  const { problem } = day('T').read('x'.repeat(500)) as { problem: string };
  expect(problem.length).toBeLessThan(140);
});

const KINDS: [kind: string, field: Field<never>, values: fc.Arbitrary<unknown>][] = [
  ['text', text('T') as Field<never>, anyText({ minLength: 1 })],
  ['paragraph', paragraph('T') as Field<never>, anyText({ minLength: 1 })],
  ['internal', internal('T') as Field<never>, fc.json()],
  ['id', id() as Field<never>, fc.uuid()],
  ['email', email('T') as Field<never>, fc.constantFrom('r.ng@school.example', 'o’neil@school.example')],
  [
    'day',
    day('T') as Field<never>,
    fc
      .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
  ],
  [
    'dateTime',
    dateTime('T') as Field<never>,
    fc
      .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 16)),
  ],
  ['time', time('T') as Field<never>, fc.constantFrom('00:00', '09:05', '15:30', '23:59')],
  ['count', count('T') as Field<never>, fc.nat()],
  ['yesNo', yesNo('T') as Field<never>, fc.boolean()],
  ['choice', state as Field<never>, fc.constantFrom('Set', 'Set aside')],
  ['staff', staffMember('T') as Field<never>, fc.stringMatching(/^[A-Z0-9][A-Z0-9 .-]{0,5}[A-Z0-9]$/)],
];

describe.each(KINDS)('%s', (_, field, values) => {
  test('what is written reads back, also where it may be empty', () =>
    fc.assert(
      fc.property(values, (value) => {
        expect(field.read(field.write(value as never, nameOf))).toEqual({ value });
        const free = optional(field);
        expect(free.read(free.write(value as never, nameOf))).toEqual({ value });
      }),
    ));

  test('empty is a problem, unless it may be', () => {
    expect(field.read('')).toEqual({ problem: `“${field.heading}” is empty.` });
    expect(optional(field).read('')).toEqual({ value: '' });
    expect(optional(field).write('', nameOf)).toBe('');
  });

  test('what may be empty is checked all the same', () => {
    const refused = refuses.filter(([, { kind }]) => kind === field.kind);
    for (const [, each, cell] of refused) expect(optional(each).read(cell).problem).toBeDefined();
  });
});

test('text columns are told to keep what was typed; days, moments and counts are the sheet’s own', () => {
  const formats = KINDS.map(([kind, { format }]) => [kind, format]);
  expect(formats.filter(([, format]) => format !== '@').map(([kind]) => kind)).toEqual([
    'day',
    'dateTime',
    'count',
  ]);
});

test.each([
  ['r.ng@school.example', true],
  ['r+x@a.b.example', true],
  ['r.ng@school', false],
  ['r ng@school.example', false],
  ['@school.example', false],
  ['Rachel <r@school.example>', false],
  ['r@school.example\n', false],
  ['', false],
])('%j is an address: %s', (given, expected) => expect(isEmail(given)).toBe(expected));

test('a cell has room for the longest text and for what is round it', () =>
  expect(LONGEST_TEXT).toBeLessThan(50_000 / 2));
