/** Runs every use case in the same way: connect, lock, do, flush; a refusal goes to the person, a fault to the log and the leads. */
import { alone } from '../google/lock';
import { connect } from '../google/world';
import { tellOfFault } from '../kit/letters/reportFault';
import type { World } from '../ports';
import { Busy, Refusal } from '../records/refusal';
import { isCopy } from '../school/permissions';
import { readSettings } from '../school/settings';

const APOLOGY =
  'Something went wrong on our side, and the coaching lead has been told. What you typed is still here: please try again in a minute.';

/**
 * Runs `use` for `asker`, '' for someone whom Google does not name; whatever it throws becomes one sentence. In a trigger nobody
 * asks, so the leads hear of a refusal as they do of a fault; being busy is neither, since the hourly round makes up for it.
 * A use case that writes does so within `alone`.
 */
export function run<T>(what: string, asker: string | undefined, use: (world: World) => T): T {
  let world: World | undefined;
  try {
    world = connect(asker ?? '', readSettings);
    return use(world);
  } catch (problem) {
    const isForAsker = problem instanceof Refusal && asker !== undefined;
    if (isForAsker || problem instanceof Busy) throw new Error(problem.message);
    report(world, what, problem);
    throw new Error(APOLOGY);
  }
}

/** Runs a use case that writes: under the document lock, and never in a copy of the sheet. */
export const save = <T>(what: string, asker: string, use: (world: World) => T): T =>
  run(what, asker, (world) => {
    if (isCopy(world)) throw new Refusal(COPY);
    return alone(world, () => use(world));
  });

const COPY =
  'This file is a copy of the sheet that Stepwise was set up in, so it changes nothing and writes to nobody. Please open the first one.';

/** A fault must not hide behind a second one: where even telling fails, the execution log has it. */
function report(world: World | undefined, what: string, problem: unknown) {
  console.error(what, problem);
  if (!world || world.settings.schoolName === '') return;
  const here = world;
  try {
    alone(here, () => tellOfFault(here, what, problem));
  } catch (second) {
    console.error('Telling of a fault', second);
  }
}
