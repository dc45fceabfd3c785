/** Standings by department: fair to small ones, to joiners and to leavers, and blind to individuals. */
import fc from 'fast-check';
import { closingMoment, standings } from '../../../src/dropIns/competition/rules';
import { departmentCounts } from '../../../src/dropIns/dropIn/counts';
import type { StaffMember } from '../../../src/records';
import { aDropIn, aPerson, theTerms } from '../../builders';

const terms = theTerms();
/** Two weeks of school, from a Monday. */
const [FROM, TO] = ['2026-09-07', '2026-09-18'];

/** So many people of a department, its codes numbered. */
const people = (department: string, count: number, given: Partial<StaffMember> = {}): StaffMember[] =>
  Array.from({ length: count }, (_, n) => aPerson({ id: `${department}${n}`, department, ...given }));

const made = (visitor: string, count: number, visitedOn = '2026-09-08') =>
  Array.from({ length: count }, () => aDropIn({ visitor, visitedOn }));

const table = (staff: StaffMember[], dropIns: ReturnType<typeof made>, to = TO) =>
  standings({ staff, dropIns, terms }, FROM, to).map(({ place, name, each, people }) => [
    place,
    name,
    each,
    people,
  ]);

test('the department with the most drop-ins per person is first, however large the other', () => {
  const staff = [...people('Maths', 8), ...people('Art', 5)];
  expect(
    table(staff, [...made('Maths0', 3), ...made('Maths1', 3), ...made('Art0', 3), ...made('Art1', 3)]),
  ).toEqual([
    [1, 'Art', 1.2, 5],
    [2, 'Maths', 0.75, 8],
  ]);
});

test('of one person three a week count, and the next three in the next week', () => {
  const data = { staff: people('Art', 5), terms };
  const dropIns = [...made('Art0', 5), ...made('Art0', 2, '2026-09-14')];
  expect(departmentCounts({ ...data, dropIns }, FROM, TO)).toEqual([
    { name: 'Art', people: 5, dropIns: 7, counted: 5 },
  ]);
});

test('equal figures share a place, by name, and the next place is passed over', () => {
  const staff = [...people('Maths', 5), ...people('Art', 5), ...people('PE', 5)];
  expect(table(staff, [...made('Maths0', 2), ...made('Art3', 2)]).map((row) => row.slice(0, 2))).toEqual([
    [1, 'Art'],
    [1, 'Maths'],
    [3, 'PE'],
  ]);
});

describe('departments of fewer than five', () => {
  const named = (staff: StaffMember[]) => table(staff, []).map(([, name, , count]) => [name, count]);
  test('race together', () =>
    expect(named([...people('Maths', 5), ...people('Art', 4), ...people('PE', 2)])).toEqual([
      ['Maths', 5],
      ['Smaller departments', 6],
    ]));
  test('that are still fewer together take the next smallest in, so that nobody stands alone', () =>
    expect(named([...people('Maths', 9), ...people('Art', 5), ...people('', 1)])).toEqual([
      ['Maths', 9],
      ['Smaller departments', 6],
    ]));
  test('that are the whole school are told of nowhere, and one of five keeps its name', () => {
    expect(named(people('Art', 4))).toEqual([]);
    expect(named(people('Art', 5))).toEqual([['Art', 5]]);
  });
  test('are so by those who were here all year, since two spans of days may be subtracted', () => {
    const staff = [...people('Art', 5), ...people('PE', 4), ...people('Maths', 9)];
    staff.push(aPerson({ id: 'PE4', department: 'PE', startedOn: '2026-09-16' }));
    expect(named(staff).map(([name]) => name)).toEqual(['Maths', 'Smaller departments']);
  });
});

