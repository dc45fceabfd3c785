/** A programme's survey: whom it goes to, which half term it is of, and what is shown of its answers. */
import fc from 'fast-check';
import {
  agreedIn,
  FEWEST_ANSWERS,
  NOTHING_PUBLISHED,
  passedBy,
  publish,
  sharesOf,
  surveyed,
  surveyQuestions,
  wishesOf,
} from '../../../src/programmes/survey/rules';
import type { Term } from '../../../src/records';
import { halfTermOf } from '../../../src/school/calendar';
import { aPair, aPerson } from '../../builders';

const statements = surveyQuestions().filter(({ kind }) => kind === 'choice');

test('it asks five statements that need an answer, and a question that needs none', () => {
  expect(surveyQuestions().map(({ kind, required }) => `${kind} ${required}`)).toEqual([
    ...new Array(5).fill('choice true'),
    'paragraph false',
  ]);
  expect(new Set(surveyQuestions().map(({ field }) => field)).size).toBe(6);
});

describe('of the answers', () => {
  const anyAnswer = fc.record(
    Object.fromEntries(statements.map(({ field, choices }) => [field, fc.constantFrom('', ...choices)])),
  ) as fc.Arbitrary<Record<string, string>>;

  test('nothing is shown while there are fewer than five, and then each statement once', () => {
    fc.assert(
      fc.property(fc.array(anyAnswer, { maxLength: 12 }), (answers) => {
        const agreed = agreedIn(answers);
        if (answers.length < FEWEST_ANSWERS) return expect(agreed).toEqual([]);
        expect(agreed.map(({ statement }) => statement)).toEqual(statements.map(({ title }) => title));
        for (const [at, { share }] of agreed.entries()) {
          const said = answers.map((answer) => answer[statements[at]?.field ?? ''] ?? '');
          expect(share * answers.length).toBeCloseTo(said.filter((each) => /^Agree/.test(each)).length);
        }
      }),
    );
  });
});

const term = (name: string, firstDay: string, lastDay: string, kind: Term['kind'] = 'Term'): Term => ({
  kind,
  name,
  firstDay,
  lastDay,
  id: name,
});
const terms = [
  term('Autumn 2', '2026-11-02', '2026-12-18'),
  term('', '2026-11-27', '2026-11-27', 'Training day'),
  term('Autumn 1', '2026-09-01', '2026-10-23'),
];

test.each([
  ['2026-08-31', undefined],
  ['2026-09-01', 'Autumn 1'],
  ['2026-10-28', 'Autumn 1'],
  ['2026-11-30', 'Autumn 2'],
  ['2027-01-02', 'Autumn 2'],
])('%s belongs to %s, as holidays do to the half term before', (day, name) =>
  expect(halfTermOf(terms, day)?.name).toBe(name),
);

test('it goes to everyone in the programme now, each once, and to nobody who has left or whose pair has ended', () => {
  const staff = ['A', 'B', 'C', 'D', 'E', 'F'].map((id) => aPerson({ id }));
  staff.push(aPerson({ id: 'L', status: 'Left', leftOn: '2026-09-10' }));
  const pairs = [
    aPair({ id: '1', coach: 'A', teacher: 'B' }),
    aPair({ id: '2', coach: 'A', teacher: 'C' }),
    aPair({ id: '3', coach: 'D', teacher: 'E', until: '2026-09-11' }),
    aPair({ id: '4', coach: 'F', teacher: 'E', programme: 'other' }),
    aPair({ id: '5', coach: 'A', teacher: 'L' }),
  ];
  const programme = aPair().programme;
  expect(surveyed(programme, pairs, staff, '2026-09-21').map(({ id }) => id)).toEqual(['A', 'B', 'C']);
});

describe('of answers that come one by one', () => {
  const fields = surveyQuestions().map(({ field }) => field);
  const anyAnswers = fc
    .array(
      fc.array(fc.constantFrom('Agree', 'Disagree', ''), {
        minLength: fields.length,
        maxLength: fields.length,
      }),
      { maxLength: 25 },
    )
    .map((list) =>
      list.map((given, at) => ({
        id: `answer ${at}`,
        values: Object.fromEntries(fields.map((field, nth) => [field, given[nth] ?? ''])),
      })),
    );

  test('no two looks differ by fewer than five people, whenever the lead looks and however often it is sent', () => {
    fc.assert(
      fc.property(anyAnswers, fc.array(fc.nat(4)), fc.nat(25), (answers, pauses, resentAt) => {
        let published = NOTHING_PUBLISHED;
        let [seen, from] = [0, 0];
        const shown: Set<string>[] = [];
        for (const pause of [...pauses, 25]) {
          seen = Math.min(answers.length, seen + pause);
          if (from === 0 && seen >= resentAt) {
            // The half term began with the answer at `from`, and the lead sends the survey again a little later.
            from = Math.max(0, resentAt - 3);
            const passed = passedBy(published, answers.slice(0, seen), seen - from);
            published = { ...NOTHING_PUBLISHED, last: published.last, passed };
          }
          published = publish(published, answers.slice(from, seen));
          const counted = answers.slice(from).slice(published.passed, published.passed + published.answered);
          if (published.answered > 0) shown.push(new Set(counted.map(({ id }) => id)));
          expect(wishesOf(published, answers.slice(from, seen)).sort()).toEqual(
            counted
              .map(({ values }) => values[fields[5] ?? ''] ?? '')
              .filter(Boolean)
              .sort(),
          );
          const agreed = agreedIn(counted.map(({ values }) => values));
          for (const [at, { share }] of sharesOf(published).entries())
            expect(Math.abs(share - (agreed[at]?.share ?? -1))).toBeLessThan(0.051);
        }
        for (const one of shown)
          for (const other of shown) {
            expect(one.size).toBeGreaterThanOrEqual(5);
            const more = [...other].filter((id) => !one.has(id)).length;
            const isPart = [...one].every((id) => other.has(id));
            if (isPart) expect(more === 0 || more >= 5).toBe(true);
          }
      }),
    );
  });

  test('a survey that ends with seven shows what was said by five, and wishes without their order', () => {
    const answers = ['e', 'd', 'c', 'b', 'a', 'g', 'f'].map((wish, at) => ({
      id: String(at),
      values: { q0: 'Agree', q5: wish },
    }));
    const five = publish(NOTHING_PUBLISHED, answers.slice(0, 5));
    expect(publish(five, answers)).toBe(five);
    expect(wishesOf(five, answers)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(sharesOf(five)[0]).toMatchObject({ share: 1 });
  });
});
