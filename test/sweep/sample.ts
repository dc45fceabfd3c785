/** A sample of the crash sweep, the same at every run: each function disturbed at a few of its round trips. `npm run sweep` is the whole. */
import { chance } from '../../demo/random';
import { pairsOf, pointsOf, schedulesOf } from './points';
import { SCENARIOS } from './scenarios';
import { calmly, disturbed } from './sweep';

/** Long enough for the hourly round to come twice. */
const HOURS = 2;
const POINTS_EACH = 1;
/** Of so many ways in which a person's hand can come in, one. */
const SCHEDULES = 40;
const PAIRS = 6;
const SEED = 2026;

/** Two files have a half each: the sample is the longest of all tests, and two workers share them. */
export function sampleOf(half: 'first' | 'second') {
  const middle = SCENARIOS.length / 2;
  const all = SCENARIOS.map((each, at) => ({ ...each, at }));
  test.each(all.filter(({ at }) => at < middle === (half === 'first')))(
    'nothing is lost or doubled by $fn $what, whatever befalls it',
    async ({ at, ...scenario }) => {
      const calm = await calmly(scenario, HOURS);
      const dice = chance(SEED + at);
      const points = dice.some(pointsOf(calm.trips), POINTS_EACH);
      const schedule = dice.some(schedulesOf(calm.trips, SCHEDULES), 1);
      const pair = dice.some(pairsOf(calm.trips, PAIRS, scenario.fn === 'formSubmitted'), 1);
      // Each use is disturbed in one more way, by turns, since a sample has to be quick.
      for (const point of [...points, ...(at % 2 === 0 ? schedule : pair)]) {
        const { failures } = await disturbed(scenario, calm, point);
        expect({ point, failures }).toEqual({ point, failures: [] });
      }
    },
  );
}
