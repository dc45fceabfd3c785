/** Term dates as pasted: a school's real file, and every way in which a line can be wrong. */
import { readFileSync } from 'node:fs';
import { planTerms } from '../../../src/setUp/terms/plan';

const northfield = readFileSync('demo/term-dates-2026-27.csv', 'utf8');
const plan = (...lines: string[]) => planTerms(['Kind,Name,First day,Last day', ...lines].join('\n'));
const autumn = 'Term,Autumn 1,01/09/2026,23/10/2026';

test('a real school’s year is read whole', () => {
  const { terms, days, weeks, fortnights, unusable, blocking } = planTerms(northfield);
  expect(terms).toHaveLength(13);
  expect(terms[0]).toEqual({
    kind: 'Term',
    name: 'Autumn 1',
    firstDay: '2026-09-01',
    lastDay: '2026-10-23',
    id: 'term-2026-09-01',
  });
  expect(terms.at(-1)).toMatchObject({
    kind: 'Bank holiday',
    name: 'May Day',
    id: 'bank-holiday-2027-05-03',
  });
  expect(terms[6]).toMatchObject({ kind: 'Training day', name: '', id: 'training-day-2026-09-01' });
  expect([days, weeks.length, fortnights.length, unusable, blocking]).toEqual([189, 40, 20, [], false]);
  expect(weeks[0]).toEqual({ number: 1, monday: '2026-08-31', days: 2, term: 'Autumn 1' });
  expect(fortnights[0]).toEqual({ number: 1, firstDay: '2026-09-03', lastDay: '2026-09-11', days: 7 });
});

test('the same dates have the same ids, whatever else the line says', () => {
  const ids = (text: string) => planTerms(text).terms.map(({ id }) => id);
  const renamed = northfield.replace('Autumn 1,', 'Michaelmas,').replace('23/10/2026', '22/10/2026');
  expect(ids(renamed)).toEqual(ids(northfield));
  expect(new Set(ids(northfield)).size).toBe(13);
});

test.each([
  ['Type\tFrom\tTo\tTerm', 'INSET day\t1 Sept 2026\t1 Sept 2026\tStart', 'Training day'],
  ['Start date;End date;Type', '2026-09-01;2026-09-01;Bank Holiday', 'Bank holiday'],
  ['Kind,First day,Last day', 'training day,1/9/26,', 'Training day'],
  ['Kind,First day,Last day', 'Half-term holiday,1/9/26,1/9/26', 'Bank holiday'],
  ['Kind,First day,Last day', 'TERM,1/9/26,1/9/26', 'Term'],
  ['Name,Starts on,Ends on', 'Bank holiday,1/9/26,1/9/26', 'Term'],
])('under %j, %j is a %s', (headings, line, kind) => {
  expect(planTerms(`${headings}\n${line}`).terms).toMatchObject([
    { kind, firstDay: '2026-09-01', lastDay: '2026-09-01' },
  ]);
});

test.each([
  ['Term,Spring,31/02/2027,25/03/2027', 'First day: “31/02/2027” is not a day in the calendar.'],
  ['Term,Spring,04/01/2027,', 'Last day: “” is not a date: write it as 02/09/2026 or 2 September 2026.'],
  ['Term,Spring,12/02/2027,04/01/2027', 'The last day comes before the first.'],
  ['Term,Spring,04/01/2027,12/02/2028', 'This lasts 405 days: look at its years again.'],
  [
    'Party,Spring,04/01/2027,12/02/2027',
    '“Party” is not a kind of day: write Term, Training day or Bank holiday.',
  ],
  [',Spring,04/01/2027,12/02/2027', '“” is not a kind of day: write Term, Training day or Bank holiday.'],
  [autumn, 'This is already on line 2.'],
])('%j is left out, and the rest can be saved', (line, reason) => {
  const { terms, unusable, blocking } = plan(autumn, line);
  expect(terms).toHaveLength(1);
  expect(unusable).toEqual([{ line: 3, text: line.split(',').filter(Boolean).join(', '), reason }]);
  expect(blocking).toBe(false);
});

test('a name that no cell should hold leaves its line out', () => {
  const { unusable, terms } = plan(autumn, `Training day,${'x'.repeat(20_001)},01/09/2026,`);
  expect(unusable.map(({ reason }) => reason)).toEqual([
    `“${'x'.repeat(60)}…” is longer than 20000 characters.`,
  ]);
  expect(terms).toHaveLength(1);
});

test('a second training day from the same day on would overwrite the first', () => {
  const { unusable } = plan(autumn, 'Training day,A,01/09/2026,', 'Training day,B,01/09/2026,02/09/2026');
  expect(unusable.map(({ reason }) => reason)).toEqual(['A (1 September) on line 3 begins on the same day.']);
});

test('terms that overlap block, and both are named', () => {
  const { terms, unusable, blocking } = plan(autumn, 'Term,Autumn 2,23/10/2026,18/12/2026');
  expect(terms).toHaveLength(1);
  expect(unusable[0]?.reason).toBe(
    'Autumn 2 (23 October–18 December) overlaps Autumn 1 (1 September–23 October): mend one of the two.',
  );
  expect(blocking).toBe(true);
});

test('a training day outside every term is fine', () => {
  expect(plan(autumn, 'Training day,,28/08/2026,28/08/2026')).toMatchObject({
    unusable: [],
    blocking: false,
  });
});

test('with no term at all nothing can be saved, and a line says so', () => {
  expect(plan('Training day,,01/09/2026,')).toMatchObject({
    unusable: [{ line: 1, reason: 'No line below can be used as a term: at least one must.' }],
    blocking: true,
  });
});

test.each(['Hello', 'Kind,Name,First day\nTerm,Autumn,01/09/2026'])(
  'headings that say too little are refused',
  (text) => {
    expect(() => planTerms(text)).toThrow(
      'The first line should name the columns: Kind, Name, First day and Last day. Add it and try again.',
    );
  },
);
