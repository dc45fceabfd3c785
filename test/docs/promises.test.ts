/** The list of promises: each proved by a story where it is said to be there, and its page up to date. */
import { readPage, writtenIn } from '../../build/docs/pages';
import {
  idsIn,
  type Promised,
  problemsOf,
  promisesWritten,
  readPromises,
  readStories,
} from '../../build/docs/promises';

const promises = readPromises();
const stories = readStories();

/** How many promises each group has. */
const GROUPS = { A: 13, B: 12, C: 15, D: 7, E: 10, F: 9, G: 8 };

test('every promise is in the list once, in order', () => {
  const all = Object.entries(GROUPS).flatMap(([group, count]) =>
    Array.from({ length: count }, (_, at) => group + (at + 1)),
  );
  expect(promises.map(({ id }) => id)).toEqual(all);
  expect(promises.filter(({ practice, promise }) => !practice || !promise)).toEqual([]);
});

test('what is said to be there, or partly, has a story; what is to come has none', () => {
  expect(problemsOf(promises, stories)).toEqual([]);
});

test('docs/promises.md is as `npm run docs` writes it', () => {
  expect(writtenIn(readPage('promises'))).toBe(promisesWritten(promises, stories));
});

describe('the look for stories', () => {
  test.each([
    ["test('A6: the bulletin', …", ['A6']],
    ["test('A7, A10: a training', …", ['A7', 'A10']],
    ["describe('B1, B2 and B3: a programme', …", ['B1', 'B2', 'B3']],
    ["test('C5–C7: practise again', …", ['C5', 'C6', 'C7']],
    ["test.each(TYPED)('A4: %s as praise', …", ['A4']],
    ["test(\n  'G1: over two lines', …", ['G1']],
    ["school.ws.edit('Settings', 'B1', ''); getRange('A2:B4')", []],
  ])('finds in %j the ids %j', (text, ids) => expect(idsIn(text)).toEqual(ids));

  const promised = (given: Partial<Promised>): Promised => ({
    id: 'A1',
    practice: 'Open doors',
    promise: 'A form',
    state: 'there',
    remark: '',
    ...given,
  });

  test.each([
    ['A1 is said to be there, and no story tells of it.', promised({}), []],
    ['A1 is said to be partly, and no story tells of it.', promised({ state: 'partly' }), []],
    ['A1 does not say what is lacking.', promised({ state: 'partly' }), ['A1']],
    ['A1 is said to come, and a story tells of it.', promised({ state: 'to come' }), ['A1']],
    ['A1 has the state “soon”.', promised({ state: 'soon' }), []],
    ['Stories tell of H1, which is no promise.', promised({}), ['A1', 'H1']],
  ])('leads to “%s”', (problem, given, told) => {
    expect(problemsOf([given], new Map(told.map((id) => [id, ['one.test.ts']])))).toEqual([problem]);
  });
});
