/**
 * Runs every action in the same way: connect, bring up to date, lock, act; a refusal goes to the person, a fault to
 * the log and the leads.
 */
import { reportFault } from '../kit/outbox/reportFault';
import type { World } from '../ports';
import { Busy, Refusal } from '../records/refusal';
import { isCopy } from '../school/permissions';
import { readSettings, settingsIn } from '../school/settings';
import { connect } from './connection';
import { FIGURE_TABS } from './figures';
import { SCHOOL_FORMS } from './forms';
import { upToDate } from './upgrade';

const APOLOGY =
  'Something went wrong on our side, and the coaching lead has been told. What you typed is still here: please try again in a minute.';

/**
 * Runs `act` for `asker`, '' for someone whom Google does not name; whatever it throws becomes one sentence. In a
 * trigger nobody asks, so the leads hear of a refusal as they do of a fault; being busy is neither, since the hourly
 * round makes up for it. An action that writes does so within `withLock`.
 */
export function run<T>(doing: string, asker: string | undefined, act: (world: World) => T): T {
  let world: World | undefined;
  try {
    world = connect(
      asker ?? '',
      { schoolForms: SCHOOL_FORMS, figureTabs: FIGURE_TABS },
      { readSettings, settingsIn },
    );
    world = upToDate(world);
    return act(world);
  } catch (problem) {
    const isForAsker = problem instanceof Refusal && asker !== undefined;
    if (isForAsker || problem instanceof Busy) throw new Error(problem.message);
    report(world, doing, problem);
    throw new Error(APOLOGY);
  }
}

/**
 * Runs an action that writes: under the document's lock, and never in a copy of the sheet. `answer` reads once the
 * lock's work is done.
 */
export const save = <T, A = T>(
  doing: string,
  asker: string,
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
