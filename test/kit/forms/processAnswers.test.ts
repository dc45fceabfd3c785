/** Answers are each dealt with once, whatever rings the bell, what fails, or when the time runs out. */
import { everyHour } from '../../../src/app/everyHour';
import { rounds as roundsJob } from '../../../src/app/rounds';
import { LEAD, type MemoryWorld } from '../../memory';
import { answer, northfield, processed, rowsOf, sentTo, settingOf } from '../../northfield';

const said = {
  visitedOn: '2026-09-14',
  teacher: 'Sam Patel, Maths (SPA)',
  praise: 'All of it.',
  sharing: 'Just for them',
  thanks: 'No',
};
const visit = (world: MemoryWorld, id: string, at = world.school.now) =>
  answer(world, 'dropInForm', { id, at, values: said });
const recorded = (world: MemoryWorld) => rowsOf(world, 'dropIns').map(({ id }) => id);

test('an answer that is found twice is recorded once and told of once', () => {
  const world = northfield();
  visit(world, 'a');
  expect(processed(world, 'dropInForm')).toBe(1);
  expect(processed(world, 'dropInForm')).toBe(0);
  expect(processed(world.next(''), 'dropInForm')).toBe(0);
  expect(recorded(world)).toEqual(['a']);
  expect(sentTo(world)).toEqual(['spa@northfield.example']);
});

test('an answer that was set aside is not looked at again', () => {
  const world = northfield();
  answer(world, 'dropInForm', { values: { ...said, praise: '' } });
  processed(world, 'dropInForm');
  processed(world.next(), 'dropInForm');
  expect(sentTo(world)).toEqual(['rng@northfield.example']);
});

test('a submit brings whatever is unread, however long ago it came, in the order in which it came', () => {
  const world = northfield();
  visit(world, 'last week', '2026-09-14T10:00');
  visit(world, 'now');
  expect(processed(world, 'dropInForm')).toBe(2);
  expect(recorded(world)).toEqual(['now', 'last week']);
});

test('a busy day of more answers than are read at first doubles none', () => {
  const world = northfield();
  for (let n = 1; n <= 230; n++) visit(world, `n${n}`, '2026-09-21T09:30');
  processed(world, 'dropInForm');
  expect(processed(world.next(), 'dropInForm')).toBe(0);
  expect(new Set(recorded(world)).size).toBe(230);
  expect(world.school.sent).toHaveLength(230);
});

describe('a fault in deciding', () => {
  function faulty(problem: Error = new TypeError('Cannot read properties of undefined')) {
    const world = northfield({ settings: { leads: `${LEAD}, second@northfield.example` } }).next();
    const { all } = world.tables;
    world.tables.all = ((type: { tab: string }) => {
      if (type.tab === 'Staff') throw problem;
      return all(type as never);
    }) as typeof all;
    return world;
  }

  test('sets the answer aside, gives the words back and tells each lead', () => {
    const world = faulty();
    visit(world, 'a');
    processed(world, 'dropInForm');
    expect(rowsOf(world, 'formAnswers')).toMatchObject([
      {
        outcome: 'Returned',
        why: 'Stepwise could not take this answer in, and has told the coaching lead.',
      },
    ]);
    expect(sentTo(world)).toEqual(['rng@northfield.example', LEAD, 'second@northfield.example']);
    expect(world.school.sent[0]?.body).toContain('All of it.');
    expect(world.school.sent[1]?.body).toContain('while taking in an answer to “Lesson drop-in”');
    expect(rowsOf(world, 'activity')).toMatchObject([
      { kind: 'Fault', what: 'Taking in an answer to “Lesson drop-in”', at: '2026-09-21T10:00' },
    ]);
    expect(rowsOf(world, 'activity')[0]?.detail).toContain('Cannot read properties of undefined');
  });

  test.each([
    'Service Spreadsheets timed out while accessing document with id 1AbC.',
    'Service unavailable: Spreadsheets',
    "We're sorry, a server error occurred. Please wait a bit and try again.",
  ])('that Google says will pass (%s) leaves the answer to be found by the next hour', (said) => {
    const world = faulty(new Error(said));
    visit(world, 'a');
    expect(() => processed(world, 'dropInForm')).toThrow(said);
    expect([rowsOf(world, 'formAnswers'), sentTo(world)]).toEqual([[], []]);
    expect(processed(world.next(), 'dropInForm')).toBe(1);
    expect(recorded(world)).toEqual(['a']);
  });

  test('is told once a day, and logged each time; the answers after it are looked at', () => {
    const world = faulty();
    visit(world, 'a');
    visit(world, 'b');
    processed(world, 'dropInForm');
    const told = () => world.school.sent.filter(({ to }) => to === LEAD).length;
    expect(told()).toBe(1);
    expect(rowsOf(world, 'activity')).toHaveLength(2);
    expect(rowsOf(world, 'formAnswers')).toHaveLength(2);
    expect(settingOf(world, 'faultReportedOn')).toBe('2026-09-21');
  });

  test('is told again on another day', () => {
    const world = faulty();
    visit(world, 'a');
    processed(world, 'dropInForm');
    world.school.now = '2026-09-22T10:00';
    visit(world, 'b');
    processed(world, 'dropInForm');
    expect(world.school.sent.filter(({ to }) => to === LEAD)).toHaveLength(2);
  });
});

