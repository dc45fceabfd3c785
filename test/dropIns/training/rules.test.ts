/** The focus that follows from training: what is looked for on a day, by whom, and when that changes next. */
import fc from 'fast-check';
import {
  endedBy,
  focusFirst,
  focusOn,
  isInForce,
  lookFor,
  newestFirst,
  nextChange,
} from '../../../src/dropIns/training/rules';
import type { Training } from '../../../src/records';
import { aTraining } from '../../builders';

const boards = aTraining({ technique: 'Boards', heldOn: '2026-09-07', until: '2026-10-23', id: 'a' });
const wait = aTraining({ technique: 'Wait time', heldOn: '2026-09-14', until: '2026-09-25', id: 'b' });
const maths = aTraining({ technique: 'Models', department: 'Maths', heldOn: '2026-09-16', id: 'c' });
const logged = aTraining({ technique: 'Fire drill', heldOn: '2026-09-07', until: '', id: 'd' });
const ALL = [boards, wait, maths, logged];

test.each<[string, string, string | undefined, string[]]>([
  ['before any', '2026-09-06', undefined, []],
  ['the day of the training', '2026-09-07', undefined, ['Boards']],
  ['the newest first', '2026-09-15', undefined, ['Wait time', 'Boards']],
  ['everyone’s', '2026-09-16', undefined, ['Models', 'Wait time', 'Boards']],
  ['its own department’s', '2026-09-16', 'Maths', ['Models', 'Wait time', 'Boards']],
  ['another department’s', '2026-09-16', 'History', ['Wait time', 'Boards']],
  ['where nobody has a department', '2026-09-16', '', ['Wait time', 'Boards']],
  ['the last day still counts', '2026-09-25', 'History', ['Wait time', 'Boards']],
  ['the day after does not', '2026-09-26', 'History', ['Boards']],
  ['what is only recorded is never a focus', '2026-10-24', undefined, []],
])('%s', (_, day, department, techniques) => {
  expect(focusOn(ALL, day, department).map(({ technique }) => technique)).toEqual(techniques);
});

test('a technique trained twice is named once, where it stands newest', () => {
  const again = { ...boards, heldOn: '2026-09-21', id: 'e' };
  const found = focusOn([...ALL, again], '2026-09-22', 'History');
  expect(found.map(({ technique }) => technique)).toEqual(['Boards', 'Wait time']);
});

test('it is said in one sentence, with the department where it is one’s', () => {
  expect(lookFor(focusOn(ALL, '2026-09-16'))).toBe(
    'This half term we look for: in Maths: Models; Wait time; Boards.',
  );
  expect(lookFor([])).toBe('');
});

test('what belongs to the focus comes first, and nothing is lost or moved otherwise', () => {
  const list = ['Entry', 'Boards', 'Exit', 'Wait time', 'Boards'];
  expect(focusFirst(list, focusOn(ALL, '2026-09-15'), (each) => each)).toEqual([
    'Boards',
    'Wait time',
    'Boards',
    'Entry',
    'Exit',
  ]);
});

test('a focus that is ended is not in force today, and what began today stays as a record', () => {
  expect(endedBy(boards, '2026-09-21')).toEqual({ ...boards, until: '2026-09-20' });
  expect(endedBy(boards, '2026-09-07')).toEqual({ ...boards, until: '' });
});

const days = fc.integer({ min: 1, max: 28 }).map((n) => `2026-09-${String(n).padStart(2, '0')}`);
const trainings = fc.array(
  fc.record({
    heldOn: days,
    until: fc.oneof(days, fc.constant('')),
    technique: fc.constantFrom('A', 'B', 'C'),
  }),
  { maxLength: 6 },
);
const made = (list: Partial<Training>[]) => list.map((each, at) => aTraining({ ...each, id: `t${at}` }));

test('the focus stays as it is until the day that is named, and never names a day that has come', () => {
  fc.assert(
    fc.property(trainings, days, days, (list, from, later) => {
      const all = made(list);
      const next = nextChange(all, from);
      expect(next === '' || next > from).toBe(true);
      if (later >= from && (next === '' || later < next))
        expect(focusOn(all, later)).toEqual(focusOn(all, from));
    }),
  );
});

test('newest first keeps every session, and ending one ends only that', () => {
  fc.assert(
    fc.property(trainings, days, (list, today) => {
      const all = made(list);
      expect(newestFirst(all)).toHaveLength(all.length);
      for (const each of all) expect(isInForce(endedBy(each, today), today)).toBe(false);
    }),
  );
});
