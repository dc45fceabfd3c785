/** Repairs what the health check found. */
import type { World } from '../ports';
import { isCopy, leadOnly } from '../school/permissions';
import { checkHealth, look, noteHealth } from './checkHealth';
import type { Finding } from './finding';
import type { FindingKind } from './findingKind';
import { FINDINGS } from './findings';

/** Repairs a finding and looks again. In a copy, and before the set-up, nothing is stored of what was seen. */
export function repairAndLook(world: World, kind: string, about: string): Finding[] {
  world.withLock(() => repair(world, kind, about));
  const now = world.anew();
  return now.settings.schoolName === '' || isCopy(now)
    ? checkHealth(now)
    : now.withLock(() => noteHealth(now, true));
}

/** Looks afresh: a finding that no longer stands needs nothing, so a repair can be asked for twice. */
export function repair(world: World, kind: string, about: string, kinds: readonly FindingKind[] = FINDINGS) {
  // In a copy the settings still name the first school's leads, and whoever begins anew is the lead from then on.
  if (!isCopy(world)) leadOnly(world);
  const wanted = look(world, true, kinds).find(
    (each) => each.kind.name === kind && each.found.about === about,
  );
  if (wanted && wanted.kind.describe(wanted.found).repair !== '') wanted.kind.repair(world, wanted.found);
}
