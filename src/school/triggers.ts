/** In whose name the triggers are, and whether a call of their functions is one of theirs. */
import type { Needs } from '../ports';
import type { Settings } from '../records';
import type { TriggerCall } from '../records/triggerCall';
import { sameAddress } from './people';
import { restoreSettings } from './settings';

const listed = (ids: readonly string[]): string => ids.join(' ');

/** Makes the triggers, and stores in whose name they are and the moment from which their silence is measured. */
export function makeTriggers(world: Needs<'asker' | 'clock' | 'ensureTriggers' | 'tables'>, anew = false) {
  const { owner, ids } = world.ensureTriggers(anew);
  world.tables.commit(
    restoreSettings(world, {
      triggersMade: world.asker || owner,
      triggerIds: listed(ids),
      sheetCheckedAt: world.clock.now(),
    }),
  );
}

/** Stores whose trigger has called, where that was not known. */
export const rememberTriggers = (world: Needs<'settings' | 'tables'>, call: TriggerCall) =>
  world.tables.commit(restoreSettings(world, { triggersMade: call.owner, triggerIds: listed(call.own()) }));

/** What becomes of a call of a trigger's function. */
export type Answered =
  /** It is done. */
  | 'do'
  /** It is done, and from now on known without asking Google. */
  | 'remember'
  /** Google calls, in the name of somebody whose triggers another lead's have replaced: nothing is done. */
  | 'replaced'
  /** Google does not call. */
  | 'refuse';

/**
 * A page can pass any event, even one with a true id, but it can't choose in whose name it runs. So an id that is known
 * counts in its owner's name alone, and any other only where Google lists it among that account's triggers. Triggers
 * of an earlier release have no ids stored; those of an account that got another address are still known by theirs.
 */
export function answerTo(
  { uid, owner, own }: TriggerCall,
  { triggersMade, triggerIds }: Pick<Settings, 'triggersMade' | 'triggerIds'>,
): Answered {
  const ids = triggerIds.split(' ').filter(Boolean);
  const isKnown = ids.includes(uid);
  const isOwners = sameAddress(owner, triggersMade);
  if (isKnown && isOwners) return 'do';
  if (uid === '' || !own().includes(uid)) return 'refuse';
  if (isKnown || isOwners || !triggersMade.includes('@')) return 'remember';
  return ids.length === 0 ? 'do' : 'replaced';
}
