/** One use of a function, disturbed at every round trip and at a sample of pairs of them. */
import type { Swept } from '../../build/docs/survived';
import type { Past } from './hours';
import { pairsOf, pointsOf, sayPoint, schedulesOf } from './points';
import type { Scenario } from './scenarios';
import { calmly, disturbed } from './sweep';

/** How much of it is done. */
export interface Extent {
  /** How long the day goes on after each point. */
  hours: number;
  /** How often a person's hand comes in, for each use. */
  schedules: number;
  /** How many pairs of disturbances are drawn, for each use. */
  pairs: number;
  /** The hands alone, and the pairs, without kills and faults at each round trip. */
  isSample: boolean;
}

/** What a worker is asked for: the place of a use among all. */
export interface Asked {
  at: number;
}

/** What was found of a use: its row of the table, every failure, and what is worth a look. */
export interface Report {
  swept: Swept;
  problems: string[];
  told: string[];
}

export async function sweptUse(scenario: Scenario, extent: Extent, past: Past): Promise<Report> {
  const calm = await calmly(scenario, extent.hours, past);
  const { trips } = calm;
  const single = extent.isSample ? [] : pointsOf(trips);
  const schedules = schedulesOf(trips, extent.schedules);
  const pairs = pairsOf(trips, extent.pairs, scenario.fn === 'formSubmitted');
  const problems: string[] = [];
  const told = new Set<string>();
  for (const point of [...single, ...schedules, ...pairs]) {
    const found = await disturbed(scenario, calm, point);
    if (found.failures.length > 0) problems.push(`${sayPoint(point)}: ${found.failures.join('\n      ')}`);
    if (found.told) told.add(found.told);
    if (found.leftOver > 0) told.add(`${sayPoint(point)} left a bare form behind.`);
  }
  const figures = {
    trips,
    kills: trips,
    faults: 2 * trips,
    schedules: schedules.length,
    pairs: pairs.length,
  };
  const swept = { fn: scenario.fn, use: scenario.what, ...figures, failures: problems.length };
  return { swept, problems, told: [...told] };
}
