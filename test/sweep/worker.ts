/** One of the processes of `npm run sweep`: it is sent uses by their place in the list, and says what it found of each. */
import './withoutJest';
import type { Past } from './hours';
import { SCENARIOS } from './scenarios';
import { type Asked, type Extent, sweptUse } from './sweptUse';

const [extent = '{}'] = process.argv.slice(2);
const past: Past = new Map();

process.on('message', ({ at }: Asked) => {
  const scenario = SCENARIOS[at];
  if (!scenario) throw new Error(`There is no use ${at}.`);
  sweptUse(scenario, JSON.parse(extent) as Extent, past).then(
    (report) => process.send?.({ at, ...report }),
    (problem: Error) => {
      console.error(problem.stack);
      process.exit(1);
    },
  );
});
