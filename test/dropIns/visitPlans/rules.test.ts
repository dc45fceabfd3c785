/** Planned visits: which days may be planned, which plans came about, and counts that show nobody (A3). */
import fc from 'fast-check';
import {
  dayProblem,
  fulfilledPlans,
  nextReminder,
  plannedBy,
  weeksToPlan,
} from '../../../src/dropIns/visitPlans/rules';
import type { VisitPlan } from '../../../src/records';
import { addDays, mondayOf } from '../../../src/school/days';
import { aPerson, aTerm, theTerms } from '../../builders';

const plan = (given: Partial<VisitPlan> = {}): VisitPlan => ({
  plannedAt: '2026-09-04T10:00',
  visitor: 'RNG',
  teacher: 'SPA',
  day: '2026-09-08',
  period: '',
  id: 'p1',
  ...given,
});
const visit = (visitedOn: string, visitor = 'RNG', teacher = 'SPA') => ({ visitor, teacher, visitedOn });

test.each([
  ['on a school day, this week and the next', '2026-09-09', ['2026-09-07', '2026-09-14']],
  ['on its last school day', '2026-09-11', ['2026-09-07', '2026-09-14']],
  ['at a weekend, the two that follow', '2026-09-12', ['2026-09-14', '2026-09-21']],
  ['before a holiday, the week after it', '2026-10-23', ['2026-10-19', '2026-11-02']],
  ['in the last week, that one alone', '2026-12-17', ['2026-12-14']],
])('%s can be planned', (_, today, mondays) =>
  expect(weeksToPlan(theTerms(), today).map(({ monday }) => monday)).toEqual(mondays),
);

test.each([
  ['today', '2026-09-09', undefined],
  ['the last day of next week', '2026-09-18', undefined],
  ['yesterday', '2026-09-08', 'Tuesday 8 September is past. If you have been already,'],
  ['a Saturday', '2026-09-12', 'There is no school on Saturday 12 September.'],
  ['the week after next', '2026-09-21', 'up to Friday 18 September.'],
])('a visit %s', (_, day, sentence) => {
  const problem = dayProblem(theTerms(), '2026-09-09', day);
  expect(problem).toEqual(sentence && expect.stringContaining(sentence));
});

test('no visit can be planned where the term dates have ended', () =>
  expect(dayProblem([aTerm('Summer', '2026-06-01', '2026-07-17')], '2026-09-09', '2026-09-10')).toContain(
    'no school week to come',
  ));

describe('a plan comes about', () => {
  const two = [plan({ id: 'tue' }), plan({ id: 'thu', day: '2026-09-10' })];
  test.each([
    ['by a visit on its day', two, [visit('2026-09-08')], ['tue']],
    ['by the nearest visit of its week', two, [visit('2026-09-11')], ['thu']],
    ['each by a visit of its own', two, [visit('2026-09-10'), visit('2026-09-11')], ['thu', 'tue']],
    ['never by a visit of another week', two, [visit('2026-09-14')], []],
    ['never by somebody else’s visit', two, [visit('2026-09-08', 'TRE')], []],
    ['never by a visit to somebody else', two, [visit('2026-09-08', 'RNG', 'TRE')], []],
    [
      'by a visit on the day on which it was planned',
      [plan({ plannedAt: '2026-09-08T09:00', day: '2026-09-10' })],
      [visit('2026-09-08')],
      ['p1'],
    ],
    [
      'never by a visit made before it was planned',
      [plan({ plannedAt: '2026-09-08T09:00', day: '2026-09-10' })],
      [visit('2026-09-07')],
      [],
    ],
  ])('%s', (_, plans, visits, kept) => expect([...fulfilledPlans(plans, visits)].sort()).toEqual(kept));

  const code = fc.constantFrom('A', 'B');
  const day = fc.integer({ min: 0, max: 13 }).map((n) => addDays('2026-09-07', n));
  const thePlans = fc
    .array(fc.tuple(code, code, day), { maxLength: 8 })
    .map((list) => list.map(([visitor, teacher, day], at) => plan({ visitor, teacher, day, id: `p${at}` })));
  const theVisits = fc
    .array(fc.tuple(code, code, day), { maxLength: 8 })
    .map((list) => list.map(([visitor, teacher, day]) => visit(day, visitor, teacher)));

  test('as often as there are visits for it, in whatever order the rows stand, and once at most by each', () => {
    const of = (x: { visitor: string; teacher: string }, day: string) =>
      `${x.visitor} ${x.teacher} ${mondayOf(day)}`;
    const countOf = (keys: string[]) =>
      keys.reduce((all, key) => all.set(key, (all.get(key) ?? 0) + 1), new Map<string, number>());
    fc.assert(
      fc.property(thePlans, theVisits, (plans, visits) => {
        const kept = fulfilledPlans(plans, visits);
        const made = countOf(visits.map((each) => of(each, each.visitedOn)));
        const planned = countOf(plans.map((each) => of(each, each.day)));
        const came = countOf(plans.filter(({ id }) => kept.has(id)).map((each) => of(each, each.day)));
        for (const [key, n] of planned) expect(came.get(key) ?? 0).toBe(Math.min(n, made.get(key) ?? 0));
        expect(fulfilledPlans([...plans].reverse(), [...visits].reverse()).size).toBe(kept.size);
      }),
    );
  });
});

test.each([
  ['2026-09-08T06:59', '2026-09-08T07:00'],
  ['2026-09-08T07:00', '2026-09-10T07:00'],
  ['2026-09-10T07:10', ''],
])('after %s the next reminder is %j', (now, due) =>
  expect(nextReminder(['2026-09-10', '2026-09-08', '2026-09-08'], now)).toBe(due),
);

describe('who has planned is counted', () => {
  const WEEK = { days: ['2026-09-08', '2026-09-09'] };
  const people = (department: string, n: number) =>
    Array.from({ length: n }, (_, at) => aPerson({ department, id: `${department}${at}` }));

  test('once a person, of those who teach here, in that week', () => {
    const staff = [
      ...people('Maths', 5),
      aPerson({ id: 'X', department: 'Maths', role: 'Support staff' }),
      aPerson({ id: 'Y', department: 'Maths', status: 'Left', leftOn: '2026-09-01' }),
    ];
    const plans = [
      plan({ visitor: 'Maths0' }),
      plan({ visitor: 'Maths0', day: '2026-09-09', id: 'p2' }),
      plan({ visitor: 'Maths1', day: '2026-09-15' }),
      plan({ visitor: 'X' }),
      plan({ visitor: 'Y' }),
    ];
    expect(plannedBy(staff, plans, WEEK)).toEqual([{ department: 'Maths', planned: 1, people: 5 }]);
  });

  test('never of fewer than five, small departments together', () => {
    const staff = [...people('Art', 2), ...people('Maths', 5), ...people('PE', 3)];
    expect(plannedBy(staff, [plan({ visitor: 'Art0' })], WEEK)).toEqual([
      { department: 'Maths', planned: 0, people: 5 },
      { department: 'Smaller departments', planned: 1, people: 5 },
    ]);
  });
});
