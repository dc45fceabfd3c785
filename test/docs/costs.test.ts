/** The page of costs says what the quick measurements say now, and every action that is measured stands in it. */
import { costsSection } from '../../build/docs/costs';
import { readPage, writtenIn } from '../../build/docs/pages';
import { isOver, measure, SITTINGS } from '../../demo/costs';

jest.setTimeout(60_000);

const written = writtenIn(readPage('costs'));

test.each(SITTINGS.filter(({ isQuick }) => isQuick))('$where: costs what the page says', async (sitting) => {
  const costs = await measure(sitting);
  expect(costs.filter(isOver)).toEqual([]);
  expect(written).toContain(costsSection(sitting.where, costs));
});

test('the page has a row for each action that is measured, and no others', () => {
  const measured = SITTINGS.flatMap(({ where, actions }) => [where, ...actions.map(({ what }) => what)]);
  const rows = [...written.matchAll(/^## (.*)$|^\| ([^|]*) \| \d/gm)];
  expect(rows.map(([, where, what]) => where ?? what)).toEqual(measured);
});
