/** Two days are compared by what matters: a moment some seconds later is no loss, and everything else is one. */
import { type Outcome, worse } from './outcome';

const day = (...rows: string[]): Outcome => ({
  rows,
  doubled: [],
  sent: [],
  open: [],
  forms: [],
  leftOver: 0,
  triggers: [],
  isLockFree: true,
  shut: '',
});

test.each([
  [
    'Settings: Practice | {"until":"2026-09-08T18:59"}',
    'Settings: Practice | {"until":"2026-09-08T19:00:07"}',
    0,
  ],
  [
    'Settings: Practice | {"until":"2026-09-08T18:59"}',
    'Settings: Practice | {"until":"2026-09-08T19:20"}',
    2,
  ],
  ['Form answers: Tue 8 Sep 2026 12:00 | a', 'Form answers: Tue 8 Sep 2026 12:01 | a', 0],
  ['Form answers: Tue 8 Sep 2026 12:00 | a', 'Form answers: Tue 8 Sep 2026 12:00 | b', 2],
  ['Drop-ins: Tue 8 Sep 2026 | a', 'Drop-ins: Wed 9 Sep 2026 | a', 2],
  ['Settings: Next letters due | 2026-09-11T15:00', 'Settings: Next letters due | ', 2],
])('“%s” and “%s” differ in %d ways', (calm, disturbed, ways) => {
  expect(worse(day(disturbed), day(calm))).toHaveLength(ways);
});

test('of two rows that are alike, one is too many', () => {
  const row = 'Form answers: Tue 8 Sep 2026 12:00 | a';
  expect(worse(day(row, row.replace('12:00', '12:01')), day(row))).toHaveLength(1);
});
