/** Planned visits from the form to the letters: what is refused, who is reminded on which morning, and what their own letter says (A3). */
import { previewLetters } from '../../../src/fortnight/sendFortnightLetters';
import type { VisitPlan } from '../../../src/records';
import { changeSettings } from '../../../src/school/settings';
import { aDropIn } from '../../builders';
import { tick } from '../../hour';
import { LEAD, type MemoryWorld } from '../../memory';
import { answer, northfield, processed, RACHEL, rowsOf, SAM, sentTo, settingOf, TOM } from '../../northfield';

const TO_SAM = 'Sam Patel, Maths (SPA)';
const TO_TOM = 'Tom Reid, History (TRE)';
const plan = (given: Partial<VisitPlan> = {}): VisitPlan => ({
  plannedAt: '2026-09-11T10:00',
  visitor: 'RNG',
  teacher: 'SPA',
  day: '2026-09-15',
  period: 'Period 2',
  id: 'p1',
  ...given,
});
/** Monday 14 September; nothing else is due. */
const school = (given: Parameters<typeof northfield>[0] = {}) =>
  northfield({ now: '2026-09-14T10:00', ...given });
const sendIn = (world: MemoryWorld, values: Record<string, string>, id = 'r1') => {
  answer(world, 'visitPlanForm', { id, values });
  processed(world.next(''), 'visitPlanForm');
};
const whyAside = (world: MemoryWorld) => rowsOf(world, 'formAnswers').map(({ why }) => why);

test('up to three visits of one answer are kept, and the first morning is noted', () => {
  const world = school();
  sendIn(world, {
    teacher: TO_TOM,
    day: '2026-09-17',
    period: 'Period 5',
    teacher2: TO_SAM,
    day2: '2026-09-15',
  });
  expect(rowsOf(world, 'visitPlans')).toMatchObject([
    { visitor: 'RNG', teacher: 'TRE', day: '2026-09-17', period: 'Period 5', id: 'r1/0' },
    { visitor: 'RNG', teacher: 'SPA', day: '2026-09-15', period: '', id: 'r1/2' },
  ]);
  expect(settingOf(world, 'visitPlansDue')).toBe('2026-09-15T07:00');
  expect(world.school.sent).toEqual([]);
});

test('a later plan leaves the earlier morning, and the same visit sent again is one', () => {
  const world = school();
  const visit = { teacher: TO_SAM, day: '2026-09-15' };
  sendIn(world, visit);
  sendIn(world, { ...visit, teacher1: TO_TOM, day1: '2026-09-16' }, 'r2');
  expect(
    rowsOf(world, 'visitPlans')
      .map(({ id }) => id)
      .sort(),
  ).toEqual(['r1/0', 'r2/1']);
  expect(settingOf(world, 'visitPlansDue')).toBe('2026-09-15T07:00');
});

const FIRST = { teacher: TO_SAM, day: '2026-09-15' };
test.each<[string, Record<string, string>, string]>([
  [
    'one’s own lesson',
    { teacher: 'Rachel Ng, Maths (RNG)', day: '2026-09-15' },
    'First visit: That lesson is your own.',
  ],
  [
    'a day past',
    { ...FIRST, teacher1: TO_TOM, day1: '2026-09-11' },
    'Second visit: Friday 11 September is past.',
  ],
  [
    'a weekend',
    { ...FIRST, teacher2: TO_TOM, day2: '2026-09-19' },
    'Third visit: There is no school on Saturday',
  ],
  [
    'too far ahead',
    { teacher: TO_SAM, day: '2026-09-28' },
    'First visit: Monday 28 September is too far ahead',
  ],
  [
    'without a day',
    { ...FIRST, teacher1: TO_TOM },
    'Second visit: “On which day?”: please answer this question.',
  ],
  [
    'of nobody',
    { ...FIRST, day1: '2026-09-16' },
    'Second visit: “Whose lesson?”: please answer this question.',
  ],
  ['to a leaver', { teacher: 'Gwen One (GON)', day: '2026-09-15' }, 'First visit: Gwen One will have left'],
])('a visit %s sets the whole answer aside, with every word given back', (_, values, sentence) => {
  const world = school();
  sendIn(world, values);
  expect(rowsOf(world, 'visitPlans')).toEqual([]);
  expect(whyAside(world)[0]).toContain(sentence);
  expect(sentTo(world)).toEqual([RACHEL.email]);
  for (const said of Object.values(values))
    expect(world.school.sent[0]?.body.replace(/\s+/g, ' ')).toContain(said);
});

