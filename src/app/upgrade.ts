/** Brings a sheet that an earlier release laid out up to this one, once, before anything else is done in it. */
import type { Needs } from '../ports';
import { LAYOUT, RECORDS } from '../records';
import { addMissingSettings, changeSettings } from '../school/settings';

/** Costs nothing once it is done. A sheet before its set-up is laid out by the set-up itself. */
export function bringUpToDate(world: Needs<'maintenance' | 'settings' | 'tables' | 'withLock'>) {
  const { schoolName, layout } = world.settings;
  if (schoolName !== '' && layout !== LAYOUT) world.withLock(() => upgrade(world));
}

/** Done again after a run that was cut off, it goes on where that one stopped. */
function upgrade(world: Needs<'maintenance' | 'tables'>) {
  renameTabs(world);
  addMissingSettings(world);
  world.tables.commit(changeSettings({ layout: LAYOUT }));
}

/**
 * A tab that is still called as in an earlier release gets its name of today; one that people renamed is left to the
 * health check.
 */
function renameTabs({ maintenance }: Needs<'maintenance'>) {
  const here = maintenance.tabNames();
  for (const { tab, was } of Object.values(RECORDS)) {
    const former = was.find((name) => here.includes(name));
    if (former !== undefined && !here.includes(tab)) maintenance.renameTab(former, tab);
  }
}
