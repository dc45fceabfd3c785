/** A sample of the crash sweep, the same at every run: each function disturbed at a few of its round trips. `npm run sweep` is the whole. */
import { chance } from '../../demo/random';
import { SCENARIOS, withoutScenario } from './scenarios';
import { calmly, disturbed, pointsOf, schedulesOf } from './sweep';

/** Long enough for the hourly round to come twice. */
const HOURS = 2;
const POINTS_EACH = 1;
/** Of so many ways in which a person's hand can come in, one. */
const SCHEDULES = 40;
const SEED = 2026;

test('every function of the bundle has a scenario', async () => {
  expect(await withoutScenario()).toEqual([]);
});

test.each(SCENARIOS.map((each, at) => ({ ...each, at })))(
  'nothing is lost or doubled by $fn $what, whatever befalls it',
  async ({ at, ...scenario }) => {
    const calm = await calmly(scenario, HOURS);
    const dice = chance(SEED + at);
    const points = dice.some(pointsOf(calm), POINTS_EACH);
    for (const point of [...points, ...dice.some(schedulesOf(calm, SCHEDULES), 1)]) {
      const { failures } = await disturbed(scenario, calm, point);
      expect({ point, failures }).toEqual({ point, failures: [] });
    }
  },
);