describe('who is counted', () => {
  const five = people('Art', 5);
  const withOne = (given: Partial<StaffMember>) =>
    table([...five, aPerson({ id: 'X', department: 'Art', ...given })], made('X', 3));
  test.each<[string, Partial<StaffMember>, number, number]>([
    ['someone without a first day', { startedOn: '' }, 6, 0.5],
    ['who joins for the second week', { startedOn: '2026-09-14' }, 5.5, 0.55],
    ['who leaves on the first Friday', { leftOn: '2026-09-11' }, 5.5, 0.55],
    [
      'who is leaving by the list, and is here until then',
      { status: 'Left', leftOn: '2026-09-11' },
      5.5,
      0.55,
    ],
    ['who left before', { status: 'Left', leftOn: '2026-09-04' }, 5, 0],
    ['who left, nobody knows when', { status: 'Left' }, 5, 0],
    ['who comes after', { startedOn: '2026-09-21' }, 5, 0],
    ['support staff', { role: 'Support staff' }, 5, 0],
  ])('%s', (_, given, count, each) => expect(withOne(given)).toEqual([[1, 'Art', each, count]]));

  test('only drop-ins from the first to the last day count', () => {
    const days = ['2026-09-06', FROM, TO, '2026-09-19'];
    expect(
      table(
        five,
        days.flatMap((day) => made('Art0', 1, day)),
      ),
    ).toEqual([[1, 'Art', 0.4, 5]]);
  });
  test('where no school day lies between, everybody counts whole', () =>
    expect(standings({ staff: five, dropIns: [], terms: [] }, FROM, TO)).toMatchObject([
      { people: 5, each: 0 },
    ]));
});

describe('for any school', () => {
  const DAYS = ['2026-09-07', '2026-09-09', '2026-09-11', '2026-09-12', '2026-09-15', '2026-09-18'];
  const day = fc.constantFrom(...DAYS);
  const school = fc.record({
    staff: fc.uniqueArray(
      fc.record({
        id: fc.constantFrom(...'ABCDEFGHIJKLMNOPQRST'),
        department: fc.constantFrom('', 'Art', 'Maths', 'PE', 'Science'),
        startedOn: fc.oneof(fc.constant('' as const), day),
        leftOn: fc.oneof(fc.constant('' as const), day),
      }),
      { selector: ({ id }) => id },
    ),
    dropIns: fc.array(fc.record({ visitor: fc.constantFrom(...'ABCDEFGHIJKLMNOPQRST'), visitedOn: day })),
  });
  const data = (given: Parameters<Parameters<typeof school.map>[0]>[0]) => ({
    ...given,
    staff: given.staff.map((each) => aPerson(each)),
    terms,
  });
  const sum = (list: number[]) => list.reduce((all, each) => all + each, 0);

  test('every drop-in of someone who was here is in one department, and counted are no more than made', () =>
    fc.assert(
      fc.property(school, (given) => {
        const known = data(given);
        const rows = standings(known, FROM, TO);
        const here = new Set(
          known.staff
            .filter(({ startedOn, leftOn }) => !startedOn || !leftOn || startedOn <= leftOn)
            .filter(({ startedOn, leftOn }) => startedOn !== leftOn || startedOn !== '2026-09-12')
            .map(({ id }) => id),
        );
        expect(sum(rows.map(({ dropIns }) => dropIns))).toBe(
          here.size < 5 ? 0 : given.dropIns.filter(({ visitor }) => here.has(visitor)).length,
        );
        for (const { counted, dropIns } of rows) expect(counted).toBeLessThanOrEqual(dropIns);
      }),
    ));

  test('the order of rows in the sheet changes nothing', () =>
    fc.assert(
      fc.property(school, (given) => {
        const known = data(given);
        const turned = { ...known, staff: [...known.staff].reverse(), dropIns: [...known.dropIns].reverse() };
        expect(standings(turned, FROM, TO)).toEqual(standings(known, FROM, TO));
      }),
    ));

  test('a place says how many stand above, and no row is about fewer than five people', () =>
    fc.assert(
      fc.property(school, (given) => {
        const rows = standings(data(given), FROM, TO);
        for (const row of rows) expect(row.place).toBe(1 + rows.filter(({ each }) => each > row.each).length);
        const whole = standings(
          {
            ...data(given),
            staff: data(given).staff.map((each) => ({
              ...each,
              startedOn: '' as const,
              leftOn: '' as const,
            })),
          },
          FROM,
          TO,
        );
        for (const { people: count } of whole) expect(count).toBeGreaterThanOrEqual(5);
      }),
    ));
});

test('it closes on the morning after the last day', () =>
  expect(closingMoment('2026-10-23')).toBe('2026-10-24T09:00'));