test('a fault in storing stops the run: the answer stays to be found, and is not told as anybody’s mistake', () => {
  const world = northfield();
  visit(world, 'a');
  world.school.commitsLeft = 0;
  expect(() => processed(world, 'dropInForm')).toThrow('Exceeded maximum execution time');
  world.school.commitsLeft = Number.POSITIVE_INFINITY;
  expect(sentTo(world)).toEqual([]);
  expect(processed(world.next(), 'dropInForm')).toBe(1);
  expect(recorded(world)).toEqual(['a']);
});

describe('the hourly rounds', () => {
  const rounds = (world: MemoryWorld) => everyHour(world.next(''), [roundsJob]);

  test('find answers whose submit never came, in both forms, and remember when', () => {
    const world = northfield();
    world.school.now = '2026-09-18T19:10:30';
    rounds(world);
    expect(settingOf(world, 'answersCheckedAt')).toBe('2026-09-18T19:10:30');
    world.school.now = '2026-09-21T10:00';
    visit(world, 'weekend', '2026-09-19T12:00');
    visit(world, 'late', '2026-09-18T17:10:30');
    visit(world, 'old', '2026-09-18T17:10:29');
    answer(world, 'coachingForm', { id: 'c', at: '2026-09-20T12:00', by: 'who@elsewhere.example' });
    rounds(world);
    expect(recorded(world)).toEqual(['late', 'weekend']);
    expect(rowsOf(world, 'formAnswers').map(({ id }) => id)).toEqual(['c', 'late', 'weekend']);
    expect(settingOf(world, 'answersCheckedAt')).toBe('2026-09-21T10:00');
  });

  test('after a long gap with too little time take in the rest at the next hour', () => {
    const world = northfield({ settings: { answersCheckedAt: '2026-09-14T19:00' } });
    for (const day of [15, 16, 17, 18]) visit(world, `on ${day}`, `2026-09-${day}T12:00`);
    world.school.time = 5;
    rounds(world);
    expect(recorded(world).length).toBeGreaterThan(0);
    expect(recorded(world).length).toBeLessThan(4);
    world.school.time = Number.POSITIVE_INFINITY;
    world.school.now = '2026-09-21T11:00';
    rounds(world);
    expect(recorded(world)).toEqual(['on 18', 'on 17', 'on 16', 'on 15']);
    expect(world.school.sent).toHaveLength(4);
    expect(settingOf(world, 'answersCheckedAt')).toBe('2026-09-21T11:00');
  });

  test.each([
    ['2026-09-21T06:00', 0, 1],
    ['2026-09-21T06:01', 0, 0],
    ['2026-09-21T09:59', 1, 1],
    ['', 0, 1],
  ])('figures shown at %j, with %i new answers: made anew %i times', (figuresShownAt, news, times) => {
    const world = northfield({ settings: { figuresShownAt } });
    if (news) visit(world, 'a');
    rounds(world);
    expect(world.school.pages.filter(({ tab }) => tab === 'This fortnight')).toHaveLength(times);
  });
});
