/** What is due at an hour, as a table; and that an hour does what is due and nothing else. */
import { dueNow, everyHour } from '../../src/app/everyHour';
import { JOBS } from '../../src/app/jobs';
import { fortnightDue, lettersMoment, nextLettersDue } from '../../src/fortnight/due';
import { jobsDue } from '../../src/kit/jobs/job';
import { readSettings } from '../../src/school/settings';
import { theTerms } from '../builders';
import { tick } from '../hour';
import { northfield, rowsOf, sentTo, settingOf } from '../northfield';

const nothing = readSettings([]);
const DUE = '2026-09-18T15:00';
const checked = { answersCheckedAt: '2026-09-18T23:00' };

test.each([
  ['nothing remembered, in the night', {}, '2026-09-18T03:10', []],
  ['nothing remembered, in the morning', {}, '2026-09-18T07:10', ['rounds']],
  ['rounds were made this hour', { answersCheckedAt: '2026-09-18T10:05' }, '2026-09-18T10:55', []],
  [
    'rounds were made the hour before',
    { answersCheckedAt: '2026-09-18T10:55' },
    '2026-09-18T11:05',
    ['rounds'],
  ],
  [
    'rounds were last made the evening before',
    { answersCheckedAt: '2026-09-17T19:10' },
    '2026-09-18T06:59',
    [],
  ],
  ['the last hour of rounds', { answersCheckedAt: '2026-09-18T18:10' }, '2026-09-18T19:59', ['rounds']],
  ['after the last hour of rounds', { answersCheckedAt: '2026-09-18T18:10' }, '2026-09-18T20:00', []],
  [
    'planned visits, a minute before',
    { ...checked, visitPlansDue: '2026-09-18T07:00' },
    '2026-09-18T06:59',
    [],
  ],
  ['planned visits', { ...checked, visitPlansDue: '2026-09-18T07:00' }, '2026-09-18T07:00', ['reminders']],
  [
    'planned visits, and the fortnight’s letters',
    { visitPlansDue: '2026-09-18T07:00', lettersDue: DUE, lettersApproved: '2026-09-01' },
    '2026-09-18T15:10',
    ['reminders', 'letters'],
  ],
  ['letters wait, in the night', { lettersWaiting: 'yes' }, '2026-09-18T03:10', ['waiting letters']],
  ['letters wait, by day', { lettersWaiting: 'yes' }, '2026-09-18T10:10', ['waiting letters', 'rounds']],
  [
    'approved, a minute before',
    { ...checked, lettersDue: DUE, lettersApproved: '2026-09-01' },
    '2026-09-18T14:59',
    [],
  ],
  [
    'approved, on the minute',
    { ...checked, lettersDue: DUE, lettersApproved: '2026-09-01' },
    DUE,
    ['letters'],
  ],
  [
    'approved, hours late',
    { ...checked, lettersDue: DUE, lettersApproved: '2026-09-01' },
    '2026-09-18T23:10',
    ['letters'],
  ],
  [
    'approved, days late',
    { ...checked, lettersDue: DUE, lettersApproved: '2026-09-01' },
    '2026-09-22T03:10',
    ['letters'],
  ],
  [
    'approved, letters and rounds: letters first',
    { lettersDue: DUE, lettersApproved: '2026-09-01' },
    '2026-09-18T15:10',
    ['letters'],
  ],
  [
    'approved, with letters that wait',
    { ...checked, lettersWaiting: 'yes', lettersDue: DUE, lettersApproved: '2026-09-01' },
    DUE,
    ['waiting letters', 'letters'],
  ],
  ['approved, but nothing due', { ...checked, lettersApproved: '2026-09-01' }, '2026-09-18T23:10', []],
  ['not approved, before the morning', { ...checked, lettersDue: DUE }, '2026-09-18T06:59', []],
  ['not approved, in the morning', { ...checked, lettersDue: DUE }, '2026-09-18T07:00', ['letters']],
  ['not approved, days late', { ...checked, lettersDue: DUE }, '2026-09-25T07:00', ['letters']],
  [
    'not approved, asked already',
    { ...checked, lettersDue: DUE, lettersAskedFor: '2026-09-18' },
    '2026-09-18T15:10',
    [],
  ],
  [
    'not approved, asked about the one before',
    { ...checked, lettersDue: DUE, lettersAskedFor: '2026-09-04' },
    '2026-09-18T07:10',
    ['letters'],
  ],
  ['a competition runs to the day before', { ...checked, competitionEnds: DUE }, '2026-09-18T14:59', []],
  ['a competition is over', { ...checked, competitionEnds: DUE }, '2026-09-20T03:10', ['competition']],
  [
    'letters go first, and the competition closes in the hour after',
    { competitionEnds: DUE, lettersDue: DUE, lettersApproved: '2026-09-01' },
    DUE,
    ['letters'],
  ],
])('%s', (_, settings, now, jobs) => {
  const due = jobsDue(JOBS, { ...nothing, ...settings }, now);
  expect(due.map(({ name }) => name)).toEqual(jobs);
});

describe('a fortnight’s letters', () => {
  test.each([
    ['2026-08-01T00:00', '2026-09-18T15:00', undefined],
    ['2026-09-18T14:59', '2026-09-18T15:00', undefined],
    ['2026-09-18T15:00', '2026-10-02T15:00', '2026-09-18'],
    ['2026-10-30T10:00', '2026-11-06T15:00', '2026-10-16'],
    ['2026-12-18T15:00', '', '2026-12-18'],
  ])('at %s the next are due at %j, and the last were of the fortnight to %s', (now, next, last) => {
    expect(nextLettersDue(theTerms(), now)).toBe(next);
    expect(fortnightDue(theTerms(), now)?.lastDay).toBe(last);
  });

  test('without term dates are never due', () => {
    expect(nextLettersDue([], DUE)).toBe('');
    expect(fortnightDue([], DUE)).toBeUndefined();
  });

  test('go on the afternoon of the last school day', () =>
    expect(lettersMoment({ number: 1, firstDay: '2026-09-07', lastDay: '2026-09-18', days: [] })).toBe(DUE));
});

describe('an hour', () => {
  test('with nothing due reads no table', () => {
    const world = northfield({ settings: { answersCheckedAt: '2026-09-21T23:00' } }).next('');
    world.tables.all = () => {
      throw new Error('This tab was read.');
    };
    const jobs = dueNow(world);
    everyHour(world, jobs);
    expect(jobs).toEqual([]);
  });

  test('in a copy of the sheet does nothing', () => {
    const world = northfield({ settings: { lettersWaiting: 'yes' } });
    world.school.fileId = 'a copy';
    expect(tick(world, '2026-09-21T11:10')).toEqual([]);
    expect(settingOf(world, 'answersCheckedAt')).toBe('');
    expect(sentTo(world)).toEqual([]);
  });

  test('without time left does nothing, and the next hour makes up for it', () => {
    const world = northfield();
    world.school.time = 0;
    tick(world, '2026-09-21T11:10');
    expect(settingOf(world, 'answersCheckedAt')).toBe('');
    world.school.time = Number.POSITIVE_INFINITY;
    expect(tick(world, '2026-09-21T12:10')).toEqual(['rounds']);
    expect(settingOf(world, 'answersCheckedAt')).toBe('2026-09-21T12:10');
    expect(rowsOf(world, 'outbox')).toEqual([]);
  });
});
