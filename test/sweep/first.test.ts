/** The crash sweep of the first half of the scenarios. */
import { sampleOf } from './sample';
import { withoutScenario } from './scenarios';

test('every function of the bundle has a scenario', async () => {
  expect(await withoutScenario()).toEqual([]);
});

sampleOf('first');
