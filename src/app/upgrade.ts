/** Brings a sheet that an earlier release laid out up to this one, once, before anything else is done in it. */
import { add, type Needs, type World } from '../ports';
import { LAYOUT, NEW_SETTINGS, RECORDS, settings } from '../records';
import { Refusal } from '../records/refusal';
import { isCopy } from '../school/permissions';
import { changeSettings, missingSettings } from '../school/settings';

/**
 * The world to go on with. Costs nothing once it is done. A sheet before its set-up is laid out by the set-up itself, and a copy is
 * left as it is: it becomes a school of its own only when a lead begins anew in it.
 * @throws Refusal where a tab of the school's own has the name that one of ours is to get
 */
export function upToDate(world: World): World {
  if (!needsUpgrade(world)) return world;
  world.withLock(() => {
    // Somebody else may have done it while this execution waited for the lock.
    const now = world.anew();
    if (needsUpgrade(now)) upgrade(now);
  });
  return world.anew();
}

const needsUpgrade = (world: Needs<'fileId' | 'settings'>): boolean =>
  world.settings.schoolName !== '' && world.settings.layout !== LAYOUT && !isCopy(world);

/** Done again after a run that was cut off, it goes on where that one stopped. A setting that a person lost is not its business. */
function upgrade(world: Needs<'maintenance' | 'tables'>) {
  renameTabs(world);
  const fresh = missingSettings(world.tables.all(settings), NEW_SETTINGS);
  world.tables.commit(add(settings, fresh));
  world.tables.commit(changeSettings({ layout: LAYOUT }));
}

/** A tab that is still called as in an earlier release gets its name of today; one that people renamed is left to the health check. */
function renameTabs({ maintenance }: Needs<'maintenance'>) {
  const here = maintenance.tabNames();
  for (const { tab, was } of Object.values(RECORDS)) {
    const former = was.find((name) => here.includes(name));
    if (former === undefined) continue;
    if (here.includes(tab))
      throw new Refusal(
        `Stepwise needs a tab called “${tab}”, and this sheet has one of its own. Please call yours something else; everything goes on by itself then.`,
      );
    maintenance.renameTab(former, tab);
  }
}
