/** The crash sweep: one call, disturbed at one round trip, the day that follows, and what it came to. */
import { chance } from '../../demo/random';
import type { Finding } from '../../src/health/finding';
import { call, type School } from '../stories/school';
import { handOn } from './hands';
import { type Outcome, outcomeOf, worse } from './outcome';
import type { Scenario } from './scenarios';

/**
 * How a run is disturbed: killed at a round trip; that round trip throws before or after its work; a person moves rows or columns
 * just before it; another run has the lock.
 */
export type Disturbance = 'kill' | 'fault before' | 'fault after' | 'hand' | 'busy';

export interface Point {
  how: Disturbance;
  /** From 1; 0 for the whole run. */
  trip: number;
  /** What a person does is drawn from it. */
  seed?: number;
}

/** The undisturbed call: what each disturbed one is compared with. */
export interface Calm {
  outcome: Outcome;
  trips: number;
  hours: number;
}

export interface Found {
  /** What is wrong, in sentences; none where all is well. */
  failures: string[];
  /** What the person who tried again was told, where that was no success. */
  told: string;
  leftOver: number;
}

/** What Google says when something passes [log]. */
const PASSING = [
  'Service Spreadsheets timed out while accessing document with id X.',
  "We're sorry, a server error occurred. Please wait a bit and try again.",
];

/** The call, and `hours` of the hourly round after it. */
export async function calmly(scenario: Scenario, hours: number): Promise<Calm> {
  const school = await scenario.start();
  const act = scenario.prepare(school);
  school.ws.ledger.reset();
  await act();
  const runs = school.ws.ledger.executions;
  if (runs.some(({ status }) => status !== 'completed')) throw new Error(runs.map((run) => run.error).join());
  const trips = runs.reduce((sum, run) => sum + run.roundTrips, 0);
  school.ws.advance({ hours });
  return { hours, trips, outcome: await outcomeOf(school) };
}

export async function disturbed(scenario: Scenario, calm: Calm, point: Point): Promise<Found> {
  const school = await scenario.start();
  const act = scenario.prepare(school);
  if (point.how === 'hand') return disturbedByHand(scenario, school, act, calm, point);
  const amiss = await (point.how === 'busy' ? whileBusy(school, act) : amid(school, act, point));
  const told = scenario.isRetried ? await attempt(act) : '';
  school.ws.advance({ hours: calm.hours });
  const outcome = await outcomeOf(school);
  return { failures: [...amiss, ...worse(outcome, calm.outcome)], told, leftOver: outcome.leftOver };
}

/** A person who is told to try again does; what then needs a look is put right as the sidebar offers it. */
async function disturbedByHand(
  scenario: Scenario,
  school: School,
  act: () => unknown,
  calm: Calm,
  { trip, seed = 0 }: Point,
): Promise<Found> {
  const came = school.ws.meanwhile({ at: trip, act: () => handOn(school, seed) });
  const refused = await attempt(act);
  came.cancel();
  const told = refused && scenario.isRetried ? await attempt(act) : '';
  await shiftBackRows(school);
  school.ws.advance({ hours: calm.hours });
  const outcome = await outcomeOf(school);
  return { failures: worse(outcome, calm.outcome), told, leftOver: outcome.leftOver };
}

const shiftBackRows = ({ ws, ...school }: School) =>
  ws.as(ws.state.owner, async () => {
    const found = await call<Finding[]>({ ws, ...school }, 'checkHealth');
    for (const { kind, about } of found)
      if (kind === 'shifted') await call({ ws, ...school }, 'repair', kind, about);
  });

/** Every point at which the call can be disturbed. */
export const pointsOf = ({ trips }: Calm): Point[] => [
  { how: 'busy', trip: 0 },
  ...Array.from({ length: trips }, (_, at) => at + 1).flatMap((trip) =>
    (['kill', 'fault before', 'fault after'] as const).map((how) => ({ how, trip })),
  ),
];

/** Round trips drawn by chance, at each of which somebody's hand comes in: a schedule for each seed. */
export const schedulesOf = ({ trips }: Calm, count: number): Point[] =>
  Array.from({ length: trips > 0 ? count : 0 }, (_, at) => at + 1).map((seed) => ({
    how: 'hand',
    trip: chance(seed).between(1, trips),
    seed,
  }));

/** Whoever has not the lock must leave every row as it is. */
async function whileBusy(school: School, act: () => unknown): Promise<string[]> {
  const before = await outcomeOf(school);
  await school.ws.holdLock(() => attempt(act));
  return worse(await outcomeOf(school), before)
    .filter((each) => /^a row is [a-z ]+: (?!Form Responses)/.test(each))
    .map((each) => `without the lock, ${each}`);
}

async function amid({ ws }: School, act: () => unknown, { how, trip }: Point): Promise<string[]> {
  if (how === 'kill') ws.faults.killAt(trip);
  else
    ws.faults.failAt({
      call: trip,
      with: PASSING[trip % PASSING.length] ?? '',
      afterwards: how === 'fault after',
    });
  await attempt(act);
  ws.faults.clear();
  return [];
}

async function attempt(act: () => unknown): Promise<string> {
  try {
    await act();
    return '';
  } catch (problem) {
    return problem instanceof Error ? problem.message : String(problem);
  }
}
