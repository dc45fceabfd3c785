/** The tab of the fortnight: figures with their denominator, told in words too; and the settings that remember. */
import { gatherFortnight } from '../../src/fortnight/gather';
import { fortnightPage } from '../../src/fortnight/tab';
import { showFigures } from '../../src/kit/figures';
import { changeSettings, missingSettings, readSettings } from '../../src/school/settings';
import { aDropIn, aPair, aPerson, aProgramme, aSession } from '../builders';
import { aWorld } from '../memory';
import { northfield, rowsOf, settingOf } from '../northfield';

const page = (given: Parameters<typeof northfield>[0], now = '2026-09-18T10:00') => {
  const world = northfield({ now, ...given });
  return fortnightPage(gatherFortnight(world), now).rows;
};
const row = (rows: ReturnType<typeof page>, name: string) =>
  rows.find(({ cells }) => cells[0] === name)?.cells;

test('says which fortnight it is, and as of when', () => {
  const rows = page({});
  expect(rows[0]?.cells[0]).toBe('Fortnight 1: 7–18 September');
  expect(rows[1]?.cells[0]).toContain('As it stood on Friday 18 September at 10:00.');
});

describe('figures', () => {
  const programmes = [aProgramme(), aProgramme({ id: 'p2', name: 'Volunteers' })];
  const ten = Array.from({ length: 10 }, (_, n) =>
    aPair({ teacher: `T${n}`, id: `pair ${n}`, programme: n < 5 ? 'programme-1' : 'p2' }),
  );
  const OVER = '2026-09-18T15:00';
  const held = (count: number) =>
    ten.slice(0, count).map(({ teacher, id }) => aSession({ teacher, pair: id, id }));

  test.each([
    [0, 'below the 70–80% band'],
    [6, 'below the 70–80% band'],
    [7, 'within the 70–80% band'],
    [8, 'within the 70–80% band'],
    [9, 'above the 70–80% band'],
  ])('%i of ten held, once the fortnight is over: %s', (count, band) => {
    const rows = page({ programmes, pairs: ten, coachingSessions: held(count) }, OVER);
    expect(row(rows, 'All')).toEqual(['All', count, 10, count / 10, band]);
    expect(row(rows, 'Pilot')).toEqual(['Pilot', Math.min(count, 5), 5, Math.min(count, 5) / 5, '']);
    expect(row(rows, 'Volunteers')?.[1]).toBe(Math.max(count - 5, 0));
  });

  test('of a fortnight that still runs are so far', () => {
    const rows = page({ programmes, pairs: ten, coachingSessions: held(2) }, '2026-09-18T14:59');
    expect(row(rows, 'All')).toEqual(['All', 2, 10, 0.2, 'so far']);
    expect(row(rows, 'Pilot')).toEqual(['Pilot', 2, 5, 2 / 5, 'so far']);
  });

  test('of one programme need no sum', () => expect(row(page({}), 'All')).toBeUndefined());

  test.each(['2026-09-17T10:00', OVER])('without pairs, at %s, are not divided by nought', (now) => {
    const rows = page({ programmes, pairs: [] }, now);
    expect(row(rows, 'Pilot')?.slice(0, 4)).toEqual(['Pilot', 0, 0, '']);
    expect(row(rows, 'All')?.slice(0, 4)).toEqual(['All', 0, 0, '']);
    expect(JSON.stringify(rows)).not.toMatch(/NaN|null|Infinity/);
  });
});

test('counts the drop-ins of the fortnight, its first and last day among them', () => {
  const dropIns = ['2026-09-06', '2026-09-07', '2026-09-18', '2026-09-19'].map((visitedOn) =>
    aDropIn({ visitedOn, id: visitedOn }),
  );
  const staff = ['RNG', 'SPA', 'A', 'B', 'C'].map((id) => aPerson({ id }));
  expect(row(page({ dropIns, staff }), 'Drop-ins this fortnight')).toEqual(['Drop-ins this fortnight', 2]);
  expect(row(page({ dropIns, staff: staff.slice(1) }), 'Drop-ins this fortnight')).toBeUndefined();
});

test.each([[{ terms: [] }], [{ now: '2026-08-20T10:00' }]])(
  'before the first school day, %#, it says what will stand there',
  (given) => {
    const world = northfield(given);
    const rows = fortnightPage(gatherFortnight(world), world.school.now).rows;
    expect(rows.map(({ cells }) => cells[0])).toEqual([
      'Once the term dates are in and the first school day has come, engagement stands here.',
    ]);
  },
);

test('no row is wider than the page, and nobody is named', () => {
  const world = northfield({ coachingSessions: [aSession()], dropIns: [aDropIn()] });
  showFigures(world);
  const { pages } = world.school;
  for (const { rows, widths } of pages)
    for (const { cells } of rows) expect(cells.length).toBeLessThanOrEqual(widths.length);
  expect(JSON.stringify(pages)).not.toMatch(/Rachel|Sam|Patel|Ng\b/);
  expect(settingOf(world, 'figuresShownAt')).toBe(world.school.now);
});

describe('settings', () => {
  test('a missing row has its first value, and is put back once', () => {
    const world = aWorld({ settings: { lettersDue: '2026-09-18T15:00' } });
    const rows = rowsOf(world, 'settings');
    const without = rows.filter(({ id }) => id !== 'Next letters due');
    expect(readSettings(without)).toMatchObject({ lettersDue: '', schoolName: 'Northfield School' });
    expect(missingSettings(without).map(({ id }) => id)).toEqual(['Next letters due']);
    expect(missingSettings(rows)).toEqual([]);
  });

  test('a change is the whole row, so that its explanation stays', () => {
    const world = aWorld();
    const before = rowsOf(world, 'settings');
    world.tables.commit(changeSettings({ lettersWaiting: 'yes' }));
    const after = rowsOf(world, 'settings');
    expect(after.map(({ about }) => about)).toEqual(before.map(({ about }) => about));
    expect(settingOf(world, 'lettersWaiting')).toBe('yes');
  });

  test('a row that somebody took out is written anew', () => {
    const world = aWorld();
    world.school.tabs.get('Settings')?.splice(0);
    world.tables.commit(changeSettings({ lettersWaiting: 'yes' }));
    expect(settingOf(world, 'lettersWaiting')).toBe('yes');
  });
});
