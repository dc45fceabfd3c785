/** The school as letters know it: its name, its leads and the addresses of its forms. */
import type { Needs } from '../../ports';
import { addressesOf, filledOf } from '../../school/formLinks';
import { leadsOf } from '../../school/permissions';
import type { School } from '../letters/letter';

export const schoolOf = (world: Needs<'settings'>): School => ({
  name: world.settings.schoolName,
  leads: leadsOf(world),
  forms: addressesOf(world),
  filled: filledOf(world),
});
