/** The school as letters know it: its name, its leads and the addresses of its forms. */
import type { School } from '../domain/letters/letter';
import { leadsOf } from './permissions';
import type { World } from './ports';
import { addressesOf, linkOf } from './schoolForms';

export const schoolOf = (world: World): School => ({
  name: world.settings.schoolName,
  leads: leadsOf(world),
  forms: addressesOf(world),
  filled: {
    coaching: linkOf(world, 'coachingForm')?.filled,
    visit: linkOf(world, 'visitForm')?.filled,
  },
});