describe('on the morning', () => {
  const checked = { answersCheckedAt: '2026-09-15T23:00', visitPlansDue: '2026-09-15T07:00' };
  const morning = (given: Parameters<typeof northfield>[0] = {}) => {
    const world = school({ settings: checked, visitPlans: [plan()], ...given });
    world.school.now = '2026-09-15T07:10';
    return world;
  };
  const MORNING = '2026-09-15T07:10';

  test('each visitor has one letter for all visits of the day, once, and the next morning is noted', () => {
    const world = morning({
      visitPlans: [
        plan({ id: 'late', teacher: 'TRE', period: 'Period 6' }),
        plan(),
        plan({ id: 'p2', visitor: 'TRE', period: '' }),
        plan({ id: 'p3', day: '2026-09-17' }),
      ],
    });
    expect(tick(world, '2026-09-15T06:50')).toEqual([]);
    expect(tick(world, MORNING)).toEqual(['reminders']);
    expect(tick(world, '2026-09-15T08:10')).toEqual(['rounds']);
    expect(sentTo(world).sort()).toEqual([RACHEL.email, TOM.email]);
    const letter = world.school.sent.find(({ to }) => to === RACHEL.email);
    expect(letter?.body.replace(/\s+/g, ' ')).toMatch(
      /You planned these visits for today.*Sam Patel, Maths: Period 2.*Tom Reid, History: Period 6/,
    );
    expect(letter?.body).toContain('Seen by you and the coaching lead.');
    expect(settingOf(world, 'visitPlansDue')).toBe('2026-09-17T07:00');
  });

  test.each([
    ['a plan that came about', { dropIns: [aDropIn({ visitedOn: '2026-09-14' })] }],
    [
      'a visitor who has left',
      { staff: [{ ...RACHEL, status: 'Left' as const, leftOn: '2026-09-14' }, SAM] },
    ],
    [
      'a teacher who has left',
      { staff: [RACHEL, { ...SAM, status: 'Left' as const, leftOn: '2026-09-14' }] },
    ],
    ['a day that has passed', { visitPlans: [plan({ day: '2026-09-14' })] }],
  ])('nobody is reminded of %s', (_, given) => {
    const world = morning(given);
    tick(world, MORNING);
    expect(sentTo(world)).toEqual([]);
    expect(settingOf(world, 'visitPlansDue')).toBe('');
  });

  test('nobody is reminded twice, though the same morning falls due once more', () => {
    const world = morning();
    for (let time = 0; time < 2; time++) {
      tick(world, MORNING);
      world.next('').tables.commit(changeSettings({ visitPlansDue: MORNING }));
    }
    expect(sentTo(world)).toEqual([RACHEL.email]);
  });
});

test('the visitor’s own fortnight letter alone says what came about, and a lead reads it without', () => {
  const world = school({
    now: '2026-09-18T14:00',
    settings: { lettersDue: '2026-09-18T15:00', lettersApproved: '2026-09-14', visitPlansDue: '' },
    dropIns: [aDropIn({ visitedOn: '2026-09-15' })],
    visitPlans: [
      plan(),
      plan({ id: 'p2', day: '2026-09-08', plannedAt: '2026-09-07T10:00' }),
      plan({ id: 'p3', teacher: 'TRE', day: '2026-09-22' }),
    ],
  });
  expect(JSON.stringify(previewLetters(world.next(LEAD)).letters)).not.toContain('planned');
  tick(world, '2026-09-18T15:10');
  const own = world.school.sent.filter(({ body }) => body.includes('planned'));
  expect(own.map(({ to }) => to)).toEqual([RACHEL.email]);
  const told = own[0]?.body.replace(/\s+/g, ' ');
  expect(told).toContain('You made 1 visit that you had planned: thank you.');
  expect(told).toContain('One visit is still open: Sam Patel on Tuesday 8 September. Another week will do.');
  expect(told).toContain('One visit is still to come: Tom Reid on Tuesday 22 September.');
});
