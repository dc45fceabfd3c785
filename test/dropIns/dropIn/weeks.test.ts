/** Drop-ins per head, week by week and by department: short weeks, weeks under way, holidays and the turn of the year. */
import { departmentRates, dropInWeeks } from '../../../src/dropIns/dropIn/weeks';
import { aDropIn, aPerson, aTerm, theTerms } from '../../builders';

const staff = ['A', 'B', 'C', 'D', 'E'].map((id) => aPerson({ id }));
const on = (...days: string[]) => days.map((visitedOn) => aDropIn({ visitor: 'A', visitedOn }));
const data = (dropIns = on(), terms = theTerms()) => ({ staff, terms, dropIns });

test('each week has its drop-ins per teacher, all of them, and the one under way says so', () => {
  const dropIns = on(
    '2026-09-07',
    '2026-09-08',
    '2026-09-09',
    '2026-09-10',
    '2026-09-13',
    '2026-09-14',
    '2026-09-16',
  );
  expect(dropInWeeks(data(dropIns), '2026-09-15')).toEqual([
    { monday: '2026-09-07', dropIns: 5, people: 5, each: 1, isOver: true },
    { monday: '2026-09-14', dropIns: 1, people: 5, each: 0.2, isOver: false },
  ]);
});

test('holidays are no weeks, and before the first school day there are none', () => {
  const mondays = dropInWeeks(data(), '2026-11-03').map(({ monday }) => monday);
  expect(mondays.slice(-2)).toEqual(['2026-10-19', '2026-11-02']);
  expect(dropInWeeks(data(), '2026-09-06')).toEqual([]);
});

test('a new school year begins anew, and its last weeks stand until then', () => {
  const terms = [...theTerms(), aTerm('Autumn 1', '2027-09-06', '2027-10-22')];
  expect(dropInWeeks(data([], terms), '2027-08-20')).toHaveLength(14);
  expect(dropInWeeks(data([], terms), '2027-09-07')).toHaveLength(1);
});

describe('by department', () => {
  test('a week is five school days, so that the third day of the second week makes eight fifths of one', () => {
    const dropIns = on('2026-09-07', '2026-09-08', '2026-09-15', '2026-09-16');
    expect(departmentRates(data(dropIns), '2026-09-16')).toEqual([
      { name: 'Maths', people: 5, dropIns: 4, each: 0.8 / 1.6 },
    ]);
  });
  test('each half term begins anew; before the first there is nothing', () => {
    expect(departmentRates(data(on('2026-10-20', '2026-11-02')), '2026-11-06')).toMatchObject([
      { dropIns: 1, each: 0.2 },
    ]);
    expect(departmentRates(data(), '2026-09-06')).toEqual([]);
    expect(departmentRates(data(on(), [aTerm('A', '2026-09-05', '2026-10-23')]), '2026-09-06')).toEqual([]);
  });
});
