/** Civil days are checked against JavaScript's own calendar, which the domain never uses. */
import fc from 'fast-check';
import {
  addDays,
  addMinutes,
  daysBetween,
  isDay,
  mondayOf,
  sayDay,
  sayMoment,
  saySpan,
  weekdayOf,
} from '../../src/school/days';

const utc = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const ofUtc = (time: number): string => new Date(time).toISOString().slice(0, 10);
const anyDay = fc
  .integer({ min: utc('1900-01-01') / 86_400_000, max: utc('2399-12-31') / 86_400_000 })
  .map((n) => ofUtc(n * 86_400_000));

test('adding, subtracting and weekdays agree with another calendar', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -200_000, max: 200_000 }), (day, n) => {
      expect(addDays(day, n)).toBe(ofUtc(utc(day) + n * 86_400_000));
      expect(daysBetween(day, addDays(day, n))).toBe(n);
      expect(weekdayOf(day)).toBe(new Date(utc(day)).getUTCDay() || 7);
    }),
  );
});

test('a week begins on its Monday', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      expect(weekdayOf(mondayOf(day))).toBe(1);
      expect(daysBetween(mondayOf(day), day)).toBe(weekdayOf(day) - 1);
    }),
  );
});

test('minutes carry over hours, midnights and years', () => {
  const minutes = fc.integer({ min: 0, max: 1439 });
  fc.assert(
    fc.property(anyDay, minutes, fc.integer({ min: -5000, max: 5000 }), (day, start, n) => {
      const moment = new Date(utc(day) + start * 60_000).toISOString().slice(0, 16);
      const later = new Date(utc(day) + (start + n) * 60_000).toISOString().slice(0, 16);
      expect(addMinutes(moment, n)).toBe(later);
    }),
  );
});

test('a day that no calendar has is none', () => {
  fc.assert(fc.property(anyDay, (day) => expect(isDay(day)).toBe(true)));
  for (const wrong of [
    '2027-02-29',
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-1-1',
    '',
    '2100-02-29',
  ])
    expect(isDay(wrong)).toBe(false);
});

test.each([
  [sayDay('2026-09-18'), 'Friday 18 September'],
  [sayDay('2027-01-04', { year: true }), 'Monday 4 January 2027'],
  [sayMoment('2026-09-22T15:30'), 'Tuesday 22 September at 15:30'],
  [saySpan('2026-09-03', '2026-09-11'), '3–11 September'],
  [saySpan('2026-09-28', '2026-10-09'), '28 September–9 October'],
  [saySpan('2026-12-14', '2027-01-08'), '14 December 2026–8 January 2027'],
  [saySpan('2026-09-03', '2026-09-03'), '3 September'],
  [saySpan('2026-09-03', '2027-09-05'), '3 September 2026–5 September 2027'],
])('it is said as “%s”', (said, wanted) => {
  expect(said).toBe(wanted);
});
