/** Dates as British schools write them. */
import fc from 'fast-check';
import { readDay } from '../../../src/kit/pasted/days';
import { addDays, sayDay } from '../../../src/school/days';

test.each([
  ['02/09/2026', '2026-09-02'],
  ['2/9/26', '2026-09-02'],
  ['02.09.2026', '2026-09-02'],
  ['02-09-2026', '2026-09-02'],
  ['2026-09-02', '2026-09-02'],
  ['2026-9-2', '2026-09-02'],
  ['2026-09-02T00:00:00', '2026-09-02'],
  ['02/09/2026 00:00', '2026-09-02'],
  ['2 Sept 2026', '2026-09-02'],
  ['2 Sep 26', '2026-09-02'],
  ['2-Sep-2026', '2026-09-02'],
  ['2nd of September, 2026', '2026-09-02'],
  ['Wednesday 2 September 2026', '2026-09-02'],
  ['Wed, 2 SEP 2026', '2026-09-02'],
  ['1/9/98', '1998-09-01'],
  ['29/02/2028', '2028-02-29'],
])('“%s” is %s', (text, day) => {
  expect(readDay(text)).toEqual({ day });
});

test.each([
  ['31/02/2026', '“31/02/2026” is not a day in the calendar.'],
  ['29/02/2027', '“29/02/2027” is not a day in the calendar.'],
  ['0/9/2026', '“0/9/2026” is not a day in the calendar.'],
  ['09/13/2026', '“09/13/2026” is not a day in the calendar. The day comes first, then the month.'],
  ['31 June 2026', '“31 June 2026” is not a day in the calendar.'],
  ['September 2026', '“September 2026” is not a date: write it as 02/09/2026 or 2 September 2026.'],
  ['2 Month 2026', '“2 Month 2026” is not a date: write it as 02/09/2026 or 2 September 2026.'],
  ['2/9', '“2/9” is not a date: write it as 02/09/2026 or 2 September 2026.'],
  ['46000', '“46000” is not a date: write it as 02/09/2026 or 2 September 2026.'],
  ['', '“” is not a date: write it as 02/09/2026 or 2 September 2026.'],
])('“%s” is refused', (text, problem) => {
  expect(readDay(text)).toEqual({ problem });
});

test('every day is read back from each way of writing it', () => {
  const someDay = fc.integer({ min: 0, max: 36_000 }).map((n) => addDays('1990-01-01', n));
  fc.assert(
    fc.property(someDay, (day) => {
      const [year = '', month = '', date = ''] = day.split('-');
      const ways = [
        day,
        `${date}/${month}/${year}`,
        `${Number(date)}.${Number(month)}.${year}`,
        sayDay(day, { year: true }),
      ];
      for (const way of ways) expect(readDay(way)).toEqual({ day });
    }),
  );
});
