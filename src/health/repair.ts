/** Repairs what the health check found. */
import type { World } from '../ports';
import { leadOnly } from '../school/permissions';
import { look } from './checkHealth';
import type { FindingKind } from './findingKind';
import { FINDINGS } from './findings';

/** Looks afresh: a finding that no longer stands needs nothing, so a repair can be asked for twice. */
export function repair(world: World, kind: string, about: string, kinds: readonly FindingKind[] = FINDINGS) {
  leadOnly(world);
  const wanted = look(world, true, kinds).find(
    (each) => each.kind.name === kind && each.found.about === about,
  );
  if (wanted && wanted.kind.describe(wanted.found).repair !== '') wanted.kind.repair(world, wanted.found);
}
