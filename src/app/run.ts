/**
 * Runs every action in the same way: connect, bring up to date, lock, act; a refusal goes to the person, a fault to
 * the log and the leads.
 */
import type { Who } from '../kit/calls/who';
import { reportFault } from '../kit/outbox/reportFault';
import type { World } from '../ports';
import { Busy, NotAllowed, Refusal } from '../records/refusal';
import type { TriggerCall } from '../records/triggerCall';
import { isCopy } from '../school/permissions';
import { readSettings, settingsIn } from '../school/settings';
import { rememberTriggers } from '../school/triggers';
import { admit, admitTrigger } from './admit';
import { connect } from './connection';
import { FIGURE_TABS } from './figures';
import { SCHOOL_FORMS } from './forms';
import { upToDate } from './upgrade';

const APOLOGY =
  'Something went wrong on our side, and the coaching lead has been told. What you typed is still here: please try again in a minute.';

/** A person at a page, '' for someone whom Google does not name, and who may call. */
interface Asker {
  email: string;
  who: Who;
}

/**
 * Runs `act` for someone who may call it; whatever it throws becomes one sentence. An action that writes does so within
 * `withLock`. A fault is told of only where the call was let in, so that nobody else can make a letter go.
 */
export function run<T>(doing: string, { email, who }: Asker, act: (world: World) => T): T {
  let world: World | undefined;
  try {
    const here = upToDate(connectAs(email));
    admit(here, who);
    world = here;
    return act(here);
  } catch (problem) {
    if (problem instanceof Refusal) throw new Error(problem.message);
    report(world, doing, problem);
    throw new Error(APOLOGY);
  }
}

/**
 * Runs `act` where Google calls by a trigger. Nobody asks, so the leads hear of a refusal as they do of a fault; being
 * busy is neither, since the hourly round makes up for it.
 */
export function runTrigger(doing: string, call: TriggerCall, act: (world: World) => void) {
  let world: World | undefined;
  try {
    const here = connectAs('');
    const answered = admitTrigger(here, call);
    if (answered === 'replaced') return;
    world = here;
    world = upToDate(here);
    const now = world;
    if (answered === 'remember' && !isCopy(now)) now.withLock(() => rememberTriggers(now, call));
    act(now);
  } catch (problem) {
    if (problem instanceof NotAllowed || problem instanceof Busy) throw new Error(problem.message);
    report(world, doing, problem);
    throw new Error(APOLOGY);
  }
}

const connectAs = (asker: string): World =>
  connect(asker, { schoolForms: SCHOOL_FORMS, figureTabs: FIGURE_TABS }, { readSettings, settingsIn });

/**
 * Runs an action that writes: under the document's lock, and never in a copy of the sheet. `answer` reads once the
 * lock's work is done.
 */
export const save = <T, A = T>(
  doing: string,
  asker: Asker,
  act: (world: World) => T,
  answer: (result: T, world: World) => A = (result) => result as unknown as A,
): A =>
  run(doing, asker, (world) => {
    if (isCopy(world)) throw new Refusal(COPY);
    return answer(
      world.withLock(() => act(world)),
      world,
    );
  });

const COPY =
  'This file is a copy of the sheet that Stepwise was set up in, so it changes nothing and writes to nobody. Please open the first one.';

/** A fault must not hide behind a second one: where even telling fails, the execution log has it. */
function report(world: World | undefined, doing: string, problem: unknown) {
  console.error(doing, problem);
  if (!world || world.settings.schoolName === '') return;
  const here = world;
  try {
    here.withLock(() => reportFault(here, doing, problem));
  } catch (second) {
    console.error('Telling of a fault', second);
  }
}
