/** What a leaver leaves open is closed, and nothing of anybody else. */
import { closeForLeavers } from '../../../src/coaching/steps/closeForLeavers';
import { aPair, aPerson, aStep } from '../../builders';

const TODAY = '2026-09-21';
const SAM = { id: 'SPA', forename: 'Sam', surname: 'Patel' };
const NG = aPerson({ id: 'RNG' });

const closed = (
  given: Parameters<typeof aPerson>[0],
  more: Partial<Parameters<typeof closeForLeavers>[0]> = {},
) =>
  closeForLeavers({
    today: TODAY,
    staff: [NG, aPerson({ ...SAM, ...given })],
    pairs: [aPair()],
    steps: [aStep()],
    ...more,
  }).map(({ type, row }) => `${type.tab}: ${row['leftOn'] ?? row['until'] ?? row['state']}`);

test.each<[string, Parameters<typeof aPerson>[0], string[]]>([
  ['is here', {}, []],
  ['will leave', { leftOn: '2026-12-18' }, ['Pairs: 2026-12-18']],
  ['leaves today', { leftOn: TODAY }, [`Pairs: ${TODAY}`]],
  [
    'left on Friday',
    { status: 'Left', leftOn: '2026-09-18' },
    ['Pairs: 2026-09-18', 'Action steps: Set aside'],
  ],
  [
    'was marked as left without a day',
    { status: 'Left' },
    [`Staff: ${TODAY}`, `Pairs: ${TODAY}`, 'Action steps: Set aside'],
  ],
])('a teacher who %s', (_, given, rows) => expect(closed(given)).toEqual(rows));

test('who left long ago, in no pair that goes on, gets no day', () => {
  expect(closed({ status: 'Left' }, { pairs: [], steps: [] })).toEqual([]);
  expect(closed({ status: 'Left' }, { pairs: [aPair({ until: '2026-07-17' })], steps: [] })).toEqual([]);
});

test('a second time nothing is left to close', () => {
  const gone = { status: 'Left' as const, leftOn: '2026-09-18' };
  expect(
    closed(gone, { pairs: [aPair({ until: '2026-09-18' })], steps: [aStep({ state: 'Set aside' })] }),
  ).toEqual([]);
});

test('a coach who leaves ends the pair, and the teacher’s step goes on', () => {
  const staff = [aPerson({ id: 'RNG', status: 'Left', leftOn: '2026-09-18' }), aPerson(SAM)];
  expect(closed({}, { staff })).toEqual(['Pairs: 2026-09-18']);
});
