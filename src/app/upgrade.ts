/** Brings a sheet that an earlier release laid out up to this one, once, before anything else is done in it. */
import { add, type Needs, type World } from '../ports';
import { LAYOUT, NEW_SETTINGS, RECORDS, settings } from '../records';
import { columnsOf, type RecordType } from '../records/record';
import { Refusal } from '../records/refusal';
import { isCopy } from '../school/permissions';
import { changeSettings, lastKnownOf, missingSettings } from '../school/settings';

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

/**
 * Done again after a run that was cut off, it goes on where that one stopped. A tab or a setting that a person lost is
 * not its business: only those come that the school's release did not have.
 */
function upgrade(world: Needs<'maintenance' | 'settings' | 'tables'>) {
  renameTabs(world);
  makeTabs(world);
  addColumns(world);
  const names = Object.entries(NEW_SETTINGS).flatMap(([release, each]) =>
    isNew(world, release) ? each : [],
  );
  const fresh = missingSettings(world.tables.all(settings), names);
  world.tables.commit(add(settings, fresh));
  world.tables.commit(changeSettings({ ...lastKnownOf(world.settings), layout: LAYOUT }));
}

/** A tab that is still called as in an earlier release gets its name of today; one that people renamed is left to the health check. */
function renameTabs({ maintenance }: Needs<'maintenance'>) {
  const here = maintenance.tabNames();
  for (const { tab, was } of Object.values(RECORDS)) {
    const former = was.find((name) => here.includes(name));
    if (former === undefined) continue;
    if (here.includes(tab)) throw isTaken(tab);
    maintenance.renameTab(former, tab);
  }
}

const isTaken = (tab: string) =>
  new Refusal(
    `Stepwise needs a tab called “${tab}”, and this sheet has one of its own. Please call yours something else; everything goes on by itself then.`,
  );

/** The tabs that came since; one that a run which was cut off has begun is made whole. */
function makeTabs(world: Needs<'maintenance' | 'settings' | 'tables'>) {
  const types = Object.values(RECORDS) as readonly RecordType[];
  const fresh = types.filter(({ since }) => since !== '' && isNew(world, since));
  if (fresh.length === 0) return;
  const here = world.maintenance.tabNames();
  for (const type of fresh)
    if (here.includes(type.tab) && !isOurs(type, world.maintenance.headings(type.tab)))
      throw isTaken(type.tab);
  world.tables.build(fresh);
}

/** The columns that came since, to the right of those that a tab has; no row is touched. */
function addColumns(world: Needs<'maintenance' | 'settings' | 'tables'>) {
  const types = Object.values(RECORDS) as readonly RecordType[];
  const grown = types.filter(({ grew: { release } }) => release !== '' && isNew(world, release));
  if (grown.length === 0) return;
  const here = world.maintenance.tabNames();
  world.tables.build(grown.filter(({ tab }) => here.includes(tab)));
}

function isOurs(type: RecordType, headings: string[]): boolean {
  const ours = new Set(['', ...columnsOf(type).map(([, { heading }]) => heading)]);
  return headings.every((heading) => ours.has(heading));
}

/** Whether a release is later than the one by which the school's sheet is laid out. */
function isNew({ settings: { layout } }: Needs<'settings'>, release: string): boolean {
  const [here, there] = [layout, release].map((each) => each.split('.').map(Number));
  const at = [0, 1, 2].find((part) => here?.[part] !== there?.[part]) ?? -1;
  return at >= 0 && (here?.[at] ?? 0) < (there?.[at] ?? 0);
}
