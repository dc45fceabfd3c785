/** The school as letters know it: its name, its leads and the addresses of its forms. */
import type { School } from '../domain/letters/letter';
import { addressesOf, filledOf } from './forms/links';
import { leadsOf } from './permissions';
import type { World } from './ports';

export const schoolOf = (world: World): School => ({
  name: world.settings.schoolName,
  leads: leadsOf(world),
  forms: addressesOf(world),
  filled: filledOf(world),
});
