/** Which conversations count for a pair, whatever was changed since. */
import { conversations } from '../../../src/programmes/pairs/held';
import type { Pair } from '../../../src/records';
import { aPair } from '../../builders';

const TUESDAY = '2026-09-15';
const THURSDAY = '2026-09-17';

const own = aPair({ from: '2026-09-07' });
const changed: Pair[] = [
  { ...own, until: '2026-09-16', mode: 'Directive' },
  { ...own, from: THURSDAY, mode: 'Dialogic', id: 'after' },
];
const group = { ...own, format: 'Small group' as const };
const second = { ...group, teacher: 'JWA', id: 'two' };
const circle: Pair[] = [
  { ...group, coach: 'AAA', teacher: 'BBB', id: 'a' },
  { ...group, coach: 'BBB', teacher: 'CCC', id: 'b' },
  { ...group, coach: 'CCC', teacher: 'AAA', id: 'c' },
];
const broken = circle.slice(0, 2);

/** Each: what is counted for the first pair, the rows, and the row and day of the only conversation. */
test.each<[string, Pair[], { row: string; on: string }, boolean]>([
  ['its own', [own], { row: own.id, on: TUESDAY }, true],
  ['another pair’s', [own, { ...own, teacher: 'JWA', id: 'two' }], { row: 'two', on: TUESDAY }, false],
  ['one held before its mode changed', [...changed].reverse(), { row: own.id, on: TUESDAY }, true],
  ['one held after its mode changed', changed, { row: 'after', on: THURSDAY }, true],
  [
    'of the same two in another programme',
    [own, { ...own, programme: 'b', id: 'two' }],
    { row: 'two', on: TUESDAY },
    false,
  ],
  [
    'of another coach after a swap',
    [
      { ...own, coach: 'POW', from: THURSDAY, id: 'new' },
      { ...own, until: '2026-09-16' },
    ],
    { row: own.id, on: TUESDAY },
    false,
  ],
  ['of another member of its group', [group, second], { row: 'two', on: TUESDAY }, true],
  [
    'of a member after the group’s mode changed',
    [{ ...group, from: THURSDAY, id: 'new' }, { ...group, until: '2026-09-16' }, second],
    { row: 'two', on: TUESDAY },
    true,
  ],
  [
    'of a group that it joined later',
    [{ ...group, from: THURSDAY }, second],
    { row: 'two', on: TUESDAY },
    false,
  ],
  [
    'of a group that it had left',
    [{ ...group, until: '2026-09-11' }, second],
    { row: 'two', on: TUESDAY },
    false,
  ],
  [
    'of the same coach’s group in another programme',
    [group, { ...second, programme: 'b' }],
    { row: 'two', on: TUESDAY },
    false,
  ],
  ['of another coach’s group', [group, { ...second, coach: 'POW' }], { row: 'two', on: TUESDAY }, false],
  [
    'of the same coach one-to-one',
    [group, { ...second, format: 'One-to-one' }],
    { row: 'two', on: TUESDAY },
    false,
  ],
  ['of the next in its circle', circle, { row: 'b', on: TUESDAY }, true],
  ['of the last in its circle', circle, { row: 'c', on: TUESDAY }, true],
  ['of the next in a row that is no circle', broken, { row: 'b', on: TUESDAY }, false],
  [
    'of one of two who coach each other',
    [
      { ...own, format: 'Reciprocal' },
      { ...own, coach: own.teacher, teacher: own.coach, format: 'Reciprocal', id: 'two' },
    ],
    { row: 'two', on: TUESDAY },
    false,
  ],
])('a conversation counts or not: %s', (_, rows, { row, on }, counts) => {
  const heldFor = conversations(rows, [{ pair: row, heldOn: on }]);
  expect(heldFor(rows[0] as Pair)).toHaveLength(counts ? 1 : 0);
});

test('conversations come in the order of their days, each once', () => {
  const rows = [...changed, { ...group, id: 'x' }];
  const sessions = [THURSDAY, TUESDAY].map((heldOn, at) => ({ heldOn, pair: at === 0 ? 'after' : own.id }));
  const found = conversations(rows, sessions)(rows[0] as Pair);
  expect(found.map(({ heldOn }) => heldOn)).toEqual([TUESDAY, THURSDAY]);
});
