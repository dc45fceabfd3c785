/** Makes functions that Google can call of the calls that each practice declares: checked, run, and answered. */
import type { Call, Doors } from '../kit/calls/call';
import type { World } from '../ports';
import { understood } from '../records/schema';
import { askerEmail } from './connection';
import { openDesk } from './openDesk';
import { run, save } from './run';

// biome-ignore lint/suspicious/noExplicitAny: a list holds calls of every kind; `Doors` gives each its own types back.
type AnyCall = Call<any, unknown>;

export const doorsOf = <Calls extends Record<string, AnyCall>>(calls: Calls): Doors<Calls> =>
  Object.fromEntries(Object.entries(calls).map(([name, call]) => [name, doorOf(call)])) as Doors<Calls>;

const doorOf =
  (call: AnyCall) =>
  (...given: unknown[]): unknown => {
    const act = (world: World): unknown => call.act(world, ...checked(call, given));
    const asker = { email: askerEmail(), who: call.who };
    if (call.kind === 'asks') return run(call.doing, asker, act);
    if (call.kind === 'saves') return save(call.doing, asker, act);
    return save(call.doing, asker, act, (notice, world) => ({
      ...openDesk(world.anew(), call.page),
      ...(typeof notice === 'string' && { notice }),
    }));
  };

const checked = ({ given: schemas }: AnyCall, given: unknown[]): unknown[] =>
  schemas().map((schema, at) => understood(schema, given[at]));
