/** The crash sweep: one call, disturbed at one round trip or at two, the day that follows, and what it came to. */
import type { Finding } from '../../src/health/finding';
import { call, type School, setting } from '../stories/school';
import { handOn } from './hands';
import { outcomeAfter, type Past, passHours } from './hours';
import { type Outcome, outcomeOf, worse } from './outcome';
import type { Point } from './points';
import type { Scenario } from './scenarios';

/** The undisturbed call: what each disturbed one is compared with. */
export interface Calm {
  outcome: Outcome;
  trips: number;
  hours: number;
  past: Past;
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
export async function calmly(scenario: Scenario, hours: number, past: Past = new Map()): Promise<Calm> {
  const school = await scenario.start();
  const act = scenario.prepare(school);
  school.ws.ledger.reset();
  await act();
  const runs = school.ws.ledger.executions;
  if (runs.some(({ status }) => status !== 'completed')) throw new Error(runs.map((run) => run.error).join());
  const trips = runs.reduce((sum, run) => sum + run.roundTrips, 0);
  return { hours, trips, past, outcome: await outcomeAfter(school, hours, past) };
}

export async function disturbed(scenario: Scenario, calm: Calm, point: Point): Promise<Found> {
  const school = await scenario.start();
  const act = scenario.prepare(school);
  const amiss = point.how === 'busy' ? await whileBusy(school, act) : [];
  const told = await (isOfOneRun(point) ? amidOne : amidEach)(scenario, school, act, point);
  const outcome = await outcomeAfter(school, calm.hours, calm.past);
  return { failures: [...amiss, ...worse(outcome, calm.outcome)], told, leftOver: outcome.leftOver };
}

/** A hand or a second delivery is no break of the run, so whatever comes with it comes in the same run. */
const isOfOneRun = ({ how }: Point) => how === 'hand' || how === 'twice' || how === 'echoed';

/** A person who is told to try again does; what then needs a look is put right as the sidebar offers it. */
async function amidOne(scenario: Scenario, school: School, act: () => unknown, point: Point) {
  const refused = await attemptAmid(
    school,
    act,
    ...[point, point.followedBy].filter((each) => each !== undefined),
  );
  const told = refused && scenario.isRetried ? await attempt(act) : '';
  await shiftBackRows(school);
  return told;
}

/** The run is broken, then the one that mends it where a second break is planned, and then nothing more. */
async function amidEach(scenario: Scenario, school: School, act: () => unknown, point: Point) {
  if (point.how !== 'busy') await attemptAmid(school, act, point);
  const { followedBy } = point;
  if (followedBy && scenario.isRetried) await attemptAmid(school, act, followedBy);
  else if (followedBy) await attemptAmid(school, () => passHours(school, 1), followedBy);
  return scenario.isRetried ? attempt(act) : '';
}

/** By a lead of then: who took over may have let the first one go. */
const shiftBackRows = ({ ws, ...school }: School) =>
  ws.as(setting({ ws, ...school }, 'Coaching leads').split(',')[0] || ws.state.owner, async () => {
    const found = await call<Finding[]>({ ws, ...school }, 'checkHealth');
    for (const { kind, about } of found)
      if (kind === 'shifted') await call({ ws, ...school }, 'repair', kind, about);
  });

/** Whoever has not the lock must leave every row as it is. */
async function whileBusy(school: School, act: () => unknown): Promise<string[]> {
  const before = await outcomeOf(school);
  await school.ws.holdLock(() => attempt(act));
  return worse(await outcomeOf(school), before)
    .filter((each) => /^a row is [a-z ]+: (?!Form Responses)/.test(each))
    .map((each) => `without the lock, ${each}`);
}

/** Makes the call while these things befall it, and returns what its caller was told. */
async function attemptAmid(school: School, act: () => unknown, ...points: Point[]): Promise<string> {
  const plans = points.map((point) => plan(school, point));
  const told = await attempt(act);
  school.ws.faults.clear();
  for (const cancel of plans) cancel();
  return told;
}

/** Orders what is to befall the next runs; what it returns takes back what has not come. */
function plan(school: School, { how, trip, seed = 0 }: Point): () => void {
  const { faults, submits } = school.ws;
  const never = () => {};
  if (how === 'hand') return school.ws.meanwhile({ at: trip, act: () => handOn(school, seed) }).cancel;
  if (how === 'twice') submits.duplicateNext();
  else if (how === 'echoed') submits.echoBlankNext();
  else if (how === 'kill') faults.killAt(trip);
  else
    faults.failAt({
      call: trip,
      with: PASSING[trip % PASSING.length] ?? '',
      afterwards: how === 'fault after',
    });
  return never;
}

async function attempt(act: () => unknown): Promise<string> {
  try {
    await act();
    return '';
  } catch (problem) {
    return problem instanceof Error ? problem.message : String(problem);
  }
}
